import type { LanguagePack } from '../languages/language.ts'
import type { Block, Layout, SegmentDraft } from './block.ts'
import { type CutRuleSet, ruledEnds } from './cut-rules.ts'
import { layoutBlocks } from './layout.ts'
import { keepNamesWhole, nameIndex } from './names-kept-whole.ts'
import { sentenceEnds } from './sentences.ts'
import { shownText } from './shown.ts'
import { type Code, isSpace, type Span } from './span.ts'
import { type SrxRules, srxEnds, withoutSrxExceptions } from './srx.ts'

export type { Block, Layout, SegmentDraft, SegmentKind } from './block.ts'
export type { CutRuleSet } from './cut-rules.ts'
export type { SrxRules } from './srx.ts'

export interface SegmentOptions {
  readonly pack: LanguagePack
  /** The document's blocks, where its format knows them; otherwise the lines are looked at. */
  readonly blocks?: readonly Block[]
  /** Markup, in order, not overlapping: hidden in what is shown and passed over in finding sentences. */
  readonly codes?: readonly Code[]
  readonly layout?: Layout
  /** Known names, as written: none is cut, in any case of its letters. Hand in the same list each time: it is indexed once. */
  readonly names?: readonly string[]
  /** People's own rules, which stand over the language's. */
  readonly rules?: CutRuleSet
  /** Rules of an SRX file, in the language pack's place where they cut in its language. */
  readonly srx?: SrxRules
}

/**
 * Cuts a document into segments: one a sentence, none across the end of a block.
 *
 * Every visible unit of a block that is not white space lies in exactly one span; spans are in order and trimmed. A
 * sentence that goes on in another part of its block has a span in each.
 *
 * @param raw the document's raw text; every offset counts its UTF-16 units
 */
export function segment(raw: string, options: SegmentOptions): readonly SegmentDraft[] {
  const codes = options.codes ?? []
  const blocks =
    options.blocks !== undefined && options.blocks.length > 0 ? options.blocks : layoutBlocks(raw, options.layout)
  const drafts: SegmentDraft[] = []
  let code = 0
  for (const block of blocks) {
    while (code < codes.length && codes[code]![1] <= block.start) code++
    const inside: Code[] = []
    for (let i = code; i < codes.length && codes[i]![0] < block.end; i++) inside.push(codes[i]!)
    // Nearly every block of a plain text shows all it has.
    const plain = inside.length === 0 && block.parts === undefined
    const visible = plain
      ? readPlain(raw, block.start, block.end)
      : readVisible(raw, block.parts ?? [[block.start, block.end]], inside)
    const ends = block.kind === 'code' ? lineEnds(raw, visible) : endsOf(visible.text, options)
    const excluded = block.excluded ?? false
    let from = 0
    for (const end of [...ends, visible.text.length]) {
      const spans = plain ? trimmed(visible.text, from, end, block.start) : rawSpans(visible, from, end)
      from = end
      if (spans.length === 0) continue
      drafts.push({ spans, kind: block.kind, block: block.start, text: textOf(raw, spans, inside), excluded })
    }
  }
  return drafts
}

/** Where the sentences of a block end: its language's or a file's rules, then people's own, and no name cut. */
function endsOf(text: string, { pack, srx, rules, names }: SegmentOptions): readonly number[] {
  let ends: readonly number[] | undefined = srx && srxEnds(text, srx, pack.code)
  if (ends === undefined) {
    ends = sentenceEnds(text, pack)
    if (srx !== undefined) ends = withoutSrxExceptions(text, ends, srx, pack.code)
  }
  if (rules !== undefined) ends = ruledEnds(text, ends, rules, pack.code)
  if (names !== undefined && names.length > 0) ends = keepNamesWhole(text, ends, nameIndex(names), pack)
  return ends
}

function textOf(raw: string, spans: readonly Span[], codes: readonly Code[]): string {
  if (codes.length === 0 && spans.length === 1) {
    const text = raw.slice(spans[0]![0], spans[0]![1])
    return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text
  }
  return shownText(raw, spans, codes)
}

// White space that is shown otherwise than it stands.
const UNEVEN = /[^\S ]|\s\s/

/** A block as its codes show it, line ends as spaces: what sentences are found in. */
interface Visible {
  readonly text: string
  /** Its pieces, in order. */
  readonly pieces: readonly Piece[]
}

/** A piece of visible text; that of a code, and the space that joins two parts of a block, stands for its whole range. */
interface Piece {
  /** Where it begins in the visible text. */
  readonly start: number
  readonly raw: Span
  readonly whole: boolean
  readonly part: number
}

function readPlain(raw: string, start: number, end: number): Visible {
  const text = raw.slice(start, end)
  const pieces = [{ start: 0, raw: [start, end] as const, whole: false, part: 0 }]
  return { text: BREAK.test(text) ? text.replace(LINE_ENDS, ' ') : text, pieces }
}

/** The one span of a stretch of plain text. */
function trimmed(text: string, from: number, to: number, offset: number): Span[] {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? [[start + offset, end + offset]] : []
}

function readVisible(raw: string, parts: readonly Span[], codes: readonly Code[]): Visible {
  const pieces: Piece[] = []
  let text = ''
  const add = (shown: string, range: Span, whole: boolean, part: number) => {
    if (shown === '') return
    pieces.push({ start: text.length, raw: range, whole, part })
    text += shown
  }
  parts.forEach(([start, end], part) => {
    if (part > 0) add(' ', [start, start], true, part)
    let at = start
    for (const [from, to, stands = ''] of [...codes, [end, end] as const]) {
      if (to <= start && to < end) continue
      const until = Math.min(from, end)
      if (until > at) add(raw.slice(at, until), [at, until], false, part)
      if (from >= at && from < end) add(stands, [from, to], true, part)
      at = Math.max(at, to)
      if (from >= end) break
    }
  })
  return { text: text.replace(LINE_ENDS, ' '), pieces }
}

/** Where a unit of the visible text begins and ends in the raw text. */
function rawAt({ pieces }: Visible, offset: number): Span {
  const { start, raw, whole } = pieces[pieceAt(pieces, offset)]!
  return whole ? raw : [raw[0] + offset - start, raw[0] + offset - start + 1]
}

function pieceAt(pieces: readonly Piece[], offset: number): number {
  let piece = 0
  for (let high = pieces.length - 1; piece < high; ) {
    const middle = (piece + high + 1) >> 1
    if (pieces[middle]!.start <= offset) piece = middle
    else high = middle - 1
  }
  return piece
}

// One unit for one unit, so that offsets stay.
const BREAK = /[\n\r\u0085\u2028\u2029]/
const LINE_ENDS = /[\n\r\u0085\u2028\u2029]/g

/** The ranges of raw text under a stretch of visible text, one for each part of the block it touches, trimmed. */
function rawSpans(visible: Visible, from: number, to: number): Span[] {
  const { text, pieces } = visible
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  if (start >= end) return []
  const spans: Span[] = []
  const last = pieceAt(pieces, end - 1)
  let first = pieceAt(pieces, start)
  while (first <= last) {
    const { part } = pieces[first]!
    let next = first
    while (next <= last && pieces[next]!.part === part) next++
    let begin = Math.max(start, pieces[first]!.start)
    let stop = next <= last ? pieces[next]!.start : end
    while (begin < stop && isSpace(text.charCodeAt(begin))) begin++
    while (stop > begin && isSpace(text.charCodeAt(stop - 1))) stop--
    if (begin < stop) spans.push([rawAt(visible, begin)[0], rawAt(visible, stop - 1)[1]])
    first = next
  }
  return spans
}

function lineEnds(raw: string, visible: Visible): number[] {
  const ends: number[] = []
  for (let i = 0; i + 1 < visible.text.length; i++) if (/[\n\r]/.test(raw[rawAt(visible, i)[0]]!)) ends.push(i + 1)
  return ends
}
