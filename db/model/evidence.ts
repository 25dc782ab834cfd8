import type { ProjectId, SourceId } from './ids.ts'
import type { Versioned } from './row.ts'

export const evidenceKinds = ['memory', 'dictionary'] as const
/** Sentences that translate each other, or words and phrases that do. */
export type EvidenceKind = (typeof evidenceKinds)[number]

/** Two languages, BCP 47, in the order of their tags. */
export type LanguagePair = readonly [a: string, b: string]

/**
 * A file of translations that a person added to a project for the aligner to know. Its pairs stand outside history and
 * never change; a source that is off, or removed, is not asked.
 */
export interface EvidenceSource extends Versioned {
  readonly id: SourceId
  readonly projectId: ProjectId
  readonly kind: EvidenceKind
  readonly name: string
  readonly enabled: boolean
  readonly fileName: string
  readonly format: string
  /** How many pairs it has of which languages, most first; each stands once. */
  readonly pairs: readonly { readonly langs: LanguagePair; readonly count: number }[]
  /** What of the file could not be read or was left out, in words. */
  readonly problems: readonly string[]
  /** ISO 8601, UTC. */
  readonly createdAt: string
}

/** A word of a source's pairs, of one language: how many pairs hold it, and the numbers of some of these. */
export interface EvidenceWord {
  readonly word: string
  readonly count: number
  /** The shortest of them, at most some 64. */
  readonly numbers: readonly number[]
}

/** A part of what comes with a source, of one pair of languages. */
export interface EvidencePart {
  readonly langs: LanguagePair
  /** Number of the first of the pairs; they count from 0. */
  readonly from: number
  readonly pairs: readonly (readonly [a: string, b: string])[]
  /** Words of the first and of the second language; each comes once, when all pairs have come. */
  readonly words?: readonly [a: readonly EvidenceWord[], b: readonly EvidenceWord[]]
}
