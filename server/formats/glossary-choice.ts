import type { GlossaryWriteOptions } from './glossary-format.ts'
import type { GlossaryConcept, GlossaryTerm } from './glossary-words.ts'
import { primaryLanguage } from './language-tag.ts'

/**
 * The concepts with the terms that are to be written: of the languages and statuses that a person chose. A concept of
 * which nothing is left is not written; one that had no terms to begin with is.
 */
export function* chosenConcepts(
  concepts: Iterable<GlossaryConcept>,
  { languages, statuses }: GlossaryWriteOptions,
): Generator<GlossaryConcept> {
  for (const concept of concepts) {
    const terms = concept.terms.filter(
      ({ lang, status }) =>
        (statuses === undefined || statuses.includes(status)) &&
        (languages === undefined || languages.some((each) => isIn(lang, each))),
    )
    if (terms.length === concept.terms.length) yield concept
    else if (terms.length > 0) yield { ...concept, terms }
  }
}

/** Whether a tag is a language or, said by its primary tag alone, of it: `kk-Latn` is in `kk`. */
export function isIn(lang: string, wanted: string): boolean {
  return lang === wanted || primaryLanguage(lang) === wanted
}

/** A concept's terms under each of its languages, in the order in which these first stand. */
export function termsByLanguage(terms: readonly GlossaryTerm[]): ReadonlyMap<string, readonly GlossaryTerm[]> {
  const found = new Map<string, GlossaryTerm[]>()
  for (const term of terms) {
    const list = found.get(term.lang)
    if (list === undefined) found.set(term.lang, [term])
    else list.push(term)
  }
  return found
}

/** The terms that others are to take from a concept, best first: preferred, admitted, and where asked for, others. */
export function usable(terms: readonly GlossaryTerm[], lang: string): readonly GlossaryTerm[] {
  const rank = { preferred: 0, admitted: 1, quotation: 2, deprecated: 3, wrong: 3 } as const
  return terms
    .filter((term) => isIn(term.lang, lang) && rank[term.status] < 3)
    .sort((a, b) => rank[a.status] - rank[b.status])
}
