import { decodeString } from 'micromark-util-decode-string'
import type { BlockHint, Code, ImportedBlock, Inline } from './format.ts'
import { articleRuns } from './html-article.ts'
import { inlineType, isBlock, VOID } from './html-elements.ts'
import { type HtmlPiece, type HtmlRuns, type HtmlWhole, readRuns } from './html-runs.ts'
import { type HtmlTag, type HtmlTree, parseHtml } from './html-tree.ts'

/** What a page is made of, by offsets of its raw text. */
export interface HtmlParts {
  readonly blocks: readonly ImportedBlock[]
  /** Inside blocks: everything between their texts. */
  readonly codes: readonly Code[]
  readonly title?: string
}

export interface HtmlOptions {
  /** Whether `<x/>` closes an element, as XML has it. */
  readonly xhtml?: boolean
  /** Whether what stands around the article is to be found out. */
  readonly article?: boolean
}

/**
 * Reads a page into blocks and codes.
 *
 * A block is what stands between two ends of block elements; inline tags within are codes, and character references,
 * which show what they stand for. Tags around a whole block lie outside it. A tag whose other half stands in another
 * block is a code that stands alone.
 */
export function htmlParts(text: string, options: HtmlOptions = {}): HtmlParts {
  const tree = parseHtml(text, options.xhtml)
  const runs = readRuns(tree)
  const article = options.article ? articleRuns(tree.document, runs) : undefined
  const marks = marksOf(tree, runs.wholes)
  const blocks: ImportedBlock[] = []
  const codes: Code[] = []
  let mark = 0
  let before = 0
  const groups = groupsOf(runs.pieces)
  groups.forEach(([first, last], i) => {
    const { run } = runs.pieces[first]!
    const { kind, level, hint: known } = runs.contexts[run]!
    const inner: Span = [visibleStart(text, runs.pieces[first]!), visibleEnd(text, runs.pieces[last]!)]
    while (mark < marks.length && marks[mark]!.end <= inner[0]) mark++
    const after = groups[i + 1] === undefined ? text.length : runs.pieces[groups[i + 1]![0]]!.start
    const inline = pairMarks(marks, mark, inner[1], before, after)
    const start = Math.min(inner[0], inline[0]?.start ?? inner[0])
    const end = Math.max(inner[1], inline.at(-1)?.end ?? inner[1])
    const hint: BlockHint | undefined = known ?? (article && !article.has(run) ? 'outside-article' : undefined)
    blocks.push({
      start,
      end,
      kind,
      ...(level === undefined ? {} : { level }),
      ...(hint === undefined ? {} : { hint }),
    })
    addCodes(codes, text, [start, end], runs.pieces, first, inline)
    before = end
  })
  return { blocks, codes, ...(runs.title === undefined ? {} : { title: runs.title }) }
}

type Span = readonly [start: number, end: number]

/** A tag, or an element passed over as a whole. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly tag?: HtmlTag
  readonly as?: HtmlWhole['as']
}

function marksOf({ tags }: HtmlTree, wholes: HtmlRuns['wholes']): Mark[] {
  const marks: Mark[] = []
  let at = 0
  let tag = 0
  const addTags = (until: number) => {
    for (; tag < tags.length && tags[tag]!.start < until; tag++) {
      if (tags[tag]!.start >= at) marks.push({ start: tags[tag]!.start, end: tags[tag]!.end, tag: tags[tag]! })
    }
  }
  for (const { start, end, as } of wholes) {
    if (start < at) continue
    addTags(start)
    if (end > start) marks.push({ start, end, as })
    at = Math.max(at, end)
  }
  addTags(Number.POSITIVE_INFINITY)
  return marks
}

/** First and last visible piece of each stretch of one run. A run that another stands in the middle of is two. */
function groupsOf(pieces: readonly HtmlPiece[]): [first: number, last: number][] {
  const groups: [number, number][] = []
  pieces.forEach(({ run, visible }, i) => {
    if (!visible) return
    const last = groups.at(-1)
    if (last !== undefined && pieces[last[1]]!.run === run) last[1] = i
    else groups.push([i, i])
  })
  return groups
}

/** A mark of a block, with what it is to a person who translates; undefined where it is nothing. */
interface InlineMark {
  readonly start: number
  readonly end: number
  readonly inline: Inline | undefined
}

/**
 * The marks of a block: those inside it, and beyond its edges those whose other half is inside.
 *
 * @param from    the first mark that ends after the inner text begins
 * @param end     where the inner text ends
 * @param before  where the block before ends
 * @param after   where the next block's text begins
 */
function pairMarks(marks: readonly Mark[], from: number, end: number, before: number, after: number): InlineMark[] {
  let left = from
  while (left > 0 && marks[left - 1]!.start >= before && isInline(marks[left - 1]!)) left--
  let to = from
  while (to < marks.length && marks[to]!.start < end) to++
  let right = to
  while (right < marks.length && marks[right]!.start < after && isInline(marks[right]!)) right++
  const mates = matesOf(marks, left, right)
  let low = from
  let high = to
  const reach = (i: number) => {
    const mate = mates.get(i)
    if (mate === undefined) return
    if (mate < low) low = mate
    if (mate >= high) high = mate + 1
  }
  for (let i = from; i < to; i++) reach(i)
  for (let doneLow = from, doneHigh = to; doneLow > low || doneHigh < high; ) {
    if (doneLow > low) reach(--doneLow)
    else reach(doneHigh++)
  }
  const inside: InlineMark[] = []
  for (let i = low; i < high; i++) {
    const mark = marks[i]!
    const mate = mates.get(i)
    const next = marks[i + 1]
    // Nothing between the two: `<a id="top"></a>`.
    if (mate === i + 1 && next!.start === mark.end && mark.tag?.closing === false) {
      inside.push({ start: mark.start, end: next!.end, inline: 'alone:other' })
      i++
    } else inside.push({ start: mark.start, end: mark.end, inline: inlineOf(mark, mate !== undefined) })
  }
  return inside
}

function isInline({ tag, as }: Mark): boolean {
  return as !== undefined || (tag !== undefined && !isBlock(tag.name))
}

/** For each opening tag its closing one and the other way round; names are matched innermost first. */
function matesOf(marks: readonly Mark[], from: number, to: number): Map<number, number> {
  const mates = new Map<number, number>()
  const open = new Map<string, number[]>()
  for (let i = from; i < to; i++) {
    const { tag } = marks[i]!
    if (tag === undefined || tag.empty || VOID.has(tag.name) || isBlock(tag.name)) continue
    const same = open.get(tag.name) ?? []
    open.set(tag.name, same)
    const opening = tag.closing ? same.pop() : undefined
    if (opening !== undefined) mates.set(opening, i).set(i, opening)
    else if (!tag.closing) same.push(i)
  }
  return mates
}

function inlineOf({ tag, as }: Mark, paired: boolean): Inline | undefined {
  if (tag === undefined) return as === 'hidden' || as === undefined ? undefined : `alone:${as}`
  const { name } = tag
  if (name === 'br') return 'alone:break'
  if (name === 'wbr' || isBlock(name)) return undefined
  if (!paired) return 'alone:other'
  return `${tag.closing ? 'close' : 'open'}:${inlineType(name)}`
}

/** Adds the codes of a block: its marks, its references, and whatever else is not text. */
function addCodes(
  codes: Code[],
  text: string,
  [start, end]: Span,
  pieces: readonly HtmlPiece[],
  first: number,
  marks: readonly InlineMark[],
): void {
  let at = start
  let mark = 0
  const addMarks = (until: number) => {
    for (; mark < marks.length && marks[mark]!.start < until; mark++) {
      const { start: from, end: to, inline } = marks[mark]!
      if (from < at) continue
      if (from > at) codes.push([at, from])
      codes.push(inline === undefined ? [from, to] : [from, to, inline === 'alone:break' ? ' ' : '', inline])
      at = to
    }
  }
  let piece = first
  while (piece > 0 && pieces[piece - 1]!.end > start) piece--
  for (; piece < pieces.length && pieces[piece]!.start < end; piece++) {
    const from = Math.max(pieces[piece]!.start, start)
    const to = Math.min(pieces[piece]!.end, end)
    addMarks(from)
    if (from < at) continue
    if (from > at) codes.push([at, from])
    for (const code of referencesIn(text, pieces[piece]!)) if (code[0] >= from && code[1] <= to) codes.push(code)
    at = to
  }
  addMarks(end)
  if (at < end) codes.push([at, end])
}

const REFERENCE = /&(?:#(?:[xX][\da-fA-F]+|\d+);?|[A-Za-z][A-Za-z\d]{0,31};?)/g

/** Character references of a piece, with what each stands for there: its value says which of them are some. */
function referencesIn(text: string, { start, end, value }: HtmlPiece): Code[] {
  const raw = text.slice(start, end)
  if (!raw.includes('&')) return []
  const codes: Code[] = []
  let at = 0
  // The line end after `<pre>` is not in the tree.
  let shown = /^[\n\r]/.test(raw) && value[0] !== '\n' ? -1 : 0
  for (const { 0: written, index } of raw.matchAll(REFERENCE)) {
    if (index < at) continue
    shown += unitsOf(raw.slice(at, index))
    at = index
    const stands = standsFor(written, value, shown)
    if (stands === undefined) continue
    codes.push([start + index, start + index + stands.length, stands.shown])
    at += stands.length
    shown += stands.shown.length
  }
  return codes
}

// A line end of two units is one in the tree.
function unitsOf(raw: string): number {
  return raw.includes('\r\n') ? raw.length - (raw.match(/\r\n/g)?.length ?? 0) : raw.length
}

/** The longest beginning of `&name` that the parser took for a reference here; older names need no semicolon. */
function standsFor(written: string, value: string, at: number): { length: number; shown: string } | undefined {
  if (written[1] === '#') {
    const point = value.codePointAt(at)
    return point === undefined ? undefined : { length: written.length, shown: String.fromCodePoint(point) }
  }
  const whole = decodeString(written)
  if (written.endsWith(';') && whole !== written && value.startsWith(whole, at)) {
    return { length: written.length, shown: whole }
  }
  const literal = value.startsWith(written, at) && !/^&(?:amp|AMP)/.test(written)
  for (let length = Math.min(7, written.length); !literal && length > 2; length--) {
    const stands = decodeString(`${written.slice(0, length)};`)
    if (stands.length <= 2 && value.startsWith(stands, at)) return { length, shown: stands }
  }
  return undefined
}

// Space that is written out stands at the edges of many blocks.
const BLANKS = ['&nbsp;', '&#160;', '&#xa0;', '&#xA0;']

function visibleStart(text: string, { start, end }: HtmlPiece): number {
  let at = start
  for (;;) {
    while (at < end && /\s/.test(text[at]!)) at++
    const blank = BLANKS.find((name) => text.startsWith(name, at))
    if (blank === undefined) return at
    at += blank.length
  }
}

function visibleEnd(text: string, { start, end }: HtmlPiece): number {
  let at = end
  for (;;) {
    while (at > start && /\s/.test(text[at - 1]!)) at--
    const blank = BLANKS.find((name) => text.endsWith(name, at))
    if (blank === undefined) return at
    at -= blank.length
  }
}
