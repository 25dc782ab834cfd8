import type { Direction, Lexicon, TypeStatistics } from './lexicon.ts'
import { clear, extend, heard, newSpan, silences, weigh } from './span-words.ts'
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
