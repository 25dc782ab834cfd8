import type { Evidence } from './bitext.ts'
import type { BitextId, ProjectId, RefusalId, ResetId, SegmentId } from './ids.ts'
import type { Versioned } from './row.ts'

/** Two languages, as primary subtags in alphabetical order: what is learnt holds in either direction. */
export interface TwoLanguages {
  readonly one: string
  readonly other: string
}

/** A pair of words that a person deleted from what was learnt: it is not learnt again while this row stands. */
export interface Refusal extends TwoLanguages, Versioned {
  readonly id: RefusalId
  readonly projectId: ProjectId
  /** The words as they were shown, in the order of the languages. */
  readonly oneWord: string
  readonly otherWord: string
}

/** Where learning began anew: only links whose version is greater than that of this row are learnt from. */
export interface Reset extends TwoLanguages, Versioned {
  readonly id: ResetId
  readonly projectId: ProjectId
  /** ISO 8601, UTC. */
  readonly at: string
}

/**
 * What was learnt from people's decisions about links between two languages of a project. Derived: it follows from the
 * links, refusals and resets, and stands outside history.
 */
export interface Learnt extends TwoLanguages {
  readonly projectId: ProjectId
  /** Number of the last change that was taken into account. */
  readonly seq: number
  /** Links that were learnt from: full ones that were confirmed, and rejected ones. */
  readonly confirmed: number
  readonly rejected: number
  readonly kinds: readonly LearntKind[]
  readonly sureness: readonly LearntSureness[]
}

/** What decisions say of one kind of evidence; as `decisions.ts` of the aligner has it. */
export interface LearntKind {
  readonly kind: Evidence['kind']
  readonly weight: number
  readonly for: Tally
  readonly against: Tally
}

/** Of the links with a confidence from `from` up to `to`, how many were confirmed. */
export interface LearntSureness extends Tally {
  readonly from: number
  readonly to: number
}

export interface Tally {
  readonly links: number
  readonly confirmed: number
}

/** A learnt pair of words, in the order of the languages, and a place where they stand. */
export interface LearntWord {
  readonly oneWord: string
  readonly otherWord: string
  /** Confirmed links in which one renders the other. */
  readonly count: number
  readonly bitextId: BitextId
  readonly segmentId: SegmentId
}
