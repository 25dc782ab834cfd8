import type { Band } from './cost.ts'
import type { Lattice } from './lattice.ts'
import { logSum } from './log-sum.ts'
import { type BeadPriors, shapes } from './search.ts'

/** Logarithms of going on from one state to another: `st` from a source null to a target null. */
export type Transitions = Readonly<Record<'ff' | 'fs' | 'ft' | 'sf' | 'ss' | 'st' | 'tf' | 'ts' | 'tt', number>>

// Rows kept at a time: the one in hand and those a bead reaches.
export const ring = 5
export const shapeSource = Int32Array.from(shapes, ([a]) => a)
export const shapeTarget = Int32Array.from(shapes, ([, b]) => b)

/** Rows of logarithms, each as wide as the widest of the band. */
export function rowsOf(band: Band, count: number): Float64Array[] {
  let widest = 0
  for (let i = 0; i < band.lo.length; i++) widest = Math.max(widest, band.hi[i]! - band.lo[i]! + 1)
  return Array.from({ length: count }, () => new Float64Array(widest).fill(Number.NEGATIVE_INFINITY))
}

/**
 * All ways to each cell, less the greatest of the row, which `tops` has: those that go on with a full bead, and those
 * that end in a source or target null.
 */
export interface Forward {
  readonly open: Float32Array
  readonly source: Float32Array
  readonly target: Float32Array
  readonly tops: Float64Array
  /** All ways to the end. */
  readonly total: number
}

/** The row in hand on the way forward. */
interface ForwardRow {
  readonly open: Float64Array
  readonly source: Float64Array
  readonly target: Float64Array
  /** What goes on to the row below as a source null. */
  readonly down: Float64Array
}

export function forwardPass(lattice: Lattice, priors: BeadPriors, transitions: Transitions): Forward {
  const { n, m, band, rows, cells } = lattice
  const open = new Float32Array(cells)
  const source = new Float32Array(cells)
  const target = new Float32Array(cells)
  const tops = new Float64Array(n + 1)
  // What full beads bring to the rows ahead, and the row in hand.
  const full = rowsOf(band, ring)
  const [a, b, c, d] = rowsOf(band, 4) as [Float64Array, Float64Array, Float64Array, Float64Array]
  const row = { open: a, source: b, target: c, down: d }
  full[0]![0] = 0
  for (let i = 0; i <= n; i++) {
    const width = band.hi[i]! - band.lo[i]! + 1
    takeDown(row, band, i)
    tops[i] = sweepForward(row, full[i % ring]!, width, transitions)
    if (i < n) pushBeads(lattice, priors.shapes, row.open, full, i)
    keep(open, rows[i]!, row.open, tops[i]!, width)
    keep(source, rows[i]!, row.source, tops[i]!, width)
    keep(target, rows[i]!, row.target, tops[i]!, width)
    full[i % ring]!.fill(Number.NEGATIVE_INFINITY)
  }
  return { open, source, target, tops, total: row.open[m - band.lo[n]!]! }
}

/** What the row above hands down, put where its columns lie in this row. */
function takeDown({ source, down }: ForwardRow, { lo, hi }: Band, i: number): void {
  const width = hi[i]! - lo[i]! + 1
  if (i === 0) {
    source.fill(Number.NEGATIVE_INFINITY, 0, width)
    return
  }
  const shift = lo[i]! - lo[i - 1]!
  const most = Math.min(width, hi[i - 1]! - lo[i]! + 1)
  for (let x = 0; x < width; x++) source[x] = x < most ? down[x + shift]! : Number.NEGATIVE_INFINITY
}

/** Fills the row in hand from what full beads and source nulls bring; returns the greatest of it. */
function sweepForward(row: ForwardRow, full: Float64Array, width: number, transitions: Transitions): number {
  const { open, source, target, down } = row
  const { ff, fs, ft, sf, ss, st, tf, ts, tt } = transitions
  let right = Number.NEGATIVE_INFINITY
  let top = Number.NEGATIVE_INFINITY
  for (let x = 0; x < width; x++) {
    const f = full[x]!
    const s = source[x]!
    const t = right
    target[x] = t
    const on = logSum(logSum(f + ff, s + sf), t + tf)
    open[x] = on
    down[x] = logSum(logSum(f + fs, s + ss), t + ts)
    right = logSum(logSum(f + ft, s + st), t + tt)
    top = Math.max(top, on, s, t)
  }
  return top === Number.NEGATIVE_INFINITY ? 0 : top
}

/** Brings every bead that begins in row i to where it ends. */
function pushBeads(
  { band: { lo, hi }, rows, scores, size }: Lattice,
  priors: Float64Array,
  open: Float64Array,
  full: readonly Float64Array[],
  i: number,
): void {
  const width = hi[i]! - lo[i]! + 1
  for (let k = 0; k < size; k++) {
    const i1 = i + shapeSource[k]!
    if (i1 >= lo.length) continue
    push(
      full[i1 % ring]!,
      lo[i]! + shapeTarget[k]! - lo[i1]!,
      open,
      width,
      scores,
      rows[i]! * size + k,
      size,
      priors[k]!,
    )
  }
}

function push(
  ahead: Float64Array,
  shift: number,
  open: Float64Array,
  width: number,
  scores: Float32Array,
  from: number,
  size: number,
  prior: number,
): void {
  for (let x = 0, at = from; x < width; x++, at += size) {
    const score = scores[at]!
    if (score === Number.NEGATIVE_INFINITY) continue
    ahead[x + shift] = logSum(ahead[x + shift]!, open[x]! + prior + score)
  }
}

function keep(into: Float32Array, at: number, row: Float64Array, top: number, width: number): void {
  for (let x = 0; x < width; x++) into[at + x] = row[x]! - top
}
