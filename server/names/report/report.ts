import type { Concept, ConceptKind, TermRole, TermStatus } from '../concept.ts'

/** One text of a report, in one language. */
export interface ReportText {
  readonly id: string
  readonly name: string
  /** BCP 47. */
  readonly lang: string
  /** In reading order; what is left out of the work is not among them. */
  readonly segments: readonly ReportSegment[]
}

export interface ReportSegment {
  readonly id: string
  /** In its document, from 1. */
  readonly number: number
  readonly text: string
  /** A heading may use a short name: first mentions are looked for in running text. */
  readonly heading: boolean
  /** What people decided about names in it. */
  readonly decided: readonly DecidedPlace[]
}

/** A person's word that a place of a text is, or is not, a concept; UTF-16, half-open. */
export interface DecidedPlace {
  readonly start: number
  readonly end: number
  readonly conceptId: string
  readonly decision: 'confirmed' | 'rejected'
}

/** A confirmed link with both sides: ids of segments. */
export interface ReportLink {
  readonly bitextId: string
  readonly source: readonly string[]
  readonly target: readonly string[]
}

export interface ReportInput {
  readonly concepts: readonly Concept[]
  readonly texts: readonly ReportText[]
  readonly links: readonly ReportLink[]
}

/** What of the names is consistent in some texts, and what is not. */
export interface NamesReport {
  /** The columns, in the order of the texts. */
  readonly documents: readonly ReportDocument[]
  /** A row for each concept that is mentioned, the most frequent first. */
  readonly rows: readonly ReportRow[]
  /** By kind in the order of `findingKinds`, then as the rows. */
  readonly findings: readonly ReportFinding[]
  /** How many concepts of the glossary no text mentions. */
  readonly unmentioned: number
}

export interface ReportDocument {
  readonly id: string
  readonly name: string
  readonly lang: string
  readonly mentions: number
}

export interface ReportRow {
  readonly concept: ReportConcept
  readonly total: number
  /** One for each document, in their order; null where the concept is not mentioned. */
  readonly cells: readonly (ReportCell | null)[]
}

export interface ReportConcept {
  readonly id: string
  readonly kind: ConceptKind
  /** The term to use in each language of the texts, else any term it has. */
  readonly names: readonly { readonly lang: string; readonly text: string }[]
}

export interface ReportCell {
  readonly total: number
  /** The most frequent first. */
  readonly forms: readonly ReportForm[]
}

/** One form of a name in one text, all its inflected forms counted as it. */
export interface ReportForm {
  /** As the glossary writes it; as the text does, where a person tagged what the glossary does not know. */
  readonly text: string
  readonly status: TermStatus | null
  readonly role: TermRole | null
  readonly count: number
  /** The first `mostPlaces`. */
  readonly places: readonly ReportPlace[]
}

/** A place in a text where a name stands. */
export interface ReportPlace {
  readonly documentId: string
  readonly segmentId: string
  /** Of the segment, in its document, from 1. */
  readonly number: number
  /** As the text has it. */
  readonly written: string
  /** What stands around it, cut short between words. */
  readonly before: string
  readonly after: string
}

/** The kinds of findings, the gravest first. */
export const findingKinds = [
  'wrong-form',
  'one-side-only',
  'shared-form',
  'several-spellings',
  'preferred-unused',
  'abbreviation-unexplained',
  'full-name-missing',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** Something an editor should look at. */
export interface ReportFinding {
  readonly kind: FindingKind
  /** One; of a shared form all that share it. */
  readonly concepts: readonly ReportConcept[]
  /** The text it is about. */
  readonly documentId: string
  /** Of `one-side-only`: the bitext, and the text that lacks the name. */
  readonly bitextId: string | null
  readonly missingIn: Omit<ReportDocument, 'mentions'> | null
  /** The forms it is about, the most frequent first. */
  readonly forms: readonly { readonly text: string; readonly count: number; readonly status: TermStatus | null }[]
  /** What should stand there instead, or be there; null where the glossary does not say. */
  readonly expected: string | null
  /** How many places it is about. */
  readonly count: number
  /** The first `mostPlaces` of them. */
  readonly places: readonly ReportPlace[]
  /** Where the abbreviation is explained, or the full name stands, after all; null where nowhere. */
  readonly later: ReportPlace | null
}

/** Places that are given of a form or finding at most. */
export const mostPlaces = 50
