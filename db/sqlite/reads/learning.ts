import type { ProjectId } from '../../model/ids.ts'
import type { Learnt, LearntWord, Refusal, Reset, TwoLanguages } from '../../model/learning.ts'
import type { Connection } from '../connect.ts'
import { write } from '../transaction.ts'
import { readRows } from './rows.ts'

/** Word pairs that people deleted, oldest first. */
export function readRefusals(connection: Connection, projectId: ProjectId): Refusal[] {
  return readRows(connection, 'refusal', 'WHERE project_id = ? ORDER BY id', [projectId])
}

/** Where learning began anew, one a pair of languages, oldest first. */
export function readResets(connection: Connection, projectId: ProjectId): Reset[] {
  return readRows(connection, 'reset', 'WHERE project_id = ? ORDER BY id', [projectId])
}

const columns = 'project_id, one, other, seq, confirmed, rejected, kinds, sureness'
type Cells = [ProjectId, string, string, number, number, number, string, string]

/** What was learnt in a project, by languages, without the words. */
export function readLearnt({ statement }: Connection, projectId: ProjectId): Learnt[] {
  const rows = statement(`SELECT ${columns} FROM learnt WHERE project_id = ? ORDER BY one, other`).all(projectId)
  return (rows as Cells[]).map(([projectId, one, other, seq, confirmed, rejected, kinds, sureness]) => ({
    projectId,
    one,
    other,
    seq,
    confirmed,
    rejected,
    kinds: JSON.parse(kinds),
    sureness: JSON.parse(sureness),
  }))
}

type WordCells = [string, string, number, LearntWord['bitextId'], LearntWord['segmentId']]

/** The words learnt for two languages, in the order they were given. */
export function readLearntWords(
  { statement }: Connection,
  projectId: ProjectId,
  { one, other }: TwoLanguages,
): LearntWord[] {
  const rows = statement(
    `SELECT one_word, other_word, count, bitext_id, segment_id FROM learnt_word
     WHERE project_id = ? AND one = ? AND other = ? ORDER BY position`,
  ).all(projectId, one, other)
  return (rows as WordCells[]).map(([oneWord, otherWord, count, bitextId, segmentId]) => ({
    oneWord,
    otherWord,
    count,
    bitextId,
    segmentId,
  }))
}

/** Puts what is learnt now in place of what was; nothing where the project is gone. */
export function saveLearnt(connection: Connection, learnt: Learnt, words: readonly LearntWord[]): void {
  const { statement } = connection
  const { projectId, one, other, seq, confirmed, rejected, kinds, sureness } = learnt
  write(connection, () => {
    if (!statement('SELECT 1 FROM project WHERE id = ?').get(projectId)) return
    statement(
      `INSERT INTO learnt (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (project_id, one, other) DO UPDATE SET
       seq = excluded.seq, confirmed = excluded.confirmed, rejected = excluded.rejected, kinds = excluded.kinds,
       sureness = excluded.sureness`,
    ).run(projectId, one, other, seq, confirmed, rejected, JSON.stringify(kinds), JSON.stringify(sureness))
    statement('DELETE FROM learnt_word WHERE project_id = ? AND one = ? AND other = ?').run(projectId, one, other)
    const insert = statement(
      `INSERT INTO learnt_word (project_id, one, other, position, one_word, other_word, count, bitext_id, segment_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    words.forEach(({ oneWord, otherWord, count, bitextId, segmentId }, position) => {
      insert.run(projectId, one, other, position, oneWord, otherWord, count, bitextId, segmentId)
    })
  })
}
