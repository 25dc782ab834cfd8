import { RuleBroken, StaleRow } from '../errors.ts'
import type { Edit } from '../model/change.ts'
import type { Connection } from './connect.ts'
import { readRow } from './reads/rows.ts'
import type { Touched } from './touched.ts'

/**
 * Sees that segments and links a commit made have their document and bitext, and that what it took away leaves nothing
 * in sight: a document takes its segments along, a bitext its links only where both its documents go too.
 *
 * @throws RuleBroken
 */
export function assertHomes(connection: Connection, touched: readonly Touched[]): void {
  const { statement } = connection
  const isThere = (kind: 'document' | 'bitext', id: string) =>
    statement(`SELECT 1 FROM ${kind} WHERE id = ?`).get(id) !== undefined
  const homes = new Map<string, () => boolean>()
  for (const row of touched) {
    if (row.kind === 'segment' && row.is && row.was?.documentId !== row.is.documentId) {
      const { documentId } = row.is
      homes.set(`A segment would refer to a document that is not there: ${documentId}`, () =>
        isThere('document', documentId),
      )
    } else if (row.kind === 'link' && row.is && row.was?.bitextId !== row.is.bitextId) {
      const { bitextId } = row.is
      homes.set(`A link would refer to a bitext that is not there: ${bitextId}`, () => isThere('bitext', bitextId))
    } else if (row.kind === 'document' && row.was && !row.is) {
      if (statement(`${mentionsOfGone} LIMIT 1`).get(row.was.projectId, row.id)) {
        throw new RuleBroken('A mention would refer to a segment that is not there')
      }
    } else if (row.kind === 'bitext' && row.was && !row.is) {
      const { sourceId, targetId } = row.was
      if (!isThere('document', sourceId) && !isThere('document', targetId)) continue
      if (statement('SELECT 1 FROM link WHERE bitext_id = ? LIMIT 1').get(row.id)) {
        throw new RuleBroken('A link would refer to a bitext that is not there')
      }
    }
  }
  for (const [words, holds] of homes) if (!holds()) throw new RuleBroken(words)
}

// The document is gone already: its project is known from its row.
const mentionsOfGone = `SELECT mention.id FROM concept
  CROSS JOIN mention ON mention.concept_id = concept.id
  CROSS JOIN segment ON segment.id = mention.segment_id
  WHERE concept.project_id = ? AND segment.document_id = ?`

/**
 * Sees that taking a document or bitext away again takes away nothing that people have made of its segments and links
 * since: those are not among the edits.
 *
 * @param since  number of the change that is taken back
 * @throws StaleRow naming what acts in force have touched after it
 */
export function assertUntouched(connection: Connection, edits: readonly Edit[], since: number): void {
  const stale = edits.flatMap(({ kind, id, after }) => {
    if (after !== null || (kind !== 'document' && kind !== 'bitext')) return []
    const part = kind === 'document' ? ('segment' as const) : ('link' as const)
    const rows = connection.statement(touchedSince(part, `${kind}_id`)).all(id, since, since) as [string][]
    return rows.map(([row]) => ({ kind: part, id: row, current: readRow(connection, part, row) }))
  })
  if (stale.length > 0) throw new StaleRow(stale)
}

const touchedSince = (table: 'segment' | 'link', home: string) =>
  `SELECT DISTINCT part.id FROM ${table} AS part INDEXED BY ${table}_touched
   CROSS JOIN edit ON edit.kind = '${table}' AND edit.row_id = part.id
   CROSS JOIN change ON change.seq = edit.seq
   WHERE part.${home} = ? AND part.version > 0 AND part.version > ?
     AND change.seq > ? AND change.kind = 'act' AND change.reversed_by IS NULL LIMIT 20`
