import { msg, str } from '@lit/localize'
import type { ConceptKind, Gender, Layout, TermRole, TermStatus } from '../api/types.ts'
import { nameOfLanguage } from '../locales/language-names.ts'
import { formatLocale, interfaceLanguage } from '../locales/locale.ts'

/** Kinds in the order menus show them. */
export const conceptKinds = [
  'person',
  'institution',
  'place',
  'movement',
  'publication',
  'event',
  'other',
] as const satisfies readonly ConceptKind[]

/** Statuses from best to worst. */
export const termStatuses = [
  'preferred',
  'admitted',
  'quotation',
  'deprecated',
  'wrong',
] as const satisfies readonly TermStatus[]

export const genders = ['masculine', 'feminine', 'neuter'] as const satisfies readonly Gender[]

export const termRoles = [
  'full',
  'surname',
  'given',
  'abbreviation',
  'nickname',
  'adjective',
] as const satisfies readonly TermRole[]

export function roleWords(role: TermRole): string {
  return {
    full: msg('full name'),
    surname: msg('surname'),
    given: msg('given name'),
    abbreviation: msg('abbreviation'),
    nickname: msg('nickname'),
    adjective: msg('adjective'),
  }[role]
}

export function genderWords(gender: Gender): string {
  return { masculine: msg('masculine'), feminine: msg('feminine'), neuter: msg('neuter') }[gender]
}

export function kindWords(kind: ConceptKind): string {
  return {
    person: msg('person'),
    institution: msg('institution'),
    place: msg('place'),
    movement: msg('movement'),
    publication: msg('publication'),
    event: msg('event'),
    other: msg('other'),
  }[kind]
}

export function statusWords(status: TermStatus): string {
  return {
    preferred: msg('preferred'),
    admitted: msg('admitted'),
    quotation: msg('in quotations only'),
    deprecated: msg('deprecated'),
    wrong: msg('wrong'),
  }[status]
}

/** The sign that stands beside a status, so that colour is never alone. */
export const statusMarks: Readonly<Record<TermStatus, string>> = {
  preferred: '★',
  admitted: '☆',
  quotation: '„“',
  deprecated: '▲',
  wrong: '✕',
}

/** A language's name in that of the interface, `Kazakh` for `kk`; the tag itself where it is unknown. */
export function languageName(tag: string): string {
  if (tag === 'und') return msg('language unknown')
  try {
    return nameOfLanguage(tag, interfaceLanguage())
  } catch {
    return tag
  }
}

/** `1 234` with the reader's separators. */
export const count = (value: number): string => new Intl.NumberFormat(formatLocale()).format(value)

/** `14:03:07` of a moment of today, with its date otherwise. */
export function moment(date: Date, now = new Date()): string {
  const today = date.toDateString() === now.toDateString()
  return new Intl.DateTimeFormat(formatLocale(), {
    ...(today ? {} : { day: 'numeric', month: 'short', year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    ...(today ? { second: '2-digit' } : {}),
  }).format(date)
}

/** `23 November 2026`. */
export const day = (date: Date): string => new Intl.DateTimeFormat(formatLocale(), { dateStyle: 'long' }).format(date)

/** `12.4 KB`: 1 000 bytes to the kilobyte, as file managers count. */
export function bytes(size: number): string {
  if (size < 1000) return msg(str`${size} bytes`)
  const [value, unit] = size < 1_000_000 ? [size / 1000, 'KB'] : [size / 1_000_000, 'MB']
  return `${new Intl.NumberFormat(formatLocale(), { maximumSignificantDigits: 3 }).format(value)} ${unit}`
}

export function layoutWords(layout: Layout): string {
  return layout === 'lines' ? msg('a line is a sentence') : msg('paragraphs')
}
