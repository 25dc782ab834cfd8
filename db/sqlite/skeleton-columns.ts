import type { Basis } from '../model/bitext.ts'
import { basisSide } from '../model/bitext.ts'
import type { BitextId, DocumentId, SegmentId } from '../model/ids.ts'
import type { LinkColumns, SegmentColumns, SkeletonColumns } from '../storage.ts'
import type { Connection } from './connect.ts'
import { rowOrThrow } from './reads/rows.ts'

/**
 * A bitext laid out by columns. SQLite joins them: to make 300,000 rows here, and text of them, would hold the event
 * loop for seconds. @throws RowNotFound
 */
export function readSkeletonColumns(connection: Connection, bitextId: BitextId): SkeletonColumns {
  const { sourceId, targetId } = rowOrThrow(connection, 'bitext', bitextId)
  return {
    source: segmentColumns(connection, sourceId),
    target: segmentColumns(connection, targetId),
    links: linkColumns(connection, bitextId),
  }
}

type Cells = (string | null)[] | undefined

function segmentColumns({ statement }: Connection, documentId: DocumentId): SegmentColumns {
  // The order within is the order of what is joined: SQLite keeps it under an aggregate that joins.
  const cells = statement(
    `SELECT group_concat(id, ' '), group_concat(version, ' '), group_concat(length, ' '), group_concat(excluded, '')
     FROM (SELECT id, version, length, excluded FROM segment WHERE document_id = ? ORDER BY start, rank, id)`,
  ).get(documentId) as Cells
  const [ids = '', versions = '', lengths = '', excluded = ''] = (cells ?? []).map((cell) => cell ?? '')
  return { ids, versions, lengths, excluded }
}

function linkColumns(connection: Connection, bitextId: BitextId): LinkColumns {
  const side = (name: string) =>
    `group_concat(replace(replace(replace(replace(${name}, '[]', ''), '["', ''), '"]', ''), '","', '+'), ' ')`
  const cells = connection
    .statement(
      `SELECT group_concat(id, ' '), group_concat(version, ' '), ${side('source')}, ${side('target')},
         group_concat(substr(state, 1, 1), ''), group_concat(ifnull(confidence, ''), ' '), 
         group_concat(substr('0123456789abcdefghijklmnopqrstuv', against + 1, 1), '')
       FROM link WHERE bitext_id = ? AND state IN ('proposed', 'confirmed', 'drafted')`,
    )
    .get(bitextId) as Cells
  const [ids = '', versions = '', source = '', target = '', states = '', confidences = '', against = ''] = (
    cells ?? []
  ).map((cell) => cell ?? '')
  const edited = editedSince(connection, bitextId)
  return { ids, versions, source, target, states, confidences, against, edited: edited.join(' ') }
}

/** Ids of the confirmed links that say something else now. SQLite finds those that may; few are looked at here. */
function editedSince(connection: Connection, bitextId: BitextId): string[] {
  const rows = connection
    .statement(
      `SELECT link.id, link.source, link.target, link.basis FROM link
       LEFT JOIN segment AS s ON s.id = link.source ->> 0
       LEFT JOIN segment AS t ON t.id = link.target ->> 0
       WHERE link.bitext_id = ? AND link.state = 'confirmed' AND link.basis IS NOT NULL
         AND (ifnull(s.fingerprint, '') IS NOT link.basis ->> 'source'
           OR ifnull(t.fingerprint, '') IS NOT link.basis ->> 'target')`,
    )
    .all(bitextId) as [string, string, string, string][]
  const print = connection.statement('SELECT fingerprint FROM segment WHERE id = ?')
  const prints = (ids: string) =>
    basisSide((JSON.parse(ids) as SegmentId[]).map((id) => (print.get(id) as [string] | undefined)?.[0] ?? ''))
  return rows
    .filter(([, source, target, cell]) => {
      const basis = JSON.parse(cell) as Basis
      return prints(source) !== basis.source || prints(target) !== basis.target
    })
    .map(([id]) => id)
}
