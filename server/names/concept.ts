/** What a concept is. */
export const conceptKinds = ['person', 'institution', 'place', 'movement', 'publication', 'event', 'other'] as const
export type ConceptKind = (typeof conceptKinds)[number]

/**
 * What an editor thinks of a term: the one to use, also allowed, allowed inside quotations only, to be replaced,
 * misspelt.
 */
export const termStatuses = ['preferred', 'admitted', 'quotation', 'deprecated', 'wrong'] as const
export type TermStatus = (typeof termStatuses)[number]

export const genders = ['masculine', 'feminine', 'neuter'] as const
export type Gender = (typeof genders)[number]

/** Which part of a name a term is. */
export const termRoles = ['full', 'surname', 'given', 'abbreviation', 'nickname', 'adjective'] as const
export type TermRole = (typeof termRoles)[number]

/** One form of a term that a person wrote down: it beats the rules. */
export interface StoredForm {
  /** In words, as the rules name it: `genitive`, `plural dative`; any label is kept. */
  readonly how: string
  readonly text: string
}

/** The concept's number elsewhere. */
export interface Identifier {
  /** `wikidata`, `viaf`, `url`, … */
  readonly scheme: string
  readonly value: string
}

/** One designation of a concept in one language. */
export interface ConceptTerm {
  readonly id: string
  /** BCP 47. */
  readonly lang: string
  readonly text: string
  readonly status: TermStatus
  /** Overrides the concept's gender for this term. */
  readonly gender?: Gender | null
  readonly role?: TermRole | null
  /** `indeclinable`, or a class of declension of its language; where absent, what the ending allows. */
  readonly declension?: string | null
  readonly forms?: readonly StoredForm[]
  /** Where the term is known from. */
  readonly source?: string | null
  readonly note?: string | null
}

/** One thing named: structurally the same as the stored model, so that either can be handed to the engine. */
export interface Concept {
  readonly id: string
  readonly kind: ConceptKind
  readonly gender?: Gender | null
  readonly note?: string | null
  readonly identifiers?: readonly Identifier[]
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

/** The gender a term declines by, as the paradigms name it: its own, else its concept's, else unknown. */
export function genderOf(
  concept: Pick<Concept, 'gender'>,
  term: Pick<ConceptTerm, 'gender'>,
): GenderLetter | undefined {
  const gender = term.gender ?? concept.gender
  return gender ? letters[gender] : undefined
}

export type GenderLetter = 'm' | 'f' | 'n'

const letters: Readonly<Record<Gender, GenderLetter>> = { masculine: 'm', feminine: 'f', neuter: 'n' }
