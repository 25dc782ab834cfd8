import type { Code, ImportedBlock, InlineType } from './format.ts'
import { joinOf, type Vocabulary } from './pdf-hyphens.ts'
import type { Line, Style } from './pdf-lines.ts'

/**
 * Writes lines of one paragraph, a line end between them.
 *
 * Bold and italic stand in the text as `<b>` and `<i>` where only some of it has them, raised and lowered text as
 * `<sup>` and `<sub>`, each under an inline code; the mark of a note is under a code of its own. Hyphens and line ends
 * within a word are hidden, ligatures shown as their letters.
 *
 * @param offset  where the text will stand in the document's raw text; codes count from its beginning
 */
export function writeStyled(
  lines: readonly Line[],
  offset: number,
  kind: ImportedBlock['kind'],
  vocabulary: Vocabulary,
  noteMarks: ReadonlyMap<number, ReadonlySet<string>>,
): { text: string; codes: Code[] } {
  const codes: Code[] = []
  const whole = { bold: share(lines, 'bold') > 0.85, italic: share(lines, 'italic') > 0.85 }
  let text = ''
  let open: readonly Tag[] = []
  const put = (piece: string, code?: readonly [shown: string, inline?: Code[3]]) => {
    const start = offset + text.length
    text += piece
    if (code === undefined) return
    const [shown, inline] = code
    codes.push(
      inline === undefined ? [start, offset + text.length, shown] : [start, offset + text.length, shown, inline],
    )
  }
  const turn = (tags: readonly Tag[], between: () => void) => {
    if (tags.join() === open.join()) return between()
    for (const tag of [...open].reverse()) put(`</${tag}>`, ['', `close:${TYPES[tag]}`])
    between()
    for (const tag of tags) put(`<${tag}>`, ['', `open:${TYPES[tag]}`])
    open = tags
  }
  let between = () => {}
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    const join = next === undefined ? 'none' : joinOf(line.text, next.text, vocabulary)
    const end = line.text.length
    for (const style of line.styles) {
      const piece = line.text.slice(style.start, style.end)
      const body = piece.trim()
      const leading = piece.slice(0, piece.length - piece.trimStart().length)
      if (leading !== '') between = after(between, () => put(leading))
      if (body === '') continue
      if (style.raised === 1 && isNoteMark(body, text, line, style, kind, noteMarks)) {
        const before = between
        turn([], before)
        put(body, ['', 'alone:note'])
      } else {
        turn(tagsOf(style, whole), between)
        const divided = join === 'joined' && style.end === end && piece === piece.trimEnd()
        putLetters(divided ? body.slice(0, -1) : body, put)
        if (divided) put(body.slice(-1), [''])
      }
      between = () => {}
      const trailing = piece.slice(piece.trimEnd().length)
      if (trailing !== '') between = () => put(trailing)
    }
    if (next !== undefined) between = after(between, () => put('\n', join === 'none' ? undefined : ['']))
  })
  turn([], () => {})
  return { text, codes }
}

type Tag = 'b' | 'i' | 'sup' | 'sub'
const TYPES: Readonly<Record<Tag, InlineType>> = { b: 'bold', i: 'italic', sup: 'superscript', sub: 'subscript' }

function after(first: () => void, second: () => void): () => void {
  return () => {
    first()
    second()
  }
}

function share(lines: readonly Line[], trait: 'bold' | 'italic'): number {
  let letters = 0
  let all = 0
  for (const { styles } of lines)
    for (const style of styles) {
      if (style.raised !== 0) continue
      all += style.end - style.start
      if (style[trait]) letters += style.end - style.start
    }
  return letters / Math.max(1, all)
}

function tagsOf(style: Style, whole: { bold: boolean; italic: boolean }): Tag[] {
  const tags: Tag[] = []
  if (style.bold && !whole.bold) tags.push('b')
  if (style.italic && !whole.italic) tags.push('i')
  if (style.raised === 1) tags.push('sup')
  if (style.raised === -1) tags.push('sub')
  return tags
}

const LIGATURES: ReadonlyMap<string, string> = new Map(
  Object.entries({ ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }),
)

function putLetters(piece: string, put: (piece: string, code?: readonly [string]) => void): void {
  for (const part of piece.split(/([\ufb00-\ufb06\u00ad])/)) {
    if (part === '') continue
    if (part === '\u00ad') put(part, [''])
    else if (LIGATURES.has(part)) put(part, [LIGATURES.get(part)!])
    else put(part)
  }
}

const MARK = /^(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[*†‡]{1,3}|[a-z])\)?$/
/** After these a raised number is an exponent. */
const UNIT = /(?:^|[\s\d])(?:[мкдс]?м|km|[cdm]?m|с|s|га)$/u

function isNoteMark(
  body: string,
  before: string,
  line: Line,
  style: Style,
  kind: ImportedBlock['kind'],
  noteMarks: ReadonlyMap<number, ReadonlySet<string>>,
): boolean {
  if (!MARK.test(body)) return false
  if (style.start === 0) return kind === 'note'
  if (UNIT.test(before)) return false
  if (noteMarks.get(line.page)?.has(body.replace(/\)$/, ''))) return true
  return /[^a-z]/.test(body) && /[\p{L}.,;:!?…"'»”’)\]>]$/u.test(before)
}
