import type { GenderLetter } from './concept.ts'

/** A word of a term, as the index keeps it. */
export interface BaseWord {
  readonly folded: string
  /** It begins with a capital, so a mention must. */
  readonly capital: boolean
  /** It is written in capitals throughout (ҚДТ), so the stem of a mention must be. */
  readonly acronym: boolean
  readonly last: boolean
  readonly gender: GenderLetter | undefined
  /** What the word is in the name: of a person's, the last word, the only one, or one before; a place of one word; else a word. */
  readonly role: 'given' | 'surname' | 'single' | 'place' | 'word'
  /** `indeclinable`, or the class of declension that the glossary gives the word; what the ending allows when absent. */
  readonly declension?: string
  /** The name has no other word. */
  readonly only: boolean
}

/** Forms one would write, the usual first. */
export interface WrittenForms {
  readonly forms: readonly string[]
  /** The rule leaves no choice. */
  readonly sure: boolean
}

/** How a surface word is a form of a base word. */
export interface WordForm {
  /** Grammatical readings in words, likeliest first; empty when it is the base form. */
  readonly how: readonly string[]
  /** Units at the end of the surface that are no part of the name. */
  readonly outside: number
}

/** The rules of one language, ready to use. */
export interface Inflector {
  /** Only the last word of a name changes. */
  readonly lastWordOnly: boolean
  /** Keys under which a base word is found. */
  keys(base: BaseWord): Iterable<string>
  /**
   * Keys under which a surface word may be a form of something, the longest first.
   *
   * @param shortest  how long the keys in use are; others may be left out
   */
  lookups(surface: string, shortest?: number, longest?: number): readonly string[]
  /** How `surface`, folded, is a form of `base`, or nothing when it is none. */
  formOf(base: BaseWord, surface: string): WordForm | undefined
  /** How a suffix after a hyphen (ҚДТ-ны) inflects the base, or nothing. */
  detachedForm(base: BaseWord, suffix: string): WordForm | undefined
  /** The forms to write of a base word in one reading, folded; none when the rules have no such reading of it. */
  inflect(base: BaseWord, how: string): WrittenForms
  /** The word agrees with the one after it, so both change. */
  agrees(base: BaseWord): boolean
}

/** The declension of a word that never changes. */
export const indeclinable = 'indeclinable'

export const asWritten: WordForm = { how: [], outside: 0 }
