import type { ConceptKind, ConceptView } from '../api/types.ts'

/** What of a glossary is to be seen. */
export interface GlossaryFilter {
  readonly text: string
  /** Empty: every kind. */
  readonly kind: ConceptKind | ''
  /** Only concepts without a term in this language; empty: all. */
  readonly missing: string
}

/** The concepts that pass, in alphabetical order of their name in the first language that has one. */
export function filterConcepts(
  concepts: readonly ConceptView[],
  { text, kind, missing }: GlossaryFilter,
  languages: readonly string[],
): ConceptView[] {
  const words = folded(text).split(/\s+/).filter(Boolean)
  const collator = new Intl.Collator(['kk', 'uk', 'en'])
  return concepts
    .filter((concept) => kind === '' || concept.kind === kind)
    .filter((concept) => missing === '' || concept.terms.every((term) => !sameLanguage(term.lang, missing)))
    .filter((concept) => {
      const all = folded([concept.note, ...concept.terms.map((term) => term.text)].join('\n'))
      return words.every((word) => all.includes(word))
    })
    .sort((a, b) => collator.compare(nameOf(a, languages), nameOf(b, languages)))
}

/** What a concept is called where it needs one name: the preferred term of the first language that has one. */
export function nameOf(concept: ConceptView, languages: readonly string[] = []): string {
  for (const lang of languages) {
    const terms = concept.terms.filter((term) => sameLanguage(term.lang, lang))
    const best = terms.find((term) => term.status === 'preferred') ?? terms[0]
    if (best) return best.text
  }
  return (concept.terms.find((term) => term.status === 'preferred') ?? concept.terms[0])?.text ?? ''
}

/** Columns of a glossary: the workbench's three, then whatever else its terms are written in. */
export function glossaryLanguages(concepts: readonly ConceptView[]): string[] {
  const usual = ['kk', 'en', 'uk']
  const found = concepts.flatMap((concept) => concept.terms.map((term) => base(term.lang)))
  return [...usual, ...[...new Set(found)].filter((lang) => !usual.includes(lang)).sort()]
}

/** `en` and `en-GB` stand in one column. */
export const sameLanguage = (a: string, b: string): boolean => base(a) === base(b)

const base = (tag: string): string => tag.split('-')[0]!.toLowerCase()
const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('en')
