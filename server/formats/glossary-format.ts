import { FormatError, type Problem, type SourceFile } from './format.ts'
import type { GlossaryConcept, statuses } from './glossary-words.ts'

export interface GlossaryReadOptions {
  /** An encoding's id, where a person has chosen it; detected otherwise. */
  readonly encoding?: string
  /** BCP 47. Of the two columns of a file that does not name its languages. */
  readonly sourceLang?: string
  readonly targetLang?: string
}

/** A glossary as it was read, and what of the file was left out or guessed. */
export interface GlossaryRead {
  readonly concepts: readonly GlossaryConcept[]
  readonly problems: readonly Problem[]
}

export interface GlossaryWriteOptions {
  /** BCP 47, both, for formats of one pair; for others they only say which languages come first. */
  readonly sourceLang?: string
  readonly targetLang?: string
  /** Languages to write, by primary tag or whole; all where absent. */
  readonly languages?: readonly string[]
  /** Statuses to write; all where absent. */
  readonly statuses?: readonly (typeof statuses)[number][]
  /** What the file is called inside, where the format has a place for that. */
  readonly title?: string
  readonly creationToolVersion?: string
  /** For tables of text: guard cells that a spreadsheet would run as a formula, and say so in the header. */
  readonly safe?: boolean
  /** Told, in words, of something the format cannot hold, as often as it is met. */
  readonly onLoss?: (what: string) => void
}

/** A format that glossaries come and go in: one file `*.glossary.ts` of this folder default-exports one. */
export interface GlossaryFormat {
  /** Short and lower case: `tbx`. */
  readonly id: string
  /** As menus show it. */
  readonly label: string
  /** With the dot, lower case; the first is used when writing. */
  readonly extensions: readonly string[]
  readonly mediaType: string
  /** Whether a file holds one pair of languages rather than any number. */
  readonly bilingual: boolean
  /** How surely the content is of this format, 0…1. Looks at the name's ending last. */
  sniff(file: SourceFile): number
  /** @throws FormatError when the file must be refused; LanguagesMissing where it does not name its two languages */
  read(file: SourceFile, options?: GlossaryReadOptions): GlossaryRead
  /** The pieces joined are the file; a few concepts a piece, but for containers. */
  write(concepts: Iterable<GlossaryConcept>, options?: GlossaryWriteOptions): Iterable<string | Uint8Array>
}

/** A file of two columns that does not say what languages they are in: whoever has it must. */
export class LanguagesMissing extends FormatError {
  constructor(line = 1) {
    super(line, 1, 'it does not name the languages of its two columns; say which they are')
  }
}

/** The two languages that a format of one pair is written in. @throws RangeError where one is not said */
export function requiredPair({ sourceLang, targetLang }: GlossaryWriteOptions): {
  readonly sourceLang: string
  readonly targetLang: string
} {
  if (sourceLang === undefined || targetLang === undefined) {
    throw new RangeError('A glossary of one pair needs a source and a target language.')
  }
  return { sourceLang, targetLang }
}
