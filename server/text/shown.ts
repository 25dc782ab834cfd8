import { type Code, firstCodeAfter, isSpace, type Span } from './span.ts'

/** The text of a segment as people read it, and where each of its units stands in the raw text. */
export interface ShownText {
  readonly text: string
  /** Raw offset of every shown unit, and where the last one ends; never falling. Units of one code stand where it begins. */
  readonly offsets: readonly number[]
}

/**
 * The shown text of a segment: codes show what they stand for, every run of white space is one space, none stands at
 * either end, and spans after the first are joined with a space.
 *
 * @param raw    the document's raw text
 * @param spans  the segment's spans, in order
 * @param codes  in order, not overlapping
 */
export function shown(raw: string, spans: readonly Span[], codes: readonly Code[] = []): ShownText {
  const offsets: number[] = []
  let text = ''
  let pendingSpace = -1
  let endOfLast = spans[0]?.[0] ?? 0
  const show = (unit: string, from: number, to: number) => {
    if (isSpace(unit.charCodeAt(0))) {
      if (text !== '' && pendingSpace < 0) pendingSpace = from
      return
    }
    if (pendingSpace >= 0) {
      text += ' '
      offsets.push(pendingSpace)
      pendingSpace = -1
    }
    text += unit
    offsets.push(from)
    endOfLast = to
  }
  for (const [start, end] of spans) {
    if (text !== '' && pendingSpace < 0) pendingSpace = start
    let code = firstCodeAfter(codes, start)
    let at = start
    while (at < end) {
      const here = codes[code]
      if (here !== undefined && at >= here[0]) {
        const [from, to, stands = ''] = here
        // A span that begins inside a code has left what it shows to the span before.
        if (at === from) for (let i = 0; i < stands.length; i++) show(stands[i]!, from, to)
        at = Math.max(at, to)
        code++
      } else {
        show(raw[at]!, at, at + 1)
        at++
      }
    }
  }
  offsets.push(endOfLast)
  return { text, offsets }
}

/** The same text alone, for where nobody asks for offsets: many times as fast. */
export function shownText(raw: string, spans: readonly Span[], codes: readonly Code[] = []): string {
  const pieces: string[] = []
  spans.forEach(([start, end], i) => {
    if (i > 0) pieces.push(' ')
    let at = start
    for (let code = firstCodeAfter(codes, start); at < end; code++) {
      const [from, to, stands = ''] = codes[code] ?? [end, end]
      if (from > at) pieces.push(raw.slice(at, Math.min(from, end)))
      if (from >= end) break
      if (from >= at) pieces.push(stands)
      at = to
    }
  })
  return pieces.join('').replace(/\s+/g, ' ').trim()
}

/** The raw offset at which the shown unit `offset` stands; one past the last shown unit for the text's end. */
export function rawOffset(shownText: ShownText, offset: number): number {
  const raw = shownText.offsets[offset]
  if (raw === undefined) throw new RangeError(`Offset ${offset} leaves a shown text of ${shownText.text.length} units`)
  return raw
}

/** The first shown unit that stands at `raw` or after it; the text's length when there is none. */
export function shownOffset(shownText: ShownText, raw: number): number {
  const { text, offsets } = shownText
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < raw) low = middle + 1
    else high = middle
  }
  // The space that joins two spans stands where the second begins.
  return text[low] === ' ' && offsets[low] === offsets[low + 1] ? low + 1 : low
}
