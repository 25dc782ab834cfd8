import type { LanguagePack } from '../languages/language.ts'
import type { Block, Layout, SegmentDraft } from './block.ts'
import { layoutBlocks } from './layout.ts'
import { sentenceEnds } from './sentences.ts'
import { shown } from './shown.ts'
import { type Code, isSpace, type Span } from './span.ts'

export type { Block, Layout, SegmentDraft, SegmentKind } from './block.ts'

export interface SegmentOptions {
  readonly pack: LanguagePack
  /** The document's blocks, where its format knows them; otherwise the lines are looked at. */
  readonly blocks?: readonly Block[]
  /** Markup, in order, not overlapping: hidden in what is shown and passed over in finding sentences. */
  readonly codes?: readonly Code[]
  readonly layout?: Layout
}

/**
 * Cuts a document into segments: one a sentence, none across the end of a block.
 *
 * Every visible unit of a block that is not white space lies in exactly one span; spans are in order and trimmed.
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
    const visible = readVisible(raw, block, inside)
    const ends = block.kind === 'code' ? lineEnds(raw, visible) : sentenceEnds(visible.text, options.pack)
    let from = 0
    for (const end of [...ends, visible.text.length]) {
      const span = rawSpan(visible, from, end)
      from = end
      if (span === undefined) continue
      drafts.push({ spans: [span], kind: block.kind, block: block.start, text: shownText(raw, span, inside) })
    }
  }
  return drafts
}

function shownText(raw: string, span: Span, codes: readonly Code[]): string {
  if (codes.length === 0) return raw.slice(span[0], span[1]).replace(/\s+/g, ' ')
  return shown(raw, [span], codes).text
}

/** A block as its codes show it, line ends as spaces: what sentences are found in. */
interface Visible {
  readonly text: string
  /** Where a visible unit begins and ends in the raw text. */
  rawAt(offset: number): Span
}

function readVisible(raw: string, block: Block, codes: readonly Code[]): Visible {
  if (codes.length === 0) {
    return {
      text: raw.slice(block.start, block.end).replace(LINE_ENDS, ' '),
      rawAt: (offset) => [block.start + offset, block.start + offset + 1],
    }
  }
  // Pieces of visible text: where each begins in it, and its raw range; a code's is one for all that it shows.
  const starts: number[] = []
  const pieces: { readonly range: Span; readonly code: boolean }[] = []
  let text = ''
  const add = (shown: string, range: Span, code: boolean) => {
    if (shown === '') return
    starts.push(text.length)
    pieces.push({ range, code })
    text += shown
  }
  let at = block.start
  for (const [from, to, stands = ''] of [...codes, [block.end, block.end] as const]) {
    const until = Math.min(from, block.end)
    if (until > at) add(raw.slice(at, until), [at, until], false)
    if (from >= at) add(stands, [from, to], true)
    at = Math.max(at, to)
  }
  return {
    text: text.replace(LINE_ENDS, ' '),
    rawAt: (offset) => {
      let piece = 0
      for (let high = starts.length - 1; piece < high; ) {
        const middle = (piece + high + 1) >> 1
        if (starts[middle]! <= offset) piece = middle
        else high = middle - 1
      }
      const { range, code } = pieces[piece]!
      if (code) return range
      const start = range[0] + offset - starts[piece]!
      return [start, start + 1]
    },
  }
}

// One unit for one unit, so that offsets stay.
const LINE_ENDS = /[\n\r\u0085\u2028\u2029]/g

function rawSpan(visible: Visible, from: number, to: number): Span | undefined {
  let start = from
  let end = to
  while (start < end && isSpace(visible.text.charCodeAt(start))) start++
  while (end > start && isSpace(visible.text.charCodeAt(end - 1))) end--
  return start < end ? [visible.rawAt(start)[0], visible.rawAt(end - 1)[1]] : undefined
}

function lineEnds(raw: string, visible: Visible): number[] {
  const ends: number[] = []
  for (let i = 0; i + 1 < visible.text.length; i++) if (/[\n\r]/.test(raw[visible.rawAt(i)[0]]!)) ends.push(i + 1)
  return ends
}
