import type { Bead } from './bead.ts'

/** Marks that translators tend to keep, counted a segment; each is one feature. */
export const features: readonly { readonly name: string; readonly sign: string; readonly pattern: RegExp }[] = [
  { name: 'sentence ends', sign: '.', pattern: /(?:[.!?…]+(?:["”“»’')\]]*)(?=\s|$))|\.\.\.|[;]\s*$/gu },
  { name: 'questions', sign: '?', pattern: /\?/g },
  { name: 'exclamations', sign: '!', pattern: /!/g },
  { name: 'colons', sign: ':', pattern: /[:;]/g },
  { name: 'quotation marks', sign: '“ ”', pattern: /["“”„«»]/g },
  { name: 'brackets', sign: '( )', pattern: /[()[\]]/g },
  { name: 'dashes', sign: '—', pattern: /(?:^|\s)[—–-]+(?=\s)/g },
  { name: 'commas', sign: ',', pattern: /,/g },
]

const levels = 6
const top = levels - 1

/** Prefix sums of every feature, a row a feature: `sums[f][i]` marks before segment i. */
export function countMarks(texts: readonly string[]): readonly Float64Array[] {
  return features.map(({ pattern }) => {
    const sums = new Float64Array(texts.length + 1)
    texts.forEach((text, i) => {
      sums[i + 1] = sums[i]! + (text.match(pattern)?.length ?? 0)
    })
    return sums
  })
}

/** For each feature, log-likelihood ratios of (source count, target count) up to 5 for beads of a and b segments. */
export interface MarkModel {
  /** `[f][((a-1)*4 + b-1)*36 + source*6 + target]` */
  readonly tables: readonly Float32Array[]
}

/**
 * Estimates how counts of marks go together from weighted beads, on top of imagined ones in which they mostly agree.
 */
export function fitMarks(
  source: readonly Float64Array[],
  target: readonly Float64Array[],
  beads: readonly Bead[],
  weights: readonly number[],
): MarkModel {
  return {
    tables: features.map((_, f) => {
      const joint = new Float64Array(levels * levels)
      for (let s = 0; s < levels; s++) for (let t = 0; t < levels; t++) joint[s * levels + t] = priorJoint(s, t)
      beads.forEach((bead, k) => {
        if (bead.source.length === 0 || bead.target.length === 0) return
        const s = clip(source[f]![bead.source.at(-1)! + 1]! - source[f]![bead.source[0]!]!)
        const t = clip(target[f]![bead.target.at(-1)! + 1]! - target[f]![bead.target[0]!]!)
        joint[s * levels + t]! += weights[k]!
      })
      return evidenceTable(joint, spanCounts(source[f]!), spanCounts(target[f]!))
    }),
  }
}

/** Features are looked up two at a time, by a code for both counts of a span, 0…35. */
export const pairsOfMarks = 4
const codes = levels * levels

/** Codes of spans of `size` segments that begin at each segment: pair q of the span at i is `[i * pairsOfMarks + q]`. */
export function markCodes(sums: readonly Float64Array[], size: number): Uint8Array {
  const spans = Math.max(0, sums[0]!.length - size)
  const found = new Uint8Array(spans * pairsOfMarks)
  for (let f = 0; f < features.length; f++) addCodes(found, sums[f]!, size, f >> 1, f % 2 === 0 ? levels : 1)
  return found
}

function addCodes(found: Uint8Array, sums: Float64Array, size: number, q: number, unit: number): void {
  for (let i = 0; i + size < sums.length; i++)
    found[i * pairsOfMarks + q]! += unit * Math.min(top, sums[i + size]! - sums[i]!)
}

/** Where the evidence of pair q for a source span begins in its table; the target's code is added. */
export const pairRow = (q: number, code: number): number => (q * codes + code) * codes

/** For beads of a and b segments, the evidence of each pair of features. */
export function pairTables(model: MarkModel, a: number, b: number): Float32Array {
  const sums = new Float32Array(pairsOfMarks * codes * codes)
  const shape = ((a - 1) * 4 + b - 1) * codes
  for (let f = 0; f < features.length; f++) addTable(sums, model.tables[f]!, shape, f)
  return sums
}

function addTable(sums: Float32Array, table: Float32Array, shape: number, f: number): void {
  const isFirst = f % 2 === 0
  for (let s = 0; s < codes; s++) {
    const row = pairRow(f >> 1, s)
    const source = shape + levels * (isFirst ? (s / levels) | 0 : s % levels)
    for (let t = 0; t < codes; t++) sums[row + t]! += table[source + (isFirst ? (t / levels) | 0 : t % levels)]!
  }
}

/** The evidence of one feature, for beads of any size. */
export function markTable(model: MarkModel, f: number, a: number, b: number, source: number, target: number): number {
  const shape = ((Math.min(4, a) - 1) * 4 + Math.min(4, b) - 1) * levels * levels
  return model.tables[f]![shape + clip(source) * levels + clip(target)]!
}

const clip = (count: number) => Math.min(top, count)

// Forty imagined beads: most have no mark, counts agree in seven of ten and are else off by one or so.
function priorJoint(s: number, t: number): number {
  const frequency = 16 * 0.45 ** Math.min(s, t)
  return s === t ? frequency : 0.25 * frequency * 0.4 ** Math.abs(s - t)
}

/** Distribution of the count over spans of 1…4 segments. */
function spanCounts(sums: Float64Array): readonly Float64Array[] {
  return [1, 2, 3, 4].map((size) => {
    const counts = new Float64Array(levels).fill(0.5)
    for (let i = 0; i + size < sums.length; i++) counts[clip(sums[i + size]! - sums[i]!)]!++
    const total = counts.reduce((sum, count) => sum + count, 0)
    return counts.map((count) => count / total)
  })
}

function evidenceTable(
  joint: Float64Array,
  source: readonly Float64Array[],
  target: readonly Float64Array[],
): Float32Array {
  const table = new Float32Array(16 * levels * levels)
  const bySource = new Float64Array(levels)
  const byTarget = new Float64Array(levels)
  for (let s = 0; s < levels; s++) {
    for (let t = 0; t < levels; t++) {
      bySource[s]! += joint[s * levels + t]!
      byTarget[t]! += joint[s * levels + t]!
    }
  }
  for (let a = 0; a < 4; a++) {
    for (let b = 0; b < 4; b++) {
      for (let s = 0; s < levels; s++) {
        for (let t = 0; t < levels; t++) {
          const both = joint[s * levels + t]!
          // Each direction against the counts that spans of this size have anyway; their mean.
          const forward = Math.log(both / bySource[s]! / target[b]![t]!)
          const backward = Math.log(both / byTarget[t]! / source[a]![s]!)
          table[(a * 4 + b) * levels * levels + s * levels + t] = 0.5 * (forward + backward)
        }
      }
    }
  }
  return table
}
