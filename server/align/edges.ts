import type { Vocabulary } from './tokens.ts'

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

/** Pairs of token types that may render each other, in parallel arrays. */
export interface Edges {
  readonly source: Int32Array
  readonly target: Int32Array
  readonly prior: Float64Array
  /** Where training starts: the prior, or a share from occurring together. */
  readonly first: Float64Array
}

/** The prior edges, and the pairs of words that occur together in lessons more often than by chance. */
export function collectEdges(
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

// More than a word has translations and companions.
const candidatesKept = 12

/** How often each type occurs, by the weight of its lessons. */
export function occurrences(lessons: readonly Lesson[], side: 'source' | 'target', size: number): Float64Array {
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

/** In how many lessons, by their weight, two types are together. */
export function meetings(
  lessons: readonly Lesson[],
  source: Vocabulary,
  target: Vocabulary,
): (source: number, target: number) => number {
  const from = inverted(lessons, 'source', source.keys.length)
  const to = inverted(lessons, 'target', target.keys.length)
  return (s, t) => {
    let sum = 0
    let q = to.offsets[t] ?? 0
    const end = to.offsets[t + 1] ?? 0
    for (let p = from.offsets[s] ?? 0; p < (from.offsets[s + 1] ?? 0); p++) {
      const at = from.lessons[p]!
      while (q < end && to.lessons[q]! < at) q++
      if (q < end && to.lessons[q] === at) sum += lessons[at]!.weight
    }
    return sum
  }
}

/** The edges at each type. */
export function edgesOf(ends: Int32Array, size: number) {
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

/** One direction of a lexicon from its edges. */
export function directionOf(from: Int32Array, to: Int32Array, shares: Float64Array, size: number): Direction {
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
