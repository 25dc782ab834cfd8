import type { ConceptId, JudgementId, MentionId, ProjectId, SegmentId, TermId } from './ids.ts'
import type { Versioned } from './row.ts'

export const conceptKinds = ['person', 'institution', 'place', 'movement', 'publication', 'event', 'other'] as const
export type ConceptKind = (typeof conceptKinds)[number]

export const termStatuses = ['preferred', 'admitted', 'quotation', 'deprecated', 'wrong'] as const
export type TermStatus = (typeof termStatuses)[number]

export const genders = ['masculine', 'feminine', 'neuter'] as const
export type Gender = (typeof genders)[number]

/** Which part of a name a term is. */
export const termRoles = ['full', 'surname', 'given', 'abbreviation', 'nickname', 'adjective'] as const
export type TermRole = (typeof termRoles)[number]

/** One form of a term that a person wrote down: it beats the rules. */
export interface StoredForm {
  /** In words, as the rules name it: `genitive`, `plural dative`; any label is kept. */
  readonly how: string
  readonly text: string
}

/** The concept's number elsewhere. */
export interface Identifier {
  /** `wikidata`, `viaf`, `url`, … */
  readonly scheme: string
  readonly value: string
}

/** One thing named: a person, an institution, a place (ISO 30042 concept entry). */
export interface Concept extends Versioned {
  readonly id: ConceptId
  readonly projectId: ProjectId
  readonly kind: ConceptKind
  readonly gender: Gender | null
  readonly note: string
  readonly identifiers: readonly Identifier[]
}

/** A concept's designation in one language. */
export interface Term extends Versioned {
  readonly id: TermId
  readonly conceptId: ConceptId
  readonly lang: string
  readonly text: string
  readonly status: TermStatus
  readonly gender: Gender | null
  readonly role: TermRole | null
  /** `indeclinable`, or a class of declension of its language; null: what the ending allows. */
  readonly declension: string | null
  readonly forms: readonly StoredForm[]
  /** Where the term is known from. */
  readonly source: string
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

export const verdicts = ['same', 'different', 'unsure'] as const
export type Verdict = (typeof verdicts)[number]

/**
 * What a person said of two things that look like one: it is not asked again. `one` and `other` are concept ids in
 * order of the alphabet, or `name:` with a language and a written form for what has no concept, or `nothing`: a name that is
 * the same as nothing is no name.
 */
export interface Judgement extends Versioned {
  readonly id: JudgementId
  readonly projectId: ProjectId
  readonly one: string
  readonly other: string
  readonly verdict: Verdict
}
