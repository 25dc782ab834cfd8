import { type LengthModel, lengthEvidence } from '../lengths.ts'
import type { Lexicon } from '../lexicon.ts'
import { features, type MarkModel, markTable } from '../punctuation.ts'
import { ask, clear, extend, newSpan, type Span, weigh } from '../span-words.ts'
import type { TokenKind, Tokens, Vocabulary } from '../tokens.ts'
import type { Candidates } from './candidates.ts'

/** One text as the matcher reads it. */
export interface Side {
  readonly tokens: Tokens
  readonly words: Vocabulary
  /** Counts of marks, prefix sums by feature. */
  readonly marks: readonly Float64Array[]
}

/** What else than words is known of two texts. */
export interface Habits {
  readonly lengths: LengthModel
  readonly marks: MarkModel
}

/** What speaks for and against each candidate pair, in the order of the candidates. */
export interface PairFeatures {
  /** Nats from all evidence, as the ladder counts it. */
  readonly nats: Float64Array
  /** The part of it that lengths give. */
  readonly lengths: Float64Array
  /** Nats, negative, for names, numbers and dates of either segment that the other lacks. */
  readonly lost: Float64Array
  /** Nats for names, numbers and dates that both have. */
  readonly shared: Float64Array
  /** Share, 0…1, of what a segment says that the other says too, rare words counting more; the smaller of both. */
  readonly cover: Float64Array
}

// As in the ladder.
const weights = { words: 0.4, marks: 0.7 }

export function pairFeatures(
  source: Side,
  target: Side,
  lexicon: Lexicon,
  candidates: Candidates,
  habits: Habits,
): PairFeatures {
  const size = candidates.targets.length
  const found: PairFeatures = {
    nats: new Float64Array(size),
    lengths: new Float64Array(size),
    lost: new Float64Array(size),
    shared: new Float64Array(size),
    cover: new Float64Array(size).fill(1),
  }
  const { offsets, targets } = candidates
  for (let i = 0; i < source.tokens.size; i++) {
    for (let c = offsets[i]!; c < offsets[i + 1]!; c++) {
      const j = targets[c]!
      found.lengths[c] = lengthEvidence(habits.lengths, charsOf(source, i), charsOf(target, j), 1, 1)
      found.nats[c] = found.lengths[c]! + weights.marks * marksBetween(source, i, target, j, habits.marks)
    }
  }
  const forward = { direction: lexicon.forward, statistics: lexicon.target }
  const backward = { direction: lexicon.backward, statistics: lexicon.source }
  hear(source, target, forward, offsets, targets, undefined, found)
  const turned = transposed(candidates, target.tokens.size)
  hear(target, source, backward, turned.offsets, turned.sources, turned.pairs, found)
  return found
}

const charsOf = ({ tokens }: Side, i: number) => tokens.chars[i + 1]! - tokens.chars[i]!

function marksBetween(source: Side, i: number, target: Side, j: number, model: MarkModel): number {
  let sum = 0
  for (let f = 0; f < features.length; f++) {
    const here = source.marks[f]![i + 1]! - source.marks[f]![i]!
    const there = target.marks[f]![j + 1]! - target.marks[f]![j]!
    sum += markTable(model, f, 1, 1, here, there)
  }
  return sum
}

interface OneWay {
  readonly direction: Lexicon['forward']
  readonly statistics: Lexicon['target']
}

/** Adds what each segment says of its candidates: those of segment x are `others[offsets[x]…offsets[x + 1]]`. */
function hear(
  from: Side,
  to: Side,
  { direction, statistics }: OneWay,
  offsets: Int32Array,
  others: Int32Array,
  pairs: Int32Array | undefined,
  found: PairFeatures,
): void {
  const given = newSpan(statistics.miss.length)
  for (let x = 0; x < from.tokens.size; x++) {
    const start = offsets[x]!
    const stop = offsets[x + 1]!
    if (start === stop) continue
    for (let q = start; q < stop; q++) ask(given, to.tokens, others[q]!, 1)
    extend(given, from.tokens, x, direction)
    weigh(given, statistics)
    for (let q = start; q < stop; q++) {
      tell(given, to, others[q]!, statistics, pairs === undefined ? q : pairs[q]!, found)
      ask(given, to.tokens, others[q]!, -1)
    }
    clear(given)
  }
}

// Less is no sign that a word is said: common words are near everything.
const leastGain = 0.1

function tell(
  { gain }: Span,
  { tokens, words }: Side,
  segment: number,
  { background, silence }: OneWay['statistics'],
  pair: number,
  found: PairFeatures,
): void {
  let nats = 0
  let lost = 0
  let shared = 0
  let said = 0
  let all = 0
  for (let p = tokens.offsets[segment]!; p < tokens.offsets[segment + 1]!; p++) {
    const type = tokens.types[p]!
    const rarity = -Math.log(background[type]!)
    nats += gain[type]! + silence[type]!
    all += rarity
    const isSaid = gain[type]! > leastGain
    if (isSaid) said += rarity
    if (!isFact(words.kinds[type]!)) continue
    if (isSaid) shared += gain[type]!
    else lost += silence[type]!
  }
  found.nats[pair]! += weights.words * nats
  found.lost[pair]! += lost
  found.shared[pair]! += shared
  found.cover[pair] = Math.min(found.cover[pair]!, all === 0 ? 0 : said / all)
}

const isFact = (kind: TokenKind) => kind !== 'word' && kind !== 'symbol'

/** The same candidates by target. */
export function transposed({ offsets, targets }: Candidates, m: number) {
  const byTarget = new Int32Array(m + 1)
  for (const j of targets) byTarget[j + 1]!++
  for (let j = 0; j < m; j++) byTarget[j + 1]! += byTarget[j]!
  const next = byTarget.slice()
  const sources = new Int32Array(targets.length)
  const pairs = new Int32Array(targets.length)
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let c = offsets[i]!; c < offsets[i + 1]!; c++) {
      const at = next[targets[c]!]!++
      sources[at] = i
      pairs[at] = c
    }
  }
  return { offsets: byTarget, sources, pairs }
}
