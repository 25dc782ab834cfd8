/** What a concept is. */
export const conceptKinds = ['person', 'institution', 'place', 'movement', 'publication', 'event', 'other'] as const
export type ConceptKind = (typeof conceptKinds)[number]

/**
 * What an editor thinks of a term: the one to use, also allowed, allowed inside quotations only, to be replaced,
 * misspelt.
 */
export const termStatuses = ['preferred', 'admitted', 'quotation', 'deprecated', 'wrong'] as const
export type TermStatus = (typeof termStatuses)[number]

/** Grammatical gender; `p` for names that have only a plural (Суми). */
export type Gender = 'm' | 'f' | 'n' | 'p'

/** One designation of a concept in one language. */
export interface ConceptTerm {
  readonly id: string
  /** BCP 47. */
  readonly lang: string
  readonly text: string
  readonly status: TermStatus
  /** Overrides the concept's gender for this term; any value but m, f, n, p is taken as unknown. */
  readonly gender?: string | null
  readonly note?: string | null
}

/** One thing named: structurally the same as the stored model, so that either can be handed to the engine. */
export interface Concept {
  readonly id: string
  readonly kind: ConceptKind
  readonly gender?: string | null
  readonly terms: readonly ConceptTerm[]
}

/** The term to use for a concept in a language (`kk-Cyrl` finds `kk`), or the first admitted one, or nothing. */
export function findPreferred(concept: Concept, lang: string): ConceptTerm | undefined {
  const terms = concept.terms.filter((term) => sameLanguage(term.lang, lang))
  return terms.find((term) => term.status === 'preferred') ?? terms.find((term) => term.status === 'admitted')
}

/** Whether two BCP 47 tags name the same language, script and region aside. */
export function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]!.toLowerCase() === b.split('-')[0]!.toLowerCase()
}

/** The gender a term declines by: its own, else its concept's, else unknown. */
export function genderOf(concept: Concept, term: ConceptTerm): Gender | undefined {
  const gender = (term.gender ?? concept.gender ?? '')[0]?.toLowerCase()
  return gender === 'm' || gender === 'f' || gender === 'n' || gender === 'p' ? gender : undefined
}
