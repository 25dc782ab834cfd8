import { msg, str } from '@lit/localize'
import type { FindingKind, ReportConcept, ReportFinding } from '../api/types.ts'
import { count, languageName } from './words.ts'

/** The kinds of findings, the gravest first, as the report gives them. */
export const findingKinds = [
  'wrong-form',
  'one-side-only',
  'shared-form',
  'several-spellings',
  'preferred-unused',
  'abbreviation-unexplained',
  'full-name-missing',
] as const satisfies readonly FindingKind[]

export function findingWords(kind: FindingKind): string {
  return {
    'wrong-form': msg('Wrong or deprecated form'),
    'one-side-only': msg('Name on one side of a confirmed link only'),
    'shared-form': msg('One form for two names'),
    'several-spellings': msg('Several spellings in one text'),
    'preferred-unused': msg('Preferred form never used'),
    'abbreviation-unexplained': msg('Abbreviation before its explanation'),
    'full-name-missing': msg('Full name missing at first mention'),
  }[kind]
}

/** A concept by its names: `Роза Бағлан / Roza Baglan`. */
export const namesOf = ({ names }: ReportConcept): string => names.map(({ text }) => text).join(' / ')

/** What is found, in a sentence. */
export function findingSentence({ kind, forms, expected, later, concepts, missingIn }: ReportFinding): string {
  const form = forms[0]?.text ?? ''
  const wanted = expected ?? ''
  const counted = forms.map((each) => `“${each.text}” ${count(each.count)}`).join(', ')
  switch (kind) {
    case 'wrong-form':
      return expected === null ? msg(str`“${form}” is not to be used.`) : msg(str`“${form}” should be “${wanted}”.`)
    case 'one-side-only':
      return msg(str`“${wanted}” is missing in ${languageName(missingIn?.lang ?? 'und')}: ${missingIn?.name ?? ''}.`)
    case 'shared-form':
      return msg(str`“${form}” may be ${concepts.map(namesOf).join(msg(' or '))}.`)
    case 'several-spellings':
      return expected === null ? `${counted}.` : msg(str`${counted}; preferred is “${wanted}”.`)
    case 'preferred-unused':
      return msg(str`“${wanted}” stands nowhere; the text has ${counted}.`)
    case 'abbreviation-unexplained':
      return later === null
        ? msg(str`“${form}” is used, and “${wanted}” stands nowhere in this text.`)
        : msg(str`“${form}” is used, and “${wanted}” stands only in segment ${count(later.number)}.`)
    case 'full-name-missing':
      return later === null
        ? msg(str`The first mention is “${form}”; “${wanted}” stands nowhere in this text.`)
        : msg(str`The first mention is “${form}”; the full name stands only in segment ${count(later.number)}.`)
  }
}
