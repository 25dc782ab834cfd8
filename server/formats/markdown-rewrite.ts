import type { Code } from './format.ts'
import { newHtml } from './html-rewrite.ts'
import type { NewText } from './rewrite-text.ts'

const ALIKE: ReadonlyMap<string, string> = new Map([
  ['bold', 'strong'],
  ['italic', 'em'],
  ['strike', 'del'],
  ['code', 'code'],
])

/**
 * The Markdown of a new text, one line.
 *
 * A character is escaped only where it would be read as markup. Marks of emphasis that their place would keep from
 * being read as such (`a**b **c`) are written as the HTML tags that Markdown allows.
 *
 * @param raw   the document
 * @param cell  whether the text stands in a table, where `|` ends a cell
 */
export function newMarkdown(raw: string, next: NewText, cell: boolean): string {
  const text = next.text.trim().replace(/[\n\r]+/g, ' ')
  const marks = halves(raw, next.left)
  const starts = startsLine(raw, next.range[0])
  const codes = readableMarks(text, next.codes, cell)
  let written = ''
  let from = 0
  let literal = false
  for (const { at, native, inline } of [...codes, { at: text.length, native: '', inline: 'alone:other' as const }]) {
    const to = Math.min(Math.max(at, from), text.length)
    written += literal ? text.slice(from, to) : escaped(text, from, to, { starts: starts && written === '', cell })
    if (inline === 'open:code') literal = native.startsWith('`')
    if (inline === 'close:code') literal = false
    // Else `!` and a link would be an image.
    if (native.startsWith('[') && written.endsWith('!')) written = `${written.slice(0, -1)}\\!`
    written += native
    from = to
  }
  return marks.before + written.replace(/#$/, '\\#') + marks.after
}

/** Whether nothing but the signs of a list or quotation stands before an offset on its line. */
function startsLine(raw: string, offset: number): boolean {
  const line = raw.slice(raw.lastIndexOf('\n', offset - 1) + 1, offset)
  return line.length < 200 && /^[\s>*+#|[\]^:\d.)-]*$/.test(line)
}

/** What is around a text that decides what is read as markup in it. */
interface Around {
  /** It begins a line. */
  readonly starts: boolean
  readonly cell: boolean
}

function escaped(text: string, from: number, to: number, around: Around): string {
  let written = ''
  for (let i = from; i < to; i++) {
    const character = text[i]!
    written += isMarkup(text, i, around) ? `\\${character}` : character
  }
  return around.starts && from === 0 ? lineStart(written) : written
}

function isMarkup(text: string, i: number, { cell }: Around): boolean {
  const before = text[i - 1] ?? ' '
  const after = text[i + 1] ?? ' '
  switch (text[i]) {
    case '\\':
      return /[!-/:-@[-`{-~\s]/.test(after)
    case '*':
    case '~':
      return !(/\s/.test(before) && /\s/.test(after))
    case '_':
      return !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after))
    // Brackets: the text may stand in a link, or be read as one that is defined elsewhere.
    case '`':
    case '[':
    case ']':
      return true
    case '<':
      return /[a-zA-Z/!?]/.test(after)
    case '&':
      return /[#a-zA-Z]/.test(after)
    case '|':
      return cell
    default:
      return false
  }
}

// What makes a list, heading, quotation, rule or fence of a line that begins with it.
function lineStart(line: string): string {
  if (/^(?:[-+*](?:\s|-|$)|[>#=|]|:-|~~~)/.test(line)) return `\\${line}`
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

type Placed = NewText['codes'][number]

/**
 * The codes as Markdown can write them: a pair that would not be read as marks as HTML tags, half a pair whose place
 * would keep it from being read at the end of the text that its other half is beyond.
 */
function readableMarks(text: string, codes: readonly Placed[], cell: boolean): Placed[] {
  const made: Placed[] = codes.map((code) => ({ ...code }))
  const mates = new Map<number, number>()
  const open: number[] = []
  const isMark = ({ inline, native }: Placed) => ALIKE.has(inline.split(':')[1] ?? '') && !native.startsWith('<')
  codes.forEach((code, i) => {
    if (!isMark(code)) return
    const [role, type = ''] = code.inline.split(':')
    const opening = open.findLastIndex((other) => codes[other]!.inline === `open:${type}`)
    if (role === 'open') open.push(i)
    else if (opening >= 0) mates.set(open.splice(opening, 1)[0]!, i)
    else if (!closes(text, codes, i)) made[i] = { ...code, at: text.length }
  })
  for (const [opening, closing] of mates) {
    const [first, last] = [codes[opening]!, codes[closing]!]
    const inner = text.slice(first.at, last.at)
    const type = first.inline.slice('open:'.length)
    const plain = type === 'code' && opening === closing - 1 && isPlainCode(inner, cell)
    if (plain || (type !== 'code' && opens(text, codes, opening) && closes(text, codes, closing))) continue
    made[opening] = { ...first, native: `<${ALIKE.get(type)}>` }
    made[closing] = { ...last, native: `</${ALIKE.get(type)}>` }
  }
  for (const half of open) if (!opens(text, codes, half)) made[half] = { ...codes[half]!, at: 0 }
  return made.sort((a, b) => a.at - b.at)
}

// Between backticks nothing can be escaped.
function isPlainCode(inner: string, cell: boolean): boolean {
  return inner.trim() !== '' && !inner.includes('`') && !(cell && /[\\|]/.test(inner))
}

// CommonMark's flanking, narrowed to what holds with any neighbour: a word's edge with space or nothing beyond.
function opens(text: string, codes: readonly Placed[], i: number): boolean {
  const { at } = codes[i]!
  const alone = codes[i - 1]?.at !== at && codes[i + 1]?.at !== at
  return alone && (at === 0 || /\s/.test(text[at - 1]!)) && /[\p{L}\p{N}]/u.test(characterAt(text, at))
}

function closes(text: string, codes: readonly Placed[], i: number): boolean {
  const { at } = codes[i]!
  const alone = codes[i - 1]?.at !== at && codes[i + 1]?.at !== at
  return alone && (at === text.length || /[\s.,;:!?]/.test(text[at]!)) && /[\p{L}\p{N}]$/u.test(text.slice(at - 2, at))
}

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 32)

/**
 * Of codes that are not written: halves of pairs whose other half stands outside. A mark can open only before a word
 * and close only after one: the whole text gets what was a part's.
 */
function halves(raw: string, left: readonly Code[]): { before: string; after: string } {
  const open: Code[] = []
  let after = ''
  const written = ([start, end]: Code) => raw.slice(start, end)
  const isTag = (code: Code) => written(code).startsWith('<')
  for (const code of left) {
    const [role, type] = isTag(code) ? [] : roleOf(raw, code)
    if (role === 'open') open.push(code)
    if (role !== 'close') continue
    const opening = open.findLastIndex((other) => roleOf(raw, other)[1] === type)
    if (opening >= 0) open.splice(opening, 1)
    else after += written(code)
  }
  const tags = newHtml(raw, { text: '\0', codes: [], left: left.filter(isTag), range: [0, 0] }).split('\0')
  return { before: tags[0] + open.map(written).join(''), after: after + tags[1] }
}

/** A half whose other half a `<br>` keeps away stands alone; its neighbours say which half it was. */
function roleOf(raw: string, code: Code): readonly string[] {
  const [start, end, , inline = ''] = code
  const mark = raw.slice(start, end)
  if (inline !== 'alone:other' || !/^(?:[*_~`[]|\]\()/.test(mark)) return inline.split(':')
  const opens = mark === '[' || (!mark.startsWith(']') && /\s/.test(raw[start - 1] ?? ' '))
  return [opens ? 'open' : 'close', mark[0]!]
}
