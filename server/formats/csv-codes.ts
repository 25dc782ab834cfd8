import type { Inline, InlineType, PlacedCode } from './format.ts'
import { MAX_CODES } from './unit-codes.ts'

/**
 * Inline codes as a cell of a table holds them: a JSON list of `[place, kind, native form, number]`, in order, as in
 * `[[5,"open:bold","<b>",1],[10,"close:bold","</b>",1]]`. The place counts UTF-16 units of the text; the cell of the
 * text itself has no codes. Without any, the cell is empty.
 */
export function writeCodes(codes: readonly PlacedCode[] = []): string {
  return codes.length === 0 ? '' : JSON.stringify(codes.map(({ at, inline, native, id }) => [at, inline, native, id]))
}

/** The codes of a cell; undefined where it holds something else, or places outside its text. */
export function readCodes(cell: string, text: string): PlacedCode[] | undefined {
  let found: unknown
  try {
    found = JSON.parse(cell)
  } catch {
    return undefined
  }
  if (!Array.isArray(found) || found.length > MAX_CODES) return undefined
  const codes: PlacedCode[] = []
  let last = 0
  for (const each of found as unknown[]) {
    if (!Array.isArray(each)) return undefined
    const [at, inline, native, id] = each as unknown[]
    if (!isIndex(at) || !isIndex(id) || at < last || at > text.length || id === 0) return undefined
    if (typeof inline !== 'string' || typeof native !== 'string' || !INLINE.has(inline)) return undefined
    codes.push({ at, inline: inline as Inline, native, id })
    last = at
  }
  return codes
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

const TYPES: Readonly<Record<InlineType, true>> = {
  bold: true,
  italic: true,
  underline: true,
  strike: true,
  superscript: true,
  subscript: true,
  link: true,
  code: true,
  style: true,
  note: true,
  image: true,
  break: true,
  other: true,
}

const INLINE: ReadonlySet<string> = new Set(
  Object.keys(TYPES).flatMap((type) => [`open:${type}`, `close:${type}`, `alone:${type}`]),
)
