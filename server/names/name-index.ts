import type { LanguagePack } from '../languages/language.ts'
import { foldSeparator, outerQuotes } from './compare-form.ts'
import { type Concept, type ConceptTerm, genderOf, sameLanguage } from './concept.ts'
import { inflectorFor } from './inflector.ts'
import { type BaseWord, type Inflector, indeclinable } from './word-form.ts'
import { type Word, wordsOf } from './words.ts'

/** One term, taken apart for comparison. */
export interface IndexedTerm {
  readonly concept: Concept
  readonly term: ConceptTerm
  /** What is looked for: the term, or a form of it that a person wrote down. */
  readonly text: string
  /** Which form that is, in words; undefined for the term itself. */
  readonly how?: string
  readonly words: readonly BaseWord[]
  /** What stands between its words, folded: one fewer than words. */
  readonly between: readonly string[]
  /** Quotation marks around it, which belong to the mention where the text has them. */
  readonly quotes: { readonly before: number; readonly after: number }
  /** It ends in a full stop, which belongs to the mention where the text has it. */
  readonly stop: boolean
  /** Its first word may be written small where another of its words keeps the capital. */
  readonly mayStartSmall: boolean
}

/** The terms of a glossary in one language, ready for `recognise`. Built once; holds no text. */
export interface NameIndex {
  readonly pack: LanguagePack
  readonly inflector: Inflector
  /**
   * Terms that begin with a capital or a digit, by the keys that the inflector gives a single word, or by `pairKey` with
   * those of the first of several.
   */
  readonly capital: ReadonlyMap<string, readonly IndexedTerm[]>
  /** Terms that begin or may begin with a small letter, by the same keys. */
  readonly small: ReadonlyMap<string, readonly IndexedTerm[]>
  /** The keys of the first words of names of several: other words need no `pairKey`. */
  readonly firsts: ReadonlySet<string>
  /** How long the keys of first words are, in letters. */
  readonly lengths: { readonly shortest: number; readonly longest: number }
  /** How the single words among the keys begin: other words need not be taken apart. */
  readonly heads: { readonly capital: ReadonlySet<string>; readonly small: ReadonlySet<string> }
}

/**
 * Indexes the terms that a glossary has in the language of `pack`, of every status.
 *
 * @param concepts  any order; the result does not depend on it
 */
export function nameIndex(concepts: readonly Concept[], pack: LanguagePack): NameIndex {
  const inflector = inflectorFor(pack)
  const capital = new Map<string, IndexedTerm[]>()
  const small = new Map<string, IndexedTerm[]>()
  const firsts = new Set<string>()
  const lengths = { shortest: Infinity, longest: 0 }
  const heads = { capital: new Set<string>(), small: new Set<string>() }
  for (const concept of [...concepts].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const term of concept.terms) {
      if (!sameLanguage(term.lang, pack.code)) continue
      for (const indexed of [indexTerm(concept, term), ...storedForms(concept, term)]) if (indexed) add(indexed)
    }
  }
  return { pack, inflector, capital, small, firsts, lengths, heads }

  function add(indexed: IndexedTerm): void {
    const first = indexed.words[0]!
    const maps = [...(first.capital ? [capital] : []), ...(!first.capital || indexed.mayStartSmall ? [small] : [])]
    const second = indexed.words[1]
    const keys = new Set(inflector.keys(first))
    for (const key of keys) {
      for (const map of maps) addTo(map, second === undefined ? key : pairKey(key, second.folded), indexed)
    }
    for (const key of keys) {
      lengths.shortest = Math.min(lengths.shortest, key.length)
      lengths.longest = Math.max(lengths.longest, key.length)
      if (second !== undefined) firsts.add(key)
      else heads[first.capital ? 'capital' : 'small'].add(headOf(key))
    }
  }
}

/** Forms that a person wrote down stand in texts just so. */
function storedForms(concept: Concept, term: ConceptTerm): (IndexedTerm | undefined)[] {
  return (term.forms ?? []).map(({ how, text }) => {
    const indexed = indexTerm(concept, { ...term, text, declension: indeclinable })
    if (!indexed) return undefined
    const words = indexed.words.map((word) => ({ ...word, declension: indeclinable }))
    return { ...indexed, term, how, words }
  })
}

/** The key of a name of several words: its first word and the letter that the second begins with in every form. */
export function pairKey(first: string, second: string): string {
  return `${first} ${second[0]}`
}

/** Whether a word begins as one of the heads. */
export function beginsAs(heads: ReadonlySet<string>, word: string): boolean {
  return heads.has(word.slice(0, 3)) || heads.has(word.slice(0, 2)) || heads.has(word.slice(0, 1))
}

// A suffix may change the last letter of a stem, so a short word's head leaves it out.
function headOf(word: string): string {
  return word.length > 3 ? word.slice(0, 3) : word.slice(0, -1) || word
}

function addTo(map: Map<string, IndexedTerm[]>, key: string, term: IndexedTerm): void {
  const terms = map.get(key)
  if (terms === undefined) map.set(key, [term])
  else terms.push(term)
}

/** A term taken apart, or nothing when it has neither letter nor digit. */
export function indexTerm(concept: Concept, term: ConceptTerm): IndexedTerm | undefined {
  const words = wordsOf(term.text)
  if (words.length === 0) return undefined
  const gender = genderOf(concept, term)
  return {
    concept,
    term,
    text: term.text,
    words: words.map((word, i) => ({
      folded: word.folded,
      capital: word.capital,
      acronym: isAcronym(term.text, word),
      last: i === words.length - 1,
      gender,
      role: roleOf(concept, i, words.length),
      ...declensionOf(concept, term, i, words.length),
      only: words.length === 1,
    })),
    between: words.slice(1).map((word, i) => foldSeparator(term.text.slice(words[i]!.end, word.start))),
    quotes: outerQuotes(term.text),
    mayStartSmall: concept.kind !== 'person' && concept.kind !== 'place' && words.slice(1).some((word) => word.capital),
    stop: term.text.trimEnd().endsWith('.'),
  }
}

function roleOf({ kind }: Concept, at: number, count: number): BaseWord['role'] {
  if (kind === 'person') return count === 1 ? 'single' : at === count - 1 ? 'surname' : 'given'
  return kind === 'place' && count === 1 ? 'place' : 'word'
}

// A class is told of the word that raises the question: a person's surname, or the one word of a name. Of a phrase only
// whether it changes at all can be told.
function declensionOf(
  { kind }: Concept,
  { declension }: ConceptTerm,
  at: number,
  count: number,
): { declension?: string } {
  if (!declension) return {}
  const concerned = kind === 'person' ? at === count - 1 : count === 1 || declension === indeclinable
  return concerned ? { declension } : {}
}

function isAcronym(text: string, { start, end }: Word): boolean {
  const written = text.slice(start, end)
  return /\p{Lu}.*\p{Lu}/u.test(written) && written === written.toUpperCase()
}
