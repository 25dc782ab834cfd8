/**
 * Where sentences of a language end and where they only seem to: data for `text/sentences.ts`.
 *
 * Abbreviations are written in lower case, without their last full stop and without spaces: `т.зв` stands for `т. зв.`
 * and `т.зв.` alike.
 */
export interface SegmentationRules {
  /** The language code handed to sentencex; another language's where it has none of its own. */
  readonly segmenterCode: string
  /** Abbreviations that something always follows, a name or a number: `вул`, `проф`, `Mr`. */
  readonly neverFinal: readonly string[]
  /** Abbreviations that end a sentence when a capital letter follows: `т.д`, `etc`, `тис`. */
  readonly mayBeFinal: readonly string[]
  /** Abbreviations only where a number follows, words of the language elsewhere: `no. 5`, `art. 12`. */
  readonly beforeNumbers: readonly string[]
  /**
   * Words that, with a capital, begin a sentence and are hardly ever a name: pronouns, prepositions, conjunctions, in
   * lower case. One of them after initials or an abbreviation means that a sentence has ended there.
   */
  readonly starters: readonly string[]
  /**
   * Words that take up direct speech as its sentence goes on (`деді`, `деп`), in lower case. A quotation one of them
   * follows stays whole, however many sentences it quotes. Empty where the language's practice is to cut inside.
   */
  readonly speechWords: readonly string[]
  /** Of years and centuries: `У 1991 р.` is a time, too little to be a sentence. Among the abbreviations too. */
  readonly timeUnits: readonly string[]
  /**
   * Whether casual writing whose sentences begin in lower case is common enough that a lower-case letter after a whole
   * word and its stop begins a sentence.
   */
  readonly lowerCaseStarts: boolean
  /** Abbreviations only with a capital, words of the language otherwise, that end no sentence: `Sat`, `Sun`. */
  readonly capitalised?: readonly string[]
  /** Verbs that say who speaks after a quotation: `“Why?” Anna asked` is one sentence. */
  readonly speechVerbs?: readonly string[]
  /** Whether the number of a clause at the head of a paragraph, `1.`, counts as a sentence of its own. */
  readonly clauseNumbersApart?: boolean
  /** Where such texts are common: how sentences end without a mark in mail and letters whose lines were run together. */
  readonly unmarked?: UnmarkedEnds
}

/** Words in lower case that show the end of a sentence which no mark shows. */
export interface UnmarkedEnds {
  /** Words that with a capital, before a small-lettered word, begin a sentence even after a word without a stop. */
  readonly starters: readonly string[]
  /** `dear`, `hi`: with a name, a sentence of their own. */
  readonly greetings: readonly string[]
  /** `best regards`: a sentence of their own before the name. */
  readonly closings: readonly string[]
  /** Fields of heads and notices, each a line of its own once: `sent by`, `location`. */
  readonly fields: readonly string[]
}

/** A list written in one line: `words('mr mrs ms')`. */
export function words(line: string): string[] {
  return line.split(' ')
}
