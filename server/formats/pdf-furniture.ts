import { type Row, readRow, rowsOf } from './pdf-lines.ts'
import type { PageRuns, Run } from './pdf-runs.ts'

/** A row near the upper or lower edge of a page, as other pages may have it too. */
export interface EdgeRow {
  readonly y: number
  readonly size: number
  /** Its text with every number as `#`. */
  readonly key: string
  /** Where it is a number alone, what it counts. */
  readonly number?: number
  readonly runs: readonly Run[]
  /** The first or last row of its page. */
  readonly outermost: boolean
}

/** The rows of a page that may be its head or foot. */
export function edgeRows({ runs, height }: PageRuns): EdgeRow[] {
  const rows = rowsOf(runs)
  const edge = new Set<Row>([...rows.slice(0, ROWS), ...rows.slice(-ROWS)])
  return [...edge]
    .filter(({ y }) => y < SHARE * height || y > (1 - SHARE) * height)
    .map((row) => {
      const { text, size } = readRow(row.runs)
      const bare = text.replace(/^[-–—\s|[(]+|[-–—\s|\])]+$/g, '')
      const number = /^\d{1,5}$/.test(bare)
        ? Number(bare)
        : ROMAN.test(bare) && bare !== ''
          ? romanValue(bare)
          : undefined
      return {
        y: row.y,
        size,
        key: number === undefined ? text.replace(/\d+/g, '#').toLowerCase() : '#',
        ...(number === undefined ? {} : { number }),
        runs: row.runs,
        outermost: row === rows[0] || row === rows.at(-1),
      }
    })
}

const ROWS = 3
/** How far from its edges a page may have its head and foot. */
const SHARE = 0.16
const ROMAN = /^[ivxl]{1,8}$/i

/** What is head, foot or number of a page, by the pages before and after it: the same text at the same height. */
export interface Furniture {
  readonly row: EdgeRow
  readonly role: 'running-head' | 'page-number'
}

/**
 * @param pages  edge rows of all pages read so far; two before and two after `index` are looked at, since left and
 *               right pages may differ
 * @param count  of the document's pages
 */
export function furnitureOf(pages: readonly (readonly EdgeRow[])[], index: number, count: number): Furniture[] {
  const found: Furniture[] = []
  for (const row of pages[index] ?? []) {
    const seen = [-2, -1, 1, 2].some((step) => pages[index + step]?.some((other) => repeats(row, other, step)))
    // A short document's only number, where it is what it should be.
    const lone = row.outermost && row.number === index + 1 && count <= 2
    if (seen || lone) found.push({ row, role: isPageNumber(row.key) ? 'page-number' : 'running-head' })
  }
  return found
}

// Points by which a head may wander.
const WANDER = 4

function repeats(row: EdgeRow, other: EdgeRow, step: number): boolean {
  if (Math.abs(row.y - other.y) > WANDER || row.key !== other.key) return false
  if (row.number !== undefined) return other.number === row.number + step
  return Math.abs(row.size - other.size) < 1
}

function isPageNumber(key: string): boolean {
  return (
    key.includes('#') &&
    key
      .replace(/#/g, ' ')
      .split(/[^\p{L}]+/u)
      .every((word) => word === '' || PAGE_WORDS.has(word))
  )
}

const PAGE_WORDS = new Set('page p pp of from стор сторінка с з із стр страница из бет беті б'.split(' '))

function romanValue(numeral: string): number {
  const digits = [...numeral.toLowerCase()].map((letter) => ({ i: 1, v: 5, x: 10, l: 50 })[letter] ?? 0)
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)
}
