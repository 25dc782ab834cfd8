import type { ConceptId, MentionId, ProjectId, SegmentId, TermId } from './ids.ts'
import type { Versioned } from './row.ts'

export const conceptKinds = ['person', 'institution', 'place', 'movement', 'publication', 'event', 'other'] as const
export type ConceptKind = (typeof conceptKinds)[number]

export const termStatuses = ['preferred', 'admitted', 'quotation', 'deprecated', 'wrong'] as const
export type TermStatus = (typeof termStatuses)[number]

export const genders = ['masculine', 'feminine', 'neuter'] as const
export type Gender = (typeof genders)[number]

/** One thing named: a person, an institution, a place (ISO 30042 concept entry). */
export interface Concept extends Versioned {
  readonly id: ConceptId
  readonly projectId: ProjectId
  readonly kind: ConceptKind
  readonly gender: Gender | null
  readonly note: string
}

/** A concept's designation in one language. */
export interface Term extends Versioned {
  readonly id: TermId
  readonly conceptId: ConceptId
  readonly lang: string
  readonly text: string
  readonly status: TermStatus
  readonly gender: Gender | null
  readonly note: string
}

/**
 * A person's decision about a place in a text: this is (confirmed) or is not (rejected) that concept. Suggested
 * mentions are derived by the names engine and never stored.
 */
export interface Mention extends Versioned {
  readonly id: MentionId
  readonly segmentId: SegmentId
  readonly conceptId: ConceptId
  /** The characters decided upon, as they stood. */
  readonly form: string
  /** Which occurrence of `form` in the segment's text, from 0: survives edits elsewhere in the text. */
  readonly occurrence: number
  readonly decision: 'confirmed' | 'rejected'
}
