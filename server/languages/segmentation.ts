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
  /**
   * Whether casual writing whose sentences begin in lower case is common enough that a lower-case letter after a whole
   * word and its stop begins a sentence.
   */
  readonly lowerCaseStarts: boolean
}

/** A list written in one line: `words('mr mrs ms')`. */
export function words(line: string): string[] {
  return line.split(' ')
}
