import type { Lattice } from './lattice.ts'
import { dot, type Meaning, type MeaningModel, meaningNats } from './meaning.ts'
import { shapes } from './search.ts'

/**
 * Adds what vectors say to every bead of a lattice. Each pair of segments is compared once a row: the cosine of a bead
 * follows from sums of these, so time grows with the band's area times the vectors' size.
 *
 * @param sourceAt  place in the text of each free segment
 */
export function addMeaning(
  { n, m, band: { lo, hi }, rows, size: count, scores }: Lattice,
  meaning: Meaning,
  model: MeaningModel,
  weight: number,
  sourceAt: Int32Array,
  targetAt: Int32Array,
): void {
  const used = shapes.slice(0, count)
  const most = Math.max(...used.map(([a]) => a))
  // Sums over columns 0…j of the products of a row, kept for as many rows as a bead is long.
  const sums = Array.from({ length: most }, () => new Float64Array(m + 1))
  const sumRow = (i: number) => {
    const from = lo[Math.max(0, i - most + 1)]!
    const to = Math.min(m, hi[Math.min(n, i + most)]!)
    const sum = sums[i % most]!
    sum[from] = 0
    const { size, source, target } = meaning
    const at = sourceAt[i]! * size
    for (let j = from; j < to; j++) sum[j + 1] = sum[j]! + dot(source, at, target, targetAt[j]! * size, size)
  }
  for (let i = 0; i < Math.min(most - 1, n); i++) sumRow(i)
  for (let i = 0; i < n; i++) {
    if (i + most - 1 < n) sumRow(i + most - 1)
    for (let k = 0; k < count; k++) {
      const [a, b] = used[k]!
      if (i + a > n) continue
      const norm = meaning.sourceNorms[a - 1]![sourceAt[i]!]!
      for (let j = lo[i]!; j <= hi[i]! && j + b <= m; j++) {
        const at = (rows[i]! + j - lo[i]!) * count + k
        if (scores[at] === Number.NEGATIVE_INFINITY) continue
        const length = Math.sqrt(norm * meaning.targetNorms[b - 1]![targetAt[j]!]!)
        if (!(length > leastLength)) continue
        let product = 0
        for (let row = i; row < i + a; row++) product += sums[row % most]![j + b]! - sums[row % most]![j]!
        scores[at]! += weight * meaningNats(model, product / length)
      }
    }
  }
}

const leastLength = 1e-6
