import type { EvidenceKind, EvidenceWeights } from './bead.ts'
import { collectEdges, type Direction, directionOf, type Edges, edgesOf, type PriorEdge } from './edges.ts'
import { type Course, courseOf, type Lesson, type Rows } from './lessons.ts'
import type { TokenKind, Vocabulary } from './tokens.ts'

export type { Direction, PriorEdge } from './edges.ts'
export type { Lesson } from './lessons.ts'

/** Which tokens render which, both ways; how common each is; how often it goes untranslated. */
export interface Lexicon {
  readonly forward: Direction
  readonly backward: Direction
  readonly source: TypeStatistics
  readonly target: TypeStatistics
  /** Share of the words of both texts, 0…1, for which a counterpart is to be expected. */
  readonly coverage: number
}

export interface TypeStatistics {
  /** Unigram probability. */
  readonly background: Float64Array
  /** Probability that an occurrence has nothing on the other side that says it. */
  readonly miss: Float64Array
  /** How much what is said of the token counts: learnt from people's decisions, 1 where nothing was. */
  readonly scale: Float64Array
  /** The logarithm of `miss`, scaled. */
  readonly silence: Float64Array
  /** The power with which a span's length counts, see `spanPower`. */
  readonly power: number
}

// What share of the occurrences of a token has a counterpart before anything is learnt. Values and names are kept by
// translators; "one" and "two" become articles, pronouns and plurals.
const firstCoverage: Readonly<Record<TokenKind, number>> = {
  word: 0.03,
  number: 0.8,
  small: 0.35,
  date: 0.8,
  name: 0.75,
  symbol: 0.7,
}
/** What kind of evidence a token gives. */
export const evidenceKinds: Readonly<Record<TokenKind, EvidenceKind>> = {
  word: 'word',
  number: 'number',
  small: 'number',
  date: 'date',
  name: 'name',
  symbol: 'punctuation',
}
// Imagined occurrences behind a prior edge, and behind a first coverage.
const edgeWeight = 2
const coverageWeight = 3
// Taken off every learnt count: a pair seen once says nothing yet, least of all for the bead it was seen in.
const discount = 0.7
const rounds = 4

/** What is known beside the lessons themselves. */
export interface Beforehand {
  readonly priors: readonly PriorEdge[]
  /** Pairs that may not be learnt: `source type * target types + target type`. */
  readonly refused?: ReadonlySet<number>
  readonly weights?: EvidenceWeights
}

/**
 * Learns which tokens render each other, and how often each goes without a counterpart.
 *
 * @param known  coverage before anything was learnt from these texts; of this lexicon itself when absent
 */
export function learnLexicon(
  source: Vocabulary,
  target: Vocabulary,
  beforehand: Beforehand,
  lessons: readonly Lesson[],
  known?: number,
): Lexicon {
  const { edges, forward, backward, counts, course } = train(source, target, beforehand, lessons)
  const { sourceSeen, targetSeen } = course
  const covered = coverage(edges, counts, source.keys.length, target.keys.length)
  const { weights } = beforehand
  const ofSource = statistics(source, covered.source, covered.sourceExpected, sourceSeen, weights)
  const ofTarget = statistics(target, covered.target, covered.targetExpected, targetSeen, weights)
  const share = (shareHeard(source, ofSource.miss) + shareHeard(target, ofTarget.miss)) / 2
  const power = spanPower(
    known ?? share,
    lessons.reduce((sum, lesson) => sum + lesson.weight, 0),
  )
  return {
    forward: directionOf(edges.source, edges.target, forward, source.keys.length),
    backward: directionOf(edges.target, edges.source, backward, target.keys.length),
    source: { ...ofSource, power },
    target: { ...ofTarget, power },
    coverage: share,
  }
}

/** Edges with what training says of each. */
export interface Trained {
  readonly edges: Edges
  /** The share of the source's occurrences that the target renders, and the other way round. */
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** How often the edge was used, in lessons. */
  readonly counts: Float64Array
  readonly course: Course
}

/**
 * IBM Model 1 in both directions, trained to agree (Brown et al. 1993; Liang, Taskar & Klein 2006), over candidates that
 * occur together more often than by chance.
 */
export function train(
  source: Vocabulary,
  target: Vocabulary,
  { priors, refused }: Beforehand,
  lessons: readonly Lesson[],
): Trained {
  const course = courseOf(lessons, source, target)
  const { sourceSeen, targetSeen } = course
  const edges = collectEdges(source, target, priors, course, refused)
  const size = edges.source.length
  const forward = Float64Array.from(edges.first)
  const backward = Float64Array.from(edges.first)
  const counts = new Float64Array(size)
  const inLessons = edgesIn(course, edges, source.keys.length, target.keys.length)
  for (let round = 0; round < rounds && lessons.length > 0; round++) {
    expect(counts, edges, inLessons, forward, backward, course)
    const last = round === rounds - 1
    for (let e = 0; e < size; e++) {
      const learnt = last ? Math.max(0, counts[e]! - discount) : counts[e]!
      const imagined = edges.prior[e]! > 0 ? edgeWeight : 0.5
      forward[e] = (learnt + imagined * edges.prior[e]!) / (sourceSeen[edges.source[e]!]! + imagined)
      backward[e] = (learnt + imagined * edges.prior[e]!) / (targetSeen[edges.target[e]!]! + imagined)
    }
  }
  return { edges, forward, backward, counts, course }
}

/** For each lesson, the edges whose both ends are in it. */
function edgesIn(course: Course, edges: Edges, sourceSize: number, targetSize: number): Rows {
  const bySource = edgesOf(edges.source, sourceSize)
  const { offsets, items } = course.target
  const here = new Int32Array(targetSize).fill(-1)
  const starts = new Int32Array(course.size + 1)
  let found: Int32Array = new Int32Array(1024)
  let end = 0
  for (let at = 0; at < course.size; at++) {
    for (let p = offsets[at]!; p < offsets[at + 1]!; p++) here[items[p]!] = at
    for (let p = course.source.offsets[at]!; p < course.source.offsets[at + 1]!; p++) {
      const s = course.source.items[p]!
      const stop = bySource.offsets[s + 1]!
      if (end + stop - bySource.offsets[s]! > found.length) found = longer(found, end + stop - bySource.offsets[s]!)
      for (let q = bySource.offsets[s]!; q < stop; q++) {
        const e = bySource.edges[q]!
        if (here[edges.target[e]!] === at) found[end++] = e
      }
    }
    starts[at + 1] = end
  }
  return { offsets: starts, items: found.subarray(0, end) }
}

function longer(items: Int32Array, least: number): Int32Array {
  const grown = new Int32Array(Math.max(least, 2 * items.length))
  grown.set(items)
  return grown
}

// The chance of a token to come from nowhere, beside which its candidates compete.
const nowhere = 0.1

/** Expected number of times each edge is used, under both directions together. */
function expect(
  counts: Float64Array,
  edges: Edges,
  inLessons: Rows,
  forward: Float64Array,
  backward: Float64Array,
  course: Course,
): void {
  counts.fill(0)
  const toTarget = new Float64Array(course.targetSeen.length).fill(nowhere)
  const toSource = new Float64Array(course.sourceSeen.length).fill(nowhere)
  const { offsets, items } = inLessons
  for (let at = 0; at < course.size; at++) {
    const start = offsets[at]!
    const stop = offsets[at + 1]!
    for (let p = start; p < stop; p++) {
      const e = items[p]!
      toTarget[edges.target[e]!]! += forward[e]!
      toSource[edges.source[e]!]! += backward[e]!
    }
    const weight = course.weights[at]!
    for (let p = start; p < stop; p++) {
      const e = items[p]!
      const there = (forward[e]! / toTarget[edges.target[e]!]!) * (backward[e]! / toSource[edges.source[e]!]!)
      counts[e]! += weight * Math.min(1, there * 1.2)
    }
    for (let p = start; p < stop; p++) {
      const e = items[p]!
      toTarget[edges.target[e]!] = nowhere
      toSource[edges.source[e]!] = nowhere
    }
  }
}

function coverage(edges: Edges, counts: Float64Array, sourceSize: number, targetSize: number) {
  const source = new Float64Array(sourceSize)
  const target = new Float64Array(targetSize)
  const sourceExpected = new Float64Array(sourceSize)
  const targetExpected = new Float64Array(targetSize)
  for (let e = 0; e < counts.length; e++) {
    const s = edges.source[e]!
    const t = edges.target[e]!
    const learnt = edges.prior[e]! > 0 ? counts[e]! : Math.max(0, counts[e]! - discount)
    source[s]! += learnt
    target[t]! += learnt
    sourceExpected[s] = Math.max(sourceExpected[s]!, edges.expected[e]!)
    targetExpected[t] = Math.max(targetExpected[t]!, edges.expected[e]!)
  }
  return { source, target, sourceExpected, targetExpected }
}

function statistics(
  vocabulary: Vocabulary,
  covered: Float64Array,
  hoped: Float64Array,
  seen: Float64Array,
  weights: EvidenceWeights = {},
): Omit<TypeStatistics, 'power'> {
  const size = vocabulary.keys.length
  const total = vocabulary.counts.reduce((sum, count) => sum + count, 0)
  const background = new Float64Array(size)
  const miss = new Float64Array(size)
  const scale = new Float64Array(size)
  for (let x = 0; x < size; x++) {
    const usual = vocabulary.usual.get(vocabulary.keys[x]!) ?? 0
    background[x] = (vocabulary.counts[x]! + 0.5 + usual) / (total + 0.5 * size + 50 + vocabulary.usualSize)
    const kind = vocabulary.kinds[x]!
    const expected = kind === 'word' ? Math.max(firstCoverage.word, hoped[x]!) : firstCoverage[kind]
    const share = (covered[x]! + coverageWeight * expected) / (seen[x]! + coverageWeight)
    miss[x] = 1 - Math.min(0.9, share)
    scale[x] = weights[evidenceKinds[kind]] ?? 1
  }
  return { background, miss, scale, silence: miss.map((share, x) => scale[x]! * Math.log(share)) }
}

/** Share of the occurrences in a text that are not expected to go untranslated. */
function shareHeard({ counts }: Vocabulary, miss: Float64Array): number {
  let heard = 0
  let total = 0
  for (let x = 0; x < miss.length; x++) {
    heard += counts[x]! * (1 - miss[x]!)
    total += counts[x]!
  }
  return total === 0 ? 0 : heard / total
}

/**
 * The power with which the number of words in a span counts against what each of them says. With 1, the shares of a
 * span's words add up to a probability, as is right where the lexicon speaks of nearly all words; where it is silent
 * about most, long spans would be punished for words that nobody knows.
 *
 * @param known    coverage, 0…1, of what was known beforehand
 * @param lessons  how many beads were learnt from
 */
function spanPower(known: number, lessons: number): number {
  return 0.8 + Math.min(1, known / wellKnown) * (0.1 + (0.15 * lessons) / (lessons + 150))
}

// Coverage of the built-in lexicon in news and law texts.
const wellKnown = 0.25
