import type { Block, Layout } from './block.ts'

/**
 * Blocks of a text whose format knows none.
 *
 * In `paragraphs` a blank line ends a block and wrapped lines belong together; in `lines` every line is a block, save
 * that a line which begins in lower case goes on with an unfinished one.
 */
export function layoutBlocks(raw: string, layout: Layout = 'auto'): Block[] {
  const lines = readLines(raw)
  const byLine = (layout === 'auto' ? layoutOf(lines) : layout) === 'lines'
  const blocks: Block[] = []
  let open: { start: number; end: number; item: boolean; last: string } | undefined
  const close = () => {
    if (open !== undefined) blocks.push({ start: open.start, end: open.end, kind: open.item ? 'item' : 'sentence' })
    open = undefined
  }
  for (const line of lines) {
    if (line.blank) {
      close()
      continue
    }
    const item = LIST_MARK.test(line.text)
    const goesOn = open !== undefined && !item && (!byLine || (line.lower && !FINISHED.test(open.last)))
    if (goesOn && open !== undefined) {
      open.end = line.end
      open.last = line.text.slice(-10)
      continue
    }
    close()
    open = { start: line.start, end: line.end, item, last: line.text.slice(-10) }
  }
  close()
  return blocks
}

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
    lines.push({ start, end: found.index, text, blank: text === '', lower: /^\p{Ll}/u.test(text) })
    if (found[0] === '') break
    start = found.index + found[0].length
  }
  return lines
}

// A line wrapped by a program is as full as it can be: its next line's first word would not have fitted. Lines that
// are sentences, verses or table rows end anywhere. Of the inner line ends (both neighbours in one paragraph) the
// greater part must speak for wrapping, by being full or by going on in lower case.
function layoutOf(lines: readonly Line[]): 'paragraphs' | 'lines' {
  let width = 0
  for (const line of lines) if (/\s/.test(line.text)) width = Math.max(width, line.text.length)
  let inner = 0
  let full = 0
  let lower = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!
    const next = lines[i + 1]!
    if (line.blank || next.blank || LIST_MARK.test(next.text)) continue
    inner++
    const nextWord = next.text.search(/\s/)
    if (line.text.length + 1 + (nextWord < 0 ? next.text.length : nextWord) > width * 0.9) full++
    if (next.lower) lower++
  }
  if (inner === 0) return 'paragraphs'
  return full / inner >= 0.6 || lower / inner >= 0.35 ? 'paragraphs' : 'lines'
}
