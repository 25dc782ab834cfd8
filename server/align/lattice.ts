import type { Band, WordEvidence } from './cost.ts'
import { type LengthModel, lengthFit, type SpanLengths, spanLengths } from './lengths.ts'
import { type MarkModel, markCodes, pairRow, pairsOfMarks, pairTables } from './punctuation.ts'
import { type Emphasis, emphasis, shapes, type Terrain } from './search.ts'

/** The cuts of a band with the evidence for every bead that begins at each. */
export interface Lattice {
  readonly n: number
  readonly m: number
  readonly band: Band
  /** Cell of cut (i, j): `rows[i] + j - band.lo[i]`. */
  readonly rows: Float64Array
  readonly cells: number
  /** How many of the shapes this search proposes: the first so many. */
  readonly size: number
  /** For the bead of shape k that begins at a cell: `scores[cell * size + k]`; −∞ where there can be none. */
  readonly scores: Float32Array
}

/** Adds up the evidence for every bead inside the band, of up to `largest` segments a side. */
export function buildLattice(
  terrain: Terrain,
  band: Band,
  words: WordEvidence,
  lengths: LengthModel,
  marks: MarkModel,
  weights: Emphasis = emphasis,
  largest = 4,
): Lattice {
  const { n, m } = terrain
  const { lo, hi } = band
  const rows = new Float64Array(n + 2)
  let widest = 0
  for (let i = 0; i <= n; i++) {
    rows[i + 1] = rows[i]! + Math.max(0, hi[i]! - lo[i]! + 1)
    widest = Math.max(widest, hi[i]! - lo[i]! + 1)
  }
  const cells = rows[n + 1]!
  const size = shapes.filter(([a, b]) => a <= largest && b <= largest).length
  const scores = new Float32Array(cells * size).fill(Number.NEGATIVE_INFINITY)
  const lattice = { n, m, band, rows, cells, size, scores }
  const sizes = [1, 2, 3, 4].slice(0, largest)
  const sources = sizes.map((a) => spansOf(terrain.sourceChars, terrain.sourceMarks, lengths.source, a))
  const targets = sizes.map((b) => spansOf(terrain.targetChars, terrain.targetMarks, lengths.target, b))
  const joins = sizes.map((b) => joinsWithin(terrain.targetJoins, terrain.targetBreaks, b))
  const tables = shapes.slice(0, size).map(([a, b]) => pairTables(marks, a, b))
  const heard = sizes.map(() => new Float64Array(widest))
  const said = new Float64Array(widest)
  const parts = { lattice, terrain, words, lengths, weights, largest, sources, targets, joins, tables, heard, said }
  for (let i = 0; i < n; i++) scoreRow(parts, i)
  for (const [i, j, a, b] of terrain.refused) {
    const k = a <= largest && b <= largest ? shapeOf[5 * a + b]! : -1
    if (k >= 0 && j >= lo[i]! && j <= hi[i]!) scores[(rows[i]! + j - lo[i]!) * size + k] = Number.NEGATIVE_INFINITY
  }
  return lattice
}

/** What lengths and marks need to know of spans of so many segments, by their first. */
interface Spans extends SpanLengths {
  readonly codes: Uint8Array
}

const spansOf = (chars: Float64Array, marks: readonly Float64Array[], table: Float64Array, size: number): Spans => ({
  ...spanLengths(chars, table, size),
  codes: markCodes(marks, size),
})

interface Parts {
  readonly lattice: Lattice
  readonly terrain: Terrain
  readonly words: WordEvidence
  readonly lengths: LengthModel
  readonly weights: Emphasis
  readonly largest: number
  readonly sources: readonly Spans[]
  readonly targets: readonly Spans[]
  readonly joins: readonly Float64Array[]
  readonly tables: readonly Float32Array[]
  /** By target span, of each size: what the source segments so far hear from it. */
  readonly heard: readonly Float64Array[]
  /** By target span: what its segments so far hear from the source span. */
  readonly said: Float64Array
}

/** Scores every bead that begins in row i0. */
function scoreRow(parts: Parts, i0: number): void {
  const { lattice, terrain, words, largest, heard, said } = parts
  const { lo, hi } = lattice.band
  const lo0 = lo[i0]!
  const furthest = hi[Math.min(lattice.n, i0 + largest)]!
  let joined = 0
  for (let b = 1; b <= largest; b++) heard[b - 1]!.fill(0)
  for (let a = 1; a <= largest && i0 + a <= lattice.n; a++) {
    const i = i0 + a
    if (a > 1 && terrain.sourceBreaks[i - 1] === 1) break
    if (a > 1) joined += terrain.sourceJoins[i - 1]!
    const forward = words.forward(i0, a)
    said.fill(0)
    const width = words.end[i - 1]! - words.first[i - 1]!
    for (let b = 1; b <= largest; b++) {
      const k = shapeOf[5 * a + b]!
      if (k < 0) break
      const count = Math.min(hi[i0]!, furthest - b) - lo0 + 1
      addTo(said, forward, b - 1, count)
      addTo(heard[b - 1]!, words.backward, words.offsets[i - 1]! + (b - 1) * width + lo0 - words.first[i - 1]!, count)
      const from = Math.max(lo0, lo[i]! - b, terrain.beginFrom[i0]!)
      const to = Math.min(lo0 + count - 1, hi[i]! - b, terrain.endBy[i]! - b)
      scoreShape(parts, i0, a, b, k, from, to, joined)
    }
  }
}

function scoreShape(
  { lattice, lengths, weights, sources, targets, joins, tables, heard, said }: Parts,
  i: number,
  a: number,
  b: number,
  k: number,
  from: number,
  to: number,
  joined: number,
): void {
  const { rows, band, size, scores } = lattice
  const lo = band.lo[i]!
  const at = (rows[i]! - lo) * size + k
  const source = sources[a - 1]!
  const target = targets[b - 1]!
  scoreWords(scores, size, at, lo, from, to, weights.words, said, heard[b - 1]!, joins[b - 1]!, joined)
  scoreLengths(scores, size, at, from, to, weights.lengths, lengths, source, i, target)
  scoreMarks(scores, size, at, from, to, weights.marks, tables[k]!, source.codes, i, target.codes)
}

// The inner loops: each a small function over a few arrays, which is compiled soon and once.

function addTo(sums: Float64Array, terms: Float64Array | Float32Array, at: number, count: number): void {
  for (let x = 0; x < count; x++) sums[x]! += terms[at + x]!
}

function scoreWords(
  scores: Float32Array,
  size: number,
  at: number,
  lo: number,
  from: number,
  to: number,
  weight: number,
  said: Float64Array,
  heard: Float64Array,
  joins: Float64Array,
  joined: number,
): void {
  for (let j = from; j <= to; j++)
    scores[at + j * size] = joined + joins[j]! + weight * (said[j - lo]! + heard[j - lo]!)
}

function scoreLengths(
  scores: Float32Array,
  size: number,
  at: number,
  from: number,
  to: number,
  weight: number,
  { spread, noise, ratio }: LengthModel,
  source: Spans,
  i: number,
  target: Spans,
): void {
  const inverse = source.inverse[i]!
  const log = source.log[i]! + ratio
  const apart = source.apart[i]!
  const { inverse: inverses, log: logs, apart: aparts } = target
  for (let j = from; j <= to; j++) {
    const fit = lengthFit(spread, noise, inverse + inverses[j]!, logs[j]! - log)
    scores[at + j * size]! += weight * (fit - 0.5 * (aparts[j]! + apart))
  }
}

function scoreMarks(
  scores: Float32Array,
  size: number,
  at: number,
  from: number,
  to: number,
  weight: number,
  table: Float32Array,
  sourceCodes: Uint8Array,
  i: number,
  targetCodes: Uint8Array,
): void {
  const p = i * pairsOfMarks
  const one = pairRow(0, sourceCodes[p]!)
  const two = pairRow(1, sourceCodes[p + 1]!)
  const three = pairRow(2, sourceCodes[p + 2]!)
  const four = pairRow(3, sourceCodes[p + 3]!)
  for (let j = from, q = from * pairsOfMarks; j <= to; j++, q += pairsOfMarks) {
    const sum =
      table[one + targetCodes[q]!]! +
      table[two + targetCodes[q + 1]!]! +
      table[three + targetCodes[q + 2]!]! +
      table[four + targetCodes[q + 3]!]!
    scores[at + j * size]! += weight * sum
  }
}

/** Index of the shape of a and b segments at `5 * a + b`; −1 for none. */
const shapeOf = Int8Array.from({ length: 25 }, (_, at) =>
  shapes.findIndex(([a, b]) => a === Math.floor(at / 5) && b === at % 5),
)

/** For each span of `size` segments by its first: nats for the cuts inside it; −∞ where one may not be joined. */
function joinsWithin(joins: Float64Array, breaks: Uint8Array, size: number): Float64Array {
  const found = new Float64Array(Math.max(0, joins.length - size))
  for (let j = 0; j < found.length; j++) {
    for (let x = j + 1; x < j + size; x++) found[j]! += breaks[x] === 1 ? Number.NEGATIVE_INFINITY : joins[x]!
  }
  return found
}
