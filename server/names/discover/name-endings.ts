import type { LanguagePack } from '../../languages/language.ts'
import { inflectorFor } from '../inflector.ts'
import type { BaseOf } from './base-forms.ts'
import type { NameWord } from './name-words.ts'
import { territories } from './territories.ts'

/** What a word says of the name it stands in. */
export interface NameEnding {
  /** The name cannot go on after it. */
  ends(word: NameWord): boolean
  /** Nor does it begin before it. */
  alone(word: NameWord): boolean
  /** Two words in a row are forms of one: two names. */
  repeats(word: NameWord, next: NameWord): boolean
}

/**
 * Tells the words after which a name cannot go on: where only the last word of a name changes, a word in a case
 * (Қазақстаннан | Украинаға, Akhmetova's | Facebook), and in such languages the name of a country.
 */
export function nameEnding(pack: LanguagePack, baseOf: BaseOf): NameEnding {
  const inflector = inflectorFor(pack)
  const repeats = (word: NameWord, next: NameWord) => baseOf(word.folded) === baseOf(next.folded)
  if (!inflector.lastWordOnly) return { ends: () => false, alone: () => false, repeats }
  const territory = pack.inflection?.kind === 'agglutinative' ? territories(pack) : () => undefined
  const known = new Map<string, boolean>()
  const alone = ({ folded }: NameWord) => territory(folded) !== undefined
  const ends = ({ folded, foreign }: NameWord) => {
    let ends = known.get(folded)
    if (ends === undefined) {
      const base = baseOf(folded)
      const form =
        base === folded || foreign
          ? undefined
          : inflector.formOf(
              { folded: base, capital: true, acronym: false, last: true, gender: undefined, role: 'word', only: true },
              folded,
            )
      ends = form !== undefined && (form.outside > 0 || form.how.some((how) => inCase.test(how)))
      known.set(folded, ends)
    }
    return ends
  }
  return { alone, repeats, ends: (word) => alone(word) || ends(word) }
}

const inCase = /genitive|dative|accusative|locative|ablative|instrumental|attributive/
