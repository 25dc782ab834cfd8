import type { Concept } from '../names/concept.ts'
import { type LikelyPair, likelyDuplicates } from '../names/duplicates.ts'

export interface DuplicatesTaskInput {
  readonly concepts: readonly Concept[]
  /** Pairs that were decided about, as `pairOf` calls them. */
  readonly judged: readonly string[]
}

/** Concepts that may be one, off the event loop. */
export function duplicatesTask({ concepts, judged }: DuplicatesTaskInput): readonly LikelyPair[] {
  return likelyDuplicates(concepts, new Set(judged))
}
