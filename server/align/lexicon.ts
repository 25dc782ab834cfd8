import {
  collectEdges,
  type Direction,
  directionOf,
  type Edges,
  edgesOf,
  type Lesson,
  occurrences,
  type PriorEdge,
} from './edges.ts'
import type { TokenKind, Vocabulary } from './tokens.ts'

export type { Direction, Lesson, PriorEdge } from './edges.ts'

/** Which tokens render which, both ways; how common each is; how often it goes untranslated. */
export interface Lexicon {
  readonly forward: Direction
  readonly backward: Direction
  readonly source: TypeStatistics
  readonly target: TypeStatistics
}

export interface TypeStatistics {
  /** Unigram probability. */
  readonly background: Float64Array
  /** Probability that an occurrence has nothing on the other side that says it. */
  readonly miss: Float64Array
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
// Imagined occurrences behind a prior edge, and behind a first coverage.
const edgeWeight = 2
const coverageWeight = 3
// Taken off every learnt count: a pair seen once says nothing yet, least of all for the bead it was seen in.
const discount = 0.7
const rounds = 4

/**
 * Learns which tokens render each other: IBM Model 1 in both directions, trained to agree (Brown et al. 1993;
 * Liang, Taskar & Klein 2006), over candidates that occur together more often than by chance.
 */
export function learnLexicon(
  source: Vocabulary,
  target: Vocabulary,
  priors: readonly PriorEdge[],
  lessons: readonly Lesson[],
): Lexicon {
  const edges = collectEdges(source, target, priors, lessons)
  const size = edges.source.length
  const sourceSeen = occurrences(lessons, 'source', source.keys.length)
  const targetSeen = occurrences(lessons, 'target', target.keys.length)
  const forward = Float64Array.from(edges.first)
  const backward = Float64Array.from(edges.first)
  const counts = new Float64Array(size)
  const bySource = edgesOf(edges.source, source.keys.length)
  for (let round = 0; round < rounds && lessons.length > 0; round++) {
    expect(counts, edges, bySource, forward, backward, lessons, source.keys.length, target.keys.length)
    const last = round === rounds - 1
    for (let e = 0; e < size; e++) {
      const learnt = last ? Math.max(0, counts[e]! - discount) : counts[e]!
      const imagined = edges.prior[e]! > 0 ? edgeWeight : 0.5
      forward[e] = (learnt + imagined * edges.prior[e]!) / (sourceSeen[edges.source[e]!]! + imagined)
      backward[e] = (learnt + imagined * edges.prior[e]!) / (targetSeen[edges.target[e]!]! + imagined)
    }
  }
  const covered = coverage(edges, counts, source.keys.length, target.keys.length)
  return {
    forward: directionOf(edges.source, edges.target, forward, source.keys.length),
    backward: directionOf(edges.target, edges.source, backward, target.keys.length),
    source: statistics(source, covered.source, covered.sourcePrior, sourceSeen),
    target: statistics(target, covered.target, covered.targetPrior, targetSeen),
  }
}

/** Expected number of times each edge is used, under both directions together. */
function expect(
  counts: Float64Array,
  edges: Edges,
  bySource: { offsets: Int32Array; edges: Int32Array },
  forward: Float64Array,
  backward: Float64Array,
  lessons: readonly Lesson[],
  sourceSize: number,
  targetSize: number,
): void {
  counts.fill(0)
  const here = new Int32Array(targetSize)
  const toTarget = new Float64Array(targetSize)
  const toSource = new Float64Array(sourceSize)
  const times = new Int32Array(sourceSize)
  const used: number[] = []
  // The chance of a token to come from nowhere, beside which its candidates compete.
  const nowhere = 0.1
  for (const { source, target, weight } of lessons) {
    used.length = 0
    for (const t of target) {
      here[t]!++
      toTarget[t] = nowhere
    }
    for (const s of source) if (times[s]!++ === 0) toSource[s] = nowhere
    for (const s of source) {
      if (times[s] === 0) continue
      times[s] = 0
      for (let p = bySource.offsets[s]!; p < bySource.offsets[s + 1]!; p++) {
        const e = bySource.edges[p]!
        const t = edges.target[e]!
        if (here[t] === 0) continue
        used.push(e)
        toTarget[t]! += forward[e]!
        toSource[s]! += backward[e]!
      }
    }
    for (const e of used) {
      const s = edges.source[e]!
      const t = edges.target[e]!
      counts[e]! += weight * Math.min(1, (forward[e]! / toTarget[t]!) * (backward[e]! / toSource[s]!) * 1.2)
    }
    for (const t of target) here[t] = 0
  }
}

function coverage(edges: Edges, counts: Float64Array, sourceSize: number, targetSize: number) {
  const source = new Float64Array(sourceSize)
  const target = new Float64Array(targetSize)
  const sourcePrior = new Float64Array(sourceSize)
  const targetPrior = new Float64Array(targetSize)
  for (let e = 0; e < counts.length; e++) {
    const s = edges.source[e]!
    const t = edges.target[e]!
    const learnt = edges.prior[e]! > 0 ? counts[e]! : Math.max(0, counts[e]! - discount)
    source[s]! += learnt
    target[t]! += learnt
    sourcePrior[s] = Math.max(sourcePrior[s]!, edges.prior[e]!)
    targetPrior[t] = Math.max(targetPrior[t]!, edges.prior[e]!)
  }
  return { source, target, sourcePrior, targetPrior }
}

function statistics(
  vocabulary: Vocabulary,
  covered: Float64Array,
  prior: Float64Array,
  seen: Float64Array,
): TypeStatistics {
  const size = vocabulary.keys.length
  const total = vocabulary.counts.reduce((sum, count) => sum + count, 0)
  const background = new Float64Array(size)
  const miss = new Float64Array(size)
  for (let x = 0; x < size; x++) {
    background[x] = (vocabulary.counts[x]! + 0.5) / (total + 0.5 * size + 50)
    const kind = vocabulary.kinds[x]!
    // A look-alike is a guess, and its absence says little.
    const expected = kind === 'word' ? Math.max(firstCoverage.word, 0.25 * prior[x]!) : firstCoverage[kind]
    const share = (covered[x]! + coverageWeight * expected) / (seen[x]! + coverageWeight)
    miss[x] = 1 - Math.min(0.9, share)
  }
  return { background, miss }
}
