import type { AlignInput, Bead } from './bead.ts'
import { maxSpan } from './cost.ts'

/**
 * Vectors of the segments of two texts with rows of length 1 (zeros say nothing), and the squared lengths of the sums of
 * so many rows, by the first: `norms[a - 1][i]`.
 */
export interface Meaning {
  readonly size: number
  readonly source: Float32Array
  readonly target: Float32Array
  readonly sourceNorms: readonly Float64Array[]
  readonly targetNorms: readonly Float64Array[]
}

/**
 * How close, by the cosine, the sides of a bead are: two normal distributions with one variance. `chance` is the mean of
 * pairs taken at random from these very texts, `right` that of beads: models differ in both, so both are measured.
 */
export interface MeaningModel {
  readonly chance: number
  readonly right: number
  readonly variance: number
}

// No single kind of evidence may decide alone; two texts about one matter are close where they do not translate, too.
const mostNats = 6
const leastNats = -4
// Random pairs that the background is measured on.
const samples = 2000
// Right beads are imagined, so that a few seen ones change little.
const imagined = 10

/** @throws RangeError when the rows are not as many as the segments */
export function meaningOf({ source, target, vectors }: AlignInput): Meaning | undefined {
  if (vectors === undefined) return undefined
  const { size } = vectors
  const sides = [
    [vectors.source, source.texts.length],
    [vectors.target, target.texts.length],
  ] as const
  for (const [rows, count] of sides) {
    if (rows.length !== count * size)
      throw new RangeError(`Vectors of ${size} numbers for ${count} segments are ${count * size}, not ${rows.length}`)
  }
  const [s, t] = sides.map(([rows]) => unitRows(rows, size)) as [Float32Array, Float32Array]
  return { size, source: s, target: t, sourceNorms: spanNorms(s, size), targetNorms: spanNorms(t, size) }
}

function unitRows(rows: Float32Array, size: number): Float32Array {
  const units = new Float32Array(rows.length)
  for (let at = 0; at < rows.length; at += size) {
    const length = Math.sqrt(dot(rows, at, rows, at, size))
    for (let d = 0; length > 0 && d < size; d++) units[at + d] = rows[at + d]! / length
  }
  return units
}

function spanNorms(rows: Float32Array, size: number): Float64Array[] {
  const count = size === 0 ? 0 : rows.length / size
  const sum = new Float32Array(size)
  return Array.from({ length: maxSpan }, (_, k) => {
    const norms = new Float64Array(Math.max(0, count - k))
    for (let i = 0; i < norms.length; i++) {
      sum.fill(0)
      for (let row = i; row <= i + k; row++) for (let d = 0; d < size; d++) sum[d]! += rows[row * size + d]!
      norms[i] = dot(sum, 0, sum, 0, size)
    }
    return norms
  })
}

/** The background of these texts, and before any bead is known a guess at the beads: half the way from it to 1. */
export function firstMeaningModel(meaning: Meaning): MeaningModel {
  const { source, target, size } = meaning
  const [n, m] = [source.length / size, target.length / size]
  let sum = 0
  let squares = 0
  let count = 0
  for (let k = 0; k < samples && n * m > 0; k++) {
    // Two steps that share no divisor with powers of ten reach everywhere, the same each time.
    const i = Math.floor(((k * 0.6180339887498949) % 1) * n)
    const j = Math.floor(((k * 0.7548776662466927) % 1) * m)
    const cosine = cosineOf(meaning, { source: [i], target: [j] })
    if (cosine === undefined) continue
    sum += cosine
    squares += cosine * cosine
    count++
  }
  const chance = count === 0 ? 0 : sum / count
  const variance = Math.max(leastVariance, count === 0 ? 0 : squares / count - chance * chance)
  const right = Math.min(1, chance + Math.max((1 - chance) / 2, 2 * Math.sqrt(variance)))
  return { chance, right, variance }
}

const leastVariance = 0.02 ** 2

/** The model with what likely beads show of right ones. */
export function fitMeaning(
  first: MeaningModel,
  meaning: Meaning,
  beads: readonly Bead[],
  weights: readonly number[],
): MeaningModel {
  let mass = imagined
  let sum = imagined * first.right
  let squares = imagined * (first.right ** 2 + first.variance)
  beads.forEach((bead, k) => {
    const cosine = cosineOf(meaning, bead)
    if (cosine === undefined) return
    mass += weights[k]!
    sum += weights[k]! * cosine
    squares += weights[k]! * cosine * cosine
  })
  const mean = sum / mass
  // Beads no closer than chance would turn the evidence about.
  const right = Math.max(first.chance + Math.sqrt(first.variance), mean)
  return {
    chance: first.chance,
    right,
    variance: (first.variance + Math.max(leastVariance, squares / mass - mean ** 2)) / 2,
  }
}

/** Cosine of the means of both sides; undefined where a side has no vector. Both sides full and contiguous. */
export function cosineOf({ size, source, target }: Meaning, bead: Bead): number | undefined {
  const [s, t] = [sumOf(source, size, bead.source), sumOf(target, size, bead.target)]
  const length = Math.sqrt(dot(s, 0, s, 0, size) * dot(t, 0, t, 0, size))
  return length < leastLength ? undefined : dot(s, 0, t, 0, size) / length
}

const leastLength = 1e-6

function sumOf(rows: Float32Array, size: number, at: readonly number[]): Float32Array {
  if (at.length === 1) return rows.subarray(at[0]! * size, (at[0]! + 1) * size)
  const sum = new Float32Array(size)
  for (const row of at) for (let d = 0; d < size; d++) sum[d]! += rows[row * size + d]!
  return sum
}

/** Log-likelihood ratio, in nats, of a cosine. */
export function meaningNats({ chance, right, variance }: MeaningModel, cosine: number): number {
  const nats = ((right - chance) / variance) * (cosine - (right + chance) / 2)
  return Math.max(leastNats, Math.min(mostNats, nats))
}

export function dot(a: Float32Array, i: number, b: Float32Array, j: number, size: number): number {
  let sum = 0
  for (let d = 0; d < size; d++) sum += a[i + d]! * b[j + d]!
  return sum
}
