import type { LinkState } from '../../db/model/bitext.ts'
import type { BitextId, ConceptId, DocumentId, LinkId, SegmentId } from '../../db/model/ids.ts'

/** What a search finds: a window of it, and how much there is. */
export interface SearchView {
  /** Segments that have it. */
  readonly total: number
  /** Places in them. */
  readonly places: number
  /** Documents they stand in. */
  readonly documents: number
  /** Concepts of the glossary that the query names: every form of theirs is found. */
  readonly names: readonly { readonly conceptId: ConceptId; readonly name: string }[]
  readonly items: readonly SearchHit[]
}

/** A segment that has what was looked for. */
export interface SearchHit {
  readonly documentId: DocumentId
  readonly document: string
  readonly lang: string
  readonly segmentId: SegmentId
  /** Its place in the document, from 1. */
  readonly number: number
  readonly text: string
  readonly excluded: boolean
  /** Where in the text: UTF-16 offsets, half-open, in order, not overlapping; at least one. */
  readonly places: readonly { readonly start: number; readonly end: number }[]
  /** One for each bitext that the document stands in. */
  readonly beside: readonly SearchBeside[]
}

/** What stands beside a segment in a bitext. */
export interface SearchBeside {
  readonly bitextId: BitextId
  /** The other document. */
  readonly document: string
  readonly lang: string
  readonly linkId: LinkId | null
  /** Of the link; null where there is none. */
  readonly state: Exclude<LinkState, 'rejected'> | null
  /** The segments of the other side, in order; none where the segment stands alone. */
  readonly texts: readonly string[]
}
