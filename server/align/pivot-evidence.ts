import type { Bead, Evidence, PivotPair } from './bead.ts'
import { pivotNats } from './pivot-blocks.ts'

/** The pairs by each of their segments. */
export interface PivotIndex {
  readonly bySource: ReadonlyMap<number, PivotPair>
  readonly byTarget: ReadonlyMap<number, PivotPair>
}

export function pivotIndex(pairs: readonly PivotPair[]): PivotIndex {
  return {
    bySource: new Map(pairs.flatMap((pair) => pair.source.map((i) => [i, pair] as const))),
    byTarget: new Map(pairs.flatMap((pair) => pair.target.map((j) => [j, pair] as const))),
  }
}

/** What the pivot says of a bead, in the words of the third text; of a null bead, that it shows the same there. */
export function pivotEvidence({ bySource, byTarget }: PivotIndex, bead: Bead): Evidence[] {
  const touched = new Set([
    ...bead.source.flatMap((i) => bySource.get(i) ?? []),
    ...bead.target.flatMap((j) => byTarget.get(j) ?? []),
  ])
  const isNull = bead.source.length === 0 || bead.target.length === 0
  return [...touched].flatMap((pair): Evidence[] => {
    const says = pair.source.length === 0 || pair.target.length === 0
    const nats = pivotNats(pair.confidence)
    const held = [
      bead.source.filter((i) => pair.source.includes(i)).length,
      bead.target.filter((j) => pair.target.includes(j)).length,
    ] as const
    let weight = 0
    if (says) weight = isNull ? nats : -nats
    else if (held[0] > 0 && held[1] > 0)
      weight = (nats * (held[0] + held[1])) / (pair.source.length + pair.target.length)
    return weight === 0 ? [] : [inItsWords(pair, weight)]
  })
}

/** @param weight  in nats */
export function inItsWords({ through }: PivotPair, weight: number): Evidence {
  if (!through) return { kind: 'pivot', weight }
  return { kind: 'pivot', weight, source: through.text, lang: through.lang, steps: through.steps }
}
