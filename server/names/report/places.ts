import type { Concept } from '../concept.ts'
import { findPreferred } from '../concept.ts'
import type { FoundName } from './found-names.ts'
import { mostPlaces, type ReportConcept, type ReportForm, type ReportPlace } from './report.ts'

/** Characters of context on either side. */
const around = 48

export function placeOf({ text, segment, start, end, written }: FoundName): ReportPlace {
  return {
    documentId: text.id,
    segmentId: segment.id,
    number: segment.number,
    written,
    before: ending(segment.text.slice(0, start)),
    after: beginning(segment.text.slice(end)),
  }
}

export const placesOf = (names: readonly FoundName[]): readonly ReportPlace[] => names.slice(0, mostPlaces).map(placeOf)

function ending(text: string): string {
  if (text.length <= around) return text
  return `…${text.slice(-around).replace(/^(?:\S*\s|[\uDC00-\uDFFF])/, '')}`
}

function beginning(text: string): string {
  if (text.length <= around) return text
  return `${text.slice(0, around).replace(/\s\S*$|[\uD800-\uDBFF]$/, '')}…`
}

/** Names by the form the glossary writes, the most frequent first; in their order within a form. */
export function byForm(names: readonly FoundName[]): readonly (readonly FoundName[])[] {
  const forms = new Map<string, FoundName[]>()
  for (const name of names) {
    const same = forms.get(name.form)
    if (same) same.push(name)
    else forms.set(name.form, [name])
  }
  return [...forms.values()].sort((a, b) => b.length - a.length)
}

export function formOf(names: readonly FoundName[]): ReportForm {
  const { form: text, status, role } = names[0]!
  return { text, status, role, count: names.length, places: placesOf(names) }
}

/** A concept as a report names it, in these languages. */
export function conceptOf(concept: Concept, langs: readonly string[]): ReportConcept {
  const names = langs.flatMap((lang) => {
    const term = findPreferred(concept, lang)
    return term ? [{ lang, text: term.text }] : []
  })
  const any = concept.terms[0]
  const some = names.length > 0 || any === undefined ? names : [{ lang: any.lang, text: any.text }]
  return { id: concept.id, kind: concept.kind, names: some }
}
