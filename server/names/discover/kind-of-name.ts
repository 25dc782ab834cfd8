import { languagePack } from '../../languages/registry.ts'
import type { ConceptKind, TermRole } from '../concept.ts'
import type { FoundName } from './collect-names.ts'
import { isInstitutionWord } from './word-knowledge.ts'

/** What a cluster of names probably names, by how they are written and where they stand. */
export function kindOf(names: readonly FoundName[]): ConceptKind {
  const count = names.reduce((sum, name) => sum + name.count, 0)
  const weight = (of: (name: FoundName) => number) => names.reduce((sum, name) => sum + of(name), 0)
  if (names.every(({ words: [word] }) => /\d\//.test(word!))) return 'publication'
  if (weight((name) => (name.acronym || isInstitution(name) ? name.count : 0)) * 2 > count) return 'institution'
  if (weight((name) => name.quoted) * 2 > count) return 'publication'
  if (names.some(isPerson)) return 'person'
  if (weight((name) => name.located) * 3 >= count) return 'place'
  return 'other'
}

export const isInstitution = ({ lang, words }: FoundName): boolean =>
  words.length > 1 && words.some((word) => isInstitutionWord(word, languagePack(lang)))

// Kazakh given names are ordinary words (Сәуле, Жанар); English ones hardly ever.
const mostOrdinary = { agglutinative: 4, fusional: 1, clitic: 0 } as const

/** Two or three words with capitals, none of which says what the thing is. */
export function isPerson(name: FoundName): boolean {
  return (
    name.words.length >= 2 &&
    name.words.length <= 4 &&
    !isInstitution(name) &&
    name.ordinary <= mostOrdinary[languagePack(name.lang).inflection?.kind ?? 'clitic'] &&
    name.quoted * 2 <= name.count &&
    name.surfaces[0]!.text.split(/\s+/).length === name.words.length &&
    name.words.every((word) => !/\d/.test(word)) &&
    // A Latin name in a Cyrillic text is a firm or a paper.
    !(languagePack(name.lang).script !== 'Latn' && /^[a-z]/.test(name.words[0]!))
  )
}

/** The surname or the given name alone, beside the whole name of a person; an abbreviation beside what it stands for. */
export function roleIn(name: FoundName, all: readonly FoundName[]): TermRole | null {
  if (name.acronym) return /\p{L}/u.test(name.text) ? 'abbreviation' : null
  const people = all.filter((other) => other.lang === name.lang && isPerson(other))
  if (isPerson(name)) return 'full'
  const [word] = name.words
  if (name.words.length !== 1 || people.length === 0) return null
  if (people.some(({ words }) => words.at(-1) === word)) return 'surname'
  return people.some(({ words }) => words[0] === word) ? 'given' : null
}
