import { against, isContradicted, kindsAgainst } from '../../db/model/bitext.ts'
import type { ChangeView, Link, LinkBone, Rows, Segment, SegmentBone, SegmentId, Skeleton } from '../api/types.ts'

/** The documents whose segments, and the bitext whose links, a skeleton is made of. */
export interface Subject {
  readonly bitextId: string
  readonly sourceId: string
  readonly targetId: string
}

/** What a change did to a skeleton. */
export interface Applied {
  readonly skeleton: Skeleton
  /** Order, sides or exclusion changed: rows must be laid out anew. */
  readonly relaid: boolean
  /** Segments whose text may have changed. */
  readonly retold: readonly SegmentId[]
  /** Nothing could be said for certain: read the skeleton again. */
  readonly lost: boolean
}

/** Numbers of the changes that removed rows, so that a change that arrives late brings none of them back. */
export type Graves = Map<string, number>

/**
 * Applies a change to a skeleton. A row is taken only when the change is newer than what is known of it, so that the
 * answer to one's own act and its echo in the event stream may come in any order, and twice.
 */
export function applyChange(skeleton: Skeleton, change: ChangeView, subject: Subject, graves: Graves): Applied {
  const nothing = { skeleton, relaid: false, retold: [], lost: false }
  if (change.rows === null) return { ...nothing, lost: true }
  const links = new Map<string, Link | null>()
  const segments = new Map<string, Segment | null>()
  for (const { kind, id, row } of change.rows) {
    if (row === null && (kind === 'link' || kind === 'segment')) graves.set(id, change.seq)
    else if ((graves.get(id) ?? 0) > change.seq) continue
    if (kind === 'link') links.set(id, row as Rows['link'] | null)
    if (kind === 'segment') segments.set(id, row as Rows['segment'] | null)
  }
  const source = applySegments(skeleton.source, subject.sourceId, segments, change.seq)
  const target = applySegments(skeleton.target, subject.targetId, segments, change.seq)
  const linked = applyLinks(skeleton.links, subject.bitextId, links, change.seq)
  return {
    skeleton: { source: source.bones, target: target.bones, links: linked.bones },
    relaid: source.relaid || target.relaid || linked.relaid,
    retold: [...source.retold, ...target.retold],
    lost: source.lost || target.lost,
  }
}

function applyLinks(bones: readonly LinkBone[], bitextId: string, rows: Map<string, Link | null>, seq: number) {
  if (rows.size === 0) return { bones, relaid: false }
  let relaid = false
  const left = new Map(rows)
  const out: LinkBone[] = []
  for (const bone of bones) {
    const row = left.get(bone.id)
    left.delete(bone.id)
    if (row === undefined || bone.version >= seq) out.push(bone)
    else if (row === null || row.state === 'rejected') relaid = true
    else {
      const next = boneOf(row)
      if (!sameSides(bone, next)) relaid = true
      out.push(next)
    }
  }
  for (const row of left.values()) {
    if (row === null || row.state === 'rejected' || row.bitextId !== bitextId) continue
    out.push(boneOf(row))
    relaid = true
  }
  return { bones: out, relaid }
}

/** The part of a link that the skeleton holds. Whether it was edited since is known only with its texts. */
export function boneOf(link: Link): LinkBone {
  const { id, version, source, target, state, confidence } = link
  const kinds = kindsAgainst(against(link.evidence))
  const contradicted = isContradicted(kinds)
  return { id, version, source, target, state, confidence, against: kinds, contradicted, editedSince: false }
}

function sameSides(a: LinkBone, b: LinkBone): boolean {
  return a.source.join() === b.source.join() && a.target.join() === b.target.join()
}

function applySegments(
  bones: readonly SegmentBone[],
  documentId: string,
  rows: Map<string, Segment | null>,
  seq: number,
) {
  const retold: SegmentId[] = []
  if (rows.size === 0) return { bones, relaid: false, retold, lost: false }
  let relaid = false
  const left = new Map(rows)
  let out: SegmentBone[] = []
  let touched = false
  for (const bone of bones) {
    const row = left.get(bone.id)
    left.delete(bone.id)
    if (row === undefined || (row !== null && bone.version >= seq)) out.push(bone)
    else {
      touched = true
      if (row === null) relaid = true
      else {
        if (row.excluded !== bone.excluded) relaid = true
        retold.push(bone.id)
        out.push(segmentBone(row))
      }
    }
  }
  const created = [...left.values()].filter((row): row is Segment => row !== null && row.documentId === documentId)
  let lost = false
  for (const row of created.sort(inReadingOrder)) {
    // A split or its undoing comes with the half that stood there before; without it the place is not known.
    const before = [...rows.values()]
      .filter(
        (each): each is Segment => each !== null && each.documentId === documentId && inReadingOrder(each, row) < 0,
      )
      .sort(inReadingOrder)
      .at(-1)
    const at = before ? out.findIndex((bone) => bone.id === before.id) : -1
    if (at < 0) lost = true
    else out = out.toSpliced(at + 1, 0, segmentBone(row))
    relaid = true
  }
  return { bones: touched || relaid ? out : bones, relaid, retold, lost }
}

function segmentBone(row: Segment): SegmentBone {
  const { id, version, excluded, corrected, shown } = row
  return { id, version, excluded, length: (corrected ?? shown).length }
}

function inReadingOrder(a: Segment, b: Segment): number {
  return a.start - b.start || (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : 1)
}
