import type { Paragraph, Run, Token } from './docx-part.ts'
import type { RunLook } from './docx-styles.ts'
import { type LaidText, layInline, type Mark, type Piece } from './inline-text.ts'

/** Numbers for looks that have no tag of their own, one for each look of a document. */
export type StyleNumbers = Map<string, number>

/** The marks of a run whose look lies over that of its paragraph's style. */
type MarksOf = (run: Run, inLink: boolean) => readonly Mark[]

/** Lays a paragraph out as raw text; there is one piece for each of its tokens. */
export function layParagraph(paragraph: Paragraph, look: RunLook, numbers: StyleNumbers): LaidText {
  const marksOf = lookMarks(paragraph, look, numbers)
  let links = 0
  const pieces = paragraph.tokens.map((token): Piece => {
    const { kind, type, native, text, run } = token
    if (type === 'link') links += kind === 'open' ? 1 : kind === 'close' ? -1 : 0
    if (kind === 'text') return { kind, text, marks: run === undefined ? [] : marksOf(run, links > 0) }
    if (kind === 'nothing' || type === undefined) return { kind: 'nothing' }
    if (kind === 'alone') return { kind, type, native, shown: text }
    return { kind, type, native }
  })
  return layInline(pieces)
}

function lookMarks(paragraph: Paragraph, base: RunLook, numbers: StyleNumbers): MarksOf {
  const usual = usualStyle(paragraph, base)
  const known = new Map<RunLook, readonly Mark[]>()
  const knownInLinks = new Map<RunLook, readonly Mark[]>()
  return (run, inLink) => {
    const cache = inLink ? knownInLinks : known
    const marks = cache.get(run.look) ?? marksOf({ ...base, ...run.look }, usual, numbers, inLink)
    cache.set(run.look, marks)
    return marks
  }
}

function marksOf(look: RunLook, usual: string, numbers: StyleNumbers, inLink: boolean): readonly Mark[] {
  const marks: Mark[] = []
  if (look.bold) marks.push(BOLD)
  if (look.italic) marks.push(ITALIC)
  // Links look like links.
  if (look.underline && !inLink) marks.push(UNDERLINE)
  if (look.strike) marks.push(STRIKE)
  if (look.raised === 'superscript') marks.push(SUPERSCRIPT)
  if (look.raised === 'subscript') marks.push(SUBSCRIPT)
  const style = styleKey(look)
  if (style === usual || inLink) return marks
  const open = () => {
    const number = numbers.get(style) ?? numbers.size + 1
    numbers.set(style, number)
    return `<s id="${number}">`
  }
  marks.push({ key: `style ${style}`, type: 'style', open, close: '</s>' })
  return marks
}

function mark(type: Mark['type'], tag: string): Mark {
  return { key: tag, type, open: `<${tag}>`, close: `</${tag}>` }
}

const BOLD = mark('bold', 'b')
const ITALIC = mark('italic', 'i')
const UNDERLINE = mark('underline', 'u')
const STRIKE = mark('strike', 'strike')
const SUPERSCRIPT = mark('superscript', 'sup')
const SUBSCRIPT = mark('subscript', 'sub')

/**
 * The looks that have no tag of their own, as one key: colour, marker, small capitals, size by whole points.
 *
 * Fonts are no part of it: Kazakh letters often stand in another one than the word they are in.
 */
function styleKey({ color = '000000', highlight = 'none', caps = false, size = 0 }: RunLook): string {
  return `${color} ${highlight} ${caps} ${Math.floor(size / 2)}`
}

/** The key that a paragraph's text has in general: that of its style, unless nearly all letters have another. */
function usualStyle(paragraph: Paragraph, base: RunLook): string {
  const lengths = new Map<string, number>()
  let last: Token['run']
  let key = ''
  let links = 0
  for (const { kind, type, text, run } of paragraph.tokens) {
    if (type === 'link') links += kind === 'open' ? 1 : kind === 'close' ? -1 : 0
    if (kind !== 'text' || run === undefined || links > 0) continue
    if (run !== last) key = styleKey({ ...base, ...run.look })
    last = run
    lengths.set(key, (lengths.get(key) ?? 0) + text.trim().length)
  }
  let usual = styleKey(base)
  let most = (lengths.get(usual) ?? 0) * NEARLY_ALL
  for (const [each, length] of lengths) {
    if (length > most) {
      most = length
      usual = each
    }
  }
  return usual
}

/** Times as many letters as the style's own look has. */
const NEARLY_ALL = 4
