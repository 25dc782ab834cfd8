import type { Act, SegmentId } from '../api/types.ts'
import { refOf, refs } from './align-acts.ts'
import type { AlignView } from './align-view.ts'
import { type LinkRow, linkRows } from './rows.ts'

type Shift = Extract<Act, { act: 'shift' }>

/**
 * Shifts the rest of the focused column by one row: down, or up into the row above. It ends before the next link that a
 * person decided, and as soon as a gap takes the drift up: there the two texts are level again. Null where it is not
 * possible.
 */
export function shiftAct(view: AlignView, by: 1 | -1): Shift | null {
  const { index } = view.bitext.state
  const { focus } = view.state
  const { row } = view
  const from = focus?.segment
  if (!from || !row || row.kind === 'fold' || row.kind === 'ghost') return null
  const { side } = focus
  const other = side === 'source' ? 'target' : 'source'
  const isFree = (each: LinkRow) => each.link === null || index.link(each.link)?.state === 'proposed'
  const isOut = (each: LinkRow) => [...each.source, ...each.target].every((id) => index.isExcluded(id))
  const all = linkRows(index.skeleton, (id) => index.place(id)?.at).filter((each) => !isOut(each))
  const at = all.findIndex((each) => each[side].includes(from))
  const first = by > 0 ? at : at - 1
  if (at < 0 || first < 0) return null
  const rows: LinkRow[] = []
  for (let i = first; i < all.length; i++) {
    const each = all[i]!
    if (!isFree(each)) break
    rows.push(each)
    const isGap = by > 0 ? i > at && each[side].length === 0 : i > at && each[other].length === 0
    if (isGap) break
  }
  // The row that is shifted, and above it the one it goes to, must both be free.
  if (rows.length < (by > 0 ? 1 : 2)) return null
  if (by > 0 && rows.length === 1 && all[at]![other].length === 0) return null
  const links = rows.flatMap((each) => (each.link && index.link(each.link)) || [])
  const ends = (ids: readonly SegmentId[]) => refs(index, ids)
  return {
    act: 'shift',
    side,
    by,
    from: ends([from])[0]!,
    rows: rows.map((each) => ({ source: ends(each.source), target: ends(each.target) })),
    seen: links.map(refOf),
  }
}

/** How many segments a shift moves. */
export function movedBy({ rows, side, by, from }: Shift): number {
  const all = rows.flatMap((row) => row[side].map(({ id }) => id))
  return by > 0 ? all.length - all.indexOf(from.id) : all.length - rows[0]![side].length
}
