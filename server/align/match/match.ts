import { priorEdges, refusedEdges } from '../anchors.ts'
import { type AlignInput, AlignmentCancelled, type Control, type Evidence } from '../bead.ts'
import { explainBead, type Scales } from '../evidence.ts'
import { firstLengthModel, fitLengths } from '../lengths.ts'
import { builtInLexicon } from '../lexica/built-in.ts'
import { type Beforehand, type Lesson, type Lexicon, learnLexicon } from '../lexicon.ts'
import { cosineOf, firstMeaningModel, type Meaning, type MeaningModel, meaningNats, meaningOf } from '../meaning.ts'
import { memoryLessons } from '../memory.ts'
import { pivotIndex } from '../pivot-evidence.ts'
import { countMarks, fitMarks } from '../punctuation.ts'
import { emphasisOf } from '../search.ts'
import { showable } from '../showable.ts'
import { newVocabulary, tokenise } from '../tokens.ts'
import { slice } from '../work.ts'
import { findCandidates } from './candidates.ts'
import { judge } from './judge.ts'
import { type Habits, pairFeatures, type Side } from './pair-features.ts'
import { allowed, type Judged, judgedPairs, manyPartners, onePartner } from './partners.ts'
import { pivotBetween } from './pivot-between.ts'

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
  const pivot = pivotBetween(input.pivot ?? [], input.weights?.pivot)
  const meaning = meaningOf(input)
  const closeness = meaning && firstMeaningModel(meaning)
  const known = (i: number, j: number) => pivot.nats(i, j) + meantBetween(input, meaning, closeness, i, j)
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
    const candidates = findCandidates(source.tokens, target.tokens, lexicon, tell, pivot.pairs)
    const features = pairFeatures(source, target, lexicon, candidates, habits)
    step(0.9)
    const judged = judgedPairs(candidates, judge(candidates, features, target.tokens.size, known)).filter(isFree)
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

/** What vectors add to the odds of a pair, in nats; they propose none. */
function meantBetween(
  { weights }: MatchInput,
  meaning: Meaning | undefined,
  closeness: MeaningModel | undefined,
  i: number,
  j: number,
): number {
  const cosine = meaning && cosineOf(meaning, { source: [i], target: [j] })
  return cosine === undefined || !closeness ? 0 : emphasisOf(weights).vectors * meaningNats(closeness, cosine)
}

function noteLikeliest({ source, target }: MatchResult['likeliest'], judged: readonly Judged[]): void {
  for (const pair of judged) {
    source[pair.source] = Math.max(source[pair.source]!, pair.confidence)
    target[pair.target] = Math.max(target[pair.target]!, pair.confidence)
  }
}

// Judge, learn, judge again; a third look changes nothing more.
const rounds = 2
const leastConfidence = 0.5

interface Texts {
  readonly source: Side
  readonly target: Side
  readonly beforehand: Beforehand
  /** From locked beads and the memory. */
  readonly given: readonly Lesson[]
  readonly habits: Habits
  readonly lexicon: Lexicon
}

function readTexts(input: MatchInput): Texts {
  const [source, target] = [input.source, input.target].map((side): Side => {
    const words = newVocabulary(side.pack, 3000)
    return { words, tokens: tokenise(side, words), marks: countMarks(side.texts) }
  }) as [Side, Side]
  const locked = (input.locked ?? []).filter((bead) => bead.source.length > 0 && bead.target.length > 0)
  const given = [
    ...memoryLessons([input], source.words, target.words),
    ...locked.map((bead) => ({
      source: slice(source.tokens, bead.source),
      target: slice(target.tokens, bead.target),
      weight: 1,
    })),
  ]
  const builtIn = builtInLexicon(input.source.pack.code, input.target.pack.code)
  const beforehand = {
    priors: priorEdges(source.words, target.words, builtIn, input.lexicon, input.weights),
    refused: refusedEdges(source.words, target.words, input.lexicon),
    ...(input.weights === undefined ? {} : { weights: input.weights }),
  }
  return {
    source,
    target,
    beforehand,
    given,
    habits: {
      lengths: firstLengthModel(source.tokens.chars, target.tokens.chars),
      marks: fitMarks(source.marks, target.marks, [], []),
    },
    lexicon: learnLexicon(source.words, target.words, beforehand, given),
  }
}

/** What the surer pairs teach of these two texts. */
function learn(
  { source, target, beforehand, given, habits: first, lexicon }: Texts,
  habits: Habits,
  found: readonly Judged[],
) {
  const sure = found.filter(({ confidence }) => confidence >= leastConfidence)
  const beads = sure.map((pair) => ({ source: [pair.source], target: [pair.target] }))
  const weights = sure.map(({ confidence }) => confidence)
  return {
    lexicon: learnLexicon(
      source.words,
      target.words,
      beforehand,
      [...given, ...lessonsOf(source, target, sure)],
      lexicon.coverage,
    ),
    habits: {
      lengths: fitLengths(habits.lengths, first.lengths, source.tokens.chars, target.tokens.chars, beads, weights),
      marks: fitMarks(source.marks, target.marks, beads, weights),
    },
  }
}

const lessonsOf = (source: Side, target: Side, pairs: readonly Judged[]): Lesson[] =>
  pairs.map((pair) => ({
    source: slice(source.tokens, [pair.source]),
    target: slice(target.tokens, [pair.target]),
    weight: pair.confidence,
  }))

function scalesOf(
  input: MatchInput,
  { source, target, beforehand, given }: Texts,
  { lexicon, habits }: { readonly lexicon: Lexicon; readonly habits: Habits },
  pairs: readonly Judged[],
): Scales {
  const lessons = [...given, ...lessonsOf(source, target, pairs)]
  const { priors } = beforehand
  const alike = priors.filter((edge) => edge.because === 'alike')
  return {
    input,
    source: source.words,
    target: target.words,
    lexicon,
    lengths: habits.lengths,
    marks: habits.marks,
    pivot: pivotIndex(input.pivot ?? []),
    alike: new Set(alike.map((edge) => edge.source * target.words.keys.length + edge.target)),
    shown: showable(source.words, target.words, priors, lessons),
  }
}
