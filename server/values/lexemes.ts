import type { LanguagePack } from '../languages/language.ts'
import { type WordMeaning, wordMeaning } from './vocabulary.ts'

/** The smallest pieces that numbers and dates are built from. */
export interface Lexeme {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'digits' | 'word' | 'mark'
  /** Of digits: the number they write. */
  readonly value?: number
  /** Of digits: no separators inside, so that four of them can be a year. */
  readonly plain?: boolean
  /** Of words: lower case, plain apostrophe. */
  readonly lower?: string
  readonly meaning?: WordMeaning
}

const pattern =
  /\d{1,3}(?:[\u0020\u00a0\u202f,.'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*|[^\s]/gu

/** Cuts a text into digits, words and marks; white space is left out. */
export function lexemes(text: string, pack: LanguagePack): readonly Lexeme[] {
  const found: Lexeme[] = []
  for (const match of text.matchAll(pattern)) {
    const [written] = match
    const start = match.index
    const end = start + written.length
    const first = written.charCodeAt(0)
    if (first >= 48 && first <= 57) {
      if (isNoteMark(text, start, end)) continue
      found.push({
        start,
        end,
        text: written,
        kind: 'digits',
        value: readDigits(written),
        plain: /^\d+$/.test(written),
      })
    } else if (/^\p{L}/u.test(written)) {
      const lower = written.toLowerCase().replace(/[’ʼ`]/g, "'")
      found.push({ start, end, text: written, kind: 'word', lower, meaning: wordMeaning(lower, pack) })
    } else found.push({ start, end, text: written, kind: 'mark' })
  }
  return found
}

/**
 * Whether digits are the mark of a footnote: stuck to the end of a word (`DCK3`), or to the stop or quotation mark after
 * one (`activities.1`). A short word with a stop is an abbreviation, and what follows it a number: `ст.5`, `Fig.3`.
 */
function isNoteMark(text: string, start: number, end: number): boolean {
  if (end - start > 3 || /^[\p{L}\p{N}%-]/u.test(text.slice(end, end + 2))) return false
  const before = text.slice(Math.max(0, start - 12), start)
  return /\p{L}$/u.test(before) || /\p{Ll}{5}[.!?…,;]?[”»"’)]?$/u.test(before)
}

/**
 * Reads `13,000`, `13 000`, `13.000` as thirteen thousand in every language: a comma or point before exactly three
 * digits is a group mark far more often than a decimal, and translators keep the other language's mark.
 */
function readDigits(written: string): number {
  const grouped = /^(\d{1,3}(?:[\u0020\u00a0\u202f,.'’]\d{3})+)(?:[.,](\d+))?$/.exec(written)
  if (grouped && !/^0/.test(written)) {
    return Number(`${grouped[1]!.replace(/\D/g, '')}${grouped[2] === undefined ? '' : `.${grouped[2]}`}`)
  }
  return Number(written.replace(',', '.'))
}
