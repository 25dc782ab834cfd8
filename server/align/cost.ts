import type { Lexicon } from './lexicon.ts'
import { ask, clear, extend, heard, newSpan, type Span, silences, weigh } from './span-words.ts'
import type { Tokens } from './tokens.ts'

/** The cuts (i, j) that a search may visit: in row i, columns lo[i] to hi[i], both included; neither bound ever falls. */
export interface Band {
  readonly lo: Int32Array
  readonly hi: Int32Array
}

/** Largest number of segments on one side of a bead. */
export const maxSpan = 4

/**
 * What the words say of spans and segments inside a band, asked for row by row; each answer is good until the next.
 *
 * A log-likelihood ratio of the tokens of a segment given a span of the other side; it adds up over the segments of a
 * bead, so that no bead has to be read token by token.
 */
export interface WordEvidence {
  /**
   * For each target segment j that beads from source segment i may hold, the words of j given the source span
   * [i, i + a): at `j - lo[i]`. Rows rise, and in each row a from 1 on.
   */
  forward(i: number, a: number): Float64Array
  /** The words of source segment i given the target span [j, j + b): at `(b - 1) * width(i) + j - first[i]`. */
  readonly backward: Float32Array
  readonly offsets: Float64Array
  readonly first: Int32Array
  readonly end: Int32Array
}

/**
 * Word evidence for spans of up to `largest` segments; time grows with the band's area and the length of segments.
 */
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
    first[i] = Math.max(0, band.lo[Math.max(0, i - largest + 1)]!)
    end[i] = Math.min(m, band.hi[Math.min(n, i + largest)]!)
    offsets[i + 1] = offsets[i]! + largest * Math.max(0, end[i]! - first[i]!)
  }
  const backward = new Float32Array(offsets[n]!)
  fillBackward(backward, source, target, lexicon, { offsets, first, end }, largest)
  return { forward: forwardRows(source, target, lexicon, band, largest), backward, offsets, first, end }
}

function forwardRows(source: Tokens, target: Tokens, lexicon: Lexicon, band: Band, largest: number) {
  const { forward: direction, target: statistics } = lexicon
  const { lo, hi } = band
  const n = source.size
  const given = newSpan(statistics.miss.length)
  const silent = silences(target, statistics)
  let widest = 0
  for (let i = 0; i < n; i++) widest = Math.max(widest, hi[Math.min(n, i + largest)]! - lo[i]!)
  const row = new Float64Array(widest)
  let from = 0
  let to = 0
  return (i: number, a: number): Float64Array => {
    const stop = hi[Math.min(n, i + largest)]!
    if (a === 1) {
      clear(given)
      while (to < stop) ask(given, target, to++, 1)
      while (from < lo[i]!) ask(given, target, from++, -1)
    }
    extend(given, source, i + a - 1, direction)
    weigh(given, statistics)
    hearRow(row, given, target, silent, lo[i]!, stop)
    return row
  }
}

function hearRow(row: Float64Array, given: Span, tokens: Tokens, silent: Float64Array, from: number, to: number): void {
  for (let j = from; j < to; j++) row[j - from] = silent[j]! + heard(given, tokens, j)
}

type Place = Pick<WordEvidence, 'first' | 'end' | 'offsets'>

function fillBackward(
  out: Float32Array,
  source: Tokens,
  target: Tokens,
  lexicon: Lexicon,
  place: Place,
  largest: number,
): void {
  const { backward: direction, source: statistics } = lexicon
  const { first, end } = place
  const given = newSpan(statistics.miss.length)
  const silent = silences(source, statistics)
  let from = 0
  let to = 0
  for (let j = 0; j < target.size; j++) {
    while (to < source.size && first[to]! <= j) ask(given, source, to++, 1)
    while (from < to && end[from]! <= j) ask(given, source, from++, -1)
    for (let b = 1; b <= largest && j + b <= target.size; b++) {
      extend(given, target, j + b - 1, direction)
      weigh(given, statistics)
      hearColumn(out, given, source, silent, place, j, b, from, to)
    }
    clear(given)
  }
}

function hearColumn(
  out: Float32Array,
  given: Span,
  tokens: Tokens,
  silent: Float64Array,
  { first, end, offsets }: Place,
  j: number,
  b: number,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    if (j >= end[i]!) continue
    const at = offsets[i]! + (b - 1) * (end[i]! - first[i]!) + j - first[i]!
    out[at] = silent[i]! + heard(given, tokens, i)
  }
}
