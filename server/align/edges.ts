import { type Course, inverted } from './lessons.ts'
import type { Vocabulary } from './tokens.ts'

/** Token types of either side that may render each other, with what is known before any bead is. */
export interface PriorEdge {
  readonly source: number
  readonly target: number
  /** 0…1: share of the source's occurrences that the target renders, and the other way round. */
  readonly weight: number
  readonly because: 'equal' | 'alike' | 'given'
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
  /** What share of the occurrences at either end the prior lets expect to be rendered, 0 to above 1. */
  readonly expected: Float64Array
  /** Where training starts: the prior, or a share from occurring together. */
  readonly first: Float64Array
}

// A word that a lexicon knows is nearly always rendered by one of the words it knows for it, even if each has a small
// share; a look-alike is a guess, and its absence says little.
const expectedBy: Readonly<Record<PriorEdge['because'], number>> = { given: 1.5, equal: 1.5, alike: 0.25 }

/**
 * The prior edges, and the pairs of words that occur together in lessons more often than by chance; by source type.
 *
 * @param refused  pairs that may be no edge: `source type * target types + target type`
 */
export function collectEdges(
  source: Vocabulary,
  target: Vocabulary,
  priors: readonly PriorEdge[],
  course: Course,
  refused: ReadonlySet<number> = new Set(),
): Edges {
  const from: number[] = []
  const to: number[] = []
  const prior: number[] = []
  const first: number[] = []
  const expected: number[] = []
  const add = (s: number, t: number, weight: number, start: number, renders: number) => {
    from.push(s)
    to.push(t)
    prior.push(weight)
    first.push(start)
    expected.push(renders)
  }
  const given = edgesOf(
    Int32Array.from(priors, (edge) => edge.source),
    source.keys.length,
  )
  const companions = companionsIn(course, source, target)
  // Of each target type, the last source type that has an edge to it.
  const known = new Int32Array(target.keys.length).fill(-1)
  for (let s = 0; s < source.keys.length; s++) {
    for (let p = given.offsets[s]!; p < given.offsets[s + 1]!; p++) {
      const edge = priors[given.edges[p]!]!
      if (known[edge.target] === s) continue
      known[edge.target] = s
      add(s, edge.target, edge.weight, edge.weight, edge.weight * expectedBy[edge.because])
    }
    const { count, types, shares } = companions(s)
    for (let k = 0; k < count; k++) {
      const t = types[k]!
      if (known[t] !== s && !refused.has(s * target.keys.length + t)) add(s, t, 0, shares[k]!, 0)
    }
  }
  return {
    source: new Int32Array(from),
    target: new Int32Array(to),
    prior: new Float64Array(prior),
    first: new Float64Array(first),
    expected: new Float64Array(expected),
  }
}

// More than a word has translations and companions.
const candidatesKept = 12
// By weight of lessons, and over what chance would bring.
const leastTogether = 1.3
const leastLift = 1.2

/** The target words that occur with a source word more often than by chance, those that hold most to each other first. */
function companionsIn(course: Course, source: Vocabulary, target: Vocabulary) {
  const lessonsWith = inverted(course.source, source.keys.length)
  const isWord = Uint8Array.from(target.kinds, (kind) => (kind === 'word' ? 1 : 0))
  const together = new Float64Array(target.keys.length)
  const touched = new Int32Array(target.keys.length)
  const types = new Int32Array(candidatesKept)
  const shares = new Float64Array(candidatesKept)
  const { weights, sourceSeen, targetSeen } = course
  const { offsets, items } = course.target
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const found = { count: 0, types, shares }
  return (s: number) => {
    found.count = 0
    if (source.kinds[s] !== 'word' || sourceSeen[s]! < leastTogether) return found
    let size = 0
    let seen = 0
    for (let p = lessonsWith.offsets[s]!; p < lessonsWith.offsets[s + 1]!; p++) {
      const at = lessonsWith.items[p]!
      const weight = weights[at]!
      seen += weight
      for (let q = offsets[at]!; q < offsets[at + 1]!; q++) {
        const t = items[q]!
        if (together[t] === 0) touched[size++] = t
        together[t]! += weight
      }
    }
    for (let k = 0; k < size; k++) {
      const t = touched[k]!
      const c = together[t]!
      together[t] = 0
      if (c < leastTogether || isWord[t] === 0 || c * total <= leastLift * seen * targetSeen[t]!) continue
      keep(found, t, c / Math.sqrt(seen * targetSeen[t]!))
    }
    return found
  }
}

/** Puts a type into its place among the best. */
function keep(found: { count: number; types: Int32Array; shares: Float64Array }, t: number, share: number): void {
  const { types, shares } = found
  const isBehind = (k: number) => shares[k]! < share || (shares[k] === share && types[k]! > t)
  let k = found.count
  if (k < candidatesKept) found.count++
  else if (!isBehind(--k)) return
  for (; k > 0 && isBehind(k - 1); k--) {
    types[k] = types[k - 1]!
    shares[k] = shares[k - 1]!
  }
  types[k] = t
  shares[k] = share
}

/** The edges at each type. */
export function edgesOf(ends: Int32Array, size: number) {
  const offsets = new Int32Array(size + 1)
  for (let e = 0; e < ends.length; e++) offsets[ends[e]! + 1]!++
  for (let x = 0; x < size; x++) offsets[x + 1]! += offsets[x]!
  const next = offsets.slice()
  const edges = new Int32Array(ends.length)
  for (let e = 0; e < ends.length; e++) edges[next[ends[e]!]!++] = e
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
