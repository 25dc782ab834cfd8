import type { AlignInput, Bead, Evidence } from '../bead.ts'
import { explainBead } from '../evidence.ts'
import { findCandidates } from './candidates.ts'
import { knownElsewhere } from './elsewhere.ts'
import { judge } from './judge.ts'
import { pairFeatures } from './pair-features.ts'
import { judgedPairs } from './partners.ts'
import { learnHabits, readTexts, scalesOf } from './texts.ts'

/** A segment of the other text that comes nearest to saying the same. */
export interface Rival {
  /** Its index in the other text. */
  readonly index: number
  /** Probability, 0…1, that the two say the same. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** The segment that is asked about. */
export interface Place {
  readonly side: 'source' | 'target'
  readonly index: number
}

// A person reads no more than that.
const most = 3

/**
 * Why a segment has no counterpart: the segments of the other text that come nearest, likeliest first, with what speaks
 * for and against each. Fewer than three, or none, where nothing shares a rare word, a name, a date or a number with it.
 *
 * Judged as `matchTexts` does, but for this segment and its rivals alone: it costs little more than reading the texts.
 *
 * @param linked  the links as they stand; what they say teaches, and whose they are does not count
 */
export function rivalsOf(input: AlignInput, { side, index }: Place, linked: readonly Bead[]): readonly Rival[] {
  const pairs = linked.filter((bead) => bead.source.length > 0 && bead.target.length > 0)
  const texts = readTexts({ ...input, locked: pairs })
  const { source, target, lexicon } = texts
  // Only neighbours have a length in common: of links made by hand the segments may stand apart.
  const single = pairs.filter((bead) => bead.source.length === 1 && bead.target.length === 1)
  const habits = learnHabits(
    texts,
    texts.habits,
    single,
    single.map(() => 1),
  )
  const { meaning, closeness, ...elsewhere } = knownElsewhere(input)
  const other = side === 'source' ? 'target' : 'source'
  const none = { source: [], target: [] }
  const own = findCandidates(source.tokens, target.tokens, lexicon, undefined, [], { ...none, [side]: [index] })
  const near = judgedIndexes(own, other)
  // How far a pair stands out depends on who else there is for the rival.
  const also = elsewhere.pairs.filter((pair) => pair[side === 'source' ? 0 : 1] === index)
  const all = findCandidates(source.tokens, target.tokens, lexicon, undefined, also, {
    ...none,
    [side]: [index],
    [other]: near,
  })
  const features = pairFeatures(source, target, lexicon, all, habits)
  const judged = judgedPairs(all, judge(all, features, target.tokens.size, elsewhere.nats))
  const scales = { ...scalesOf(input, texts, { lexicon, habits }, []), meaning, closeness }
  return judged
    .filter((pair) => pair[side] === index)
    .slice(0, most)
    .map((pair) => ({
      index: pair[other],
      confidence: pair.confidence,
      evidence: explainBead(scales, { source: [pair.source], target: [pair.target] }, true),
    }))
}

function judgedIndexes({ offsets, targets }: ReturnType<typeof findCandidates>, side: 'source' | 'target'): number[] {
  if (side === 'target') return [...targets]
  return Array.from({ length: offsets.length - 1 }, (_, i) => i).filter((i) => offsets[i + 1]! > offsets[i]!)
}
