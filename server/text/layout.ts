import type { Block, Layout } from './block.ts'

/**
 * Blocks of a text whose format knows none.
 *
 * In `paragraphs` a blank line ends a block and wrapped lines belong together, save rows with tabs; in `lines` every
 * line is a block, save that an unfinished line goes on with one that begins in lower case, and with the lines up to
 * the end of a quotation or bracket that it leaves open.
 */
export function layoutBlocks(raw: string, layout: Layout = 'auto'): Block[] {
  const lines = readLines(raw)
  const byLine = (layout === 'auto' ? layoutOf(lines) : layout) === 'lines'
  const blocks: Block[] = []
  let open: { start: number; end: number; item: boolean; last: Line } | undefined
  // The last line that belongs to the open block because a quotation is open, whatever it begins with.
  let quotedTo = -1
  const close = () => {
    if (open !== undefined) blocks.push({ start: open.start, end: open.end, kind: open.item ? 'item' : 'sentence' })
    open = undefined
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.blank) {
      close()
      continue
    }
    const item = LIST_MARK.test(line.text)
    if (open !== undefined && (i <= quotedTo || (!item && goesOn(open.last, line, byLine)))) {
      open.end = line.end
      open.last = line
    } else {
      close()
      open = { start: line.start, end: line.end, item, last: line }
    }
    if (byLine && i >= quotedTo) quotedTo = closingLine(lines, i)
  }
  close()
  return blocks
}

function goesOn(last: Line, line: Line, byLine: boolean): boolean {
  if (byLine) return line.lower && !FINISHED.test(last.text.slice(-10))
  return !(last.row && line.row)
}

/** Lines after which a quotation that a line leaves open is closed at the latest. */
const QUOTED_LINES = 3
/** A longer piece of a quotation on a line is speech, whose lines are sentences, no name or aside that was broken. */
const QUOTED_PIECE = 40

/** The line that closes what an unfinished line leaves open, -1 where there is none such. */
function closingLine(lines: readonly Line[], at: number): number {
  const first = lines[at]!.text
  if (FINISHED.test(first.slice(-10))) return -1
  let open = openMarks(first)
  const opened = open.length
  if (opened === 0 || first.length - open.at(-1)![1] > QUOTED_PIECE) return -1
  for (let i = at + 1; i <= at + QUOTED_LINES && i < lines.length; i++) {
    const line = lines[i]!
    if (line.blank || LIST_MARK.test(line.text)) return -1
    const piece = line.text.slice(0, QUOTED_PIECE + 1)
    open = openMarks(piece, open)
    if (open.length < opened) return i
    if (line.text.length > QUOTED_PIECE || FINISHED.test(line.text.slice(-10))) return -1
  }
  return -1
}

/** The quotation marks and brackets that a text opens and does not close, with where they stand, after those before. */
function openMarks(text: string, before: readonly (readonly [mark: string, at: number])[] = []) {
  const open = [...before]
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const opener = OPENERS[mark]
    const last = open.at(-1)?.[0]
    if (last !== undefined && (opener ?? '').includes(last)) open.pop()
    else if (opener === undefined || mark === '"' || mark === '“') open.push([mark, index])
  }
  return open
}

// “ opens in English and closes in German and Ukrainian.
const MARKS = /[«»„“”"()[\]]/g
const OPENERS: Readonly<Record<string, string>> = { '»': '«', '"': '"', '“': '„', '”': '“„', ')': '(', ']': '[' }

/** Whether the lines of a text are blocks of their own or wrapped parts of paragraphs. */
export function detectLayout(raw: string): 'paragraphs' | 'lines' {
  return layoutOf(readLines(raw))
}

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly blank: boolean
  /** Begins with a lower-case letter. */
  readonly lower: boolean
  /** Has cells divided by tabs. */
  readonly row: boolean
}

/** Bullets and numbers that begin a list item. A dash alone may open a line of dialogue, which is a block too. */
const LIST_MARK = /^(?:[-–—*•·▪◦‣]\s|\(?\d{1,3}[.)]\s|\(?\p{L}\)\s)/u
const FINISHED = /[.!?…:;]["'»”’)\]]*\s*$/u

function readLines(raw: string): Line[] {
  const lines: Line[] = []
  const breaks = /\r\n|[\n\r\u0085\u2028\u2029]|$/g
  let start = 0
  while (start <= raw.length) {
    breaks.lastIndex = start
    const found = breaks.exec(raw)!
    const text = raw.slice(start, found.index).trim()
    const lower = /^\p{Ll}/u.test(text)
    lines.push({ start, end: found.index, text, blank: text === '', lower, row: text.includes('\t') })
    if (found[0] === '') break
    start = found.index + found[0].length
  }
  return lines
}

// A line wrapped by a program is as full as it can be: its next line's first word would not have fitted. Lines that
// are sentences, verses or table rows end anywhere, and nearly all begin with a capital. Of the inner line ends (both
// neighbours in one paragraph) the greater part must speak for wrapping, by being full or by going on in lower case.
function layoutOf(lines: readonly Line[]): 'paragraphs' | 'lines' {
  const inner: number[] = []
  for (let i = 0; i + 1 < lines.length; i++) {
    const next = lines[i + 1]!
    if (!lines[i]!.blank && !next.blank && !LIST_MARK.test(next.text)) inner.push(i)
  }
  if (inner.length === 0) return 'paragraphs'
  const width = widthOf(inner.map((i) => lines[i]!))
  let full = 0
  let lower = 0
  let capital = 0
  for (const i of inner) {
    const next = lines[i + 1]!
    const nextWord = next.text.search(/\s/)
    if (lines[i]!.text.length + 1 + (nextWord < 0 ? next.text.length : nextWord) > width * 0.9) full++
    if (next.lower) lower++
    if (/^\p{Lu}/u.test(next.text)) capital++
  }
  const share = (count: number) => count / inner.length
  const wrapped = share(full) >= 0.6 && width >= NARROWEST && share(capital) < 0.8
  return wrapped || share(lower) >= 0.35 ? 'paragraphs' : 'lines'
}

/** Programs wrap no narrower; shorter lines are headlines, verses or rows. */
const NARROWEST = 40

/** How long lines are at most, but for one in twenty that was not wrapped: an address, a notice. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.filter((line) => /\s/.test(line.text)).map((line) => line.text.length)
  lengths.sort((a, b) => b - a)
  return lengths[Math.floor(lengths.length / 20)] ?? 0
}
