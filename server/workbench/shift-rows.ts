import type { Link } from '../../db/model/bitext.ts'
import type { SegmentId } from '../../db/model/ids.ts'
import { ProblemError } from '../problems.ts'
import type { Relinked, Sides } from './relink.ts'

/**
 * Shifts one side of rows against the other by one row. Pure: rows in, rows out, none confirmed yet.
 *
 * Down: from a segment on, what a row has on this side stands beside the other side of the next row; what falls out at
 * the end stands alone. Up: the second row’s side joins the first row’s, each later one goes up by one.
 *
 * @param rows  rows in reading order: down from that of `from`, up from the one above it; a side may be empty
 * @returns rows that have both sides; what is in none of them stands alone
 */
export function shiftRows(rows: readonly Sides[], side: keyof Sides, by: 1 | -1, from: SegmentId): readonly Sides[] {
  const cells = rows.map((row) => row[side])
  const at = Math.max(0, cells[0]?.indexOf(from) ?? 0)
  const shifted =
    by > 0
      ? cells.map((_, i) => (i === 0 ? cells[0]!.slice(0, at) : i === 1 ? cells[0]!.slice(at) : cells[i - 1]!))
      : cells.map((cell, i) => (i === 0 ? [...cell, ...(cells[1] ?? [])] : (cells[i + 1] ?? [])))
  return rows
    .map((row, i) => ({ ...row, [side]: shifted[i]! }))
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
}

/** How many segments a shift moves. */
export function shiftedCount(
  rows: readonly Sides[],
  { side, by, from }: { readonly side: keyof Sides; readonly by: 1 | -1; readonly from: { readonly id: SegmentId } },
): number {
  const all = rows.flatMap((row) => row[side])
  return by > 0 ? all.length - all.indexOf(from.id) : all.length - rows[0]![side].length
}

/**
 * What a shift does to links. Nothing that a person decided is touched, and no link is torn that reaches out of the rows.
 * @throws ProblemError `rule-broken` where it would be
 */
export function relinkShifted(links: readonly Link[], rows: readonly Sides[], made: readonly Sides[]): Relinked {
  const rowOf = new Map(rows.flatMap((row, i) => [...row.source, ...row.target].map((id) => [id, i] as const)))
  for (const link of links) {
    if (link.state !== 'proposed') {
      throw new ProblemError(
        'rule-broken',
        'A link in between is decided. A column is shifted only as far as the next one.',
      )
    }
    const [first, ...rest] = [...link.source, ...link.target].map((id) => rowOf.get(id))
    if (rest.some((row) => row !== first)) {
      throw new ProblemError(
        'rule-broken',
        'The rows have changed meanwhile. Look at them as they are now and shift again.',
      )
    }
  }
  const key = ({ source, target }: Sides) => `${source.join(' ')}|${target.join(' ')}`
  const wanted = new Set(made.map(key))
  const there = new Set(links.map(key))
  return {
    kept: [],
    removed: links.filter((link) => !wanted.has(key(link))),
    made: made.filter((sides) => !there.has(key(sides))),
  }
}
