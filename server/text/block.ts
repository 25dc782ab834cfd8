import type { Span } from './span.ts'

/** What a stretch of a document is; a segment has the kind of its block. */
export type SegmentKind = 'sentence' | 'heading' | 'item' | 'quote' | 'code' | 'cell' | 'note'

/**
 * A paragraph, heading, list item or cell: no segment crosses its ends.
 *
 * Offsets are UTF-16 units of the raw text, half-open. Blocks are in order and do not overlap; what lies between them
 * is syntax and belongs to no segment. Only a block with parts may have others between them.
 */
export interface Block {
  readonly start: number
  readonly end: number
  readonly kind: SegmentKind
  /** Depth of a heading, 1 for the title. */
  readonly level?: number
  /** Where something else stands in its middle: its own ranges, in order, the first from `start`, the last to `end`. */
  readonly parts?: readonly Span[]
  /** Not part of the work: what is cut of it is left out. */
  readonly excluded?: boolean
}

/** A segment as the segmenter cuts it, before it is stored. */
export interface SegmentDraft {
  /** Where it stands in the raw text, trimmed of white space; nearly always one span. */
  readonly spans: readonly Span[]
  readonly kind: SegmentKind
  /** Raw offset of its block's start: segments of one block share it. */
  readonly block: number
  /** As shown: codes left out, white space collapsed. */
  readonly text: string
  readonly excluded: boolean
}

/** How lines are read where the format itself knows no blocks. */
export type Layout = 'auto' | 'paragraphs' | 'lines'
