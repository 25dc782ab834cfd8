import type { Nodes } from 'mdast'
import { decodeString } from 'micromark-util-decode-string'
import type { Code, Inline, InlineType, Range } from './format.ts'
import { inlineType, VOID } from './html-elements.ts'

/** A stretch of a block that no `<br>` cuts: a block of its own. */
export interface MarkdownRun {
  readonly start: number
  readonly end: number
  /** Inside it, in order. */
  readonly codes: readonly Code[]
}

/** A part of a run as it is written. Halves of one pair share its number. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly as: 'text' | 'literal' | 'open' | 'close' | 'alone' | 'hidden'
  readonly type?: InlineType
  readonly shown?: string
  readonly pair?: number
}

/** Deeper emphasis than anybody writes. */
const MAX_DEPTH = 100

/**
 * The runs of a paragraph, heading or cell, with their codes.
 *
 * Marks of emphasis, links and inline tags are codes that pair; those around a whole run lie outside it, and one whose
 * other half is in another run stands alone. Escapes and signs at the starts of lines are hidden.
 *
 * @param tooDeep  makes the error for nesting without end
 */
export function inlineRuns(text: string, block: Nodes, tooDeep: () => Error): MarkdownRun[] {
  const runs: Piece[][] = [[]]
  const openTags = new Map<string, number[]>()
  let pairs = 0
  const add = (piece: Piece) => {
    if (piece.end > piece.start) runs.at(-1)!.push(piece)
  }
  const walk = (node: Nodes, depth: number) => {
    if (depth > MAX_DEPTH) throw tooDeep()
    const [start, end] = rangeOf(node)
    if (node.type === 'text') for (const piece of textPieces(text, [start, end])) add(piece)
    else if (node.type === 'inlineCode') addCode([start, end])
    else if (node.type === 'html') addTag(node.value, [start, end])
    else if (node.type === 'image' || node.type === 'imageReference') add({ start, end, as: 'alone', type: 'image' })
    else if (node.type === 'footnoteReference') add({ start, end, as: 'alone', type: 'note' })
    else if (node.type === 'break') add({ start, end, as: 'alone', type: 'break', shown: ' ' })
    else if ('children' in node) addPair(node, [start, end], depth)
  }
  const addPair = (node: Nodes & { children: Nodes[] }, [start, end]: Range, depth: number) => {
    const type = NODE_TYPES[node.type]
    const first = node.children[0]
    const last = node.children.at(-1)
    if (first === undefined || last === undefined) {
      if (type !== undefined) add({ start, end, as: 'alone', type: 'other' })
      return
    }
    const pair = ++pairs
    if (type !== undefined) add({ start, end: rangeOf(first)[0], as: 'open', type, pair })
    for (const child of node.children) walk(child, depth + 1)
    if (type !== undefined) add({ start: rangeOf(last)[1], end, as: 'close', type, pair })
  }
  const addCode = ([start, end]: Range) => {
    const ticks = /^`+/.exec(text.slice(start, end))?.[0].length ?? 0
    const pair = ++pairs
    add({ start, end: start + ticks, as: 'open', type: 'code', pair })
    add({ start: start + ticks, end: end - ticks, as: 'literal' })
    add({ start: end - ticks, end, as: 'close', type: 'code', pair })
  }
  const addTag = (written: string, [start, end]: Range) => {
    const [, closing, tag = ''] = /^<(\/?)([a-zA-Z][a-zA-Z\d-]*)/.exec(written) ?? []
    const name = tag.toLowerCase()
    const open = openTags.get(name) ?? []
    openTags.set(name, open)
    if (name === 'br') runs.push([])
    else if (name === '' || name === 'wbr') add({ start, end, as: 'hidden' })
    else if (name === 'img') add({ start, end, as: 'alone', type: 'image' })
    else if (VOID.has(name) || written.endsWith('/>')) add({ start, end, as: 'alone', type: 'other' })
    else if (closing === '') {
      open.push(++pairs)
      add({ start, end, as: 'open', type: inlineType(name), pair: pairs })
    } else add({ start, end, as: 'close', type: inlineType(name), pair: open.pop() ?? ++pairs })
  }
  walk(block, 0)
  return runs.flatMap((pieces) => runOf(text, pieces))
}

const NODE_TYPES: Partial<Record<Nodes['type'], InlineType>> = {
  strong: 'bold',
  emphasis: 'italic',
  delete: 'strike',
  link: 'link',
  linkReference: 'link',
}

export function rangeOf(node: Nodes): Range {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
}

// A text node's raw form may hold backslashes before marks and the signs of a quotation at the start of a line.
function textPieces(text: string, [start, end]: Range): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const hidden of text.slice(start, end).matchAll(/\\[!-/:-@[-`{-~]|(?<=\n)[ \t]*(?:>[ \t]?)+/g)) {
    const from = start + hidden.index
    pieces.push({ start: at, end: from, as: 'text' })
    // What is escaped is text.
    at = from + (hidden[0].startsWith('\\') ? 1 : hidden[0].length)
    pieces.push({ start: from, end: at, as: 'hidden' })
  }
  pieces.push({ start: at, end, as: 'text' })
  return pieces
}

function runOf(text: string, pieces: readonly Piece[]): MarkdownRun[] {
  const isSeen = ({ start, end, as }: Piece) => (as === 'text' || as === 'literal') && /\S/.test(text.slice(start, end))
  const first = pieces.findIndex(isSeen)
  const last = pieces.findLastIndex(isSeen)
  if (first < 0) return []
  const mates = matesOf(pieces)
  let low = first
  let high = last
  for (let doneLow = first + 1, doneHigh = first; doneLow > low || doneHigh <= high; ) {
    const mate = mates.get(doneLow > low ? --doneLow : doneHigh++)
    if (mate === undefined) continue
    low = Math.min(low, mate)
    high = Math.max(high, mate)
  }
  const start = low < first ? pieces[low]!.start : pieces[first]!.start + leading(text, pieces[first]!)
  const end = high > last ? pieces[high]!.end : pieces[last]!.end - trailing(text, pieces[last]!)
  const codes: Code[] = []
  let at = start
  for (let i = low; i <= high; i++) {
    const piece = pieces[i]!
    if (piece.start > at) addHidden(codes, text, [at, piece.start])
    if (piece.as === 'text')
      codes.push(...references(text, [piece.start + (isEscaped(text, pieces[i - 1]) ? 1 : 0), piece.end]))
    else if (piece.as === 'hidden') addHidden(codes, text, [piece.start, piece.end])
    else if (piece.as !== 'literal') codes.push(codeOf(piece, mates.has(i)))
    at = piece.end
  }
  return [{ start, end, codes }]
}

// `\\&amp;` shows itself.
function isEscaped(text: string, before: Piece | undefined): boolean {
  return before?.as === 'hidden' && text[before.end - 1] === '\\'
}

function matesOf(pieces: readonly Piece[]): Map<number, number> {
  const mates = new Map<number, number>()
  const open = new Map<number, number>()
  pieces.forEach(({ as, pair }, i) => {
    if (pair === undefined) return
    if (as === 'open') open.set(pair, i)
    const opening = open.get(pair)
    if (as === 'close' && opening !== undefined) mates.set(opening, i).set(i, opening)
  })
  return mates
}

function codeOf({ start, end, as, type = 'other', shown = '' }: Piece, paired: boolean): Code {
  const inline: Inline = as === 'alone' ? `alone:${type}` : paired ? `${as as 'open' | 'close'}:${type}` : 'alone:other'
  return [start, end, shown, inline]
}

// What lies between texts; not the space around it.
function addHidden(codes: Code[], text: string, [start, end]: Range): void {
  const piece = { start, end }
  const from = start + leading(text, piece)
  if (from < end) codes.push([from, end - trailing(text, piece)])
}

function leading(text: string, { start, end }: { start: number; end: number }): number {
  const piece = text.slice(start, end)
  return piece.length - piece.trimStart().length
}

function trailing(text: string, { start, end }: { start: number; end: number }): number {
  const piece = text.slice(start, end)
  return piece.length - piece.trimEnd().length
}

/** Character references (`&amp;`, `&#1178;`) of a range, with what each stands for; unknown names are only text. */
function references(text: string, [start, end]: Range): Code[] {
  return [...text.slice(start, end).matchAll(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g)].flatMap(
    ({ 0: written, index }): Code[] => {
      const stands = decodeString(written)
      return stands === written ? [] : [[start + index, start + index + written.length, stands]]
    },
  )
}
