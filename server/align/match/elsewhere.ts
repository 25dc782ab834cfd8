import type { AlignInput } from '../bead.ts'
import { cosineOf, firstMeaningModel, type Meaning, type MeaningModel, meaningNats, meaningOf } from '../meaning.ts'
import { emphasisOf } from '../search.ts'
import { pivotBetween } from './pivot-between.ts'

/** What is known of two texts from elsewhere than their words: a third text, and vectors. */
export interface Elsewhere {
  /** Pairs that a third text proposes. */
  readonly pairs: readonly (readonly [source: number, target: number])[]
  /** What it all adds to the odds of a pair, in nats. Vectors propose none. */
  nats(source: number, target: number): number
  readonly meaning: Meaning | undefined
  readonly closeness: MeaningModel | undefined
}

export function knownElsewhere(input: AlignInput): Elsewhere {
  const pivot = pivotBetween(input.pivot ?? [], input.weights?.pivot)
  const meaning = meaningOf(input)
  const closeness = meaning && firstMeaningModel(meaning)
  const trust = emphasisOf(input.weights).vectors
  const meant = (i: number, j: number) => {
    const cosine = meaning && cosineOf(meaning, { source: [i], target: [j] })
    return cosine === undefined || !closeness ? 0 : trust * meaningNats(closeness, cosine)
  }
  return { pairs: pivot.pairs, nats: (i, j) => pivot.nats(i, j) + meant(i, j), meaning, closeness }
}
