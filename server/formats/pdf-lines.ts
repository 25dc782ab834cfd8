import type { Run } from './pdf-runs.ts'

/** A stretch of a line's text in one style. */
export interface Style {
  readonly start: number
  readonly end: number
  readonly bold: boolean
  readonly italic: boolean
  readonly raised: -1 | 0 | 1
}

/** What a line is to the flow of the text. */
export type Role = 'body' | 'cell' | 'note' | 'running-head' | 'page-number'

/** A line of text within its column. Points, from the page's upper left corner. */
export interface Line {
  readonly text: string
  /** Cover the text, in order. */
  readonly styles: readonly Style[]
  readonly x0: number
  readonly x1: number
  /** Baseline. */
  readonly y: number
  /** Height of the font of most of it. */
  readonly size: number
  /** From 1. */
  readonly page: number
  /** Numbers the columns of the document in reading order; lines above and below columns have a column of their own. */
  readonly column: number
  /** Where the column's text may begin and end. */
  readonly left: number
  readonly right: number
  readonly role: Role
}

/** Runs of one baseline, from left to right. */
export interface Row {
  readonly y: number
  readonly runs: readonly Run[]
}

/** Puts the runs of an area into rows, from the top down. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const byHeight = [...runs].sort((one, other) => one.y - other.y)
  const rows: { y: number; size: number; runs: Run[] }[] = []
  for (const run of byHeight) {
    const row = rows.at(-1)
    // 0.35: lines set without any space between them still have their baselines a whole size apart.
    if (row !== undefined && run.y - row.y <= 0.35 * Math.min(run.size, row.size)) {
      row.runs.push(run)
      row.size = Math.max(row.size, run.size)
    } else rows.push({ y: run.y, size: run.size, runs: [run] })
  }
  for (const row of rows) row.runs.sort((one, other) => one.x0 - other.x0)
  return rows
}

/** The text of a row with its styles; a gap between two runs is a space. */
export function readRow(runs: readonly Run[]): Pick<Line, 'text' | 'styles' | 'x0' | 'x1' | 'size'> {
  const styles: Style[] = []
  const letters = new Map<number, number>()
  let text = ''
  let x1 = Number.NEGATIVE_INFINITY
  let last: Run | undefined
  for (const run of runs) {
    const piece = run.text.replace(/[^\S\u00a0]+/g, ' ')
    const start = text.length
    if (last !== undefined && !text.endsWith(' ') && !piece.startsWith(' ') && isGap(last, run)) text += ' '
    text += text === '' || text.endsWith(' ') ? piece.trimStart() : piece
    const same = styles.at(-1)
    if (same !== undefined && same.bold === run.bold && same.italic === run.italic && same.raised === run.raised)
      styles[styles.length - 1] = { ...same, end: text.length }
    else if (text.length > start)
      styles.push({ start, end: text.length, bold: run.bold, italic: run.italic, raised: run.raised })
    if (run.raised === 0) {
      const size = Math.round(run.size * 4) / 4
      letters.set(size, (letters.get(size) ?? 0) + piece.length)
    }
    x1 = Math.max(x1, run.x1)
    last = run
  }
  const trimmed = text.trimEnd()
  const within = styles
    .filter(({ start }) => start < trimmed.length)
    .map((style) => (style.end > trimmed.length ? { ...style, end: trimmed.length } : style))
  return { text: trimmed, styles: within, x0: runs[0]?.x0 ?? 0, x1, size: mostOf(letters) ?? runs[0]?.size ?? 0 }
}

// A quarter of an em: word spaces are seldom narrower, and letters of a spaced word stand closer.
function isGap(left: Run, right: Run): boolean {
  const gap = right.x0 - left.x1
  const size = Math.min(left.size, right.size)
  return gap > 0.22 * size || (right.spaced && gap > 0.02 * size)
}

/** The key with the greatest count. */
export function mostOf<K>(counts: ReadonlyMap<K, number>): K | undefined {
  let best: K | undefined
  let most = 0
  for (const [key, count] of counts)
    if (count > most) {
      best = key
      most = count
    }
  return best
}

/** Half of the numbers are no greater; 0 where there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[sorted.length >> 1] ?? 0
}
