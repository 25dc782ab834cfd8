import { foldSeparator } from './compare-form.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** Where the mentions of a text begin and end. */
export interface Edges {
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

/**
 * Whether a mention stands on its own: it is neither a part of another hyphenated name (Ай-Петрі), unless both parts
 * are mentions (Казахстан-Україна), nor of an address or a link.
 */
export function standsAlone(text: string, { start, end }: Span, all: Edges): boolean {
  const before = hyphens.includes(text[start - 1] ?? ' ') && letter.test(text[start - 2] ?? ' ')
  if (before && capitalAtEnd.test(text.slice(Math.max(0, start - 100), start - 1)) && !all.ends.has(start - 1))
    return false
  const after = hyphens.includes(text[end] ?? ' ') && capital.test(text[end + 1] ?? ' ')
  if (after && !all.starts.has(end + 1)) return false
  if (!mayHoldAddresses.test(text)) return true
  return (
    !runAround(text, start, end, /[^\s<>"'(),;/]*/u).includes('@') && !link.test(runAround(text, start, end, /\S*/u))
  )
}

/** Whether one hyphen and nothing else stands between two offsets. */
export function isHyphen(text: string, from: number, to: number): boolean {
  return to === from + 1 && foldSeparator(text[from]!) === '-'
}

// A dash that ties places or years (Київ–Львів) is none of these.
const hyphens = '-‐‑'
const letter = /[\p{L}\p{N}]/u
const capital = /\p{Lu}/u
const capitalAtEnd = /(?:^|[^\p{L}\p{N}])[\p{Lu}\p{N}][\p{L}\p{N}]*$/u
const mayHoldAddresses = /@|:\/\/|www\./
const link = /:\/\/|^www\./

/** What stands around a span without a break, `run` matching the unbroken characters. */
function runAround(text: string, start: number, end: number, run: RegExp): string {
  const before = new RegExp(`${run.source}$`, 'u').exec(text.slice(Math.max(0, start - 200), start))![0]
  return before + text.slice(start, end) + new RegExp(`^${run.source}`, 'u').exec(text.slice(end, end + 200))![0]
}
