import type { LinkBone, LinkId, SegmentBone, SegmentId, Skeleton } from '../api/types.ts'
import type { Side } from './rows.ts'

/** Where a segment stands. */
export interface Place {
  readonly side: Side
  /** Counts from 0; people see it from 1. */
  readonly at: number
}

/** A skeleton's segments and links by id. */
export class BitextIndex {
  readonly skeleton: Skeleton
  readonly #places = new Map<SegmentId, Place>()
  readonly #linkOf = new Map<SegmentId, LinkBone>()
  readonly #links = new Map<LinkId, LinkBone>()

  constructor(skeleton: Skeleton) {
    this.skeleton = skeleton
    for (const side of ['source', 'target'] as const) {
      for (const [at, { id }] of skeleton[side].entries()) this.#places.set(id, { side, at })
    }
    for (const link of skeleton.links) {
      this.#links.set(link.id, link)
      for (const id of link.source) this.#linkOf.set(id, link)
      for (const id of link.target) this.#linkOf.set(id, link)
    }
  }

  place(id: SegmentId): Place | undefined {
    return this.#places.get(id)
  }

  bone(id: SegmentId): SegmentBone | undefined {
    const place = this.#places.get(id)
    return place && this.skeleton[place.side][place.at]
  }

  link(id: LinkId | null): LinkBone | null {
    return (id !== null && this.#links.get(id)) || null
  }

  linkOf(id: SegmentId): LinkBone | null {
    return this.#linkOf.get(id) ?? null
  }

  /** A segment's number in its text, from 1. */
  number(id: SegmentId): number {
    return (this.#places.get(id)?.at ?? -1) + 1
  }

  isExcluded(id: SegmentId): boolean {
    return this.bone(id)?.excluded ?? false
  }

  /** The segment so many places further in the same text. */
  neighbour(id: SegmentId, step: number): SegmentId | null {
    const place = this.#places.get(id)
    return (place && this.skeleton[place.side][place.at + step]?.id) ?? null
  }
}
