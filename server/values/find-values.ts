import type { LanguagePack } from '../languages/language.ts'
import { dateAt } from './dates.ts'
import { type Lexeme, lexemes, mayState } from './lexemes.ts'
import { numeralAt } from './numerals.ts'
import type { Value } from './value.ts'
import { nothing } from './vocabulary.ts'

const signs: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '₸': 'KZT', '₴': 'UAH', '₽': 'RUB' }

/**
 * Finds numbers, dates, times, money and per cent, in digits and in the language's words.
 *
 * Spans are UTF-16, half-open, in order and do not overlap. A language without value words still has its digits read.
 *
 * @example
 * findValues('2018 жылғы 17 қыркүйекте', kk)   // date 2018-09-17
 * findValues('$3.5 million', en)                // money 3500000 USD
 */
export function findValues(text: string, pack: LanguagePack): readonly Value[] {
  if (!mayState(text, pack)) return []
  const all = lexemes(text, pack)
  const found: Value[] = []
  for (let at = 0; at < all.length; ) {
    const hit = valueAt(all, at, pack)
    if (!hit) {
      at++
      continue
    }
    const { from, to, ...value } = hit
    const start = all[from]!.start
    const end = all[to - 1]!.end
    found.push({ start, end, text: text.slice(start, end), ...value })
    at = to
  }
  return found
}

type Found = Omit<Value, 'start' | 'end' | 'text'> & { from: number; to: number }

function valueAt(all: readonly Lexeme[], at: number, pack: LanguagePack): Found | undefined {
  const first = all[at]!
  if (first.kind === 'mark') return moneyBeforeAt(all, at, pack)
  if (first.kind === 'word' && first.meaning === nothing) return undefined
  const dated = dateAt(all, at, pack)
  if (dated) return dated
  const numeral = numeralAt(all, at, pack)
  if (numeral) return measured(all, numeral)
  const weekday = first.meaning?.weekday
  return weekday === undefined ? undefined : { from: at, to: at + 1, kind: 'weekday', value: weekday, inWords: true }
}

/** $5, €3.5 million. */
function moneyBeforeAt(all: readonly Lexeme[], at: number, pack: LanguagePack): Found | undefined {
  const currency = signs[all[at]!.text]
  if (currency === undefined || all[at + 1]?.kind !== 'digits') return undefined
  const numeral = numeralAt(all, at + 1, pack)
  return numeral && { from: at, to: numeral.to, kind: 'money', value: numeral.value, currency, inWords: false }
}

/** What the numeral measures: 5 %, 5 доллар, 5 пайыз; a bare number or ordinal otherwise. */
function measured(all: readonly Lexeme[], numeral: NonNullable<ReturnType<typeof numeralAt>>): Found {
  const { from, to, value, inWords, ordinal } = numeral
  const next = all[to]
  if (next?.text === '%' || next?.meaning?.percent) return { from, to: to + 1, kind: 'percent', value, inWords }
  const currency = next?.meaning?.currency ?? signs[next?.text ?? '']
  if (currency !== undefined && !ordinal) return { from, to: to + 1, kind: 'money', value, currency, inWords }
  return { from, to, kind: ordinal ? 'ordinal' : 'number', value, inWords }
}
