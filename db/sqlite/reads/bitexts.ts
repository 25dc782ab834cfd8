import type { Bitext, Link, LinkState } from '../../model/bitext.ts'
import type { BitextId, DocumentId, ProjectId, SegmentId } from '../../model/ids.ts'
import type { BitextCounts, DecidedWindow } from '../../storage.ts'
import type { Connection } from '../connect.ts'
import { readRows } from './rows.ts'

/** A project's bitexts, oldest first. */
export function readBitexts(connection: Connection, projectId: ProjectId): Bitext[] {
  return readRows(connection, 'bitext', 'WHERE project_id = ? ORDER BY created_at, id', [projectId])
}

/** Bitexts that a document stands in, on either side. */
export function readBitextsOf(connection: Connection, documentId: DocumentId): Bitext[] {
  return readRows(connection, 'bitext', 'WHERE source_id = ? OR target_id = ? ORDER BY created_at, id', [
    documentId,
    documentId,
  ])
}

/** Nothing is of a bitext that is not there. */
const ofBitext = 'bitext_id = (SELECT bitext.id FROM bitext WHERE bitext.id = ?)'

/** Links of a bitext, of some states or of all. */
export function readLinks(connection: Connection, bitextId: BitextId, states?: readonly LinkState[]): Link[] {
  if (!states) return readRows(connection, 'link', `WHERE ${ofBitext} ORDER BY id`, [bitextId])
  return readRows(connection, 'link', `WHERE ${ofBitext} AND state IN (SELECT value FROM json_each(?)) ORDER BY id`, [
    bitextId,
    JSON.stringify(states),
  ])
}

/** Confirmed and rejected links that changes touched after a place in their order: by version, then by id. */
export function readDecided(connection: Connection, bitextId: BitextId, { version, id, limit }: DecidedWindow): Link[] {
  return readRows(
    connection,
    'link',
    `INDEXED BY link_decided WHERE ${ofBitext} AND version > 0 AND state IN ('confirmed', 'rejected')
     AND (version, id) > (?, ?) ORDER BY version, id LIMIT ?`,
    [bitextId, version, id ?? '~', limit],
  )
}

/** A window of the confirmed links with both sides. */
export function readConfirmed(
  connection: Connection,
  bitextId: BitextId,
  { from, count }: { from: number; count: number },
): Link[] {
  return readRows(connection, 'link', `WHERE ${ofBitext} AND state = 'confirmed' AND one_sided = 0 LIMIT ? OFFSET ?`, [
    bitextId,
    count,
    from,
  ])
}

/** Links, rejected ones too, that hold any of these segments. */
export function readLinksOf(connection: Connection, segmentIds: readonly SegmentId[]): Link[] {
  return readRows(
    connection,
    'link',
    `WHERE id IN (
       SELECT link_id FROM link_member WHERE segment_id IN (SELECT value FROM json_each(?))
     ) AND EXISTS (SELECT 1 FROM bitext WHERE bitext.id = link.bitext_id) ORDER BY id`,
    [JSON.stringify(segmentIds)],
  )
}

/** What stands in each bitext of a project, in numbers. */
export function readCounts({ statement }: Connection, projectId: ProjectId): BitextCounts[] {
  const size = (what: 'total' | 'excluded', id: string) =>
    `ifnull((SELECT ${what} FROM document_size WHERE document_id = ${id}), 0)`
  const links = 'SELECT count(*) FROM link WHERE bitext_id = bitext.id AND state ='
  const rows = statement(
    `SELECT id, ${size('total', 'source_id')}, ${size('total', 'target_id')},
       (${links} 'proposed'), (${links} 'confirmed'), (${links} 'drafted'), (${links} 'confirmed' AND one_sided = 1),
       (${links} 'proposed' AND one_sided = 1),
       ${size('excluded', 'source_id')} + ${size('excluded', 'target_id')}
     FROM bitext WHERE project_id = ? ORDER BY created_at, id`,
  ).all(projectId) as [BitextId, number, number, number, number, number, number, number, number][]
  return rows.map(
    ([
      bitextId,
      sourceSegments,
      targetSegments,
      proposed,
      confirmed,
      drafted,
      withoutCounterpart,
      proposedWithout,
      excluded,
    ]) => ({
      bitextId,
      sourceSegments,
      targetSegments,
      proposed,
      confirmed,
      drafted,
      withoutCounterpart,
      proposedWithout,
      excluded,
    }),
  )
}
