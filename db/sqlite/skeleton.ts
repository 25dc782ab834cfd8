import { type Basis, basisSide, isContradicted, kindsAgainst } from '../model/bitext.ts'
import type { BitextId, DocumentId, LinkId, SegmentId } from '../model/ids.ts'
import type { LinkBone, SegmentBone, Skeleton } from '../storage.ts'
import type { Connection } from './connect.ts'
import { rowOrThrow } from './reads/rows.ts'

/** A bitext laid out without its texts. @throws RowNotFound */
export function readSkeleton(connection: Connection, bitextId: BitextId): Skeleton {
  const { sourceId, targetId } = rowOrThrow(connection, 'bitext', bitextId)
  const fingerprints = new Map<string, string>()
  const source = segmentBones(connection, sourceId, fingerprints)
  const target = segmentBones(connection, targetId, fingerprints)
  return { source, target, links: linkBones(connection, bitextId, fingerprints) }
}

function segmentBones({ statement }: Connection, documentId: DocumentId, fingerprints: Map<string, string>) {
  const rows = statement(
    `SELECT id, version, excluded, length, fingerprint FROM segment
     WHERE document_id = ? ORDER BY start, rank, id`,
  ).all(documentId) as [SegmentId, number, number, number, string][]
  return rows.map(([id, version, excluded, length, fingerprint]): SegmentBone => {
    fingerprints.set(id, fingerprint)
    return { id, version, excluded: excluded === 1, length }
  })
}

type LinkCells = [LinkId, number, string, string, LinkBone['state'], number | null, number, string | null]

function linkBones({ statement }: Connection, bitextId: BitextId, fingerprints: Map<string, string>): LinkBone[] {
  const rows = statement(
    `SELECT id, version, source, target, state, confidence, against,
       CASE state WHEN 'confirmed' THEN basis END FROM link
     WHERE bitext_id = ? AND state IN ('proposed', 'confirmed', 'drafted')`,
  ).all(bitextId) as LinkCells[]
  return rows.map(([id, version, sourceIds, targetIds, state, confidence, bits, basis]) => {
    const source = JSON.parse(sourceIds) as SegmentId[]
    const target = JSON.parse(targetIds) as SegmentId[]
    const editedSince = basis !== null && !holds(JSON.parse(basis) as Basis, source, target, fingerprints)
    const against = kindsAgainst(bits)
    const contradicted = isContradicted(against)
    return { id, version, source, target, state, confidence, against, contradicted, editedSince }
  })
}

function holds(
  basis: Basis,
  source: readonly SegmentId[],
  target: readonly SegmentId[],
  fingerprints: Map<string, string>,
): boolean {
  const side = (ids: readonly SegmentId[]) => basisSide(ids.map((id) => fingerprints.get(id) ?? ''))
  return side(source) === basis.source && side(target) === basis.target
}
