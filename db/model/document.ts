import type { DocumentId, ProjectId, SegmentId } from './ids.ts'
import type { Versioned } from './row.ts'

/** `[start, end)` in UTF-16 code units of a document's raw text. */
export type Span = readonly [start: number, end: number]

/**
 * A range of raw text that is not shown as it stands: markup, which shows nothing, or what stands for other
 * characters (`&amp;`), which shows them. With `inline` (`open:bold`, `close:bold`, `alone:note`) it is a protected code
 * that goes with the text.
 */
export type Code = readonly [start: number, end: number, shown?: string, inline?: string]

/** Where a stretch of raw text stands for people, from its offset on: `page 3`, a cue's time. */
export type Place = readonly [start: number, label: string]

/** What a document's line ends mean: paragraphs of running text, or a sentence a line. */
export type Layout = 'paragraphs' | 'lines'

/**
 * What a person decided of how the original is read, over what Kopir would do by itself; all else follows from the
 * bytes. Kept so that the same file can be read in the same way, or in another, at any later time.
 */
export interface Reading {
  /** Cleanup rules by id, where they are on or off against their own default. */
  readonly rules: Readonly<Record<string, boolean>>
  /** Single suggestions, `rule:start`, taken or refused against their rule. */
  readonly places: Readonly<Record<string, boolean>>
}

/**
 * One text in one language as imported. Its bytes and its raw text never change; segments point into the text.
 */
export interface Document extends Versioned {
  readonly id: DocumentId
  readonly projectId: ProjectId
  readonly name: string
  /** BCP 47. */
  readonly lang: string
  /** Id of the format that read it: `plain-text`, `markdown`, `tmx` … */
  readonly format: string
  /** Label of the encoding its bytes were read with: `utf-8`, `windows-1251` … */
  readonly encoding: string
  readonly layout: Layout
  readonly reading: Reading
  /** Name of the file it came from; absent for pasted text. */
  readonly fileName: string | null
  /** SHA-256 of the original bytes, hex: the key to `Storage.readOriginal`. */
  readonly original: string
  /** Length of the original in bytes. */
  readonly size: number
  /** SHA-256 of the raw text and of what of it is hidden, hex: the key to `Storage.rawText`. */
  readonly textId: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/** A document's raw text and what of it is markup: immutable, addressed by content, outside history. */
export interface RawText {
  readonly id: string
  readonly text: string
  /** What is not shown as it stands, in order, not overlapping. */
  readonly codes: readonly Code[]
  /** In order; each holds up to the next. */
  readonly places: readonly Place[]
}

export const segmentKinds = ['sentence', 'heading', 'item', 'quote', 'code', 'cell', 'note'] as const
export type SegmentKind = (typeof segmentKinds)[number]

/**
 * The smallest unit a translator sees, usually a sentence: spans of the document's raw text with an optional corrected
 * text. Order within the document is `start`, then `rank`, then `id`.
 */
export interface Segment extends Versioned {
  readonly id: SegmentId
  readonly documentId: DocumentId
  /** Nearly always one; two where something cut the sentence; none for a drafted segment. In order. */
  readonly spans: readonly Span[]
  /** Start of the first span; for a drafted segment, that of the segment it follows. */
  readonly start: number
  /** Order among segments of one start; empty except for drafted ones. */
  readonly rank: string
  readonly kind: SegmentKind
  /** Raw offset where the segment's block (paragraph, heading, item) begins. */
  readonly block: number
  /** The text of the spans as shown: markup left out, white space collapsed. Follows from spans and raw text. */
  readonly shown: string
  /** The text a person made of it; null while it is as imported. */
  readonly corrected: string | null
  /** What the text says, white space and marks aside: set by whoever writes the text, whenever it changes. */
  readonly fingerprint: string
  /** Not part of the work: boilerplate, captions, notes. */
  readonly excluded: boolean
}

/** The text of a segment as people see it now. */
export function segmentText(segment: Pick<Segment, 'shown' | 'corrected'>): string {
  return segment.corrected ?? segment.shown
}

/** Compares two segments of one document by where they stand in it. */
export function byPlace(a: Pick<Segment, 'start' | 'rank' | 'id'>, b: Pick<Segment, 'start' | 'rank' | 'id'>): number {
  return a.start - b.start || compare(a.rank, b.rank) || compare(a.id, b.id)
}

// Not by locale: the order is the store's.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
