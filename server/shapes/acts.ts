import { z } from 'zod'
import type { LinkId, SegmentId } from '../../db/model/ids.ts'
import { groupId, id } from './common.ts'

const version = z.int().min(0)
const linkRef = z.strictObject({ id: id<LinkId>(), version })
const segmentRef = z.strictObject({ id: id<SegmentId>(), version })
const once = (refs: readonly { id: string }[]) => new Set(refs.map((ref) => ref.id)).size === refs.length
const twice = 'names a row twice'
const links = z.array(linkRef).min(1).max(10_000).refine(once, twice)
const segments = z.array(segmentRef).min(1).max(10_000).refine(once, twice)
const side = z.array(segmentRef).max(100).refine(once, twice)

/** Versions of the links that the person was looking at and that the act will change. */
const seen = z.array(linkRef).max(10_000).default([])

/**
 * What a person does to the links and segments of one bitext. Every act names the versions it was decided on; a newer
 * one is answered 409 with the rows as they are.
 */
export const act = z.discriminatedUnion('act', [
  /** Says yes to links. */
  z.strictObject({ act: z.literal('confirm'), links }),
  /** Takes a yes back: the link is proposed again. */
  z.strictObject({ act: z.literal('reopen'), links }),
  /** Says no to links; remembered, and the segments are free again. */
  z.strictObject({ act: z.literal('reject'), links }),
  /** One link of all these segments and whatever they were linked with. No text is joined. */
  z.strictObject({ act: z.literal('group'), segments, seen }),
  /** A link of several segments becomes links of one and one, in order; the rest stands alone. */
  z.strictObject({ act: z.literal('ungroup'), link: linkRef }),
  /** A segment leaves its link and joins another one. */
  z.strictObject({ act: z.literal('move'), segment: segmentRef, to: linkRef, seen }),
  /**
   * One side of rows goes up or down by one against the other: `rows` as they stand, in reading order, down from that of
   * `from`, up from the one above it. None of their links may be decided.
   */
  z.strictObject({
    act: z.literal('shift'),
    side: z.enum(['source', 'target']),
    by: z.union([z.literal(1), z.literal(-1)]),
    from: segmentRef,
    rows: z
      .array(z.strictObject({ source: side, target: side }))
      .min(1)
      .max(10_000),
    seen,
  }),
  /** Exactly these segments correspond, confirmed; they leave every other link. One side may be empty: no counterpart. */
  z.strictObject({
    act: z.literal('pair'),
    source: side,
    target: side,
    seen,
  }),
  /** Cuts a segment in two at an offset of its text (UTF-16). Both halves stay in its links. */
  z.strictObject({ act: z.literal('split'), segment: segmentRef, at: z.int().min(1) }),
  /** Joins neighbouring segments of one document into one, in every bitext it stands in. */
  z.strictObject({ act: z.literal('merge'), segments: side.min(2) }),
  /** Makes room in the other text for a translation of a segment that has no counterpart, to be written there. */
  z.strictObject({ act: z.literal('draft'), segment: segmentRef }),
  /** Takes a segment away that was written here. */
  z.strictObject({ act: z.literal('discard'), segment: segmentRef }),
  /** Takes segments out of the work, or back in. */
  z.strictObject({ act: z.literal('exclude'), segments, excluded: z.boolean() }),
])

/** One act, and the group it belongs to for undo, where it is one of a burst. */
export const actRequest = z.strictObject({ act, groupId: groupId.optional() })
export type Act = z.infer<typeof act>
export type ActRequest = z.infer<typeof actRequest>

/**
 * Decides all proposals on one side of a threshold, 0…1: yes to pairs at or above it, "no counterpart" to what is
 * believed to stand alone, no to pairs below it. `asOf` is the number of the last change the person saw.
 */
export const bulkRequest = z.strictObject({
  act: z.enum(['confirm', 'none', 'reject']),
  threshold: z.number().min(0).max(1),
  asOf: z.int().min(0),
})
export type BulkRequest = z.infer<typeof bulkRequest>
