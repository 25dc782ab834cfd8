import type { Code, Inline, InlineType, Range } from './format.ts'

/** A look that a stretch of text has: equal keys are one look, whatever made them. */
export interface Mark {
  readonly key: string
  readonly type: InlineType
  /** As the raw text writes it: `<b>`, `</b>`; asked for where it is written, so that what is numbered is in order. */
  readonly open: string | (() => string)
  readonly close: string
}

/**
 * What a paragraph of an office document is made of, in order: text with its looks; brackets around text (a link, a
 * field); what stands for itself (a note's mark, a line break); and what leaves nothing in the raw text.
 */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly kind: 'open' | 'close'; readonly type: InlineType; readonly native: string }
  | { readonly kind: 'alone'; readonly type: InlineType; readonly native: string; readonly shown?: string }
  | { readonly kind: 'nothing' }

/** A code of a laid paragraph; offsets count from the paragraph's start. */
export interface LaidCode {
  readonly start: number
  readonly end: number
  readonly inline: Inline
  readonly shown?: string
  /** What opens or closes here, where it is a look. */
  readonly mark?: Mark
  /** The piece it is made of, where it is none. */
  readonly piece?: number
  /** Of an opening code, the index of its closing one, and the other way round. */
  pair?: number
}

/** A paragraph as raw text. */
export interface LaidText {
  readonly text: string
  readonly codes: readonly LaidCode[]
  /** Where each piece stands in the text; empty for what leaves nothing. */
  readonly ranges: readonly Range[]
  /** The looks of each piece of text that are not the whole paragraph's; undefined where it is but white space. */
  readonly marks: readonly (readonly Mark[] | undefined)[]
  /** Whether a reader sees anything but white space. */
  readonly visible: boolean
}

/**
 * Lays the pieces of a paragraph out as raw text with light tags.
 *
 * Neighbours of one look get no tag between them, so that it does not matter into how many runs a program has split
 * a sentence; a look that the whole paragraph has is no code; white space and what stands for itself take the looks
 * that go on behind them.
 * Tags nest: where two looks overlap, the one that ends later is closed and opened again.
 */
export function layInline(pieces: readonly Piece[]): LaidText {
  const partner = brackets(pieces)
  const marks = ownMarks(pieces)
  const reach = reaches(marks)
  const [next, previous] = [nearestText(marks, 1), nearestText(marks, -1)]
  const codes: LaidCode[] = []
  const ranges: Range[] = []
  const stack: { mark?: Mark; code: number }[] = []
  const opened = new Set<string>()
  const reachOf = (mark: Mark, at: number) => {
    const which = marks[at]?.findIndex(({ key }) => key === mark.key) ?? -1
    return which < 0 ? -1 : reach[at]![which]!
  }
  let text = ''
  const add = (native: string, inline: Inline, more: Partial<LaidCode> = {}) => {
    codes.push({ start: text.length, end: text.length + native.length, inline, ...more })
    text += native
  }
  const open = (mark: Mark) => {
    stack.push({ mark, code: codes.length })
    opened.add(mark.key)
    add(typeof mark.open === 'string' ? mark.open : mark.open(), `open:${mark.type}`, { mark })
  }
  const closeTop = (native: string, inline: Inline, more: Partial<LaidCode>) => {
    const { code } = stack.pop()!
    codes[code]!.pair = codes.length
    add(native, inline, { ...more, pair: code })
  }
  const closeMark = () => {
    const mark = stack.at(-1)!.mark!
    opened.delete(mark.key)
    closeTop(mark.close, `close:${mark.type}`, { mark })
  }
  /** Closes looks, innermost first, down to the nearest bracket, until only those are left that may stay. */
  const closeUntil = (stays: (mark: Mark) => boolean) => {
    let floor = stack.length
    while (floor > 0 && stack[floor - 1]!.mark !== undefined) floor--
    let keep = floor
    while (keep < stack.length && stays(stack[keep]!.mark!)) keep++
    while (stack.length > keep) closeMark()
  }
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    const wanted = marks[i]
    if (piece.kind === 'text' && wanted !== undefined) {
      closeUntil((mark) => wanted.some(({ key }) => key === mark.key))
      const missing = wanted.filter(({ key }) => !opened.has(key))
      // What reaches farther is opened first, so that less has to be closed early.
      missing.sort((a, b) => reachOf(b, i) - reachOf(a, i) || (a.key < b.key ? -1 : 1))
      for (const mark of missing) open(mark)
    } else if (piece.kind === 'text' || piece.kind === 'alone') {
      const after = marks[next[i]!] ?? []
      closeUntil((mark) => after.some(({ key }) => key === mark.key))
    }
    const start = text.length
    if (piece.kind === 'text') text += piece.text
    else if (piece.kind === 'alone')
      add(
        piece.native,
        `alone:${piece.type}`,
        piece.shown === undefined ? { piece: i } : { piece: i, shown: piece.shown },
      )
    else if (piece.kind === 'open' && partner[i] !== undefined) {
      const [first, last] = [next[i]!, previous[partner[i]!]!]
      // A look that does not hold for all that stands in the bracket would have to end inside it.
      closeUntil((mark) => first < last + 1 && reachOf(mark, first) >= last)
      const from = text.length
      stack.push({ code: codes.length })
      add(piece.native, `open:${piece.type}`, { piece: i })
      ranges.push([from, text.length])
      continue
    } else if (piece.kind === 'close' && partner[i] !== undefined) {
      closeUntil(() => false)
      const from = text.length
      closeTop(piece.native, `close:${piece.type}`, { piece: i })
      ranges.push([from, text.length])
      continue
    }
    ranges.push([start, text.length])
  }
  closeUntil(() => false)
  const visible = pieces.some((piece) => piece.kind === 'text' && /\S/.test(piece.text))
  return { text, codes, ranges, marks, visible }
}

/** The codes of a laid paragraph as a document has them. */
export function documentCodes(codes: readonly LaidCode[], at: number): Code[] {
  return codes.map(({ start, end, shown = '', inline }) => [at + start, at + end, shown, inline])
}

/** For each bracket that has something to hold and nests as brackets must, its partner. */
function brackets(pieces: readonly Piece[]): (number | undefined)[] {
  const partner = new Array<number | undefined>(pieces.length).fill(undefined)
  const stack: { at: number; holds: boolean }[] = []
  pieces.forEach((piece, i) => {
    if (piece.kind === 'open') stack.push({ at: i, holds: false })
    else if (piece.kind === 'close') {
      const opened = stack.at(-1)
      const match = opened === undefined ? undefined : pieces[opened.at]
      if (opened === undefined || match?.kind !== 'open' || match.type !== piece.type) return
      stack.pop()
      if (!opened.holds) return
      if (stack.length > 0) stack.at(-1)!.holds = true
      partner[opened.at] = i
      partner[i] = opened.at
    } else if (piece.kind !== 'nothing' && stack.length > 0) stack.at(-1)!.holds = true
  })
  return partner
}

/** The looks of every piece of text without those that all of them have. */
function ownMarks(pieces: readonly Piece[]): (readonly Mark[] | undefined)[] {
  const texts = pieces.filter((piece) => piece.kind === 'text' && /\S/.test(piece.text)) as { marks: readonly Mark[] }[]
  const common = new Set(texts[0]?.marks.map(({ key }) => key))
  for (const { marks } of texts) {
    if (common.size === 0) break
    for (const key of common) if (!marks.some((mark) => mark.key === key)) common.delete(key)
  }
  return pieces.map((piece) =>
    piece.kind === 'text' && /\S/.test(piece.text) ? piece.marks.filter(({ key }) => !common.has(key)) : undefined,
  )
}

/** For each piece of text and each of its looks, the last piece of text up to which the look goes on without a gap. */
function reaches(marks: readonly (readonly Mark[] | undefined)[]): readonly (readonly number[] | undefined)[] {
  const reach = new Array<readonly number[] | undefined>(marks.length).fill(undefined)
  let running = new Map<string, number>()
  for (let i = marks.length - 1; i >= 0; i--) {
    const here = marks[i]
    if (here === undefined) continue
    running = new Map(here.map(({ key }) => [key, running.get(key) ?? i]))
    reach[i] = here.map(({ key }) => running.get(key)!)
  }
  return reach
}

/** For each piece, the nearest piece of text at it or after it, or, backwards, at it or before it. */
function nearestText(marks: readonly unknown[], step: 1 | -1): Int32Array {
  const nearest = new Int32Array(marks.length)
  let found = step > 0 ? marks.length : -1
  for (let i = step > 0 ? marks.length - 1 : 0; i >= 0 && i < marks.length; i -= step) {
    if (marks[i] !== undefined) found = i
    nearest[i] = found
  }
  return nearest
}
