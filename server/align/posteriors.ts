import type { Band } from './cost.ts'
import { type BeadPriors, type Lattice, shapes } from './search.ts'

/** Posterior probabilities, 0…1, of everything a ladder can hold. */
export interface Posteriors {
  /** By shape and cell of the cut where the bead ends. */
  readonly full: readonly Float32Array[]
  /** That segment i has no counterpart, wherever the path passes. */
  readonly nullSource: Float64Array
  readonly nullTarget: Float64Array
  /** In each row, the cuts that a ladder passes with some probability: where to look more closely. */
  readonly reach: Band
}

/**
 * Forward–backward over the lattice (Baum et al. 1970), in logarithms.
 *
 * Three states remember what came last: a full bead (0), a source null (1), a target null (2). A source null follows a
 * target null only where a wall stands between them, so that each set of nulls between two beads has one path, and runs
 * of nulls cost less than as many separate ones.
 */
export function posteriors(lattice: Lattice, priors: BeadPriors): Posteriors {
  const { n, m, band, rows, cells } = lattice
  const transitions = transitionsOf(priors)
  const { alpha, open } = forwardPass(lattice, priors, transitions)
  const beta = backwardPass(lattice, priors, transitions)
  const end = rows[n]! + m - band.lo[n]!
  const total = open[end]!
  const full = shapes.map((_, k) => {
    const [a, b] = shapes[k]!
    const scores = lattice.scores[k]!
    if (scores === lattice.none) return scores
    const out = new Float32Array(cells).fill(Number.NEGATIVE_INFINITY)
    for (let i = a; i <= n; i++) {
      const i0 = i - a
      for (let j = Math.max(band.lo[i]!, band.lo[i0]! + b); j <= Math.min(band.hi[i]!, band.hi[i0]! + b); j++) {
        const cell = rows[i]! + j - band.lo[i]!
        if (scores[cell] === Number.NEGATIVE_INFINITY) continue
        const before = open[rows[i0]! + j - b - band.lo[i0]!]!
        out[cell] = Math.min(1, Math.exp(before + priors.shapes[k]! + scores[cell]! + beta[0][cell]! - total))
      }
    }
    return out
  })
  const nullSource = new Float64Array(n)
  const nullTarget = new Float64Array(m)
  const reach = { lo: new Int32Array(n + 1).fill(m), hi: new Int32Array(n + 1) }
  for (let i = 0; i <= n; i++) {
    for (let j = band.lo[i]!; j <= band.hi[i]!; j++) {
      const cell = rows[i]! + j - band.lo[i]!
      if (i > 0) nullSource[i - 1]! += Math.exp(alpha[1][cell]! + beta[1][cell]! - total)
      if (j > 0) nullTarget[j - 1]! += Math.exp(alpha[2][cell]! + beta[2][cell]! - total)
      const passed = Math.max(
        alpha[0][cell]! + beta[0][cell]!,
        alpha[1][cell]! + beta[1][cell]!,
        alpha[2][cell]! + beta[2][cell]!,
      )
      if (passed - total < leastReach) continue
      reach.lo[i] = Math.min(reach.lo[i]!, j)
      reach.hi[i] = j
    }
  }
  const clipped = (sums: Float64Array) => sums.map((p) => Math.min(1, p))
  return { full, nullSource: clipped(nullSource), nullTarget: clipped(nullTarget), reach }
}

// A cut with less than a millionth of the probability is out of reach.
const leastReach = Math.log(1e-6)

/** `[from][to]` in logarithms over the three states. */
type Transitions = readonly (readonly [number, number, number])[]
type States = readonly [Float64Array, Float64Array, Float64Array]

function transitionsOf({ nullSource, nullTarget, stay }: BeadPriors): Transitions {
  const s = Math.exp(nullSource)
  const t = Math.exp(nullTarget)
  const on = Math.exp(stay)
  return [
    [Math.log(Math.max(0.05, 1 - s - t)), nullSource, nullTarget],
    [Math.log((1 - on) * (1 - t)), stay, Math.log((1 - on) * t)],
    [Math.log(1 - on), onlyWhenForced, stay],
  ]
}

const onlyWhenForced = -30

const newStates = (cells: number): States => {
  const make = () => new Float64Array(cells).fill(Number.NEGATIVE_INFINITY)
  return [make(), make(), make()]
}

/** `alpha[state][cell]`: all ways to the cell that end in the state; `open[cell]`: and go on with a full bead. */
function forwardPass(lattice: Lattice, priors: BeadPriors, transitions: Transitions) {
  const { n, band, rows, cells, scores } = lattice
  const alpha = newStates(cells)
  const open = new Float64Array(cells)
  const [full, source, target] = alpha
  for (let i = 0; i <= n; i++) {
    for (let j = band.lo[i]!; j <= band.hi[i]!; j++) {
      const cell = rows[i]! + j - band.lo[i]!
      if (cell === 0) full[0] = 0
      for (let k = 0; k < shapes.length; k++) {
        const score = scores[k]![cell]!
        if (score === Number.NEGATIVE_INFINITY) continue
        const i0 = i - shapes[k]![0]
        const before = open[rows[i0]! + j - shapes[k]![1] - band.lo[i0]!]!
        full[cell] = add(full[cell]!, before + priors.shapes[k]! + score)
      }
      if (i > 0 && j >= band.lo[i - 1]! && j <= band.hi[i - 1]!) {
        const up = rows[i - 1]! + j - band.lo[i - 1]!
        source[cell] = add(
          add(full[up]! + transitions[0]![1], source[up]! + transitions[1]![1]),
          target[up]! + transitions[2]![1],
        )
      }
      if (j > band.lo[i]!) {
        const left = cell - 1
        target[cell] = add(
          add(full[left]! + transitions[0]![2], source[left]! + transitions[1]![2]),
          target[left]! + transitions[2]![2],
        )
      }
      open[cell] = add(
        add(full[cell]! + transitions[0]![0], source[cell]! + transitions[1]![0]),
        target[cell]! + transitions[2]![0],
      )
    }
  }
  return { alpha, open }
}

/** `beta[state][cell]`: all ways from the cell, in the state, to the end. */
function backwardPass(lattice: Lattice, priors: BeadPriors, transitions: Transitions): States {
  const { n, m, band, rows, cells, scores } = lattice
  const beta = newStates(cells)
  for (let i = n; i >= 0; i--) {
    for (let j = band.hi[i]!; j >= band.lo[i]!; j--) {
      const cell = rows[i]! + j - band.lo[i]!
      let onward = i === n && j === m ? 0 : Number.NEGATIVE_INFINITY
      for (let k = 0; k < shapes.length; k++) {
        const i1 = i + shapes[k]![0]
        const j1 = j + shapes[k]![1]
        if (i1 > n || j1 < band.lo[i1]! || j1 > band.hi[i1]!) continue
        const next = rows[i1]! + j1 - band.lo[i1]!
        const score = scores[k]![next]!
        if (score === Number.NEGATIVE_INFINITY) continue
        onward = add(onward, priors.shapes[k]! + score + beta[0][next]!)
      }
      const down =
        i < n && j >= band.lo[i + 1]! && j <= band.hi[i + 1]!
          ? beta[1][rows[i + 1]! + j - band.lo[i + 1]!]!
          : Number.NEGATIVE_INFINITY
      const right = j < band.hi[i]! ? beta[2][cell + 1]! : Number.NEGATIVE_INFINITY
      for (let state = 0; state < 3; state++) {
        const [toFull, toSource, toTarget] = transitions[state]!
        beta[state]![cell] = add(add(onward + toFull, down + toSource), right + toTarget)
      }
    }
  }
  return beta
}

/** log(eˣ + eʸ) */
function add(x: number, y: number): number {
  if (x < y) return y - x > 30 ? y : y + Math.log1p(Math.exp(x - y))
  if (y === Number.NEGATIVE_INFINITY || x - y > 30) return x
  return x + Math.log1p(Math.exp(y - x))
}
