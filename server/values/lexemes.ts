import type { LanguagePack } from '../languages/language.ts'
import { accent, digit, letter, signAt, space, widthAt, wordEnd } from './signs.ts'
import { type KnownWord, nothing, type WordMeaning, wordReader } from './vocabulary.ts'

/** The smallest pieces that numbers and dates are built from. */
export interface Lexeme {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: 'digits' | 'word' | 'mark'
  /** Of digits: the number they write. */
  readonly value: number | undefined
  /** Of digits: no separators inside, so that four of them can be a year. */
  readonly plain: boolean
  /** Of words: lower case, plain apostrophe. */
  readonly lower: string | undefined
  readonly meaning: WordMeaning | undefined
}

const digits = /\d{1,3}(?:[\u0020\u00a0\u202f,.'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/y

/** Cuts a text into digits, words and marks; white space is left out. */
export function lexemes(text: string, pack: LanguagePack): readonly Lexeme[] {
  const reader = wordReader(pack)
  const found: Lexeme[] = []
  for (let start = 0, end = 0; start < text.length; start = end) {
    const sign = signAt(text, start)
    end = start + 1
    if (sign === digit) {
      digits.lastIndex = start
      end = start + digits.exec(text)![0].length
      if (!isNoteMark(text, start, end)) found.push(number(text, start, end))
    } else if (sign === letter) {
      end = wordEnd(text, start)
      found.push(word(text, start, end, reader.read(text.slice(start, end))))
    } else if (sign !== space) {
      end = sign === accent ? wordEnd(text, start) : start + widthAt(text, start)
      found.push(mark(text, start, end))
    }
  }
  return found
}

/** Whether a text has anything that a value can be made of: few sentences have. */
export function mayState(text: string, pack: LanguagePack): boolean {
  const reader = wordReader(pack)
  for (let start = 0, end = 0; start < text.length; start = end) {
    const sign = signAt(text, start)
    end = start + 1
    if (sign === digit) return true
    if (sign === accent) end = wordEnd(text, start)
    else if (sign === letter) {
      end = wordEnd(text, start)
      if (reader.read(text.slice(start, end)).meaning !== nothing) return true
    }
  }
  return false
}

// All lexemes have the same fields in the same order, which is what makes them quick to read.
function number(text: string, start: number, end: number): Lexeme {
  const written = text.slice(start, end)
  const plain = /^\d+$/.test(written)
  return {
    start,
    end,
    text: written,
    kind: 'digits',
    value: readDigits(written),
    plain,
    lower: undefined,
    meaning: undefined,
  }
}

function word(text: string, start: number, end: number, { lower, meaning }: KnownWord): Lexeme {
  return { start, end, text: text.slice(start, end), kind: 'word', value: undefined, plain: false, lower, meaning }
}

function mark(text: string, start: number, end: number): Lexeme {
  const written = text.slice(start, end)
  return {
    start,
    end,
    text: written,
    kind: 'mark',
    value: undefined,
    plain: false,
    lower: undefined,
    meaning: undefined,
  }
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
