import { expect, test } from 'vitest'
import { bandAlong } from '../../server/align/band.ts'
import type { Lattice } from '../../server/align/lattice.ts'
import { logSum } from '../../server/align/log-sum.ts'
import { bestPath } from '../../server/align/path.ts'
import { posteriors } from '../../server/align/posteriors.ts'
import { estimatePriors } from '../../server/align/priors.ts'
import { shapes } from '../../server/align/search.ts'

/** A lattice with invented evidence for every bead that fits into the band. */
function invented(seed: number, n: number, m: number, width: number): Lattice {
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const band = bandAlong(
    [
      [0, 0],
      [n, m],
    ],
    n,
    m,
    width,
    [],
  )
  const rows = new Float64Array(n + 2)
  for (let i = 0; i <= n; i++) rows[i + 1] = rows[i]! + band.hi[i]! - band.lo[i]! + 1
  const cells = rows[n + 1]!
  const size = shapes.length
  const scores = new Float32Array(cells * size).fill(Number.NEGATIVE_INFINITY)
  for (let i = 0; i <= n; i++) {
    for (let j = band.lo[i]!; j <= band.hi[i]!; j++) {
      shapes.forEach(([a, b], k) => {
        const fits = i + a <= n && j + b >= band.lo[i + a]! && j + b <= band.hi[i + a]!
        if (fits) scores[(rows[i]! + j - band.lo[i]!) * size + k] = 12 * random() - 8
      })
    }
  }
  return { n, m, band, rows, cells, size, scores }
}

test.each([
  [1, 8, 9, 20],
  [2, 40, 33, 9],
  [3, 3000, 3000, 12],
])('every segment is in one bead or in none: the probabilities add up to 1 (%i)', (seed, n, m, width) => {
  const { beads, nullSource, nullTarget } = posteriors(invented(seed, n, m, width), estimatePriors())
  const source = nullSource.slice()
  const target = nullTarget.slice()
  for (let x = 0; x < beads.count; x++) {
    const [a, b] = shapes[beads.shape[x]!]!
    for (let i = 0; i < a; i++) source[beads.source[x]! + i]! += beads.probability[x]!
    for (let j = 0; j < b; j++) target[beads.target[x]! + j]! += beads.probability[x]!
  }
  for (const sum of [...source, ...target]) expect(Math.abs(sum - 1)).toBeLessThan(0.002)
})

test('probable beads come in order and inside what is within reach', () => {
  const { beads, reach } = posteriors(invented(4, 60, 60, 12), estimatePriors())
  for (let x = 0; x < beads.count; x++) {
    const [i, j] = [beads.source[x]!, beads.target[x]!]
    if (x > 0) expect(i).toBeGreaterThanOrEqual(beads.source[x - 1]!)
    expect(j).toBeGreaterThanOrEqual(reach.lo[i]!)
    expect(j).toBeLessThanOrEqual(reach.hi[i]!)
  }
})

test('the best path takes the beads with most to gain', () => {
  const beads = {
    count: 3,
    source: Int32Array.of(0, 0, 1),
    target: Int32Array.of(0, 0, 1),
    shape: Uint8Array.of(0, 1, 0),
    probability: Float32Array.of(0.6, 0.4, 0.6),
  }
  const band = { lo: Int32Array.of(0, 0, 0), hi: Int32Array.of(2, 2, 2) }
  const none = new Float64Array(2).fill(-0.4)
  const path = (gains: number[]) => [...bestPath({ n: 2, m: 2, band }, beads, Float64Array.from(gains), none, none)]
  expect(path([0.5, 0.2, 0.5])).toEqual([0, 2])
  expect(path([0.1, 0.9, 0.1])).toEqual([1, -1])
  expect(path([-1, -2, -1])).toEqual(expect.arrayContaining([-1, -1, -2, -2]))
})

test('logarithms of sums are right to a millionth', () => {
  for (let d = 0; d < 40; d += 0.0137) {
    expect(logSum(5 - d, 5)).toBeCloseTo(5 + Math.log1p(Math.exp(-d)), 6)
    expect(logSum(5, 5 - d)).toBe(logSum(5 - d, 5))
  }
  const nothing = Number.NEGATIVE_INFINITY
  expect(logSum(nothing, nothing)).toBe(nothing)
  expect(logSum(nothing, 3)).toBe(3)
})
