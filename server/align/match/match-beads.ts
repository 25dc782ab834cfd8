import type { ScoredBead } from '../bead.ts'
import type { MatchInput, MatchResult } from './match.ts'

/**
 * What the matcher found, as beads that name every segment: pairs, which may cross; locked beads as they are; and a null
 * bead for each segment in neither, as sure as its likeliest counterpart is unlikely.
 */
export function matchBeads(
  { source, target, locked = [] }: MatchInput,
  { pairs, likeliest }: MatchResult,
): readonly ScoredBead[] {
  const beads: ScoredBead[] = locked.map((bead) => ({ ...bead, confidence: 1, evidence: [] }))
  for (const { source: i, target: j, confidence, evidence } of pairs) {
    beads.push({ source: [i], target: [j], confidence, evidence })
  }
  const taken = {
    source: new Set(beads.flatMap((bead) => bead.source)),
    target: new Set(beads.flatMap((bead) => bead.target)),
  }
  const nulls = (side: 'source' | 'target', size: number) => {
    for (let i = 0; i < size; i++) {
      if (taken[side].has(i)) continue
      const alone = { source: [], target: [], [side]: [i] }
      beads.push({ ...alone, confidence: 1 - likeliest[side][i]!, evidence: [] })
    }
  }
  nulls('source', source.texts.length)
  nulls('target', target.texts.length)
  return beads
}
