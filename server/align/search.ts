import type { EvidenceWeights } from './bead.ts'
import type { Band, WordEvidence } from './cost.ts'
import { type LengthModel, lengthFit, spanLengths } from './lengths.ts'
import { type MarkModel, markCodes, pairsOfMarks, pairTables } from './punctuation.ts'

/**
 * Beads with both sides filled that a search may propose: [source segments, target segments]. Those of up to two
 * segments a side come first, then those of three, then those of four.
 */
export const shapes: readonly (readonly [a: number, b: number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [2, 3],
  [3, 2],
  [1, 4],
  [4, 1],
]

/** How often beads of each shape occur, and how nulls follow one another; natural logarithms of probabilities. */
export interface BeadPriors {
  /** By shape, given that the bead is not null. */
  readonly shapes: Float64Array
  /** A null on this side after a full bead; `stay`: after another null of the same side. */
  readonly nullSource: number
  readonly nullTarget: number
  readonly stay: number
}

/** What surrounds the words: lengths and marks of the segments in the search, and where beads may not reach across. */
export interface Terrain {
  readonly n: number
  readonly m: number
  readonly sourceChars: Float64Array
  readonly targetChars: Float64Array
  readonly sourceMarks: readonly Float64Array[]
  readonly targetMarks: readonly Float64Array[]
  /** `sourceBreaks[i]` is 1 where no bead may join segments i - 1 and i. */
  readonly sourceBreaks: Uint8Array
  readonly targetBreaks: Uint8Array
  /** Nats for a bead that joins the segments on both sides of a cut. */
  readonly sourceJoins: Float64Array
  readonly targetJoins: Float64Array
  /** In a wall's own row: the first column where a bead may begin, and the last where one may end. */
  readonly beginFrom: Int32Array
  readonly endBy: Int32Array
  /** Beads that may not be proposed: [i, j, a, b] for source segments i to i + a and target segments j to j + b. */
  readonly refused: readonly (readonly [i: number, j: number, a: number, b: number])[]
}

/** How much words, lengths and marks count. */
export interface Emphasis {
  readonly words: number
  readonly lengths: number
  readonly marks: number
}

/** Below 1 for words and marks because pieces of evidence repeat one another. */
export const emphasis: Emphasis = { words: 0.43, lengths: 2, marks: 0.7 }

/** The same with what was learnt from a person's decisions. What the words say is scaled token by token instead. */
export function emphasisOf({ length = 1, punctuation = 1 }: EvidenceWeights = {}): Emphasis {
  return { words: emphasis.words, lengths: emphasis.lengths * length, marks: emphasis.marks * punctuation }
}

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
  const { n, m, beginFrom, endBy } = terrain
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
  const sizes = [1, 2, 3, 4].slice(0, largest)
  const sources = sizes.map((a) => ({
    ...spanLengths(terrain.sourceChars, lengths.source, a),
    codes: markCodes(terrain.sourceMarks, a),
  }))
  const targets = sizes.map((b) => ({
    ...spanLengths(terrain.targetChars, lengths.target, b),
    codes: markCodes(terrain.targetMarks, b),
    joins: joinsWithin(terrain.targetJoins, terrain.targetBreaks, b),
  }))
  const tables = shapes.slice(0, size).map(([a, b]) => pairTables(marks, a, b))
  const bases = new Int32Array(pairsOfMarks)
  // By target span: what source segments so far say of it, by its size; and what its segments so far hear.
  const back = sizes.map(() => new Float64Array(widest))
  const said = new Float64Array(widest)
  for (let i0 = 0; i0 < n; i0++) {
    const lo0 = lo[i0]!
    const hi0 = hi[i0]!
    const furthest = hi[Math.min(n, i0 + largest)]!
    let joins = 0
    for (let b = 1; b <= largest; b++) back[b - 1]!.fill(0)
    for (let a = 1; a <= largest && i0 + a <= n; a++) {
      const i = i0 + a
      if (a > 1 && terrain.sourceBreaks[i - 1] === 1) break
      if (a > 1) joins += terrain.sourceJoins[i - 1]!
      const forward = words.forward(i0, a)
      said.fill(0)
      const source = sources[a - 1]!
      const inverse = source.inverse[i0]!
      const log = source.log[i0]! + lengths.ratio
      const rest = joins - 0.5 * weights.lengths * source.apart[i0]!
      for (let q = 0; q < pairsOfMarks; q++) bases[q] = tables[0]!.rowOf(q, source.codes[q]![i0]!)
      const width = words.end[i - 1]! - words.first[i - 1]!
      for (let b = 1; b <= largest; b++) {
        const k = shapeOf[5 * a + b]!
        if (k < 0) break
        const top = Math.min(hi0, furthest - b)
        const heard = back[b - 1]!
        const at = words.offsets[i - 1]! + (b - 1) * width - words.first[i - 1]!
        for (let j0 = lo0; j0 <= top; j0++) {
          said[j0 - lo0]! += forward[j0 - lo0 + b - 1]!
          heard[j0 - lo0]! += words.backward[at + j0]!
        }
        const target = targets[b - 1]!
        const from = Math.max(lo0, lo[i]! - b, beginFrom[i0]!)
        const to = Math.min(top, hi[i]! - b, endBy[i]! - b)
        const codes = target.codes
        const table = tables[k]!.sums
        for (let j0 = from; j0 <= to; j0++) {
          const x = j0 - lo0
          let marked = 0
          for (let q = 0; q < pairsOfMarks; q++) marked += table[bases[q]! + codes[q]![j0]!]!
          const fit = lengthFit(lengths.spread, lengths.noise, inverse + target.inverse[j0]!, target.log[j0]! - log)
          scores[(rows[i0]! + x) * size + k] =
            rest +
            target.joins[j0]! +
            weights.words * (said[x]! + heard[x]!) +
            weights.lengths * (fit - 0.5 * target.apart[j0]!) +
            weights.marks * marked
        }
      }
    }
  }
  for (const [i, j, a, b] of terrain.refused) {
    const k = a <= largest && b <= largest ? shapeOf[5 * a + b]! : -1
    if (k >= 0 && j >= lo[i]! && j <= hi[i]!) scores[(rows[i]! + j - lo[i]!) * size + k] = Number.NEGATIVE_INFINITY
  }
  return { n, m, band, rows, cells, size, scores }
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
