import { type PlacedParagraph, readDocx } from './docx-document.ts'
import { type Edit, editTokens, type Item } from './docx-edit.ts'
import type { Paragraph, Part, Run, Token } from './docx-part.ts'
import { wordLanguage } from './docx-properties.ts'
import type { Range, Replacement } from './format.ts'
import type { LaidText } from './inline-text.ts'
import { encodePart, rewriteZip } from './zip-write.ts'

/**
 * The same DOCX file with the text of some segments replaced.
 *
 * The text of a segment that stands in several paragraphs goes into the first of them; the others lose theirs. Parts
 * without new text are not touched, nor is anything outside the paragraphs that have some.
 *
 * @param replacements  in order of their first span, not overlapping
 * @param lang          BCP 47: what the new text is marked as
 * @throws RangeError when spans overlap
 */
export function rewriteDocx(bytes: Uint8Array, replacements: readonly Replacement[], lang: string): Uint8Array {
  const { zip, placed, lay } = readDocx(bytes)
  const patches = new Map<Part, Patch[]>()
  const word = wordLanguage(lang)
  for (const [{ part, paragraph, laid }, edits] of editsByParagraph(placed, replacements)) {
    const own = patches.get(part) ?? []
    patches.set(part, own)
    own.push(patchOf(paragraph, laid, edits, word))
    const { twin } = paragraph
    if (twin === undefined) continue
    const laidTwin = lay(twin)
    if (laidTwin.text === laid.text) own.push(patchOf(twin, laidTwin, edits, word))
  }
  const changed = new Map<string, Uint8Array>()
  for (const [part, own] of patches) {
    own.sort((a, b) => a.range[0] - b.range[0])
    changed.set(part.name, encodePart(render(part.text, [0, part.text.length], own)))
  }
  return rewriteZip(zip, changed)
}

function editsByParagraph(
  placed: readonly PlacedParagraph[],
  replacements: readonly Replacement[],
): ReadonlyMap<PlacedParagraph, readonly Edit[]> {
  const edits = new Map<PlacedParagraph, Edit[]>()
  for (const { spans, text, codes } of replacements) {
    let told = false
    for (const [start, end] of spans) {
      for (let i = firstAfter(placed, start); i < placed.length && placed[i]!.start < end; i++) {
        const paragraph = placed[i]!
        const from = Math.max(0, start - paragraph.start)
        const to = Math.min(paragraph.laid.text.length, end - paragraph.start)
        if (from >= to) continue
        const own = codes.map(({ at, code }) => ({ at, code: code - paragraph.firstCode }))
        const list = edits.get(paragraph) ?? []
        edits.set(paragraph, list)
        list.push(told ? { from, to, text: '', codes: [] } : { from, to, text, codes: own })
        told = true
      }
    }
  }
  for (const list of edits.values()) {
    list.sort((a, b) => a.from - b.from)
    for (let i = 1; i < list.length; i++)
      if (list[i]!.from < list[i - 1]!.to) throw new RangeError(`Replacements overlap at ${list[i]!.from}`)
  }
  return edits
}

function firstAfter(placed: readonly PlacedParagraph[], offset: number): number {
  let low = 0
  let high = placed.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { start, laid } = placed[middle]!
    if (start + laid.text.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** New content for a range of a part: text, and ranges of the part that stay. */
interface Patch {
  readonly range: Range
  readonly content: readonly (string | Range)[]
}

/** A range of a part with the patches inside it; of one in another, a text box in a paragraph, both count. */
function render(text: string, [start, end]: Range, patches: readonly Patch[]): string {
  const pieces: string[] = []
  let at = start
  for (let i = firstPatch(patches, start); i < patches.length && patches[i]!.range[0] < end; i++) {
    const { range, content } = patches[i]!
    if (range[0] < at || range[1] > end || (range[0] === start && range[1] === end)) continue
    pieces.push(text.slice(at, range[0]))
    for (const each of content) pieces.push(typeof each === 'string' ? each : render(text, each, patches))
    at = range[1]
  }
  pieces.push(text.slice(at, end))
  return pieces.join('')
}

function firstPatch(patches: readonly Patch[], offset: number): number {
  let low = 0
  let high = patches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (patches[middle]!.range[0] < offset) low = middle + 1
    else high = middle
  }
  return low
}

function patchOf(paragraph: Paragraph, laid: LaidText, edits: readonly Edit[], lang: string): Patch {
  const { tokens, content } = paragraph
  const items = balanced(editTokens(tokens, laid, edits, lang))
  return { range: content, content: written(tokens, items) }
}

/**
 * Closes what must be closed before something outside it is, and leaves out what closes nothing: whatever a person has
 * made of the codes, the part stays well-formed. Elements nest among themselves, and fields do.
 */
function balanced(items: readonly Item[]): Item[] {
  const result: Item[] = []
  const stacks: Record<'element' | 'field', Token[]> = { element: [], field: [] }
  for (const item of items) {
    const token = 'token' in item ? item.token : undefined
    if (token?.partner === undefined || (token.kind !== 'open' && token.kind !== 'close')) {
      result.push(item)
      continue
    }
    const stack = stacks[token.run === undefined ? 'element' : 'field']
    if (token.kind === 'open') {
      stack.push(token)
      result.push(item)
    } else if (stack.includes(token.partner)) {
      for (let opened = stack.pop(); opened !== undefined; opened = stack.pop()) {
        result.push({ token: opened.partner! })
        if (opened === token.partner) break
      }
    }
  }
  for (const stack of Object.values(stacks))
    for (let opened = stack.pop(); opened !== undefined; opened = stack.pop()) result.push({ token: opened.partner! })
  return result
}

/** Writes items as the content of a paragraph; a run that is whole stays as it was. */
function written(tokens: readonly Token[], items: readonly Item[]): (string | Range)[] {
  const sizes = new Map<Run, number>()
  for (const { run, group } of tokens)
    for (const each of group ?? [{ run }])
      if (each.run !== undefined) sizes.set(each.run, (sizes.get(each.run) ?? 0) + 1)
  const content: (string | Range)[] = []
  let run: Run | undefined
  let inside: Item[] = []
  const flush = () => {
    if (run === undefined) return
    const whole = inside.length === sizes.get(run) && inside.every((item) => !('text' in item))
    if (whole) content.push(run.xml)
    else {
      content.push(run.tag, run.properties)
      for (const item of inside) {
        if (!('token' in item)) continue
        content.push(item.text === undefined ? item.token.xml : textElement(item.text))
      }
      content.push('</w:r>')
    }
    run = undefined
    inside = []
  }
  for (const item of items) {
    if (!('token' in item)) {
      flush()
      content.push(`<w:r>${item.properties}${runContent(item.content)}</w:r>`)
      continue
    }
    for (const token of item.token.group ?? [item.token]) {
      if (token.run !== run) flush()
      run = token.run
      if (run === undefined) content.push(token.xml)
      else inside.push(item.token.group === undefined ? item : { token })
    }
  }
  flush()
  return content
}

/** Text as the content of a run. */
function runContent(text: string): string {
  return text
    .split(/([\t\n\u2011\u00ad])/)
    .map((piece) => ELEMENT_OF[piece] ?? (piece === '' ? '' : textElement(piece)))
    .join('')
}

const ELEMENT_OF: Readonly<Record<string, string>> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  '\u2011': '<w:noBreakHyphen/>',
  '\u00ad': '<w:softHyphen/>',
}

function textElement(text: string): string {
  const escaped = text.replace(NOT_XML, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return `<w:t xml:space="preserve">${escaped}</w:t>`
}

/** What XML 1.0 cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
