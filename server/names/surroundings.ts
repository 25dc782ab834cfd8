import { foldSeparator } from './compare-form.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** What is looked up once for a text: where its mentions begin and end, and whether it has addresses at all. */
export interface Edges {
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
  readonly addresses: boolean
}

export function edgesOf(text: string, mentions: readonly Span[]): Edges {
  return {
    starts: new Set(mentions.map(({ start }) => start)),
    ends: new Set(mentions.map(({ end }) => end)),
    addresses: /@|:\/\/|www\./.test(text),
  }
}

/**
 * Whether a mention stands on its own: it is neither a part of another hyphenated name (Ай-Петрі), unless both parts
 * are mentions (Казахстан-Україна), nor of an address or a link.
 */
export function standsAlone(text: string, { start, end }: Span, all: Edges): boolean {
  const before = hyphens.includes(text[start - 1] ?? ' ') && capitalOrDigit.test(wordStart(text, start - 1))
  if (before && !all.ends.has(start - 1)) return false
  const after = hyphens.includes(text[end] ?? ' ') && capital.test(text[end + 1] ?? ' ')
  if (after && !all.starts.has(end + 1)) return false
  if (!all.addresses) return true
  return !runAround(text, start, end, addressEnd).includes('@') && !link.test(runAround(text, start, end, space))
}

/** Whether one hyphen and nothing else stands between two offsets. */
export function isHyphen(text: string, from: number, to: number): boolean {
  return to === from + 1 && foldSeparator(text[from]!) === '-'
}

// A dash that ties places or years (Київ–Львів) is none of these.
const hyphens = '-‐‑'
const letter = /[\p{L}\p{N}]/u
const capital = /\p{Lu}/u
const capitalOrDigit = /[\p{Lu}\p{N}]/u
const addressEnd = /[\s<>"'(),;/]/u
const space = /\s/u
const link = /:\/\/|^www\./

/** The first character of the word that ends at an offset, or nothing. */
function wordStart(text: string, end: number): string {
  let from = end
  while (from > 0 && letter.test(text[from - 1]!)) from--
  return from < end ? text[from]! : ''
}

/** What stands around a span up to the next character that ends a run, 200 characters each way at most. */
function runAround(text: string, start: number, end: number, stop: RegExp): string {
  let from = start
  while (from > 0 && start - from < 200 && !stop.test(text[from - 1]!)) from--
  let to = end
  while (to < text.length && to - end < 200 && !stop.test(text[to]!)) to++
  return text.slice(from, to)
}
