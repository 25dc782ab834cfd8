import type { LanguagePack } from '../languages/language.ts'
import type { Lexeme } from './lexemes.ts'

/** A number that lexemes `from`…`to` (half-open) write, in digits, words, or both (`3.5 million`). */
export interface Numeral {
  readonly from: number
  readonly to: number
  readonly value: number
  readonly ordinal: boolean
  readonly inWords: boolean
  /** Four plain digits, nothing after: it may be a year. */
  readonly yearLike: boolean
}

// 17-го, 19-шы, 1990-х, 1st, 22nd.
const ordinalTail = /^(?:st|nd|rd|th|шы|ші|інші|ыншы|го|му|й|ий|ій|а|я|ша|те|ти|х|их|ої|ого|ому|м|ым|им|ом|ой|е|ю|у)$/u

/** The numeral that starts at lexeme `at`, or undefined. */
export function numeralAt(all: readonly Lexeme[], at: number, pack: LanguagePack): Numeral | undefined {
  const first = all[at]!
  return first.kind === 'digits' ? digitsAt(all, at) : wordsAt(all, at, pack)
}

function digitsAt(all: readonly Lexeme[], at: number): Numeral {
  const first = all[at]!
  let to = at + 1
  let value = first.value!
  let ordinal = false
  const next = all[to]
  if (next?.kind === 'word' && next.start === first.end && /^(?:st|nd|rd|th)$/.test(next.lower!)) {
    ordinal = true
    to++
  } else if (isDash(next) && next!.start === first.end && ordinalTail.test(all[to + 1]?.lower ?? '')) {
    ordinal = true
    to += 2
  }
  const plainEnd = to
  while (all[to]?.meaning?.scale !== undefined) {
    value *= all[to]!.meaning!.scale!
    to++
    // The stop of an abbreviation (5 тис. осіб) is no sentence's end.
    if (all[to]?.text === '.' && all[to - 1]!.text.length <= 4 && all[to + 1]?.kind === 'word') to++
  }
  const yearLike = first.plain === true && first.text.length === 4 && to === plainEnd
  return { from: at, to, value: round(value), ordinal, inWords: false, yearLike }
}

function wordsAt(all: readonly Lexeme[], at: number, pack: LanguagePack): Numeral | undefined {
  let total = 0
  let current = 0
  let last = Number.POSITIVE_INFINITY
  let ordinal = false
  let to = at
  for (let i = at; i < all.length && !ordinal; i++) {
    const meaning = all[i]!.meaning
    const part = meaning?.cardinal ?? meaning?.ordinal
    if (part !== undefined && fits(part, last)) {
      current += part
      last = part
      ordinal = meaning!.cardinal === undefined
    } else if (meaning?.scale !== undefined && i > at && to === i - joined(all, i, pack)) {
      if (meaning.scale === 100) {
        current = Math.max(1, current) * 100
        last = 100
      } else {
        total += Math.max(1, current) * meaning.scale
        current = 0
        last = Number.POSITIVE_INFINITY
      }
    } else if (i > to || i === at) break
    else if (!(isDash(all[i]) || (i > at && pack.values?.joiners?.includes(all[i]!.lower ?? '')))) break
    else continue
    to = i + 1
  }
  if (to === at) return undefined
  return { from: at, to, value: total + current, ordinal, inWords: true, yearLike: false }
}

/** After `twenty` may come `one`, never `thirty`. */
const fits = (part: number, last: number) =>
  last === Number.POSITIVE_INFINITY ||
  (last >= 100 ? part < 100 : last >= 10 && last % 10 === 0 && part < 10 && part > 0)

const joined = (all: readonly Lexeme[], i: number, pack: LanguagePack) =>
  i > 0 && (isDash(all[i - 1]) || pack.values?.joiners?.includes(all[i - 1]!.lower ?? '')) ? 1 : 0

const isDash = (lexeme: Lexeme | undefined) => lexeme?.text === '-' || lexeme?.text === '‑'

// 3.3 × 1 000 000 must equal the 3300000 of the other side.
const round = (value: number) => Number(value.toPrecision(12))
