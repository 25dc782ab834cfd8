import { keysWhileTyping } from '../../server/names/latin-key.ts'
import type { ConceptKind, ConceptView, Term, TermStatus } from '../api/types.ts'
import { byName, folded, matchOf, type Sought } from './glossary-index.ts'

/** What of a glossary is to be seen. */
export interface GlossaryFilter {
  readonly text: string
  /** Empty: every kind. */
  readonly kind: ConceptKind | ''
  /** Only concepts with a term of this status; empty: every status. */
  readonly status: TermStatus | ''
  /**
   * Only concepts that lack something: `preferred` for a term to be preferred in some language they have, `use` for
   * being mentioned anywhere, or a language. Empty: all.
   */
  readonly lacks: string
}

export const everything: GlossaryFilter = { text: '', kind: '', status: '', lacks: '' }

/**
 * The concepts that pass, in alphabetical order of their name in the first language that has one; where words are
 * sought, those first that have a word beginning so. A name is found in any script: `ahmet` finds Ахмет.
 *
 * @param used  how often each is mentioned; null while that is not known
 */
export function filterConcepts(
  concepts: readonly ConceptView[],
  { text, kind, status, lacks }: GlossaryFilter,
  languages: readonly string[],
  used: Readonly<Record<string, number>> | null = null,
): ConceptView[] {
  const sought = soughtIn(text)
  const first: ConceptView[] = []
  const rest: ConceptView[] = []
  for (const concept of inOrder(concepts, languages)) {
    if (kind !== '' && concept.kind !== kind) continue
    if (status !== '' && concept.terms.every((term) => term.status !== status)) continue
    if (lacks !== '' && !isWithout(concept, lacks, used)) continue
    const match = matchOf(concept, sought)
    if (match === 2) first.push(concept)
    else if (match === 1) rest.push(concept)
  }
  return [...first, ...rest]
}

function soughtIn(text: string): Sought[] {
  const words = text.trim().split(/\s+/).filter(Boolean)
  return words.map((word) => ({ plain: folded(word), keys: keysWhileTyping(word) }))
}

function isWithout(concept: ConceptView, what: string, used: Readonly<Record<string, number>> | null): boolean {
  if (what === 'use') return used !== null && !used[concept.id]
  if (what !== 'preferred') return concept.terms.every((term) => !sameLanguage(term.lang, what))
  return concept.terms.some(({ lang }) =>
    concept.terms.every((term) => !sameLanguage(term.lang, lang) || term.status !== 'preferred'),
  )
}

let ordered: { of: readonly ConceptView[]; languages: string; concepts: readonly ConceptView[] } | undefined

/** The last order is kept: while one types a filter the concepts stay the same. */
function inOrder(concepts: readonly ConceptView[], languages: readonly string[]): readonly ConceptView[] {
  const key = languages.join()
  if (ordered?.of !== concepts || ordered.languages !== key) {
    ordered = { of: concepts, languages: key, concepts: byName(concepts, (each) => nameOf(each, languages)) }
  }
  return ordered.concepts
}

/** What a concept is called where it needs one name: the preferred term of the first language that has one. */
export function nameOf(concept: ConceptView, languages: readonly string[] = []): string {
  const { terms } = concept
  for (const lang of languages) {
    let best: Term | undefined
    for (const term of terms) {
      if (
        sameLanguage(term.lang, lang) &&
        (best === undefined || (term.status === 'preferred' && best.status !== term.status))
      )
        best = term
    }
    if (best) return best.text
  }
  return (terms.find((term) => term.status === 'preferred') ?? terms[0])?.text ?? ''
}

/** Columns of a glossary: the languages of its project's texts, then whatever else its terms are written in. */
export function glossaryLanguages(concepts: readonly ConceptView[], spoken: readonly string[] = []): string[] {
  const own = new Set(spoken.map(base))
  const usual = ['kk', 'en', 'uk'].filter((lang) => own.size === 0 || own.has(lang))
  const found = new Set(own)
  for (const { terms } of concepts) for (const { lang } of terms) found.add(base(lang))
  return [...usual, ...[...found].filter((lang) => !usual.includes(lang)).sort()]
}

/** `en` and `en-GB` stand in one column. */
export const sameLanguage = (a: string, b: string): boolean => a === b || base(a) === base(b)

const base = (tag: string): string => (/[-A-Z]/.test(tag) ? tag.split('-')[0]!.toLowerCase() : tag)
