import type { Band, WordEvidence } from './cost.ts'
import { type LengthModel, spanEvidence, spanLengths } from './lengths.ts'
import { type MarkModel, markEvidence } from './punctuation.ts'

/** Beads with both sides filled that a search may propose: [source segments, target segments]. */
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
  /** `spanKey` of every bead that may not be proposed. */
  readonly refused: ReadonlySet<string>
}

export const spanKey = (i: number, a: number, j: number, b: number): string => `${i},${a},${j},${b}`

/** How much each kind of evidence counts; below 1 because pieces of evidence repeat one another. */
export const weights = { words: 0.4, lengths: 2, marks: 0.7 }

/** The cuts of a band with, for each shape, the evidence of the bead that ends there; −∞ where there can be none. */
export interface Lattice {
  readonly n: number
  readonly m: number
  readonly band: Band
  /** Cell of cut (i, j): `rows[i] + j - band.lo[i]`. */
  readonly rows: Float64Array
  readonly cells: number
  readonly scores: readonly Float32Array[]
  /** What stands in `scores` for shapes left out of this search. */
  readonly none: Float32Array
}

/** Adds up the evidence for every bead inside the band, of up to `largest` segments a side. */
export function buildLattice(
  terrain: Terrain,
  band: Band,
  words: WordEvidence,
  lengths: LengthModel,
  marks: MarkModel,
  largest = 4,
): Lattice {
  const { n, m } = terrain
  const rows = new Float64Array(n + 2)
  for (let i = 0; i <= n; i++) rows[i + 1] = rows[i]! + Math.max(0, band.hi[i]! - band.lo[i]! + 1)
  const cells = rows[n + 1]!
  const sourceSpans = [1, 2, 3, 4].map((size) => spanLengths(terrain.sourceChars, lengths.source, size))
  const targetSpans = [1, 2, 3, 4].map((size) => spanLengths(terrain.targetChars, lengths.target, size))
  // Shapes left out share one table.
  const none = new Float32Array(largest < 4 ? cells : 0).fill(Number.NEGATIVE_INFINITY)
  const scores = shapes.map(([a, b]) => {
    const s = sourceSpans[a - 1]!
    const t = targetSpans[b - 1]!
    if (a > largest || b > largest) return none
    const out = new Float32Array(cells).fill(Number.NEGATIVE_INFINITY)
    for (let i = a; i <= n; i++) {
      const i0 = i - a
      if (isBroken(terrain.sourceBreaks, i0, i)) continue
      const lo = Math.max(band.lo[i]!, band.lo[i0]! + b, terrain.beginFrom[i0]! + b)
      const hi = Math.min(band.hi[i]!, band.hi[i0]! + b, terrain.endBy[i]!)
      const width0 = words.end[i0]! - words.first[i0]!
      for (let j = lo; j <= hi; j++) {
        const j0 = j - b
        if (b > 1 && isBroken(terrain.targetBreaks, j0, j)) continue
        if (terrain.refused.size > 0 && terrain.refused.has(spanKey(i0, a, j0, b))) continue
        let said = 0
        let joins = 0
        for (let x = i0 + 1; x < i; x++) joins += terrain.sourceJoins[x]!
        for (let x = j0 + 1; x < j; x++) joins += terrain.targetJoins[x]!
        const at = words.offsets[i0]! + (a - 1) * width0 - words.first[i0]!
        for (let x = j0; x < j; x++) said += words.forward[at + x]!
        for (let x = i0; x < i; x++) {
          const width = words.end[x]! - words.first[x]!
          said += words.backward[words.offsets[x]! + (b - 1) * width + j0 - words.first[x]!]!
        }
        out[rows[i]! + j - band.lo[i]!] =
          joins +
          weights.words * said +
          weights.lengths * spanEvidence(lengths, s, i0, t, j0) +
          weights.marks * markEvidence(marks, terrain.sourceMarks, terrain.targetMarks, i0, i, j0, j)
      }
    }
    return out
  })
  return { n, m, band, rows, cells, scores, none }
}

function isBroken(breaks: Uint8Array, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (breaks[i] === 1) return true
  return false
}

/** Steps of a path through the lattice: [source segments, target segments], nulls as [1, 0] and [0, 1]. */
export type Path = readonly (readonly [a: number, b: number])[]

/**
 * The path with the greatest sum of gains: `full(shape, cell)` for beads, `nullSource[i]` and `nullTarget[j]` for nulls.
 */
export function bestPath(
  lattice: Lattice,
  gains: readonly Float32Array[],
  nullSource: Float64Array,
  nullTarget: Float64Array,
): Path {
  const { n, m, band, rows, cells } = lattice
  const best = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY)
  const step = new Int8Array(cells).fill(-3)
  best[0] = 0
  for (let i = 0; i <= n; i++) {
    for (let j = band.lo[i]!; j <= band.hi[i]!; j++) {
      const cell = rows[i]! + j - band.lo[i]!
      if (i > 0 && j >= band.lo[i - 1]! && j <= band.hi[i - 1]!) {
        const sum = best[rows[i - 1]! + j - band.lo[i - 1]!]! + nullSource[i - 1]!
        if (sum > best[cell]!) {
          best[cell] = sum
          step[cell] = -1
        }
      }
      if (j > band.lo[i]!) {
        const sum = best[cell - 1]! + nullTarget[j - 1]!
        if (sum > best[cell]!) {
          best[cell] = sum
          step[cell] = -2
        }
      }
      for (let k = 0; k < shapes.length; k++) {
        const [a, b] = shapes[k]!
        const gain = gains[k]![cell]!
        if (i < a || gain === Number.NEGATIVE_INFINITY) continue
        const i0 = i - a
        const j0 = j - b
        if (j0 < band.lo[i0]! || j0 > band.hi[i0]!) continue
        const sum = best[rows[i0]! + j0 - band.lo[i0]!]! + gain
        if (sum > best[cell]!) {
          best[cell] = sum
          step[cell] = k
        }
      }
    }
  }
  const path: (readonly [number, number])[] = []
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const k = step[rows[i]! + j - band.lo[i]!]!
    if (k === -3) throw new RangeError(`No ladder leads to cut (${i}, ${j}) inside the band`)
    const taken: readonly [number, number] = k === -1 ? [1, 0] : k === -2 ? [0, 1] : shapes[k]!
    path.push(taken)
    i -= taken[0]
    j -= taken[1]
  }
  return path.reverse()
}
