import type { BlockHint, Code, ImportedBlock, Place, Range } from './format.ts'
import { joinOf, type Vocabulary } from './pdf-hyphens.ts'
import type { Line } from './pdf-lines.ts'
import type { Paragraph } from './pdf-paragraphs.ts'
import { writeStyled } from './pdf-styled.ts'

/** A paragraph with what it is. */
export interface Piece {
  readonly paragraph: Paragraph
  readonly kind: ImportedBlock['kind']
  readonly level?: number
  readonly hint?: BlockHint
}

export interface LinearText {
  readonly text: string
  readonly codes: readonly Code[]
  readonly blocks: readonly ImportedBlock[]
  readonly places: readonly Place[]
}

/**
 * Writes a document's lines as one text: a line end between lines, a blank line between paragraphs.
 *
 * A paragraph goes on behind what interrupts it as a further part of one block; a word that the interruption divides is
 * finished before it.
 *
 * @param order      all lines as they follow one another on the pages
 * @param pieces     each line in one of them
 * @param noteMarks  by page, the marks its notes begin with
 */
export function writeText(
  order: readonly Line[],
  pieces: readonly Piece[],
  vocabulary: Vocabulary,
  noteMarks: ReadonlyMap<number, ReadonlySet<string>>,
): LinearText {
  const codes: Code[] = []
  const places: Place[] = []
  const ranges = new Map<Piece, Range[]>()
  const written: string[] = []
  let length = 0
  let page = 0
  for (const { piece, lines } of partsOf(order, pieces, vocabulary)) {
    if (length > 0) {
      written.push('\n\n')
      length += 2
    }
    const first = lines[0]!.page
    if (first > page) {
      page = first
      places.push([length, `page ${page}`])
    }
    const styled = writeStyled(lines, length, piece.kind, vocabulary, noteMarks)
    for (const code of styled.codes) codes.push(code)
    written.push(styled.text)
    const part: Range = [length, length + styled.text.length]
    length = part[1]
    const own = ranges.get(piece)
    if (own === undefined) ranges.set(piece, [part])
    else own.push(part)
  }
  const blocks = [...ranges].map(([{ kind, level, hint }, parts]): ImportedBlock => {
    const block = { start: parts[0]![0], end: parts.at(-1)![1], kind }
    return {
      ...block,
      ...(level === undefined ? {} : { level }),
      ...(hint === undefined ? {} : { hint }),
      ...(parts.length > 1 ? { parts } : {}),
    }
  })
  return { text: written.join(''), codes, blocks, places }
}

interface Part {
  readonly piece: Piece
  readonly lines: Line[]
}

/** Lines of one paragraph that follow one another. */
function partsOf(order: readonly Line[], pieces: readonly Piece[], vocabulary: Vocabulary): Part[] {
  const pieceOf = new Map<Line, Piece>()
  for (const piece of pieces) for (const line of piece.paragraph.lines) pieceOf.set(line, piece)
  const parts: Part[] = []
  const lastOf = new Map<Piece, Part>()
  for (const line of order) {
    const piece = pieceOf.get(line)!
    const current = parts.at(-1)
    if (current?.piece === piece) {
      current.lines.push(line)
      continue
    }
    const before = lastOf.get(piece)
    let rest: Line | undefined = line
    if (before !== undefined && joinOf(before.lines.at(-1)!.text, line.text, vocabulary) !== 'none') {
      const space = line.text.indexOf(' ')
      before.lines.push(slice(line, 0, space < 0 ? line.text.length : space))
      rest = space < 0 ? undefined : slice(line, space + 1, line.text.length)
    }
    // Nothing of the line is left: the next one of its paragraph opens the part.
    if (rest === undefined) continue
    const part = { piece, lines: [rest] }
    parts.push(part)
    lastOf.set(piece, part)
  }
  return parts
}

function slice(line: Line, from: number, to: number): Line {
  const styles = line.styles
    .map((style) => ({ ...style, start: Math.max(0, style.start - from), end: Math.min(to, style.end) - from }))
    .filter((style) => style.end > style.start)
  return { ...line, text: line.text.slice(from, to), styles }
}
