import type { EvidencePart, EvidenceSource, EvidenceWord, LanguagePair } from '../model/evidence.ts'
import type { ProjectId, SourceId } from '../model/ids.ts'
import { announce } from './arrivals.ts'
import type { Connection } from './connect.ts'
import { readRows } from './reads/rows.ts'
import { wellFormed } from './rows.ts'
import { write } from './transaction.ts'

/** Writes pairs and words of a source that is still to come. Errors: those of `Storage.stageEvidence`. */
export function stageEvidence(connection: Connection, sourceId: SourceId, part: EvidencePart): void {
  const { statement } = connection
  const { langs, from, pairs, words } = part
  write(connection, () => {
    announce(connection, { id: sourceId, kind: 'evidence' })
    statement('INSERT OR IGNORE INTO evidence_set (source_id, a, b) VALUES (?, ?, ?)').run(sourceId, ...langs)
    const set = setOf(connection, sourceId, langs)
    const putPair = statement('INSERT INTO evidence_pair (set_id, number, a, b) VALUES (?, ?, ?, ?)')
    pairs.forEach(([a, b], i) => {
      putPair.run(set, from + i, wellFormed(a), wellFormed(b))
    })
    const putWord = statement('INSERT INTO evidence_word (set_id, side, word, count, numbers) VALUES (?, ?, ?, ?, ?)')
    words?.forEach((list, side) => {
      for (const { word, count, numbers } of list) putWord.run(set, side, word, count, JSON.stringify(numbers))
    })
  })
}

/** A project's sources of evidence, oldest first. */
export function readEvidence(connection: Connection, projectId: ProjectId): EvidenceSource[] {
  return readRows(connection, 'evidence', 'WHERE project_id = ? ORDER BY created_at, id', [projectId])
}

/** Those of the words that pairs of these languages hold, in the order asked for. */
export function readEvidenceWords(
  connection: Connection,
  sourceId: SourceId,
  langs: LanguagePair,
  side: 0 | 1,
  words: readonly string[],
): EvidenceWord[] {
  const set = setOf(connection, sourceId, langs)
  const find = connection.statement(
    'SELECT count, numbers FROM evidence_word WHERE set_id = ? AND side = ? AND word = ?',
  )
  return words.flatMap((word) => {
    const cells = find.get(set, side, word) as [number, string] | undefined
    return cells ? [{ word, count: cells[0], numbers: JSON.parse(cells[1]) as number[] }] : []
  })
}

/** Those of the pairs that there are, in the order asked for. */
export function readEvidencePairs(
  connection: Connection,
  sourceId: SourceId,
  langs: LanguagePair,
  numbers: readonly number[],
): (readonly [a: string, b: string])[] {
  const set = setOf(connection, sourceId, langs)
  const find = connection.statement('SELECT a, b FROM evidence_pair WHERE set_id = ? AND number = ?')
  return numbers.flatMap((number) => {
    const cells = find.get(set, number) as [string, string] | undefined
    return cells ? [cells] : []
  })
}

function setOf({ statement }: Connection, sourceId: SourceId, [a, b]: LanguagePair): number {
  const found = statement('SELECT id FROM evidence_set WHERE source_id = ? AND a = ? AND b = ?').get(sourceId, a, b)
  return (found as [number] | undefined)?.[0] ?? -1
}
