import type { LinkBone } from '../api/types.ts'
import type { BitextIndex, LinkChange } from './bitext-index.ts'

/**
 * How a row stands, as it is drawn: a link proposed (`strong`, `weak`), `confirmed`, `edited` since, or `drafted`; a
 * side that has no counterpart (`without`), or perhaps none (`maybe-without`); a segment in no link, or `excluded`.
 */
export type RowLook =
  | 'strong'
  | 'weak'
  | 'confirmed'
  | 'edited'
  | 'drafted'
  | 'without'
  | 'maybe-without'
  | 'unlinked'
  | 'excluded'

/** What the chips of the header count and filter by. */
export const filters = ['doubt', 'proposed', 'confirmed', 'drafted', 'without', 'unlinked', 'excluded'] as const
export type Filter = (typeof filters)[number]

/** Below this confidence a proposal is worth a look. */
export const doubtBelow = 0.6

/**
 * Whether a person should look at a link: something speaks against it, it was edited since, it was proposed with
 * little confidence, or changed by hand and not confirmed since.
 */
export function isDoubt(link: LinkBone): boolean {
  if (link.state === 'confirmed') return link.editedSince
  if (link.state !== 'proposed') return false
  // A proposal that a segment stands alone claims little; it is looked at when its neighbours are.
  if (link.source.length === 0 || link.target.length === 0) return false
  // Without a confidence nothing but somebody's hand speaks for it, and they have not said yes.
  return link.contradicted || link.confidence === null || link.confidence < doubtBelow
}

/** How a row is drawn. `excluded`: whether all its segments are. */
export function lookOf(link: LinkBone | null, excluded: boolean): RowLook {
  if (excluded) return 'excluded'
  if (!link) return 'unlinked'
  const none = link.source.length === 0 || link.target.length === 0
  if (link.state === 'drafted') return 'drafted'
  if (link.state === 'confirmed') return link.editedSince ? 'edited' : none ? 'without' : 'confirmed'
  if (none) return 'maybe-without'
  return isDoubt(link) ? 'weak' : 'strong'
}

/** Whether the row is one that `filter` shows. */
export function passes(filter: Filter, look: RowLook): boolean {
  return showing[filter].includes(look)
}

const showing: Record<Filter, readonly RowLook[]> = {
  doubt: ['weak', 'edited'],
  proposed: ['strong', 'weak'],
  confirmed: ['confirmed', 'edited'],
  drafted: ['drafted'],
  without: ['without', 'maybe-without'],
  unlinked: ['unlinked'],
  excluded: ['excluded'],
}

/** How many rows each filter would show, and how far the work is. */
export interface RowCounts extends Readonly<Record<Filter, number>> {
  /** Segments that a person has decided about, and all that are part of the work. */
  readonly decided: number
  readonly total: number
}

/** Counts over a whole bitext, O(n). Progress counts segments of both sides; excluded ones are out of the total. */
export function countRows(index: BitextIndex): RowCounts {
  const { source, target, links } = index.skeleton
  const counts = { ...none }
  for (const bones of [source, target]) {
    for (const { excluded } of bones) {
      if (excluded) counts.excluded++
      else counts.unlinked++
    }
  }
  counts.total = counts.unlinked
  for (const link of links) count(counts, link, index, 1)
  return counts
}

/** The counts after some links changed and no segment did. */
export function recount(before: RowCounts, changes: readonly LinkChange[], index: BitextIndex): RowCounts {
  const counts = { ...before }
  for (const { before: old, after } of changes) {
    if (old) count(counts, old, index, -1)
    if (after) count(counts, after, index, 1)
  }
  return counts
}

const none = {
  doubt: 0,
  proposed: 0,
  confirmed: 0,
  drafted: 0,
  without: 0,
  unlinked: 0,
  excluded: 0,
  decided: 0,
  total: 0,
}

function count(counts: typeof none, link: LinkBone, index: BitextIndex, by: 1 | -1): void {
  const look = lookOf(link, index.isOut(link))
  for (const filter of filters) if (filter !== 'excluded' && passes(filter, look)) counts[filter] += by
  for (const ids of [link.source, link.target]) {
    for (const id of ids) {
      if (index.isExcluded(id)) continue
      counts.unlinked -= by
      if (link.state !== 'proposed') counts.decided += by
    }
  }
}
