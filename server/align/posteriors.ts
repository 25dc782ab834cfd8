import type { Band } from './cost.ts'
import { logSum } from './log-sum.ts'
import { type BeadPriors, type Lattice, shapes } from './search.ts'

/** Posterior probabilities, 0…1, of everything a ladder can hold. */
export interface Posteriors {
  readonly beads: ProbableBeads
  /** That segment i has no counterpart, wherever the path passes. */
  readonly nullSource: Float64Array
  readonly nullTarget: Float64Array
  /** In each row, the cuts that a ladder passes with some probability: where to look more closely. */
  readonly reach: Band
}

/** Beads with both sides filled that have some probability, by the cut where they begin; parallel arrays. */
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
  const onward = forwardPass(lattice, priors, transitions)
  return backwardPass(lattice, priors, transitions, onward)
}

// A bead or cut with less of the probability is out of reach.
const leastReach = Math.log(1e-6)

/** Logarithms of going on from one state to another: `st` from a source null to a target null. */
type Transitions = Readonly<Record<'ff' | 'fs' | 'ft' | 'sf' | 'ss' | 'st' | 'tf' | 'ts' | 'tt', number>>

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

/**
 * All ways to each cell, less the greatest of the row, which `tops` has: those that go on with a full bead, and those
 * that end in a source or target null.
 */
interface Onward {
  readonly open: Float32Array
  readonly source: Float32Array
  readonly target: Float32Array
  readonly tops: Float64Array
  /** All ways to the end. */
  readonly total: number
}

// Rows kept at a time: the one in hand and those a bead reaches.
const ring = 5

/** Rows of logarithms for a few lattice rows at a time. */
function rowsOf(band: Band, count: number): readonly Float64Array[] {
  let widest = 0
  for (let i = 0; i < band.lo.length; i++) widest = Math.max(widest, band.hi[i]! - band.lo[i]! + 1)
  return Array.from({ length: count }, () => new Float64Array(widest + 1).fill(Number.NEGATIVE_INFINITY))
}

function forwardPass(lattice: Lattice, priors: BeadPriors, transitions: Transitions): Onward {
  const { n, m, band, rows, cells, scores, size } = lattice
  const { lo, hi } = band
  const { ff, fs, ft, sf, ss, st, tf, ts, tt } = transitions
  const open = new Float32Array(cells)
  const source = new Float32Array(cells)
  const target = new Float32Array(cells)
  const tops = new Float64Array(n + 1)
  // What full beads bring to the rows ahead; what goes down from the row before; the row in hand.
  const full = rowsOf(band, ring)
  let [down, below] = rowsOf(band, 2) as [Float64Array, Float64Array]
  const [here, fromSource, fromTarget] = rowsOf(band, 3) as [Float64Array, Float64Array, Float64Array]
  full[0]![0] = 0
  let total = Number.NEGATIVE_INFINITY
  for (let i = 0; i <= n; i++) {
    const lo0 = lo[i]!
    const hi0 = hi[i]!
    const row = rows[i]!
    const beads = full[i % ring]!
    let right = Number.NEGATIVE_INFINITY
    let top = Number.NEGATIVE_INFINITY
    for (let j = lo0; j <= hi0; j++) {
      const x = j - lo0
      const f = beads[x]!
      const s = i > 0 && j >= lo[i - 1]! && j <= hi[i - 1]! ? down[j - lo[i - 1]!]! : Number.NEGATIVE_INFINITY
      const t = right
      const on = logSum(logSum(f + ff, s + sf), t + tf)
      below[x] = logSum(logSum(f + fs, s + ss), t + ts)
      right = logSum(logSum(f + ft, s + st), t + tt)
      here[x] = on
      fromSource[x] = s
      fromTarget[x] = t
      const most = Math.max(on, s, t)
      if (most > top) top = most
      // What is not there is not offered on.
      if (on === Number.NEGATIVE_INFINITY) continue
      for (let k = 0, at = (row + x) * size; k < size; k++, at++) {
        const score = scores[at]!
        if (score === Number.NEGATIVE_INFINITY) continue
        const i1 = i + shapeSource[k]!
        const ahead = full[i1 % ring]!
        const y = j + shapeTarget[k]! - lo[i1]!
        ahead[y] = logSum(ahead[y]!, on + priors.shapes[k]! + score)
      }
    }
    if (top === Number.NEGATIVE_INFINITY) top = 0
    for (let x = 0; x <= hi0 - lo0; x++) {
      open[row + x] = here[x]! - top
      source[row + x] = fromSource[x]! - top
      target[row + x] = fromTarget[x]! - top
    }
    tops[i] = top
    if (i === n) total = here[m - lo0]!
    beads.fill(Number.NEGATIVE_INFINITY)
    const spent = down
    down = below
    below = spent
  }
  return { open, source, target, tops, total }
}

const shapeSource = Int32Array.from(shapes, ([a]) => a)
const shapeTarget = Int32Array.from(shapes, ([, b]) => b)

/** All ways from each cell to the end, and with them what is probable. */
function backwardPass(lattice: Lattice, priors: BeadPriors, transitions: Transitions, onward: Onward): Posteriors {
  const { n, m, band, rows, scores, size } = lattice
  const { lo, hi } = band
  const { ff, fs, ft, sf, ss, st, tf, ts, tt } = transitions
  const { open, source, target, tops, total } = onward
  // Of each row, from a cut that a full bead has reached.
  const full = rowsOf(band, ring)
  let [down, below] = rowsOf(band, 2) as [Float64Array, Float64Array]
  const found = newBeads()
  const nullSource = new Float64Array(n)
  const nullTarget = new Float64Array(m)
  const reach = { lo: new Int32Array(n + 1).fill(m), hi: new Int32Array(n + 1) }
  const pass = (i: number, j: number) => {
    if (j < reach.lo[i]!) reach.lo[i] = j
    if (j > reach.hi[i]!) reach.hi[i] = j
  }
  for (let i = n; i >= 0; i--) {
    const lo0 = lo[i]!
    const hi0 = hi[i]!
    const row = rows[i]!
    const rest = tops[i]! - total
    const beads = full[i % ring]!
    let right = Number.NEGATIVE_INFINITY
    for (let j = hi0; j >= lo0; j--) {
      const x = j - lo0
      const before = open[row + x]! + rest
      let on = i === n && j === m ? 0 : Number.NEGATIVE_INFINITY
      for (let k = 0, at = (row + x) * size; k < size; k++, at++) {
        const score = scores[at]!
        if (score === Number.NEGATIVE_INFINITY) continue
        const i1 = i + shapeSource[k]!
        const j1 = j + shapeTarget[k]!
        const way = priors.shapes[k]! + score + full[i1 % ring]![j1 - lo[i1]!]!
        on = logSum(on, way)
        if (before + way < leastReach) continue
        add(found, i, j, k, Math.min(1, Math.exp(before + way)))
        pass(i, j)
        pass(i1, j1)
      }
      const d = i < n && j >= lo[i + 1]! && j <= hi[i + 1]! ? down[j - lo[i + 1]!]! : Number.NEGATIVE_INFINITY
      const r = right
      beads[x] = logSum(logSum(on + ff, d + fs), r + ft)
      below[x] = logSum(logSum(on + sf, d + ss), r + st)
      right = logSum(logSum(on + tf, d + ts), r + tt)
      const inSource = source[row + x]! + below[x]! + rest
      const inTarget = target[row + x]! + right + rest
      if (inSource >= leastReach) {
        nullSource[i - 1]! += Math.exp(inSource)
        pass(i, j)
      }
      if (inTarget >= leastReach) {
        nullTarget[j - 1]! += Math.exp(inTarget)
        pass(i, j)
      }
    }
    const spent = down
    down = below
    below = spent
  }
  pass(0, 0)
  pass(n, m)
  const clipped = (sums: Float64Array) => sums.map((p) => Math.min(1, p))
  return { beads: inOrder(found), nullSource: clipped(nullSource), nullTarget: clipped(nullTarget), reach }
}

/** Beads as they are found, from the end. */
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
