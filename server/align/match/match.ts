import { type AlignInput, AlignmentCancelled, type Control, type Evidence } from '../bead.ts'
import { explainBead } from '../evidence.ts'
import { findCandidates } from './candidates.ts'
import { knownElsewhere } from './elsewhere.ts'
import { judge } from './judge.ts'
import { pairFeatures } from './pair-features.ts'
import { allowed, type Judged, judgedPairs, leastConfidence, manyPartners, onePartner } from './partners.ts'
import { learn, readTexts, scalesOf } from './texts.ts'

export const matcherVersion = '1'

/** Two segments that may say the same. */
export interface Match {
  readonly source: number
  readonly target: number
  /** Probability, 0…1, that they do. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

export interface MatchInput extends AlignInput {
  /** Pairs surer than this, 0…1; one half when absent. */
  readonly least?: number
  /** A segment may be in several pairs; otherwise it is in the best one alone. */
  readonly many?: boolean
}

export interface MatchResult {
  /** Surest first. */
  readonly pairs: readonly Match[]
  /** For each segment the probability, 0…1, of its likeliest pair, kept or not; 0 where nothing was a candidate. */
  readonly likeliest: { readonly source: Float64Array; readonly target: Float64Array }
  /** Of the engine: results of different versions are not to be compared. */
  readonly version: string
}

/**
 * Finds the segments of two texts that say the same, wherever they stand: for texts that tell of one matter without
 * translating each other. Most segments stay alone.
 *
 * An index of what is rare proposes candidates (`findCandidates`), five signs judge them (`judge`), what is sure teaches
 * the words and lengths of these texts, and all is judged again. Locked beads keep their segments and teach; rejected
 * pairs are not proposed. What a third text and vectors say adds to the odds. Deterministic; time grows with the number of segments, not of pairs.
 *
 * @throws AlignmentCancelled when the control says so
 */
export function matchTexts(input: MatchInput, control?: Control): MatchResult {
  const texts = readTexts(input)
  const { source, target } = texts
  const isFree = allowed(input)
  const { meaning, closeness, ...elsewhere } = knownElsewhere(input)
  let { lexicon, habits } = texts
  let found: readonly Judged[] = []
  const likeliest = { source: new Float64Array(source.tokens.size), target: new Float64Array(target.tokens.size) }
  for (let round = 0; round < rounds; round++) {
    const last = round === rounds - 1
    const step = (share: number) => {
      if (control?.isCancelled?.()) throw new AlignmentCancelled()
      control?.onProgress?.((round + share) / rounds)
    }
    step(0)
    const tell = (share: number) => step(0.7 * share)
    const candidates = findCandidates(source.tokens, target.tokens, lexicon, tell, elsewhere.pairs)
    const features = pairFeatures(source, target, lexicon, candidates, habits)
    step(0.9)
    const judged = judgedPairs(candidates, judge(candidates, features, target.tokens.size, elsewhere.nats)).filter(
      isFree,
    )
    found = last && input.many ? manyPartners(judged) : onePartner(judged)
    if (last) noteLikeliest(likeliest, judged)
    else ({ lexicon, habits } = learn(texts, habits, found))
  }
  const kept = found.filter(({ confidence }) => confidence >= (input.least ?? leastConfidence))
  const scales =
    input.explain === false ? undefined : { ...scalesOf(input, texts, { lexicon, habits }, kept), meaning, closeness }
  const pairs = kept.map(({ source: i, target: j, confidence }): Match => {
    const evidence = scales === undefined ? [] : explainBead(scales, { source: [i], target: [j] }, true)
    return { source: i, target: j, confidence, evidence }
  })
  control?.onProgress?.(1)
  return { pairs, likeliest, version: matcherVersion }
}

function noteLikeliest({ source, target }: MatchResult['likeliest'], judged: readonly Judged[]): void {
  for (const pair of judged) {
    source[pair.source] = Math.max(source[pair.source]!, pair.confidence)
    target[pair.target] = Math.max(target[pair.target]!, pair.confidence)
  }
}

// Judge, learn, judge again; a third look changes nothing more.
const rounds = 2
