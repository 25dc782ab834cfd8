import type { Bead } from './bead.ts'

/**
 * How lengths of true counterparts relate, estimated anew for each pair of texts (after Gale & Church 1993).
 *
 * The logarithm of the target length given the source length is normal around `ratio + log(source)`; the variance has a
 * constant part for free translation and one that falls with length. Against it stands the length that as many
 * neighbouring segments of the target have anyway, so that a null bead needs no length cost at all.
 */
export interface LengthModel {
  /** Mean of log(target / source). */
  readonly ratio: number
  readonly spread: number
  readonly noise: number
  /** Mean and variance of log length of b = 1…4 neighbouring segments: `[mean1, var1, mean2, …]`. */
  readonly source: Float64Array
  readonly target: Float64Array
}

// Variances before any bead is known: constant, and per character (Gale & Church's 6.8 is of the difference of both
// sides; here each side has its own).
const priorSpread = 0.03
const noise = 2.4
const priorWeight = 12

/** The model before any bead is known. */
export function firstLengthModel(source: Float64Array, target: Float64Array): LengthModel {
  const total = (sums: Float64Array) => sums[sums.length - 1]! + 20
  const ofTexts = Math.log(total(target) / total(source))
  const ofSegments = ofTexts - Math.log(target.length / source.length)
  return {
    // A text that is cut finer has shorter segments, one that lacks a part is shorter as a whole: the ratio that claims
    // less is nearer to how the languages differ.
    ratio: Math.abs(ofTexts) < Math.abs(ofSegments) ? ofTexts : ofSegments,
    spread: priorSpread,
    noise,
    source: background(source),
    target: background(target),
  }
}

/** Re-estimates ratio and spread from weighted beads, leaning on the first model while they are few. */
export function fitLengths(
  model: LengthModel,
  first: LengthModel,
  source: Float64Array,
  target: Float64Array,
  beads: readonly Bead[],
  weights: readonly number[],
): LengthModel {
  let count = priorWeight
  let sum = priorWeight * first.ratio
  const logs: [number, number, number][] = []
  beads.forEach((bead, k) => {
    if (bead.source.length === 0 || bead.target.length === 0) return
    const ls = source[bead.source.at(-1)! + 1]! - source[bead.source[0]!]!
    const lt = target[bead.target.at(-1)! + 1]! - target[bead.target[0]!]!
    const w = weights[k]!
    logs.push([Math.log(lt / ls), noise * (1 / ls + 1 / lt), w])
    count += w
    sum += w * logs.at(-1)![0]
  })
  const ratio = sum / count
  let squares = 2 * priorWeight * priorSpread
  count = 2 * priorWeight
  for (const [log, floor, w] of logs) {
    squares += w * Math.max(0.25 * priorSpread, Math.min((log - ratio) ** 2, 1) - floor)
    count += w
  }
  return { ratio, spread: squares / count, noise, source: model.source, target: model.target }
}

/** What the search keeps of every span: its length, the logarithm, and how surprising it is by itself. */
export interface SpanLengths {
  readonly inverse: Float64Array
  readonly log: Float64Array
  readonly apart: Float64Array
}

/** For spans of `size` segments that begin at each segment. */
export function spanLengths(sums: Float64Array, table: Float64Array, size: number): SpanLengths {
  const count = Math.max(0, sums.length - size)
  const inverse = new Float64Array(count)
  const log = new Float64Array(count)
  const alone = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const length = sums[i + size]! - sums[i]!
    inverse[i] = 1 / length
    log[i] = Math.log(length)
    alone[i] = apart(table, size, log[i]!)
  }
  return { inverse, log, apart: alone }
}

/**
 * How well two lengths go together, in nats; the spans' `apart` is not yet taken off.
 *
 * @param inverse  sum of the inverse lengths
 * @param d  how much longer the target is than expected, in logarithms
 */
export function lengthFit(spread: number, noise: number, inverse: number, d: number): number {
  const variance = spread + noise * inverse
  const tail = 1 + (d * d) / (5 * variance)
  // −½ log v − 3 log tail, in one logarithm.
  const cube = tail * tail * tail
  return -0.5 * Math.log(variance * cube * cube)
}

/** Log-likelihood ratio, in nats, that a target of `lt` characters renders a source of `ls`. */
export function lengthEvidence(model: LengthModel, ls: number, lt: number, a: number, b: number): number {
  const x = Math.log(ls)
  const y = Math.log(lt)
  const variance = model.spread + model.noise * (1 / ls + 1 / lt)
  const d = y - x - model.ratio
  // Student's t with 5 degrees of freedom instead of the normal: a wild translation is rare, not impossible.
  const together = -0.5 * Math.log(variance) - 3 * Math.log1p((d * d) / (5 * variance))
  return together - 0.5 * (apart(model.target, b, y) + apart(model.source, a, x))
}

function apart(table: Float64Array, size: number, log: number): number {
  const d = log - table[2 * size - 2]!
  const variance = table[2 * size - 1]!
  return -0.5 * Math.log(variance) - 3 * Math.log1p((d * d) / (5 * variance))
}

function background(sums: Float64Array): Float64Array {
  const table = new Float64Array(8)
  const n = sums.length - 1
  for (let size = 1; size <= 4; size++) {
    let count = 0
    let sum = 0
    let squares = 0
    for (let i = 0; i + size <= n; i++) {
      const log = Math.log(sums[i + size]! - sums[i]!)
      count++
      sum += log
      squares += log * log
    }
    // Three imagined segments of some hundred characters keep a text of one line from having no variance.
    const mean = (sum + 3 * Math.log(100 * size)) / (count + 3)
    const variance = (squares + 3 * (Math.log(100 * size) ** 2 + 0.5)) / (count + 3) - mean * mean
    table[2 * size - 2] = mean
    table[2 * size - 1] = Math.max(0.08, variance)
  }
  return table
}
