import { median, type Row, rowsOf } from './pdf-lines.ts'
import type { Run } from './pdf-runs.ts'

/** Rows that are read from the top down: a page's one column, or a column, or what stands over or under columns. */
export interface Area {
  readonly rows: readonly Row[]
  /** Where its text may begin and end, in points. */
  readonly left: number
  readonly right: number
  /** Its rows are those of a table: what stands apart in them are cells. */
  readonly table: boolean
}

/**
 * Cuts a page into areas in reading order.
 *
 * A gutter is a strip that no text crosses, with lines on both sides that fill their columns; it begins and ends where
 * a line crosses it, so a headline over two columns is read before them. The columns are looked at again, for gutters
 * of their own.
 */
export function readingOrder(runs: readonly Run[], left: number, right: number, depth = 0): Area[] {
  const rows = rowsOf(runs)
  if (rows.length === 0) return []
  // 12: no page has so many columns in columns; it only bounds what a hostile one costs.
  const gutter = depth < 12 ? widestGutter(rows) : undefined
  if (gutter === undefined) return [{ rows, left, right, table: false }]
  const { from, to, x0, x1, table } = gutter
  const runsOf = (part: readonly Row[]) => part.flatMap((row) => row.runs)
  const inside = runsOf(rows.slice(from, to))
  const middle: Area[] = table
    ? [{ rows: rows.slice(from, to), left, right, table: true }]
    : [
        ...readingOrder(
          inside.filter((run) => run.x1 <= (x0 + x1) / 2),
          left,
          x0,
          depth + 1,
        ),
        ...readingOrder(
          inside.filter((run) => run.x1 > (x0 + x1) / 2),
          x1,
          right,
          depth + 1,
        ),
      ]
  return [
    ...readingOrder(runsOf(rows.slice(0, from)), left, right, depth + 1),
    ...middle,
    ...readingOrder(runsOf(rows.slice(to)), left, right, depth + 1),
  ]
}

interface Gutter {
  /** Half-open range of rows. */
  readonly from: number
  readonly to: number
  readonly x0: number
  readonly x1: number
  readonly table: boolean
}

function widestGutter(rows: readonly Row[]): Gutter | undefined {
  const size = median(rows.flatMap((row) => row.runs.map((run) => run.size)))
  const least = Math.max(5, 0.7 * size)
  let best: Gutter | undefined
  let bestScore = 0
  for (const x of candidates(rows, least))
    for (const [from, to] of openStretches(rows, x)) {
      const gutter = measure(rows, from, to, x, size)
      if (gutter === undefined || gutter.x1 - gutter.x0 < least) continue
      // Text columns before tables, then the longest.
      const score = (gutter.to - gutter.from) * (gutter.table ? 1 : 1000) + (gutter.x1 - gutter.x0) / 1000
      if (score > bestScore) {
        best = gutter
        bestScore = score
      }
    }
  return best
}

/** Where rows have wide gaps, the places that most of them share. */
function candidates(rows: readonly Row[], least: number): number[] {
  const counts = new Map<number, number>()
  for (const { runs } of rows) {
    let end = runs[0]!.x1
    for (let i = 1; i < runs.length; i++) {
      const { x0, x1 } = runs[i]!
      if (x0 - end >= least)
        for (let x = Math.ceil((end + 1) / 4) * 4; x < x0; x += 4) counts.set(x, (counts.get(x) ?? 0) + 1)
      end = Math.max(end, x1)
    }
  }
  // Columns may have their lines at different heights, with no gap in any row: the strip between is tried as well.
  const starts = new Map<number, number>()
  for (const { runs } of rows) {
    const x = Math.floor(runs[0]!.x0 / 4) * 4 - 2
    starts.set(x, (starts.get(x) ?? 0) + 1)
  }
  const common = (found: Map<number, number>, most: number) =>
    [...found]
      .filter(([, count]) => count >= 2)
      .sort(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([x]) => x)
  return [...common(counts, 40), ...common(starts, 10)]
}

/** Maximal ranges of rows without text at `x`. */
function openStretches(rows: readonly Row[], x: number): [number, number][] {
  const stretches: [number, number][] = []
  let from = 0
  for (let i = 0; i <= rows.length; i++) {
    const crossed = i === rows.length || rows[i]!.runs.some((run) => run.x0 < x - 0.5 && run.x1 > x + 0.5)
    if (!crossed) continue
    if (i - from >= 3) stretches.push([from, i])
    from = i + 1
  }
  return stretches
}

function measure(rows: readonly Row[], first: number, last: number, x: number, size: number): Gutter | undefined {
  const onRight = (row: Row) => row.runs.some((run) => run.x0 >= x - 0.5)
  const onLeft = (row: Row) => row.runs.some((run) => run.x1 <= x + 0.5)
  // What stands on the left alone over the right column's first line is read first in any case: the last line of a
  // paragraph over the columns stays with it.
  let from = first
  while (from < last && !onRight(rows[from]!)) from++
  let to = last
  // A heading of what crosses below stands apart from the column over it.
  if (last < rows.length)
    for (let i = last - 1; i > from && i >= last - 3 && !onRight(rows[i]!); i--)
      if (rows[i]!.y - rows[i - 1]!.y > 1.7 * size) to = i
  const part = rows.slice(from, to)
  const left = part.filter(onLeft)
  const right = part.filter(onRight)
  if (left.length < 3 || right.length < 3) return undefined
  const together = Math.min(left.at(-1)!.y, right.at(-1)!.y) - Math.max(left[0]!.y, right[0]!.y)
  if (together < 1.5 * size) return undefined
  let x0 = Number.NEGATIVE_INFINITY
  let x1 = Number.POSITIVE_INFINITY
  for (const row of part)
    for (const run of row.runs)
      if (run.x1 <= x + 0.5) x0 = Math.max(x0, run.x1)
      else x1 = Math.min(x1, run.x0)
  const both = part.filter((row) => onLeft(row) && onRight(row)).length
  const texts = [
    left.map((row) => side(row, (run) => run.x1 <= x + 0.5)),
    right.map((row) => side(row, (run) => run.x1 > x + 0.5)),
  ]
  if (texts.every((lines) => fillsColumn(lines, size))) return { from, to, x0, x1, table: false }
  // A table: what stands beside one another begins in the same row, and three rows do. A caption under it has no cells.
  while (to > from && !onRight(rows[to - 1]!)) to--
  const isTable = x1 - x0 >= 1.2 * size && both >= 3 && both >= 0.6 * (to - from)
  return isTable ? { from, to, x0, x1, table: true } : undefined
}

interface Side {
  readonly x0: number
  readonly x1: number
  readonly letters: number
}

function side(row: Row, belongs: (run: Run) => boolean): Side {
  const runs = row.runs.filter(belongs)
  return {
    x0: Math.min(...runs.map((run) => run.x0)),
    x1: Math.max(...runs.map((run) => run.x1)),
    letters: runs.reduce((sum, run) => sum + run.text.trim().length, 0),
  }
}

/** Whether lines are those of running text: wide enough, and most of them full. */
function fillsColumn(lines: readonly Side[], size: number): boolean {
  const left = Math.min(...lines.map((line) => line.x0))
  const right = Math.max(...lines.map((line) => line.x1))
  const full = lines.filter((line) => line.x1 - line.x0 >= 0.6 * (right - left)).length
  return right - left >= 7 * size && full >= 0.5 * lines.length && median(lines.map((line) => line.letters)) >= 10
}
