import type { LinkBone, LinkId, SegmentBone, SegmentId, Skeleton } from '../api/types.ts'
import type { Side } from './rows.ts'

/** Where a segment stands. */
export interface Place {
  readonly side: Side
  /** Counts from 0; people see it from 1. */
  readonly at: number
}

/** A link before and after a change; null where it was not, or is not any more. */
export interface LinkChange {
  readonly before: LinkBone | null
  readonly after: LinkBone | null
}

/** Whether a link, or a row, has segments on either side. */
export const hasBoth = ({
  source,
  target,
}: {
  readonly source: readonly SegmentId[]
  readonly target: readonly SegmentId[]
}) => source.length > 0 && target.length > 0

/** A skeleton's segments and links by id. */
export class BitextIndex {
  readonly skeleton: Skeleton
  /** What changed against the index this one follows; null where everything may have. */
  readonly changes: readonly LinkChange[] | null
  /** Positions in the source; below 0, in the target: −1 is its first. A number costs no object for each segment. */
  readonly #places: Map<SegmentId, number>
  readonly #linkOf: Map<SegmentId, LinkBone>
  readonly #links: Map<LinkId, LinkBone>

  /** @param before  the index that this one takes the place of: it is used up, and must not be asked any more */
  constructor(skeleton: Skeleton, before?: BitextIndex) {
    this.skeleton = skeleton
    const known = before?.skeleton
    const isPlaced = agree(known, skeleton, (a, b) => a.id === b.id)
    this.#places = isPlaced ? before!.#places : placesOf(skeleton)
    this.#links = before ? before.#links : new Map()
    this.#linkOf = before ? before.#linkOf : new Map()
    const changes = differences(known?.links ?? [], skeleton.links)
    for (const { before: old } of changes) if (old) this.#forget(old)
    for (const { after } of changes) if (after) this.#learn(after)
    const isCounted = isPlaced && agree(known, skeleton, (a, b) => a.excluded === b.excluded)
    this.changes = isCounted ? changes : null
  }

  place(id: SegmentId): Place | undefined {
    const place = this.#places.get(id)
    if (place === undefined) return undefined
    return place < 0 ? { side: 'target', at: ~place } : { side: 'source', at: place }
  }

  /** Where it stands in its own text, from 0. */
  readonly at = (id: SegmentId): number | undefined => {
    const place = this.#places.get(id)
    return place !== undefined && place < 0 ? ~place : place
  }

  bone(id: SegmentId): SegmentBone | undefined {
    const place = this.#places.get(id)
    if (place === undefined) return undefined
    return place < 0 ? this.skeleton.target[~place] : this.skeleton.source[place]
  }

  link(id: LinkId | null): LinkBone | null {
    return (id !== null && this.#links.get(id)) || null
  }

  linkOf(id: SegmentId): LinkBone | null {
    return this.#linkOf.get(id) ?? null
  }

  /** A segment's number in its text, from 1. */
  number(id: SegmentId): number {
    return (this.at(id) ?? -1) + 1
  }

  isExcluded(id: SegmentId): boolean {
    return this.bone(id)?.excluded ?? false
  }

  /** Whether a link has only segments that are no part of the work. */
  isOut({ source, target }: Pick<LinkBone, 'source' | 'target'>): boolean {
    if (source.length + target.length === 0) return false
    return source.every((id) => this.isExcluded(id)) && target.every((id) => this.isExcluded(id))
  }

  /** The segment so many places further in the same text. */
  neighbour(id: SegmentId, step: number): SegmentId | null {
    const place = this.place(id)
    return (place && this.skeleton[place.side][place.at + step]?.id) ?? null
  }

  #forget(link: LinkBone): void {
    this.#links.delete(link.id)
    for (const id of link.source) if (this.#linkOf.get(id)?.id === link.id) this.#linkOf.delete(id)
    for (const id of link.target) if (this.#linkOf.get(id)?.id === link.id) this.#linkOf.delete(id)
  }

  #learn(link: LinkBone): void {
    this.#links.set(link.id, link)
    for (const id of link.source) this.#linkOf.set(id, link)
    for (const id of link.target) this.#linkOf.set(id, link)
  }
}

/** Whether all segments of two skeletons agree, place by place. A text that was saved leaves all where they were. */
function agree(
  before: Skeleton | undefined,
  after: Skeleton,
  alike: (a: SegmentBone, b: SegmentBone) => boolean,
): boolean {
  if (!before) return false
  return (['source', 'target'] as const).every((side) => {
    const [a, b] = [before[side], after[side]]
    if (a === b) return true
    return a.length === b.length && a.every((bone, i) => bone === b[i] || alike(bone, b[i]!))
  })
}

function placesOf({ source, target }: Skeleton): Map<SegmentId, number> {
  const places = new Map<SegmentId, number>()
  for (let at = 0; at < source.length; at++) places.set(source[at]!.id, at)
  for (let at = 0; at < target.length; at++) places.set(target[at]!.id, ~at)
  return places
}

/** What differs between two lists of links that keep their order, new ones at the end. O(n), comparing references. */
function differences(before: readonly LinkBone[], after: readonly LinkBone[]): LinkChange[] {
  const changes: LinkChange[] = []
  let j = 0
  for (const old of before) {
    const now = after[j]
    if (now === old) j++
    else if (now?.id === old.id) {
      changes.push({ before: old, after: now })
      j++
    } else changes.push({ before: old, after: null })
  }
  for (; j < after.length; j++) changes.push({ before: null, after: after[j]! })
  return changes
}
