import type { Band } from './cost.ts'
import { type Forward, forwardPass, ring, rowsOf, shapeSource, shapeTarget, type Transitions } from './forward.ts'
import type { Lattice } from './lattice.ts'
import { logSum } from './log-sum.ts'
import type { BeadPriors } from './search.ts'

/** Posterior probabilities, 0…1, of everything a ladder can hold. */
export interface Posteriors {
  readonly beads: ProbableBeads
  /** That segment i has no counterpart, wherever the path passes. */
  readonly nullSource: Float64Array
  readonly nullTarget: Float64Array
  /** In each row, the cuts that a ladder passes with some probability: where to look more closely. */
  readonly reach: Band
}

/** Beads with both sides filled that have some probability, in order of their first source segment; parallel arrays. */
export interface ProbableBeads {
  readonly count: number
  readonly source: Int32Array
  readonly target: Int32Array
  readonly shape: Uint8Array
  readonly probability: Float32Array
}

/**
 * Forward–backward over the lattice (Baum et al. 1970), in logarithms.
 *
 * Three states remember what came last: a full bead (0), a source null (1), a target null (2). A source null follows a
 * target null only where a wall stands between them, so that each set of nulls between two beads has one path, and runs
 * of nulls cost less than as many separate ones.
 *
 * The way forward is kept for the whole lattice, the way back only for as many rows as a bead is long: what is
 * improbable is left out as soon as it is known to be.
 */
export function posteriors(lattice: Lattice, priors: BeadPriors): Posteriors {
  const transitions = transitionsOf(priors)
  return backwardPass(lattice, priors, transitions, forwardPass(lattice, priors, transitions))
}

// A bead or cut with less of the probability is out of reach.
const leastReach = Math.log(1e-6)

function transitionsOf({ nullSource, nullTarget, stay }: BeadPriors): Transitions {
  const s = Math.exp(nullSource)
  const t = Math.exp(nullTarget)
  const on = Math.exp(stay)
  return {
    ff: Math.log(Math.max(0.05, 1 - s - t)),
    fs: nullSource,
    ft: nullTarget,
    sf: Math.log((1 - on) * (1 - t)),
    ss: stay,
    st: Math.log((1 - on) * t),
    tf: Math.log(1 - on),
    ts: onlyWhenForced,
    tt: stay,
  }
}

const onlyWhenForced = -30

/** All ways from each cell to the end, and with them what is probable. */
function backwardPass(lattice: Lattice, priors: BeadPriors, transitions: Transitions, forward: Forward): Posteriors {
  const { n, m, band } = lattice
  // From cuts that full beads have reached, of the rows below; and the row in hand.
  const full = rowsOf(band, ring)
  const [on, down, below] = rowsOf(band, 3) as [Float64Array, Float64Array, Float64Array]
  const row = { on, down, below }
  const found = {
    beads: newBeads(),
    nullSource: new Float64Array(n),
    nullTarget: new Float64Array(m),
    reach: { lo: new Int32Array(n + 1).fill(m), hi: new Int32Array(n + 1) },
  }
  for (let i = n; i >= 0; i--) {
    on.fill(Number.NEGATIVE_INFINITY)
    if (i === n) on[m - band.lo[n]!] = 0
    for (let k = lattice.size - 1; k >= 0; k--) pullBeads(lattice, priors.shapes[k]!, forward, full, row, found, i, k)
    takeUp(row, band, i)
    sweepBackward(lattice, forward, row, full[i % ring]!, found, i, transitions)
  }
  pass(found.reach, 0, 0)
  pass(found.reach, n, m)
  const clipped = (sums: Float64Array) => sums.map((p) => Math.min(1, p))
  return {
    beads: inOrder(found.beads),
    nullSource: clipped(found.nullSource),
    nullTarget: clipped(found.nullTarget),
    reach: found.reach,
  }
}

/** The row in hand on the way back: on with a full bead; down as a source null; and what it offers to the row above. */
interface BackwardRow {
  readonly on: Float64Array
  readonly down: Float64Array
  readonly below: Float64Array
}

interface Found {
  readonly beads: ReturnType<typeof newBeads>
  readonly nullSource: Float64Array
  readonly nullTarget: Float64Array
  readonly reach: Band
}

function pass({ lo, hi }: Band, i: number, j: number): void {
  if (j < lo[i]!) lo[i] = j
  if (j > hi[i]!) hi[i] = j
}

/** Goes on from every cell of row i with a bead of shape k. */
function pullBeads(
  { band: { lo, hi }, rows, scores, size }: Lattice,
  prior: number,
  { open, tops, total }: Forward,
  full: readonly Float64Array[],
  { on }: BackwardRow,
  { beads, reach }: Found,
  i: number,
  k: number,
): void {
  const i1 = i + shapeSource[k]!
  if (i1 >= lo.length) return
  const ahead = full[i1 % ring]!
  const shift = lo[i]! + shapeTarget[k]! - lo[i1]!
  const row = rows[i]!
  const least = leastReach + total - tops[i]!
  for (let x = hi[i]! - lo[i]!; x >= 0; x--) {
    const score = scores[(row + x) * size + k]!
    if (score === Number.NEGATIVE_INFINITY) continue
    const way = prior + score + ahead[x + shift]!
    on[x] = logSum(on[x]!, way)
    const p = open[row + x]! + way
    if (p < least) continue
    const j = lo[i]! + x
    add(beads, i, j, k, Math.min(1, Math.exp(p - least + leastReach)))
    pass(reach, i, j)
    pass(reach, i1, j + shapeTarget[k]!)
  }
}

/** What the row below offers, put where its columns lie in this row. */
function takeUp({ down, below }: BackwardRow, { lo, hi }: Band, i: number): void {
  const width = hi[i]! - lo[i]! + 1
  const shift = i + 1 < lo.length ? lo[i + 1]! - lo[i]! : width
  for (let x = 0; x < width; x++) down[x] = x >= shift ? below[x - shift]! : Number.NEGATIVE_INFINITY
}

function sweepBackward(
  { band: { lo, hi }, rows }: Lattice,
  { source, target, tops, total }: Forward,
  { on, down, below }: BackwardRow,
  full: Float64Array,
  { nullSource, nullTarget, reach }: Found,
  i: number,
  { ff, fs, ft, sf, ss, st, tf, ts, tt }: Transitions,
): void {
  const row = rows[i]!
  const rest = tops[i]! - total
  let right = Number.NEGATIVE_INFINITY
  for (let x = hi[i]! - lo[i]!; x >= 0; x--) {
    const f = on[x]!
    const s = down[x]!
    const t = right
    full[x] = logSum(logSum(f + ff, s + fs), t + ft)
    const inSource = logSum(logSum(f + sf, s + ss), t + st)
    below[x] = inSource
    right = logSum(logSum(f + tf, s + ts), t + tt)
    const bySource = source[row + x]! + inSource + rest
    const byTarget = target[row + x]! + right + rest
    if (bySource < leastReach && byTarget < leastReach) continue
    const j = lo[i]! + x
    if (i > 0) nullSource[i - 1]! += Math.exp(bySource)
    if (j > 0) nullTarget[j - 1]! += Math.exp(byTarget)
    pass(reach, i, j)
  }
}

/** Beads as they are found: rows from the last, and in each from the last shape and column. */
function newBeads() {
  return { source: [] as number[], target: [] as number[], shape: [] as number[], probability: [] as number[] }
}

function add(beads: ReturnType<typeof newBeads>, i: number, j: number, k: number, p: number): void {
  beads.source.push(i)
  beads.target.push(j)
  beads.shape.push(k)
  beads.probability.push(p)
}

function inOrder({ source, target, shape, probability }: ReturnType<typeof newBeads>): ProbableBeads {
  return {
    count: source.length,
    source: new Int32Array(source).reverse(),
    target: new Int32Array(target).reverse(),
    shape: new Uint8Array(shape).reverse(),
    probability: new Float32Array(probability).reverse(),
  }
}
