import type { LanguagePack } from '../languages/language.ts'
import type { Lexeme } from './lexemes.ts'
import { type Numeral, numeralAt } from './numerals.ts'
import { isoDate } from './value.ts'

/** A date or time that lexemes `from`…`to` (half-open) write. */
export interface Dated {
  readonly from: number
  readonly to: number
  readonly kind: 'date' | 'time'
  readonly iso: string
  readonly inWords: boolean
}

/** The date or time that starts at lexeme `at`, or undefined. */
export function dateAt(all: readonly Lexeme[], at: number, pack: LanguagePack): Dated | undefined {
  return digitalAt(all, at) ?? yearFirstAt(all, at, pack) ?? dayFirstAt(all, at, pack) ?? monthFirstAt(all, at, pack)
}

/** 27.02.2019, 2019-02-27, 27/02/2019, 22:25. */
function digitalAt(all: readonly Lexeme[], at: number): Dated | undefined {
  const first = all[at]!
  if (first.kind !== 'digits') return undefined
  const stop = Math.min(all.length, at + longestDate)
  let to = at + 1
  while (to < stop && all[to]!.start === all[to - 1]!.end && /^[\d.:/-]/.test(all[to]!.text)) to++
  // A hyphen joins the parts of 2020-01-09 and the ends of 01.02.2019-05.02.2019: the whole first, then what comes before.
  for (; to > at; to = lastHyphen(all, at, to)) {
    const found = writtenDate(all, at, to)
    if (found) return found
  }
  return undefined
}

// Lexemes of two dates with a hyphen between; more digits and marks in a row are something else.
const longestDate = 12

function lastHyphen(all: readonly Lexeme[], from: number, to: number): number {
  let at = to - 1
  while (at > from && all[at]!.text !== '-') at--
  return at
}

function writtenDate(all: readonly Lexeme[], at: number, end: number): Dated | undefined {
  let to = end
  while (to > at + 1 && /^[.:/-]$/.test(all[to - 1]!.text)) to--
  const written = all
    .slice(at, to)
    .map(({ text }) => text)
    .join('')
  const time = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(written)
  if (time) return { from: at, to, kind: 'time', iso: `${time[1]!.padStart(2, '0')}:${time[2]}`, inWords: false }
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written)
  const local = /^(\d\d?)([./])(\d\d?)\2(\d{4})$/.exec(written)
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : local
      ? [Number(local[4]), Number(local[3]), Number(local[1])]
      : []
  if (year === undefined || !isMonth(month!) || !isDay(day!)) return undefined
  return { from: at, to, kind: 'date', iso: isoDate(year, month, day), inWords: false }
}

/** 2018 жылғы 17 қыркүйек, 2017 жылдың наурызы, 2017 року, and `in 2017`. */
function yearFirstAt(all: readonly Lexeme[], at: number, pack: LanguagePack): Dated | undefined {
  const year = numeralAt(all, at, pack)
  if (!year || !isYear(year.value) || !(year.yearLike || year.inWords || year.ordinal)) return undefined
  const marked = all[year.to]?.meaning?.year === true
  if (!marked) {
    const before = all[at - 1]?.lower ?? ''
    if (!year.yearLike || !pack.values?.yearPrepositions?.includes(before)) return undefined
    return { from: at, to: year.to, kind: 'date', iso: isoDate(year.value), inWords: false }
  }
  let to = year.to + 1
  if (all[to]?.text === '.' && all[to - 1]!.text.length <= 2) to++
  const rest = all[to] && (dayFirstAt(all, to, pack, true) ?? monthFirstAt(all, to, pack, true))
  if (rest && !/^\d{4}/.test(rest.iso)) {
    return { ...rest, from: at, iso: String(year.value).padStart(4, '0') + rest.iso.slice(1) }
  }
  return { from: at, to, kind: 'date', iso: isoDate(year.value), inWords: year.inWords }
}

/** 17 September 2018, 19 мамырды, двадцятого лютого 2019 року. */
function dayFirstAt(all: readonly Lexeme[], at: number, pack: LanguagePack, afterYear = false): Dated | undefined {
  const day = numeralAt(all, at, pack)
  if (!day || !isDay(day.value) || isCount(day, pack)) return undefined
  const monthIs = all[day.to]?.lower === 'of' ? day.to + 1 : day.to
  const month = all[monthIs]?.meaning?.month
  if (month === undefined) return undefined
  const year = afterYear ? undefined : yearAfter(all, monthIs + 1, pack)
  return {
    from: at,
    to: year?.to ?? monthIs + 1,
    kind: 'date',
    iso: isoDate(year?.value, month, day.value),
    inWords: day.inWords,
  }
}

/** March 11, 2017; March 2017; у березні 2017 року; наурыздың 11-і; a month alone where its name means nothing else. */
function monthFirstAt(all: readonly Lexeme[], at: number, pack: LanguagePack, afterYear = false): Dated | undefined {
  const month = all[at]!.meaning?.month
  if (month === undefined) return undefined
  let next = at + 1
  if (all[next]?.text === '.' && all[at]!.text.length <= 4 && all[next + 1]?.kind === 'digits') next++
  const day = all[next] && numeralAt(all, next, pack)
  if (day && isDay(day.value) && !isCount(day, pack) && all[day.to]?.meaning?.month === undefined) {
    const year = afterYear ? undefined : yearAfter(all, day.to, pack)
    return {
      from: at,
      to: year?.to ?? day.to,
      kind: 'date',
      iso: isoDate(year?.value, month, day.value),
      inWords: day.inWords,
    }
  }
  const year = afterYear ? undefined : yearAfter(all, next, pack)
  if (year) return { from: at, to: year.to, kind: 'date', iso: isoDate(year.value, month), inWords: false }
  if (!afterYear && pack.values?.ambiguousMonths?.includes(month)) return undefined
  return { from: at, to: at + 1, kind: 'date', iso: isoDate(undefined, month), inWords: true }
}

/** `, 2018`, `of 2018`, `2018 року`. */
function yearAfter(all: readonly Lexeme[], at: number, pack: LanguagePack): { to: number; value: number } | undefined {
  const skip = all[at]?.text === ',' || all[at]?.lower === 'of' ? at + 1 : at
  const year = all[skip] && numeralAt(all, skip, pack)
  if (!year?.yearLike || !isYear(year.value)) return undefined
  let to = year.to
  if (all[to]?.meaning?.year) {
    to++
    if (all[to]?.text === '.' && all[to - 1]!.text.length <= 2 && all[to + 1]) to++
  }
  return { to, value: year.value }
}

/** Whether a number in words counts things beside a month's name: `in March three people`. */
const isCount = (day: Numeral, pack: LanguagePack) => day.inWords && !day.ordinal && !pack.values?.cardinalDays

const isMonth = (value: number) => value >= 1 && value <= 12
const isDay = (value: number) => Number.isInteger(value) && value >= 1 && value <= 31
const isYear = (value: number) => Number.isInteger(value) && value >= 1000 && value <= 2199
