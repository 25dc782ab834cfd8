import type { InlineType } from './format.ts'
import { type LaidText, layInline, type Mark, type Piece } from './inline-text.ts'

/** What of a run's look matters to a reader; a property that is absent says nothing, and the style below decides. */
export interface RunLook {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly strike?: boolean
  readonly hidden?: boolean
  readonly caps?: boolean
  readonly raised?: 'superscript' | 'subscript' | 'baseline'
  /** Letters RRGGBB. */
  readonly color?: string
  readonly highlight?: string
  /** Half points. */
  readonly size?: number
}

/** Numbers for looks that have no tag of their own, one for each look of a document. */
export type StyleNumbers = Map<string, number>

/** A piece of a paragraph; of a bracket or a thing without a type nothing is seen in the raw text. */
export interface LookPiece {
  readonly kind: Piece['kind']
  /** What it shows. */
  readonly text: string
  readonly type?: InlineType
  readonly native: string
  /** Of text: laid over that of the paragraph. The same object for what looks the same, as far as is known. */
  readonly look?: RunLook
}

/** Lays a paragraph out as raw text, one range for each of its pieces. */
export function layLooks(pieces: readonly LookPiece[], base: RunLook, numbers: StyleNumbers): LaidText {
  const usual = usualStyle(pieces, base)
  const known: [outside: Map<RunLook, readonly Mark[]>, inside: Map<RunLook, readonly Mark[]>] = [new Map(), new Map()]
  const marks = (look: RunLook, inLink: boolean) => {
    const cache = known[inLink ? 1 : 0]
    const found = cache.get(look) ?? marksOf({ ...base, ...look }, usual, numbers, inLink)
    cache.set(look, found)
    return found
  }
  let links = 0
  return layInline(
    pieces.map(({ kind, type, native, text, look }): Piece => {
      if (type === 'link') links += kind === 'open' ? 1 : kind === 'close' ? -1 : 0
      if (kind === 'text') return { kind, text, marks: marks(look ?? PLAIN, links > 0) }
      if (kind === 'nothing' || type === undefined) return { kind: 'nothing' }
      if (kind === 'alone') return { kind, type, native, shown: text }
      return { kind, type, native }
    }),
  )
}

/** A light tag of the raw text: `<a href="https://kopir.example">`. */
export function escapedTag(name: string, attributes: Readonly<Record<string, string>>, end = '>'): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${written.join('')}${end}`
}

function escaped(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

const PLAIN: RunLook = {}

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
function usualStyle(pieces: readonly LookPiece[], base: RunLook): string {
  const lengths = new Map<string, number>()
  let last: RunLook | undefined
  let key = styleKey(base)
  let links = 0
  for (const { kind, type, text, look = PLAIN } of pieces) {
    if (type === 'link') links += kind === 'open' ? 1 : kind === 'close' ? -1 : 0
    if (kind !== 'text' || links > 0) continue
    if (look !== last) key = styleKey({ ...base, ...look })
    last = look
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
