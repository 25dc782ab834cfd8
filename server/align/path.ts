import type { Band } from './cost.ts'
import type { ProbableBeads } from './posteriors.ts'
import { shapes } from './search.ts'

/** Steps of a path through the lattice: a probable bead by its index, or nulls of the source, −1, or the target, −2. */
export type Path = Int32Array

/**
 * The path with the greatest sum of gains: `gains[x]` for each probable bead, `nullSource[i]` and `nullTarget[j]`.
 *
 * @param band  cuts that the path may pass; holds the ends of every bead
 */
export function bestPath(
  { n, m, band }: { readonly n: number; readonly m: number; readonly band: Band },
  beads: ProbableBeads,
  gains: Float64Array,
  nullSource: Float64Array,
  nullTarget: Float64Array,
): Path {
  const { lo, hi } = band
  const rows = new Float64Array(n + 2)
  for (let i = 0; i <= n; i++) rows[i + 1] = rows[i]! + Math.max(0, hi[i]! - lo[i]! + 1)
  const best = new Float64Array(rows[n + 1]!).fill(Number.NEGATIVE_INFINITY)
  const steps = new Int32Array(rows[n + 1]!).fill(unreached)
  const offer = (i: number, j: number, sum: number, step: number) => {
    if (j < lo[i]! || j > hi[i]!) return
    const cell = rows[i]! + j - lo[i]!
    if (sum <= best[cell]!) return
    best[cell] = sum
    steps[cell] = step
  }
  const at = (i: number, j: number) => best[rows[i]! + j - lo[i]!]!
  best[0] = 0
  for (let i = 0, x = 0; i <= n; i++) {
    for (let j = lo[i]!; j <= hi[i]!; j++) {
      if (j < m) offer(i, j + 1, at(i, j) + nullTarget[j]!, -2)
      if (i < n) offer(i + 1, j, at(i, j) + nullSource[i]!, -1)
    }
    for (; x < beads.count && beads.source[x] === i; x++) {
      const [a, b] = shapes[beads.shape[x]!]!
      const j = beads.target[x]!
      if (j >= lo[i]! && j <= hi[i]!) offer(i + a, j + b, at(i, j) + gains[x]!, x)
    }
  }
  const path: number[] = []
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const step = steps[rows[i]! + j - lo[i]!]!
    if (step === unreached) throw new RangeError(`No ladder leads to cut (${i}, ${j}) inside the band`)
    path.push(step)
    const [a, b] = step === -1 ? [1, 0] : step === -2 ? [0, 1] : shapes[beads.shape[step]!]!
    i -= a!
    j -= b!
  }
  return Int32Array.from(path.reverse())
}

const unreached = -3
