import { findValues } from '../values/find-values.ts'
import { outsideNames } from '../values/outside-names.ts'
import { type AlignInput, beadKey, type Evidence, type LadderResult } from './bead.ts'
import { comparability } from './comparable.ts'
import { pivotNats } from './pivot-blocks.ts'
import { inItsWords } from './pivot-evidence.ts'
import { valueConflicts } from './value-conflicts.ts'

export const pivotVersion = '1'

// Of those below, hardly any was right on trial.
const leastConfidence = 0.3

/**
 * Links of two texts by way of a third alone, without reading what they say but for dates and numbers that differ; they
 * may cross. What the third text does not tell of stays in no bead.
 */
export function proposeByPivot({ source, target, pivot = [], rejected = [] }: AlignInput): LadderResult {
  const refused = new Set(rejected.map(beadKey))
  const pairs = pivot.filter((pair) => pair.confidence >= leastConfidence && !refused.has(beadKey(pair)))
  const values = (side: AlignInput['source'], at: readonly number[]) =>
    at.flatMap((i) => outsideNames(findValues(side.texts[i]!, side.pack), side.nameSpans?.[i]))
  const beads = pairs.map((pair) => {
    const isFull = pair.source.length > 0 && pair.target.length > 0
    const conflicts = isFull ? valueConflicts(values(source, pair.source), values(target, pair.target)) : []
    const evidence: readonly Evidence[] = [
      ...conflicts,
      inItsWords(pair, Math.round(pivotNats(pair.confidence) * 100) / 100),
    ]
    return { source: pair.source, target: pair.target, confidence: pair.confidence, evidence }
  })
  const sure = beads.map(() => Number.POSITIVE_INFINITY)
  return { beads, comparable: comparability(beads, sure, source.texts, target.texts), version: pivotVersion }
}
