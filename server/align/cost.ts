import type { Direction, Lexicon, TypeStatistics } from './lexicon.ts'
import type { Tokens } from './tokens.ts'

/** The cuts (i, j) that a search may visit: in row i, columns lo[i] to hi[i], both included; neither bound ever falls. */
export interface Band {
  readonly lo: Int32Array
  readonly hi: Int32Array
}

/**
 * Evidence of the words for every pair of a span and a segment inside a band.
 *
 * `forward` holds, for source span [i, i+a) and target segment j, the log-likelihood ratio of the segment's tokens given
 * the span; it adds up over the target segments of a bead, so that no bead has to be read token by token. `backward` is
 * the same with the sides exchanged: source segment i given the target span [j, j+b).
 * Both lie at `offsets[i] + (size - 1) * width(i) + j - first[i]`.
 */
export interface WordEvidence {
  readonly offsets: Float64Array
  readonly first: Int32Array
  readonly end: Int32Array
  readonly forward: Float32Array
  readonly backward: Float32Array
}

/** Largest number of segments on one side of a bead. */
export const maxSpan = 4
// The span's length counts with this power: 1 would make the sum a probability, less forgives long renderings.
const spanPower = 0.8
// No single token may decide alone.
export const mostNats = 7

/** Fills the tables for spans of up to `largest` segments; time grows with the band's area and the length of segments. */
export function wordEvidence(
  source: Tokens,
  target: Tokens,
  lexicon: Lexicon,
  band: Band,
  largest = maxSpan,
): WordEvidence {
  const n = source.size
  const m = target.size
  const first = new Int32Array(n)
  const end = new Int32Array(n)
  const offsets = new Float64Array(n + 1)
  for (let i = 0; i < n; i++) {
    first[i] = Math.max(0, band.lo[Math.max(0, i - maxSpan + 1)]!)
    end[i] = Math.min(m, band.hi[Math.min(n, i + maxSpan)]!)
    offsets[i + 1] = offsets[i]! + maxSpan * Math.max(0, end[i]! - first[i]!)
  }
  const forward = new Float32Array(offsets[n]!)
  const backward = new Float32Array(offsets[n]!)
  fillForward(forward, source, target, lexicon.forward, lexicon.target, first, end, offsets, largest)
  fillBackward(backward, source, target, lexicon.backward, lexicon.source, first, end, offsets, largest)
  return { offsets, first, end, forward, backward }
}

function fillForward(
  out: Float32Array,
  source: Tokens,
  target: Tokens,
  direction: Direction,
  statistics: TypeStatistics,
  first: Int32Array,
  end: Int32Array,
  offsets: Float64Array,
  largest: number,
): void {
  const given = newSpan(statistics.miss.length)
  const silent = silences(target, statistics)
  for (let i = 0; i < source.size; i++) {
    const width = end[i]! - first[i]!
    for (let a = 1; a <= largest && i + a <= source.size; a++) {
      extend(given, source, i + a - 1, direction)
      weigh(given, statistics)
      let at = offsets[i]! + (a - 1) * width
      for (let j = first[i]!; j < end[i]!; j++) out[at++] = silent[j]! + heard(given, target, j)
    }
    clear(given)
  }
}

function fillBackward(
  out: Float32Array,
  source: Tokens,
  target: Tokens,
  direction: Direction,
  statistics: TypeStatistics,
  first: Int32Array,
  end: Int32Array,
  offsets: Float64Array,
  largest: number,
): void {
  const given = newSpan(statistics.miss.length)
  const silent = silences(source, statistics)
  let from = 0
  let to = 0
  for (let j = 0; j < target.size; j++) {
    while (from < source.size && end[from]! <= j) from++
    while (to < source.size && first[to]! <= j) to++
    for (let b = 1; b <= largest && j + b <= target.size; b++) {
      extend(given, target, j + b - 1, direction)
      weigh(given, statistics)
      for (let i = from; i < to; i++) {
        const width = end[i]! - first[i]!
        if (j < first[i]! || j >= end[i]!) continue
        out[offsets[i]! + (b - 1) * width + j - first[i]!] = silent[i]! + heard(given, source, i)
      }
    }
    clear(given)
  }
}

/** What the share of one token in a span of this many is divided by. */
export const spanNorm = (tokens: number): number => Math.max(1, tokens) ** spanPower

/** What a span says of the other side's tokens. */
interface Span {
  readonly mass: Float64Array
  /** Of each token it speaks of: the ratio, less what its absence would have cost. */
  readonly gain: Float64Array
  readonly touched: Int32Array
  count: number
  length: number
}

const newSpan = (size: number): Span => ({
  mass: new Float64Array(size),
  gain: new Float64Array(size),
  touched: new Int32Array(size),
  count: 0,
  length: 0,
})

function extend(span: Span, tokens: Tokens, segment: number, direction: Direction): void {
  const { mass, touched } = span
  const stop = tokens.offsets[segment + 1]!
  for (let p = tokens.offsets[segment]!; p < stop; p++) {
    const x = tokens.types[p]!
    span.length++
    const last = direction.offsets[x + 1]!
    for (let q = direction.offsets[x]!; q < last; q++) {
      const y = direction.types[q]!
      if (mass[y] === 0) touched[span.count++] = y
      mass[y]! += direction.shares[q]! + 1e-12
    }
  }
}

function weigh(span: Span, { background, miss }: TypeStatistics): void {
  const norm = spanNorm(span.length)
  for (let k = 0; k < span.count; k++) {
    const y = span.touched[k]!
    const ratio = miss[y]! + Math.min(1, span.mass[y]!) / (norm * background[y]!)
    span.gain[y] = Math.min(mostNats, Math.log(ratio)) - Math.log(miss[y]!)
  }
}

function heard({ gain }: Span, tokens: Tokens, segment: number): number {
  let sum = 0
  const stop = tokens.offsets[segment + 1]!
  for (let p = tokens.offsets[segment]!; p < stop; p++) sum += gain[tokens.types[p]!]!
  return sum
}

function clear(span: Span): void {
  for (let k = 0; k < span.count; k++) {
    span.mass[span.touched[k]!] = 0
    span.gain[span.touched[k]!] = 0
  }
  span.count = 0
  span.length = 0
}

/** For each segment, the evidence if the other side said nothing of it. */
function silences(tokens: Tokens, { miss }: TypeStatistics): Float64Array {
  const sums = new Float64Array(tokens.size)
  for (let i = 0; i < tokens.size; i++) {
    let sum = 0
    for (let p = tokens.offsets[i]!; p < tokens.offsets[i + 1]!; p++) sum += Math.log(miss[tokens.types[p]!]!)
    sums[i] = sum
  }
  return sums
}
