import { isSpace, type Span } from './span.ts'

/** The text of a segment as people read it, and where each of its units stands in the raw text. */
export interface ShownText {
  readonly text: string
  /** Raw offset of every shown unit, and one past the last unit's; ascending. */
  readonly offsets: readonly number[]
}

/**
 * The shown text of a segment: codes are left out, every run of white space is one space, none stands at either end,
 * and spans after the first are joined with a space.
 *
 * @param raw    the document's raw text
 * @param spans  the segment's spans, in order
 * @param codes  ranges of raw text that are markup, in order, not overlapping
 */
export function shown(raw: string, spans: readonly Span[], codes: readonly Span[] = []): ShownText {
  const offsets: number[] = []
  let text = ''
  let pendingSpace = -1
  for (const [start, end] of spans) {
    if (text !== '' && pendingSpace < 0) pendingSpace = start
    let code = firstCodeAfter(codes, start)
    let at = start
    while (at < end) {
      const hidden = codes[code]
      if (hidden !== undefined && at >= hidden[0]) {
        at = Math.max(at, hidden[1])
        code++
        continue
      }
      const unit = raw.charCodeAt(at)
      if (isSpace(unit)) {
        if (text !== '' && pendingSpace < 0) pendingSpace = at
      } else {
        if (pendingSpace >= 0) {
          text += ' '
          offsets.push(pendingSpace)
          pendingSpace = -1
        }
        text += raw[at]
        offsets.push(at)
      }
      at++
    }
  }
  const last = offsets.at(-1)
  offsets.push(last === undefined ? (spans[0]?.[0] ?? 0) : last + 1)
  return { text, offsets }
}

/** The raw offset at which the shown unit `offset` stands; one past the last shown unit for the text's end. */
export function rawOffset(shownText: ShownText, offset: number): number {
  const raw = shownText.offsets[offset]
  if (raw === undefined) throw new RangeError(`Offset ${offset} leaves a shown text of ${shownText.text.length} units`)
  return raw
}

/** The first shown unit that stands at `raw` or after it; the text's length when there is none. */
export function shownOffset(shownText: ShownText, raw: number): number {
  const { offsets } = shownText
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < raw) low = middle + 1
    else high = middle
  }
  // The space that joins two spans stands where the second begins.
  return offsets[low] === offsets[low + 1] ? low + 1 : low
}

function firstCodeAfter(codes: readonly Span[], offset: number): number {
  let low = 0
  let high = codes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (codes[middle]![1] <= offset) low = middle + 1
    else high = middle
  }
  return low
}
