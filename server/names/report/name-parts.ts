import { languagePack } from '../../languages/registry.ts'
import { type Concept, type ConceptTerm, sameLanguage, type TermRole } from '../concept.ts'
import { inflectorFor } from '../inflector.ts'
import { wordsOf } from '../words.ts'

/** A form of a name, and which part of it the card says it is. */
export interface Part {
  readonly form: string
  readonly role: TermRole | null
}

/** The folded words of a form. */
export const foldedWords = (form: string): readonly string[] => wordsOf(form).map(({ folded }) => folded)

/** Whether a form abbreviates: its card says so, or it is one word in capitals. */
export function isAbbreviation({ form, role }: Part): boolean {
  if (role !== null) return role === 'abbreviation'
  return /^\p{Lu}[\p{Lu}\p{N}]{1,9}$/u.test(form.replace(/[.\-‑]/g, ''))
}

/** How the forms of one concept in one language are compared. */
export interface Comparison {
  /** All forms of the card in the language: two parts of one of them are parts of a name, not spellings. */
  readonly longer: readonly (readonly string[])[]
  /** Whether two folded words are one word, inflected perhaps. */
  same(a: string, b: string): boolean
}

/**
 * Of a person's name every letter counts: Ахметова may be a form of Ахметов, and is another name all the same. Of an
 * institution's, a word may be inflected in the longer name: Жоғарғы сот, Украина Жоғарғы соты.
 */
export function comparison(concept: Concept, lang: string): Comparison {
  const longer = termsIn(concept, lang).map(({ text }) => foldedWords(text))
  if (concept.kind === 'person') return { longer, same: (a, b) => a === b }
  const inflector = inflectorFor(languagePack(lang))
  const isForm = (a: string, b: string) => inflector.formOf({ ...anyWord, folded: a }, b) !== undefined
  return { longer, same: (a, b) => a === b || isForm(a, b) || isForm(b, a) }
}

const anyWord = { capital: true, acronym: false, last: true, gender: undefined, role: 'word', only: false } as const

/**
 * Whether two forms of one concept spell the same thing in two ways. A surname is no other spelling of the full name it
 * is a part of, nor of a given name; an abbreviation, a nickname and an adjective are none of what they stand for.
 */
export function areSpellings(a: Part, b: Part, { longer, same }: Comparison): boolean {
  if (isByname(a) || isByname(b) || isAbbreviation(a) !== isAbbreviation(b)) return false
  if (a.role !== b.role && isHalf(a.role) && isHalf(b.role)) return false
  const [one, other] = [foldedWords(a.form), foldedWords(b.form)]
  if (isPartOf(one, other, same) || isPartOf(other, one, same)) return false
  return !longer.some((words) => isPartOf(one, words, same) && isPartOf(other, words, same))
}

/** A nickname or an adjective: it stands for the name and does not spell it. */
export const isByname = ({ role }: Part) => role === 'nickname' || role === 'adjective'
const isHalf = (role: TermRole | null) => role === 'surname' || role === 'given'

/** Whether every word of a form is one of another's; an initial is the word that it begins. */
export function isPartOf(part: readonly string[], whole: readonly string[], same: Comparison['same']): boolean {
  return part.every((word) => whole.some((other) => same(word, other) || (word.length === 1 && other.startsWith(word))))
}

/**
 * The full name of a concept in a language: of role `full`, else of a person the longest preferred term of more than
 * one word. Undefined where the card has none.
 */
export function fullNameOf(concept: Concept, lang: string): ConceptTerm | undefined {
  const own = termsIn(concept, lang).filter(({ status }) => status !== 'wrong' && status !== 'deprecated')
  const preferred = (terms: readonly ConceptTerm[]) => terms.find(({ status }) => status === 'preferred') ?? terms[0]
  const full = own.filter(({ role }) => role === 'full')
  if (full.length > 0 || concept.kind !== 'person') return preferred(full)
  return own
    .filter(({ text, role, status }) => !role && status === 'preferred' && foldedWords(text).length > 1)
    .sort((a, b) => b.text.length - a.text.length)[0]
}

/** Whether a form names the concept in full, however it spells the name. */
export function isFullForm({ form, role }: Part, concept: Concept, full: ConceptTerm): boolean {
  if (role !== null) return role === 'full'
  const words = foldedWords(form)
  if (words.length < 2 || words.some((word) => word.length === 1)) return false
  return concept.kind === 'person' || words.length >= foldedWords(full.text).length
}

/** What an abbreviation of the concept stands for: the preferred of its longer terms in the language. */
export function explanationOf(concept: Concept, lang: string): ConceptTerm | undefined {
  const long = termsIn(concept, lang).filter(
    ({ text, role, status }) => isExplanation({ form: text, role: role ?? null }) && status !== 'wrong',
  )
  return long.find(({ role }) => role === 'full') ?? long.find(({ status }) => status === 'preferred') ?? long[0]
}

/** Whether a form says what an abbreviation of the same concept stands for. */
export function isExplanation(part: Part): boolean {
  return !isByname(part) && !isAbbreviation(part)
}

export function termsIn(concept: Concept, lang: string): readonly ConceptTerm[] {
  return concept.terms.filter((term) => sameLanguage(term.lang, lang))
}
