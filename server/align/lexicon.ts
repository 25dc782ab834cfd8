import type { TokenKind, Vocabulary } from './tokens.ts'

/** Token types of either side that may render each other, with what is known before any bead is. */
export interface PriorEdge {
  readonly source: number
  readonly target: number
  /** 0…1: share of the source's occurrences that the target renders, and the other way round. */
  readonly weight: number
  readonly because: 'equal' | 'alike' | 'given'
}

/** Tokens of one bead, or of one pair of a translation memory, to learn from. */
export interface Lesson {
  readonly source: Int32Array
  readonly target: Int32Array
  readonly weight: number
}

/** One direction of the lexicon: `types[offsets[x]…offsets[x + 1]]` render x with probability `shares`. */
export interface Direction {
  readonly offsets: Int32Array
  readonly types: Int32Array
  readonly shares: Float32Array
}

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
const candidatesKept = 12
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

interface Edges {
  readonly source: Int32Array
  readonly target: Int32Array
  readonly prior: Float64Array
  /** Where training starts: the prior, or a share from occurring together. */
  readonly first: Float64Array
}

function collectEdges(
  source: Vocabulary,
  target: Vocabulary,
  priors: readonly PriorEdge[],
  lessons: readonly Lesson[],
): Edges {
  const from: number[] = []
  const to: number[] = []
  const prior: number[] = []
  const first: number[] = []
  const known = new Set<number>()
  for (const edge of priors) {
    const key = edge.source * target.keys.length + edge.target
    if (known.has(key)) continue
    known.add(key)
    from.push(edge.source)
    to.push(edge.target)
    prior.push(edge.weight)
    first.push(edge.weight)
  }
  const sourceIn = inverted(lessons, 'source', source.keys.length)
  const targetSeen = occurrences(lessons, 'target', target.keys.length)
  const together = new Float64Array(target.keys.length)
  const last = new Int32Array(target.keys.length).fill(-1)
  const total = lessons.reduce((sum, lesson) => sum + lesson.weight, 0)
  for (let s = 0; s < source.keys.length; s++) {
    if (source.kinds[s] !== 'word') continue
    const touched: number[] = []
    let seen = 0
    for (let p = sourceIn.offsets[s]!; p < sourceIn.offsets[s + 1]!; p++) {
      const at = sourceIn.lessons[p]!
      const lesson = lessons[at]!
      seen += lesson.weight
      for (const t of lesson.target) {
        if (last[t] === at) continue
        last[t] = at
        if (together[t] === 0) touched.push(t)
        together[t]! += lesson.weight
      }
    }
    const strong: [number, number][] = []
    for (const t of touched) {
      last[t] = -1
      const c = together[t]!
      together[t] = 0
      if (c < 1.3 || target.kinds[t] !== 'word' || c * total <= 1.2 * seen * targetSeen[t]!) continue
      strong.push([t, c / Math.sqrt(seen * targetSeen[t]!)])
    }
    strong.sort((a, b) => b[1] - a[1] || a[0] - b[0])
    for (const [t, share] of strong.slice(0, candidatesKept)) {
      if (known.has(s * target.keys.length + t)) continue
      from.push(s)
      to.push(t)
      prior.push(0)
      first.push(share)
    }
  }
  return {
    source: Int32Array.from(from),
    target: Int32Array.from(to),
    prior: Float64Array.from(prior),
    first: Float64Array.from(first),
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

function occurrences(lessons: readonly Lesson[], side: 'source' | 'target', size: number): Float64Array {
  const seen = new Float64Array(size)
  for (const lesson of lessons) for (const x of lesson[side]) seen[x]! += lesson.weight
  return seen
}

/** For each source type the lessons it occurs in, once each. */
function inverted(lessons: readonly Lesson[], side: 'source' | 'target', size: number) {
  const offsets = new Int32Array(size + 1)
  const last = new Int32Array(size).fill(-1)
  lessons.forEach((lesson, at) => {
    for (const x of lesson[side]) {
      if (last[x] === at) continue
      last[x] = at
      offsets[x + 1]!++
    }
  })
  for (let x = 0; x < size; x++) offsets[x + 1]! += offsets[x]!
  const next = offsets.slice()
  const found = new Int32Array(offsets[size]!)
  last.fill(-1)
  lessons.forEach((lesson, at) => {
    for (const x of lesson[side]) {
      if (last[x] === at) continue
      last[x] = at
      found[next[x]!++] = at
    }
  })
  return { offsets, lessons: found }
}

function edgesOf(ends: Int32Array, size: number) {
  const offsets = new Int32Array(size + 1)
  for (const x of ends) offsets[x + 1]!++
  for (let x = 0; x < size; x++) offsets[x + 1]! += offsets[x]!
  const next = offsets.slice()
  const edges = new Int32Array(ends.length)
  ends.forEach((x, e) => {
    edges[next[x]!++] = e
  })
  return { offsets, edges }
}

// Smaller shares cannot move any bead; leaving them out is what keeps the search fast.
const leastShare = 0.004

function directionOf(from: Int32Array, to: Int32Array, shares: Float64Array, size: number): Direction {
  const offsets = new Int32Array(size + 1)
  for (let e = 0; e < from.length; e++) if (shares[e]! >= leastShare) offsets[from[e]! + 1]!++
  for (let x = 0; x < size; x++) offsets[x + 1]! += offsets[x]!
  const next = offsets.slice()
  const types = new Int32Array(offsets[size]!)
  const kept = new Float32Array(offsets[size]!)
  for (let e = 0; e < from.length; e++) {
    if (shares[e]! < leastShare) continue
    const at = next[from[e]!]!++
    types[at] = to[e]!
    kept[at] = shares[e]!
  }
  return { offsets, types, shares: kept }
}
