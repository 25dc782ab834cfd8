import { type Line, median, mostOf } from './pdf-lines.ts'

/** Lines that belong together, in order; others may stand between two of them. */
export interface Paragraph {
  readonly lines: Line[]
}

/** What a document's lines have in common. */
export interface Manner {
  /** Height of the font of most of its text. */
  readonly size: number
  /** Paragraphs begin with an indent. */
  readonly indents: boolean
}

export function mannerOf(lines: readonly Line[]): Manner {
  const letters = new Map<number, number>()
  let indented = 0
  let ends = 0
  lines.forEach((line, i) => {
    if (line.role !== 'body') return
    letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length)
    const before = lines[i - 1]
    if (before?.column !== line.column || !ENDS_SENTENCE.test(before.text)) return
    if (!fits(before, line)) return
    ends++
    if (indent(line) > 0.6 * line.size) indented++
  })
  return { size: mostOf(letters) ?? 10, indents: ends > 2 && indented >= 0.5 * ends }
}

/** Puts lines into paragraphs; each line is in one. Ordered by their first lines. */
export function paragraphsOf(lines: readonly Line[], manner: Manner): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const columns = columnsOf(lines)
  // The text goes on past notes, heads and feet: each kind has its own open paragraph.
  let body: Paragraph | undefined
  let note: Paragraph | undefined
  lines.forEach((line, i) => {
    const open = line.role === 'body' ? body : line.role === 'note' ? note : undefined
    const last = open?.lines.at(-1)
    const next = lines[i + 1]
    const starts =
      open === undefined || last === undefined
        ? true
        : last.column === line.column
          ? line.role === 'note'
            ? NOTE_MARK.test(line.text)
            : startsParagraph(open, line, next, columns.get(line.column)!, manner)
          : startsInNewColumn(last, line, next, manner)
    if (!starts && open !== undefined) {
      open.lines.push(line)
      return
    }
    const paragraph = { lines: [line] }
    paragraphs.push(paragraph)
    if (line.role === 'body') body = paragraph
    else if (line.role === 'note') note = paragraph
    // A table ends the paragraph before it.
    else if (line.role === 'cell') body = undefined
  })
  return paragraphs
}

/** A note at the foot of a page begins with its number or star. */
export const NOTE_MARK = /^(?:\d{1,3}(?=[\s.)\p{L}"«“(])|[*†‡]{1,3}(?=\s|\p{L}))/u

/** Bullets, and numbers of list items. A dash is none: it opens a speech as often, in the middle of a paragraph. */
export const BULLET = /^[•·▪▫◦‣●○■□◆➢➤✓\uf0b7\uf0a7\uf02d]\s*/u
export const NUMBERED = /^(?:\(?\d{1,3}[.)](?:\d{1,2}[.)]?)*|\(?\p{L}\)|§\s?\d+)\s/u
const ENDS_SENTENCE = /[.!?…:;]["'»”’)\]]*[\d*]*$/u
export const HYPHEN_END = /[\p{L}\p{N}][-\u00ad\u2010]$/u

interface Column {
  /** Distance of two baselines within a paragraph. */
  readonly pitch: number
  /** Most of its lines are indented: paragraphs hang. */
  readonly hanging: boolean
  /** Its lines reach its right edge exactly, save the last of a paragraph. */
  readonly justified: boolean
}

function columnsOf(lines: readonly Line[]): Map<number, Column> {
  const columns = new Map<number, Line[]>()
  for (const line of lines) {
    if (line.role !== 'body') continue
    const own = columns.get(line.column)
    if (own === undefined) columns.set(line.column, [line])
    else own.push(line)
  }
  return new Map(
    [...columns].map(([number, own]) => {
      const steps: number[] = []
      for (let i = 1; i < own.length; i++) {
        const step = own[i]!.y - own[i - 1]!.y
        if (step > 0 && Math.abs(own[i]!.size - own[i - 1]!.size) < 0.5) steps.push(step / own[i]!.size)
      }
      steps.sort((one, other) => one - other)
      const indents = own.filter((line) => indent(line) > 0.6 * line.size)
      const usual = median(indents.map(indent))
      const hanging =
        indents.filter((line) => Math.abs(indent(line) - usual) < 1).length > 0.5 * own.length && own.length > 5
      // A quarter: steps between paragraphs are not shorter than those within.
      const pitch = steps.length < 3 ? 1.3 : (steps[steps.length >> 2] ?? 1.3)
      const full = own.filter((line) => line.right - line.x1 < 0.3 * line.size).length
      return [number, { pitch, hanging, justified: own.length > 5 && full >= 0.6 * own.length }]
    }),
  )
}

function startsParagraph(
  open: Paragraph,
  next: Line,
  after: Line | undefined,
  column: Column,
  manner: Manner,
): boolean {
  const last = open.lines.at(-1)!
  const size = next.size
  if (Math.abs(last.size - size) > 0.07 * Math.max(last.size, size)) return true
  if ((next.y - last.y) / size > 1.3 * column.pitch) return true
  if (BULLET.test(next.text)) return true
  const short = column.justified ? last.right - last.x1 > 1.5 * size : fits(last, next)
  const step = next.x0 - last.x0
  if (NUMBERED.test(next.text) && (short || Math.abs(step) > 0.5 * size || ENDS_SENTENCE.test(last.text))) return true
  if (isBold(last) !== isBold(next) && short) return true
  if (size > manner.size * HEADING) return false
  if (HYPHEN_END.test(last.text)) return false
  const inItem = BULLET.test(open.lines[0]!.text) || NUMBERED.test(open.lines[0]!.text)
  if (step > 0.6 * size && !inItem && !column.hanging) {
    // Indented against the line before: a paragraph begins, unless lines are centred.
    return !isCentred(last) || !isCentred(next)
  }
  if (step < -0.6 * size) {
    if (column.hanging) return true
    // An indented passage ends.
    const before = open.lines.at(-2)
    if (before !== undefined && Math.abs(before.x0 - last.x0) < 0.3 * size && before.column === last.column)
      return !isCentred(last) || !isCentred(next)
  }
  // One-line paragraphs, all of them indented.
  if (manner.indents && Math.abs(step) <= 0.6 * size && indent(next) > 0.6 * size && ENDS_SENTENCE.test(last.text))
    if (after?.column === next.column && after.x0 < next.x0 - 0.6 * size) return true
  if (!short) return false
  const room = last.right - last.x1
  return ENDS_SENTENCE.test(last.text) || room > 0.25 * (last.right - last.left)
}

function startsInNewColumn(last: Line, next: Line, after: Line | undefined, manner: Manner): boolean {
  if (Math.abs(last.size - next.size) > 0.07 * Math.max(last.size, next.size)) return true
  if (next.size > manner.size * HEADING || isBold(last) !== isBold(next)) return true
  if (HYPHEN_END.test(last.text)) return false
  if (BULLET.test(next.text)) return true
  if (/^\p{Ll}/u.test(next.text)) return false
  if (NUMBERED.test(next.text)) return true
  const indented =
    indent(next) > 0.6 * next.size && (after?.column !== next.column || after.x0 < next.x0 - 0.6 * next.size)
  if (indented && manner.indents) return true
  const room = last.right - last.x1
  if (ENDS_SENTENCE.test(last.text)) return !manner.indents || fits(last, next)
  return room > 0.25 * (last.right - last.left)
}

/** From this much larger than the text on, a line is a heading. */
export const HEADING = 1.12

/** How far from its column's left edge a line begins. */
function indent(line: Line): number {
  return line.x0 - line.left
}

/** Whether the first word of `next` would have had room at the end of `line`: then somebody ended the line. */
function fits(line: Line, next: Line): boolean {
  const space = next.text.search(/\s/)
  const word = (((space < 0 ? next.text.length : space) + 1) * (next.x1 - next.x0)) / Math.max(1, next.text.length)
  return line.right - line.x1 > word + 0.3 * line.size
}

function isCentred(line: Line): boolean {
  const before = line.x0 - line.left
  const after = line.right - line.x1
  return before > line.size && Math.abs(before - after) < 1.5 * line.size
}

/** All of it but marks is bold. */
export function isBold(line: Line): boolean {
  return line.styles.every((style) => style.bold || style.raised !== 0)
}
