import type { PivotPair } from '../bead.ts'
import { pivotNats } from '../pivot-blocks.ts'

/** What third texts say of single segments of two texts. */
export interface PivotBetween {
  /** Pairs that they speak for, to be looked at whatever their words. */
  readonly pairs: readonly (readonly [source: number, target: number])[]
  /** Nats for or against a pair. */
  nats(source: number, target: number): number
}

/**
 * A pair speaks for each of its source segments with each of its target segments, and a segment without counterpart
 * against all of its pairs.
 *
 * @param trust  how much a pivot counts, by a person's decisions; 1 is as usual
 */
export function pivotBetween(pivot: readonly PivotPair[], trust = 1): PivotBetween {
  const bySource = new Map(pivot.flatMap((pair) => pair.source.map((i) => [i, pair] as const)))
  const byTarget = new Map(pivot.flatMap((pair) => pair.target.map((j) => [j, pair] as const)))
  return {
    pairs: pivot.flatMap((pair) => pair.source.flatMap((i) => pair.target.map((j) => [i, j] as const))),
    nats(source, target) {
      const [one, other] = [bySource.get(source), byTarget.get(target)]
      if (one === undefined && other === undefined) return 0
      if (one === other) return trust * (pivotNats(one!.confidence) + foundElsewhere)
      const against = [one, other].filter((pair) => pair && pair.source.length * pair.target.length === 0)
      return -trust * against.reduce((sum, pair) => sum + pivotNats(pair!.confidence), 0)
    },
  }
}

// Counterparts are rare among texts like these, and the judge asks for much: a third text has asked already.
const foundElsewhere = 3
