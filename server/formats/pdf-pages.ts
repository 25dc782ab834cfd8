import { FormatError, type ReadOptions } from './format.ts'
import type { Fonts } from './pdf-fonts.ts'
import { type EdgeRow, edgeRows, furnitureOf } from './pdf-furniture.ts'
import { type Line, median } from './pdf-lines.ts'
import type { Pdf } from './pdf-open.ts'
import { type Extent, extentOf, readPage } from './pdf-page.ts'
import { type PageRuns, readRuns } from './pdf-runs.ts'

/** All pages of a document as lines in reading order, and what could not be read; pages count from 1. */
export interface PagesRead {
  readonly lines: readonly Line[]
  readonly damaged: readonly number[]
  readonly empty: readonly number[]
  /** With text on its side. */
  readonly turned: readonly number[]
  /** How many of all its pages these are, 0…1: the first, where no more are wanted. */
  readonly share: number
}

/**
 * Reads page after page. What is head and foot of a page is told by two before and two after it, so no more are held
 * as they were drawn.
 *
 * @throws FormatError when the first pages all are damaged, when one takes too long, or when reading was stopped
 */
export async function readPages(pdf: Pdf, { onProgress, isCancelled, most }: ReadOptions): Promise<PagesRead> {
  const count = pdf.numPages
  const fonts: Fonts = { styles: new Map(), pages: 0, softHyphens: false }
  const lines: Line[] = []
  const damaged: number[] = []
  const empty: number[] = []
  const turned: number[] = []
  const edges: EdgeRow[][] = []
  const waiting: (PageRuns | undefined)[] = []
  // Left and right pages may have margins of their own.
  const extents: [Extent[], Extent[]] = [[], []]
  let column = 0
  let units = 0
  let share = 1
  for (let index = 0; index < count + REACH; index++) {
    if (isCancelled?.() === true) throw new FormatError(0, 0, 'reading was stopped')
    if (index < count) {
      const page = await inTime(readOne(pdf, index + 1, fonts), index + 1)
      waiting[index] = page
      edges[index] = page === undefined ? [] : edgeRows(page)
      if (page === undefined) damaged.push(index + 1)
      else if (page.runs.length === 0) empty.push(index + 1)
      if (page !== undefined && page.turned > 0) turned.push(index + 1)
      if (damaged.length === MOST_DAMAGED && index + 1 === MOST_DAMAGED) break
      onProgress?.((index + 1) / count)
    }
    const at = index - REACH
    const page = waiting[at]
    if (page === undefined) continue
    const furniture = furnitureOf(edges, at, count)
    const seen = extents[at % 2]!
    const extent = extentOf(page, furniture)
    if (extent !== undefined) seen.push(extent)
    for (const line of readPage(page, furniture, at + 1, column + 1, usual(seen))) {
      lines.push(line)
      column = line.column
      units += line.text.length
    }
    if (most !== undefined && units >= most) {
      share = (at + 1) / count
      break
    }
    waiting[at] = undefined
    if (at >= REACH) edges[at - REACH] = []
  }
  return { lines, damaged, empty, turned, share }
}

/** How many pages before and after one are looked at. */
const REACH = 2
/** So many damaged pages at a file's beginning, and no more are tried. */
const MOST_DAMAGED = 20
/** Milliseconds. A page of a newspaper takes a tenth of a second. */
const LONGEST = 20_000

async function readOne(pdf: Pdf, number: number, fonts: Fonts): Promise<PageRuns | undefined> {
  try {
    const page = await pdf.getPage(number)
    try {
      return await readRuns(page, fonts)
    } finally {
      page.cleanup()
    }
  } catch {
    return undefined
  }
}

async function inTime<T>(reading: Promise<T>, page: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const refuse = () => reject(new FormatError(0, 0, `page ${page} of this PDF takes too long to read`))
    timer = setTimeout(refuse, LONGEST)
  })
  try {
    return await Promise.race([reading, late])
  } finally {
    clearTimeout(timer)
  }
}

function usual(extents: readonly Extent[]): Extent | undefined {
  if (extents.length === 0) return undefined
  const recent = extents.slice(-20)
  return { left: median(recent.map(({ left }) => left)), right: median(recent.map(({ right }) => right)) }
}
