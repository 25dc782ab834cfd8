import { readingOrder } from './pdf-columns.ts'
import { joinDropCaps } from './pdf-drop-caps.ts'
import type { Furniture } from './pdf-furniture.ts'
import { type Line, type Role, type Row, readRow } from './pdf-lines.ts'
import type { PageRuns, Run } from './pdf-runs.ts'

/** Where the lines of a page begin and end, in points. */
export interface Extent {
  readonly left: number
  readonly right: number
}

/** The text's edges on a page, its head and foot left aside; undefined for a page with too little to tell. */
export function extentOf(page: PageRuns, furniture: readonly Furniture[]): Extent | undefined {
  const aside = asideOf(furniture)
  const runs = page.runs.filter((run) => !aside.has(run))
  if (new Set(runs.map((run) => Math.round(run.y))).size < 8) return undefined
  return edges(runs)
}

/**
 * The lines of a page in reading order: its head, its areas one after another, its foot.
 *
 * @param number  of the page, from 1
 * @param column  the number its first column gets
 * @param usual   where lines begin and end on pages like it; used for one with too little text to tell
 */
export function readPage(
  page: PageRuns,
  furniture: readonly Furniture[],
  number: number,
  column: number,
  usual: Extent | undefined,
): Line[] {
  const aside = asideOf(furniture)
  const body = joinDropCaps(page.runs.filter((run) => !aside.has(run)))
  const own = edges(body)
  const { left, right } = extentOf(page, furniture) ?? {
    left: Math.min(own.left, usual?.left ?? own.left),
    right: Math.max(own.right, usual?.right ?? own.right),
  }
  const lines: Line[] = []
  const push = (runs: readonly Run[], y: number, role: Role, bounds: Extent) => {
    const read = readRow(runs)
    if (read.text !== '') lines.push({ ...read, y, page: number, column, ...bounds, role })
  }
  const middle = page.height / 2
  for (const { row, role } of furniture) if (row.y < middle) push(row.runs, row.y, role, { left, right })
  for (const area of readingOrder(body, left, right)) {
    column++
    for (const row of area.rows)
      if (area.table) for (const cell of cellsOf(row)) push(cell, row.y, 'cell', area)
      else push(row.runs, row.y, 'body', area)
  }
  column++
  for (const { row, role } of furniture) if (row.y >= middle) push(row.runs, row.y, role, { left, right })
  return lines.map(({ left, right, ...line }) => ({ ...line, left, right }))
}

function asideOf(furniture: readonly Furniture[]): ReadonlySet<Run> {
  return new Set(furniture.flatMap(({ row }) => row.runs))
}

function edges(runs: readonly Run[]): Extent {
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  for (const { x0, x1 } of runs) {
    left = Math.min(left, x0)
    right = Math.max(right, x1)
  }
  return { left, right }
}

function cellsOf({ runs }: Row): Run[][] {
  const cells: Run[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const run of runs) {
    if (run.x0 - end >= run.size) cells.push([])
    cells.at(-1)!.push(run)
    end = Math.max(end, run.x1)
  }
  return cells
}
