import { type Fonts, PLAIN, readDrawing } from './pdf-fonts.ts'
import type { PdfPage } from './pdf-open.ts'
import { withHyphens } from './pdf-soft-hyphens.ts'

/** A piece of text in one font, as the page draws it. Points, from the page's upper left corner as it is looked at. */
export interface Run {
  readonly text: string
  readonly x0: number
  readonly x1: number
  /** Baseline of the line it belongs to, downwards: that of its neighbour where it is raised or lowered. */
  readonly y: number
  /** Height of its font. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** 1 for superscript, −1 for subscript. */
  readonly raised: -1 | 0 | 1
  /** White space stands before it on the page, however narrow. */
  readonly spaced: boolean
}

export interface PageRuns {
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  /** Pieces of text that stand on their side or upside down; they are left out. */
  readonly turned: number
}

/**
 * Reads the text of a page, piece by piece in the order in which it is drawn.
 *
 * @param fonts  what is known of the document's fonts so far; added to
 */
export async function readRuns(page: PdfPage, fonts: Fonts): Promise<PageRuns> {
  const view = page.getViewport({ scale: 1 })
  // Raw characters: pdf.js would undo ligatures and presentation forms.
  const content = await page.getTextContent({ disableNormalization: true })
  const hyphens = await readDrawing(page, content, fonts)
  const [a, b, c, d, e, f] = view.transform as Matrix
  const runs: Run[] = []
  let turned = 0
  let spaced = false
  for (const [index, item] of content.items.entries()) {
    if (!('str' in item) || item.str === '') continue
    if (item.str.trim() === '') {
      spaced = true
      continue
    }
    const [m0, m1, m2, m3, tx, ty] = item.transform as Matrix
    const along = { x: a * m0 + c * m1, y: b * m0 + d * m1 }
    const size = Math.hypot(a * m2 + c * m3, b * m2 + d * m3)
    const x0 = a * tx + c * ty + e
    const y = b * tx + d * ty + f
    // 1: a pixel font or a hidden mark; such text cannot be read on the page either.
    if (!(size >= 1) || !Number.isFinite(x0 + y)) continue
    if (Math.abs(along.y) > 0.2 * Math.abs(along.x) || along.x < 0) {
      turned++
      continue
    }
    const outside = x0 > view.width || x0 + item.width < 0 || y < 0 || y > view.height + size
    if (outside) continue
    const style = fonts.styles.get(item.fontName) ?? PLAIN
    const text = withHyphens(item.str, hyphens.get(index)).replace(CONTROLS, ' ')
    runs.push({ text, x0, x1: x0 + item.width, y, size, ...style, raised: 0, spaced: spaced || /^\s/.test(text) })
    spaced = /\s$/.test(text)
  }
  return { width: view.width, height: view.height, runs: raise(dropDoubles(runs)), turned }
}

type Matrix = [number, number, number, number, number, number]
// biome-ignore lint/suspicious/noControlCharactersInRegex: characters of broken fonts, which no text may hold.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g

// Bold made of a text drawn twice, a little aside, and shadows.
function dropDoubles(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const near = kept.slice(-3)
    const same = near.some(
      (one) =>
        one.text === run.text &&
        Math.abs(one.x0 - run.x0) < 0.15 * run.size &&
        Math.abs(one.y - run.y) < 0.15 * run.size,
    )
    if (!same) kept.push(run)
  }
  return kept
}

/** Gives small raised and lowered runs the baseline of the text they stand at. */
function raise(runs: readonly Run[]): Run[] {
  const raised: Run[] = []
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!
    const before = raised[i - 1]
    const after = runs[i + 1]
    const base = before !== undefined && stands(run, before, before.x1, run.x0) ? before : undefined
    // A note's mark comes before its text.
    const host = base ?? (after !== undefined && stands(run, after, run.x1, after.x0) ? after : undefined)
    if (host === undefined) raised.push(run)
    else if (host === base && base.raised !== 0 && base.size <= run.size * 1.2)
      raised.push({ ...run, y: base.y, raised: base.raised })
    else raised.push({ ...run, y: host.y, raised: run.y < host.y ? 1 : -1 })
  }
  return raised
}

function stands(small: Run, host: Run, left: number, right: number): boolean {
  // Longer text beside a large letter is the line that it begins.
  if (small.text.trim().length > 8) return false
  if (host.raised !== 0)
    return small.size <= host.size * 1.2 && Math.abs(right - left) < host.size && Math.abs(small.y - host.y) < host.size
  const up = host.y - small.y
  return (
    small.size < 0.8 * host.size &&
    Math.abs(right - left) < 0.6 * host.size &&
    ((up > 0.1 * host.size && up < 0.8 * host.size) || (up < -0.05 * host.size && up > -0.4 * host.size))
  )
}
