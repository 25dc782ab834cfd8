import type { PivotPair } from './bead.ts'
import type { Lattice } from './lattice.ts'
import { shapes } from './search.ts'

/**
 * Neighbouring segments of both texts that correspond by way of a third one, in indexes of a plot, half-open. One side
 * may be empty: what the other holds has no counterpart.
 */
export interface PivotBlock {
  readonly source: readonly [from: number, to: number]
  readonly target: readonly [from: number, to: number]
  readonly nats: number
}

/**
 * What a pair of that confidence is worth, in nats: half its log-odds, for what the two steps lean on (names, dates,
 * words that sound alike) mostly stands in these texts too. Never below 0, and bounded, so that the words can overrule a
 * pivot that is wrong, however sure somebody was of both steps.
 */
export function pivotNats(confidence: number): number {
  return Math.max(0, Math.min(mostNats, emphasis * Math.log(confidence / (1 - confidence))))
}

// On trial, a quarter to three quarters came to the same.
const emphasis = 0.5
// As much as three or four words weigh with their translations. On trial, 3 to 10 came to the same.
const mostNats = 4

/**
 * Adds what the pivot says to the beads of a lattice.
 *
 * The pivot may be cut otherwise than the two texts: what it joins as 2:2 may be two pairs, what it joins as 1:1 may want
 * a neighbour that it leaves out. So a pair speaks for every bead that holds segments of it on both sides, by the share
 * of its segments that the bead holds. A segment that the pivot shows to be without counterpart speaks against every
 * bead that holds it.
 */
export function addPivot({ scores, rows, band, size, n, m }: Lattice, blocks: readonly PivotBlock[]): void {
  for (const { source, target, nats } of blocks) {
    const [i0, i1] = source
    const [j0, j1] = target
    const isNull = i0 === i1 || j0 === j1
    const each = isNull ? -nats : nats / (i1 - i0 + j1 - j0)
    shapes.slice(0, size).forEach(([a, b], k) => {
      // Beads begin at cut (i, j). Those that hold something of a side; any, where the side is empty.
      const [first, last] = i0 === i1 ? [0, n - a] : [Math.max(0, i0 - a + 1), Math.min(n - a, i1 - 1)]
      const [from, to] = j0 === j1 ? [0, m - b] : [j0 - b + 1, j1 - 1]
      // Neither bound of a band ever falls: the rows that reach these columns stand together.
      for (let i = Math.max(first, rowReaching(band.hi, from)); i <= last && band.lo[i]! <= to; i++) {
        const held = Math.min(i + a, i1) - Math.max(i, i0)
        const row = rows[i]! - band.lo[i]!
        for (let j = Math.max(band.lo[i]!, from); j <= Math.min(band.hi[i]!, to); j++) {
          const share = isNull ? 1 : held + Math.min(j + b, j1) - Math.max(j, j0)
          scores[(row + j) * size + k]! += each * share
        }
      }
    })
  }
}

/** The first row that reaches a column; one past the last where none does. */
function rowReaching(hi: Int32Array, column: number): number {
  let row = 0
  for (let end = hi.length; row < end; ) {
    const middle = (row + end) >> 1
    if (hi[middle]! < column) row = middle + 1
    else end = middle
  }
  return row
}

/**
 * The pairs as blocks of a search: those whose segments are neighbours on either side, none of them taken.
 *
 * @param trust  how much a pivot counts, by a person's decisions; 1 is as usual
 */
export function blocksOf(
  pairs: readonly PivotPair[],
  sourceIndex: ReadonlyMap<number, number>,
  targetIndex: ReadonlyMap<number, number>,
  trust = 1,
): PivotBlock[] {
  return pairs.flatMap((pair) => {
    const source = run(pair.source, sourceIndex)
    const target = run(pair.target, targetIndex)
    const nats = trust * pivotNats(pair.confidence)
    return source && target && nats > 0 ? [{ source, target, nats }] : []
  })
}

function run(at: readonly number[], index: ReadonlyMap<number, number>): readonly [number, number] | undefined {
  if (at.length === 0) return [0, 0]
  const from = index.get(at[0]!)
  if (from === undefined || at.some((each, k) => index.get(each) !== from + k)) return undefined
  return [from, from + at.length]
}
