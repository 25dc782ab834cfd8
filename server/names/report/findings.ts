import { type Concept, findPreferred } from '../concept.ts'
import type { FoundName } from './found-names.ts'
import {
  areSpellings,
  comparison,
  explanationOf,
  foldedWords,
  fullNameOf,
  isAbbreviation,
  isByname,
  isExplanation,
  isFullForm,
  isPartOf,
  termsIn,
} from './name-parts.ts'
import { byForm, placeOf, placesOf } from './places.ts'
import type { FindingKind, ReportFinding, ReportPlace } from './report.ts'

/** A finding before its concepts are named. */
export type RawFinding = Omit<ReportFinding, 'concepts'> & { readonly about: readonly Concept[] }

/** What the names of one concept in one text have against them; they come in reading order, and are not none. */
export function findingsOf(names: readonly FoundName[]): RawFinding[] {
  return [
    ...wrongForms(names),
    ...severalSpellings(names),
    ...preferredUnused(names),
    ...unexplainedAbbreviation(names),
    ...missingFullName(names),
  ]
}

export function finding(
  kind: FindingKind,
  names: readonly FoundName[],
  more: Partial<Pick<RawFinding, 'about' | 'bitextId' | 'missingIn' | 'expected' | 'later' | 'forms'>> = {},
): RawFinding {
  const { concept, text } = names[0]!
  return {
    kind,
    about: [concept],
    documentId: text.id,
    bitextId: null,
    missingIn: null,
    forms: formsOf(names),
    expected: null,
    count: names.length,
    places: placesOf(names),
    later: null,
    ...more,
  }
}

function formsOf(names: readonly FoundName[]): RawFinding['forms'] {
  return byForm(names).map((same) => ({ text: same[0]!.form, count: same.length, status: same[0]!.status }))
}

const isRefused = ({ status }: FoundName) => status === 'wrong' || status === 'deprecated'

/** Forms the glossary says are misspelt or not to be used any more. */
function wrongForms(names: readonly FoundName[]): RawFinding[] {
  return byForm(names.filter(isRefused)).map((same) => {
    const { concept, text, form } = same[0]!
    return finding('wrong-form', same, { expected: replacementOf(concept, text.lang, form) })
  })
}

/** The preferred of the terms that could stand in the place of a form: an abbreviation for an abbreviation, a surname for one. */
function replacementOf(concept: Concept, lang: string, form: string): string | null {
  const wrong = termsIn(concept, lang).find(({ text }) => text === form)
  const like = termsIn(concept, lang).filter(
    ({ text, role, status }) =>
      (status === 'preferred' || status === 'admitted') &&
      (!role || !wrong?.role || role === wrong.role) &&
      isAbbreviation({ form: text, role: role ?? null }) === isAbbreviation({ form, role: wrong?.role ?? null }) &&
      foldedWords(text).length === foldedWords(form).length,
  )
  const best = like.find(({ status }) => status === 'preferred') ?? like[0]
  return best?.text ?? findPreferred(concept, lang)?.text ?? null
}

/** One part of a name spelt in two ways; what is wrong anyway is told of by itself. */
function severalSpellings(names: readonly FoundName[]): RawFinding[] {
  const { concept, text } = names[0]!
  const forms = byForm(names.filter((name) => !isRefused(name) && name.status !== 'quotation'))
  if (forms.length < 2) return []
  const compared = comparison(concept, text.lang)
  const rivals = forms.filter(([a]) => forms.some(([b]) => a !== b && areSpellings(a!, b!, compared)))
  if (rivals.length === 0) return []
  // What to look at is what is neither the preferred spelling, or the usual one, nor a part of it.
  const kept = rivals.find(([name]) => name!.status === 'preferred') ?? rivals[0]!
  const whole = foldedWords(kept[0]!.form)
  const odd = rivals.filter(([name]) => !isPartOf(foldedWords(name!.form), whole, compared.same))
  const shown = new Set([...kept, ...odd.flat()])
  const places = new Set(odd.flat())
  return [
    finding(
      'several-spellings',
      names.filter((name) => places.has(name)),
      {
        forms: formsOf(names.filter((name) => shown.has(name))),
        expected: findPreferred(concept, text.lang)?.text ?? null,
      },
    ),
  ]
}

/**
 * The preferred form stands nowhere, and what does is no part of it: where a name is known it may be shortened. An
 * abbreviation counts only where one is preferred; that it is unexplained is another matter.
 */
function preferredUnused(names: readonly FoundName[]): RawFinding[] {
  const { concept, text } = names[0]!
  const preferred = termsIn(concept, text.lang).find(({ status }) => status === 'preferred')
  if (preferred === undefined || names.some(({ status }) => status === 'preferred')) return []
  const { same } = comparison(concept, text.lang)
  const short = isAbbreviation({ form: preferred.text, role: preferred.role ?? null })
  const whole = foldedWords(preferred.text)
  const others = names.filter(
    (name) =>
      !isRefused(name) &&
      !isByname(name) &&
      (short || !isAbbreviation(name)) &&
      !isPartOf(foldedWords(name.form), whole, same),
  )
  return others.length === 0 ? [] : [finding('preferred-unused', others, { expected: preferred.text })]
}

/** An abbreviation stands in running text before anything says what it means. Those of countries need no saying. */
function unexplainedAbbreviation(names: readonly FoundName[]): RawFinding[] {
  const { concept, text } = names[0]!
  if (concept.kind === 'place') return []
  const at = names.findIndex((name) => isAbbreviation(name) && !name.segment.heading)
  const expected = explanationOf(concept, text.lang)
  if (at < 0 || expected === undefined || names.slice(0, at).some(isExplanation)) return []
  const next = names.findIndex((name, i) => i > at && isExplanation(name))
  if (next === at + 1 && areTogether(names[at]!, names[next]!)) return []
  const before = names.slice(at, next < 0 ? undefined : next).filter(isAbbreviation)
  return [finding('abbreviation-unexplained', before, { expected: expected.text, later: laterPlace(names[next]) })]
}

/** The first mention in running text is not the full name. */
function missingFullName(names: readonly FoundName[]): RawFinding[] {
  const { concept, text } = names[0]!
  const full = fullNameOf(concept, text.lang)
  if (full === undefined) return []
  const running = names.filter(({ segment, role }) => !segment.heading && role !== 'adjective')
  const [first, second] = running
  if (first === undefined || isFullForm(first, concept, full)) return []
  // Of an abbreviation its explanation is asked for already.
  if (concept.kind !== 'person' && isAbbreviation(first)) return []
  if (second !== undefined && areTogether(first, second)) {
    if (isFullForm(second, concept, full)) return []
    // Surname, given name: the full name of an index.
    if (concept.kind === 'person' && first.form !== second.form) return []
  }
  const later = running.find((name) => isFullForm(name, concept, full))
  return [finding('full-name-missing', [first], { expected: full.text, later: laterPlace(later) })]
}

/** One directly after the other, in brackets or behind a dash perhaps: `ҚДТ («Қазақстанның демократиялық таңдауы»)`. */
function areTogether(a: FoundName, b: FoundName): boolean {
  return a.segment === b.segment && /^[\s,([«"„“”'–—-]{1,4}$/.test(a.segment.text.slice(a.end, b.start))
}

function laterPlace(name: FoundName | undefined): ReportPlace | null {
  return name === undefined ? null : placeOf(name)
}
