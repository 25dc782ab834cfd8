import type { Code, Span } from './span.ts'

/** A stretch of a text as people see it. */
export interface Piece {
  /** Of the raw text, in order. */
  readonly spans: readonly Span[]
  /** What it shows. */
  readonly text: string
}

/**
 * Pairs of pieces, by index, that share letters or digits of one raw text; a piece without any shares whatever it shows.
 * Marks alone join nothing: a quotation mark that changes sides leaves the sentences apart.
 *
 * @param of  the raw text, and what of it either cutting hides
 */
export function spanOverlaps(
  before: readonly Piece[],
  after: readonly Piece[],
  of: { readonly raw: string; readonly codes: readonly (readonly Code[])[] },
): [number, number][] {
  const olds = laidOut(before)
  const news = laidOut(after)
  const hidden = of.codes.map((codes) => hider(codes))
  const pairs = new Map<string, [number, number]>()
  let next = 0
  for (const [start, end, o] of olds) {
    while (next < news.length && news[next]![1] <= start) next++
    for (let i = next; i < news.length && news[i]![0] < end; i++) {
      const [from, to, n] = news[i]!
      const key = `${o} ${n}`
      if (pairs.has(key)) continue
      let visible = of.raw.slice(Math.max(start, from), Math.min(end, to))
      for (const hide of hidden) visible = hide(visible, Math.max(start, from))
      const wordless = !WORD.test(before[o]!.text) || !WORD.test(after[n]!.text)
      if ((wordless ? /\S/u : WORD).test(visible)) pairs.set(key, [o, n])
    }
  }
  return [...pairs.values()]
}

const WORD = /[\p{L}\p{N}]/u

/** Spans with their piece, in order. */
function laidOut(pieces: readonly Piece[]): [start: number, end: number, piece: number][] {
  return pieces
    .flatMap(({ spans }, i) => spans.map(([start, end]): [number, number, number] => [start, end, i]))
    .sort((a, b) => a[0] - b[0])
}

/** Blanks what is hidden in a slice of the raw text; a code that shows something counts as a letter. Asked in order. */
function hider(codes: readonly Code[]): (slice: string, start: number) => string {
  let first = 0
  return (slice, start) => {
    const end = start + slice.length
    while (first < codes.length && codes[first]![1] <= start) first++
    // Pieces with several spans make the slices not quite rise: one step back is at most what is missed.
    while (first > 0 && codes[first - 1]![1] > start) first--
    let out = ''
    let at = start
    for (let i = first; i < codes.length && codes[i]![0] < end; i++) {
      const [from, to, shown = ''] = codes[i]!
      out += slice.slice(at - start, Math.max(at, from) - start) + (from >= start ? shown : '').padEnd(1)
      at = Math.max(at, to)
    }
    return out + slice.slice(Math.min(at, end) - start)
  }
}
