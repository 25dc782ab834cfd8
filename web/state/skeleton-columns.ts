import { isContradicted, kindsAgainst } from '../../db/model/bitext.ts'
import type {
  LinkBone,
  LinkId,
  SegmentBone,
  SegmentColumns,
  SegmentId,
  Skeleton,
  SkeletonColumns,
} from '../api/types.ts'

/** A skeleton out of its columns. O(n); ids of segments are one string each, however many links name them. */
export function skeletonOf({ source, target, links }: SkeletonColumns): Skeleton {
  const [sources, targets] = [bonesOf(source), bonesOf(target)]
  const edited = new Set(cells(links.edited))
  const [versions, confidences] = [cells(links.versions), cells(links.confidences)]
  const [sourceIds, targetIds] = [sidesOf(links.source, sources), sidesOf(links.target, targets)]
  const bones = cells(links.ids).map((id, i): LinkBone => {
    const against = kindsAgainst(Number.parseInt(links.against[i] ?? '0', 32))
    return {
      id: id as LinkId,
      version: Number(versions[i]),
      source: sourceIds(i),
      target: targetIds(i),
      state: states[links.states[i]!]!,
      confidence: confidences[i] ? Number(confidences[i]) : null,
      against,
      contradicted: isContradicted(against),
      editedSince: edited.has(id),
    }
  })
  return { source: sources, target: targets, links: bones }
}

const states: Readonly<Record<string, LinkBone['state']>> = { p: 'proposed', c: 'confirmed', d: 'drafted' }
const none: readonly SegmentId[] = []

function cells(column: string): string[] {
  return column === '' ? [] : column.split(' ')
}

function bonesOf({ ids, versions, lengths, excluded }: SegmentColumns): SegmentBone[] {
  const [version, length] = [cells(versions), cells(lengths)]
  return cells(ids).map((id, i) => ({
    id: id as SegmentId,
    version: Number(version[i]),
    excluded: excluded[i] === '1',
    length: Number(length[i]),
  }))
}

/** How many segments are tried before the right one is looked up. */
const near = 32

/** The sides of the links of a column. Links of one state nearly follow the text: the next segments are tried first. */
function sidesOf(column: string, bones: readonly SegmentBone[]) {
  const sides = column.split(' ')
  const places = new Map<string, number>()
  let next = 0
  const find = (id: string): SegmentId => {
    for (let at = next; at < Math.min(bones.length, next + near); at++) {
      if (bones[at]!.id !== id) continue
      next = at + 1
      return bones[at]!.id
    }
    if (places.size === 0) for (let at = 0; at < bones.length; at++) places.set(bones[at]!.id, at)
    const at = places.get(id)
    if (at === undefined) return id as SegmentId
    next = at + 1
    return bones[at]!.id
  }
  return (i: number): readonly SegmentId[] => {
    const side = sides[i] ?? ''
    if (side === '') return none
    return side.includes('+') ? side.split('+').map(find) : [find(side)]
  }
}
