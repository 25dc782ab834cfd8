import { carryOffsets } from './carry-offset.ts'
import { shown, shownOffset } from './shown.ts'
import { type Code, firstCodeFrom, isSpace, type Span } from './span.ts'

/** An inline code at its place in the text of a segment. */
export interface CodePlace {
  /** UTF-16 units of the text; never falling. */
  readonly at: number
  /** `open:bold`, `close:bold`, `alone:note`. */
  readonly inline: string
  /** As the raw text has it. */
  readonly native: string
  /** From 1 within the segment; an opening code and its closing one share it. */
  readonly id: number
  /** Its index in `codes`. */
  readonly code: number
  /** Whether it lies in the segment's spans, and not beside them. */
  readonly inside: boolean
}

/**
 * The inline codes of a segment, placed in its text as it is now.
 *
 * Segments are trimmed, so a code at either end lies beside the spans: it belongs to the segment as the other half of one
 * inside, or as a mark that touches its words. A pair that encloses the whole segment from outside does not count, and half a pair whose other half is
 * in another segment stays a half. Where a person has corrected the text, places are carried over by difference.
 *
 * @param raw    the document's raw text
 * @param codes  the document's, in order, not overlapping
 * @param text   of the segment: as shown, or as corrected
 */
export function placedCodes(raw: string, spans: readonly Span[], codes: readonly Code[], text: string): CodePlace[] {
  const [start, end] = [spans[0]?.[0], spans.at(-1)?.[1]]
  if (codes.length === 0 || start === undefined || end === undefined) return []
  const inner = codesIn(spans, codes)
  const own = new Set(inner)
  const whole = [...beside(raw, start, codes, -1), ...inner, ...beside(raw, end, codes, 1)]
  if (whole.length === 0) return []
  const marks = new Set([...touching(raw, start, codes, -1), ...touching(raw, end, codes, 1)])
  const partners = pairs(whole, codes)
  const kept = whole.flatMap((code, i) => {
    const partner = partners[i]
    if (own.has(code) || marks.has(code)) return [{ code, partner }]
    return typeof partner === 'number' && own.has(whole[partner]!) ? [{ code, partner }] : []
  })
  const places = new Map(whereCodesStand(raw, spans, codes, inner, text))
  const ids = new Map<number, number>()
  return kept.map(({ code, partner }): CodePlace => {
    const of = typeof partner === 'number' && whole[partner]! < code ? whole[partner]! : code
    if (!ids.has(of)) ids.set(of, ids.size + 1)
    const [from, to, , inline = ''] = codes[code]!
    const inside = own.has(code)
    const at = inside ? places.get(code)! : from < end ? 0 : text.length
    return { at, inline, native: raw.slice(from, to), id: ids.get(of)!, code, inside }
  })
}

/** Indexes of the inline codes that lie in the spans. */
function codesIn(spans: readonly Span[], codes: readonly Code[]): number[] {
  const inner: number[] = []
  for (const [start, end] of spans) {
    for (let i = firstCodeFrom(codes, start); i < codes.length; i++) {
      const [from, to, , inline] = codes[i]!
      if (from > end || (from === end && to > from)) break
      if (inline !== undefined && to <= end && inner.at(-1) !== i) inner.push(i)
    }
  }
  return inner
}

/** Indexes of the inline codes next to an end of the spans, with nothing but spaces and codes between, in order. */
function beside(raw: string, end: number, codes: readonly Code[], step: -1 | 1): number[] {
  const found: number[] = []
  let at = end
  for (
    let i = step < 0 ? firstCodeFrom(codes, end) - 1 : firstCodeFrom(codes, end);
    codes[i] !== undefined;
    i += step
  ) {
    const [from, to, stands = '', inline] = codes[i]!
    const gap = step < 0 ? [to, at] : [at, from]
    if (stands.trim() !== '' || !blank(raw, gap[0]!, gap[1]!)) break
    if (inline !== undefined) found.push(i)
    at = step < 0 ? from : to
  }
  return step < 0 ? found.reverse() : found
}

/**
 * What stands alone right at an end of the spans, a note's mark behind the full stop: it belongs to the text it touches,
 * to the one before it where it touches two.
 */
function touching(raw: string, end: number, codes: readonly Code[], step: -1 | 1): number[] {
  const found: number[] = []
  let at = end
  for (
    let i = step < 0 ? firstCodeFrom(codes, end) - 1 : firstCodeFrom(codes, end);
    codes[i] !== undefined;
    i += step
  ) {
    const [from, to, stands = '', inline] = codes[i]!
    if (stands.trim() !== '' || (step < 0 ? to : from) !== at) break
    if (inline?.startsWith('alone')) found.push(i)
    at = step < 0 ? from : to
  }
  return step > 0 || at === 0 || isSpace(raw.charCodeAt(at - 1)) ? found : []
}

function blank(raw: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = raw.charCodeAt(i)
    // Another line may be another text altogether.
    if (!isSpace(unit) || unit === 10 || unit === 13) return false
  }
  return true
}

/** For each code the place of its other half in the list: undefined for half a pair, null for one that stands alone. */
function pairs(list: readonly number[], codes: readonly Code[]): (number | undefined | null)[] {
  const partners: (number | undefined | null)[] = list.map(() => undefined)
  const opened = new Map<string, number[]>()
  list.forEach((code, i) => {
    const [role, type] = codes[code]![3]!.split(':') as [string, string]
    if (role === 'open') {
      const same = opened.get(type)
      if (same === undefined) opened.set(type, [i])
      else same.push(i)
    } else if (role === 'close') {
      const open = opened.get(type)?.pop()
      if (open === undefined) return
      partners[open] = i
      partners[i] = open
    } else partners[i] = null
  })
  return partners
}

/** Where each of the codes stands in the text. */
function whereCodesStand(
  raw: string,
  spans: readonly Span[],
  codes: readonly Code[],
  inner: readonly number[],
  text: string,
): [code: number, at: number][] {
  const own = shown(raw, spans, codes)
  const inShown = inner.map((code) => shownOffset(own, codes[code]![0]))
  if (text === own.text) return inner.map((code, i) => [code, inShown[i]!])
  const exact = unfolded(raw, spans, codes, inner)
  if (text === exact.text) return inner.map((code, i) => [code, exact.places[i]!])
  const keeps = inner.map((code) => (codes[code]![3]!.startsWith('open') ? 'after' : 'before'))
  const carried = carryOffsets(
    own.text,
    text,
    inShown.map((offset, i) => ({ offset, keeps: keeps[i]! as 'before' | 'after' })),
  )
  let last = 0
  return inner.map((code, i) => {
    const atBorder = !insideWord(own.text, inShown[i]!)
    last = Math.max(last, atBorder ? wordBorder(text, carried[i]!, keeps[i] === 'after' ? -1 : 1) : carried[i]!)
    return [code, last]
  })
}

/** The text of the spans with its white space as it stands: what a file of units has exactly. */
function unfolded(raw: string, spans: readonly Span[], codes: readonly Code[], inner: readonly number[]) {
  const places: number[] = []
  let text = ''
  spans.forEach(([start, end], n) => {
    if (n > 0) text += ' '
    let at = start
    for (let i = firstCodeFrom(codes, start); i < codes.length; i++) {
      const [from, to, stands = ''] = codes[i]!
      if (from > end || (from === end && to > from)) break
      if (from < at) continue
      text += raw.slice(at, from)
      if (inner[places.length] === i) places.push(text.length)
      text += stands
      at = to
    }
    text += raw.slice(Math.min(at, end), end)
  })
  return { text, places }
}

const WORD = /^[\p{L}\p{M}\p{N}]$/u

function insideWord(text: string, offset: number): boolean {
  const before = [...text.slice(Math.max(0, offset - 2), offset)].at(-1)
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 32)
  return before !== undefined && WORD.test(before) && WORD.test(after)
}

// What stood at the border of a word stays at one: letters that two words share by chance do not cut the new word.
function wordBorder(text: string, offset: number, step: -1 | 1): number {
  let at = offset
  while (at > 0 && at < text.length && insideWord(text, at)) {
    at += step
    const low = text.charCodeAt(at)
    if (low >= 0xdc00 && low <= 0xdfff) at += step
  }
  return at
}
