import type { AlignInput } from '../bead.ts'
import type { Candidates } from './candidates.ts'

/** A candidate pair with the probability, 0…1, that both segments say the same. */
export interface Judged {
  readonly source: number
  readonly target: number
  readonly confidence: number
}

/** Pairs as sure as that are believed. */
export const leastConfidence = 0.5

/** All candidates, surest first; equal ones in the order of the texts. */
export function judgedPairs({ offsets, targets }: Candidates, confidences: Float64Array): readonly Judged[] {
  const found: Judged[] = []
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let c = offsets[i]!; c < offsets[i + 1]!; c++) {
      found.push({ source: i, target: targets[c]!, confidence: confidences[c]! })
    }
  }
  return found.sort((a, b) => b.confidence - a.confidence || a.source - b.source || a.target - b.target)
}

/** Whether a pair may be proposed: neither segment is in a locked bead, and nobody refused the two for each other. */
export function allowed({ locked = [], rejected = [] }: AlignInput): (pair: Judged) => boolean {
  const sources = new Set(locked.flatMap((bead) => bead.source))
  const targets = new Set(locked.flatMap((bead) => bead.target))
  const refused = new Set(
    rejected
      .filter((bead) => bead.source.length === 1 && bead.target.length === 1)
      .map((bead) => `${bead.source[0]} ${bead.target[0]}`),
  )
  return ({ source, target }) =>
    !sources.has(source) && !targets.has(target) && !(refused.size > 0 && refused.has(`${source} ${target}`))
}

/** Of pairs that come surest first, those whose segments are both still free: each segment in one pair at most. */
export function onePartner(pairs: readonly Judged[]): readonly Judged[] {
  const sources = new Set<number>()
  const targets = new Set<number>()
  return pairs.filter(({ source, target }) => {
    if (sources.has(source) || targets.has(target)) return false
    sources.add(source)
    targets.add(target)
    return true
  })
}

/** Of pairs that come surest first, those that are the best of at least one of their segments. */
export function manyPartners(pairs: readonly Judged[]): readonly Judged[] {
  const sources = new Set<number>()
  const targets = new Set<number>()
  return pairs.filter(({ source, target }) => {
    const isBest = !sources.has(source) || !targets.has(target)
    sources.add(source)
    targets.add(target)
    return isBest
  })
}
