import type { Line } from './pdf-lines.ts'
import { BULLET, HEADING, isBold, type Manner, NUMBERED, type Paragraph } from './pdf-paragraphs.ts'
import type { Piece } from './pdf-text.ts'

/** Says of each paragraph what it is: headings by their size and weight, items, notes, captions, heads and feet. */
export function piecesOf(paragraphs: readonly Paragraph[], manner: Manner): Piece[] {
  const headings = paragraphs.filter((paragraph) => isLargeHeading(paragraph, manner))
  const sizes = [...new Set(headings.map(({ lines }) => lines[0]!.size))].sort((one, other) => other - one)
  // Half a point apart is one size, set twice.
  const levels: number[] = []
  for (const size of sizes) if (levels.length === 0 || levels.at(-1)! - size > 0.6) levels.push(size)
  const levelOf = (size: number) => Math.min(6, Math.max(1, levels.filter((level) => level + 0.1 >= size).length))
  const large = new Set(headings)
  return paragraphs.map((paragraph): Piece => {
    const { role, size, text } = paragraph.lines[0]!
    if (role === 'note') return { paragraph, kind: 'note' }
    if (role === 'cell') return { paragraph, kind: 'cell' }
    if (role !== 'body') return { paragraph, kind: 'sentence', hint: role }
    if (isCaption(paragraph, manner)) return { paragraph, kind: 'sentence', hint: 'caption' }
    if (large.has(paragraph)) return { paragraph, kind: 'heading', level: levelOf(size) }
    if (isBoldHeading(paragraph)) return { paragraph, kind: 'heading', level: Math.min(6, levels.length + 1) }
    return { paragraph, kind: BULLET.test(text) || NUMBERED.test(text) ? 'item' : 'sentence' }
  })
}

function lettersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}

function isLargeHeading({ lines }: Paragraph, { size }: Manner): boolean {
  const [first] = lines
  return first!.role === 'body' && first!.size > size * HEADING && lines.length <= 5 && lettersOf(lines) <= 400
}

function isBoldHeading({ lines }: Paragraph): boolean {
  if (lines.length > 3 || !lines.every(isBold) || lettersOf(lines) > 200) return false
  return /\p{L}/u.test(lines[0]!.text) && !/[.,;:]$/.test(lines.at(-1)!.text)
}

const CAPTION =
  /^(?:(?:fig(?:ure)?|table|photo|рис(?:унок)?|мал(?:юнок)?|табл(?:иця|ица)?|фото|сурет|кесте)\.?\s?(?:№\s?)?\d|\d{1,3}-(?:сурет|кесте)|(?:photo|фото)(?:\s?[:/©]|\s(?:by|автора)\s))/iu

function isCaption({ lines }: Paragraph, { size }: Manner): boolean {
  return CAPTION.test(lines[0]!.text) && lines.length <= 6 && (lines[0]!.size < size * 0.97 || lines.length <= 3)
}
