/**
 * Words around and inside the names of a language, in lower case: data for finding names that no glossary knows.
 *
 * A pattern is the source of an expression that must match a whole word, or one of its possible stems.
 */
export interface NamingWords {
  /** Words inside a name that have no capital: `of`, `de`, `мен`. */
  readonly connectors: readonly string[]
  /** Patterns of words that are written with a capital and name nobody alone: peoples, languages, adjectives of places. */
  readonly demonyms: readonly string[]
  /** Titles and ranks before a name, no part of it: `mr`, `president`, `професор`. */
  readonly titles: readonly string[]
  /** Beginnings of words that say that a name is an institution's, a movement's or an event's: `minist`, `партия`. */
  readonly institutions: readonly string[]
}
