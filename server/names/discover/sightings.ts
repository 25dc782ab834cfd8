import type { LanguagePack } from '../../languages/language.ts'
import { type NameWord, nameWords } from './name-words.ts'
import { type WordKnowledge, wordKnowledge } from './word-knowledge.ts'

/** The words of many texts in one language, and how each is written over all of them. */
export interface Sightings {
  readonly knowledge: WordKnowledge
  readonly words: readonly (readonly NameWord[])[]
  /** How often a word has a small letter, and how often a capital where a small one could stand. */
  small(folded: string): number
  capital(folded: string): number
}

export function sightings(texts: readonly string[], pack: LanguagePack): Sightings {
  const small = new Map<string, number>()
  const capital = new Map<string, number>()
  const words = texts.map((text) => plain(nameWords(text, pack.script), text, pack))
  for (const line of words) {
    for (const word of line) {
      if (!word.capital) add(small, word.folded)
      else if (!word.initial) add(capital, word.folded)
    }
  }
  return {
    knowledge: wordKnowledge(pack),
    words,
    small: (folded) => small.get(folded) ?? 0,
    capital: (folded) => capital.get(folded) ?? 0,
  }
}

/** In an English headline with a capital on every word, capitals say no more than at the beginning of a sentence. */
function plain(line: readonly NameWord[], text: string, { inflection }: LanguagePack): readonly NameWord[] {
  // A headline has no stop at its end.
  if (inflection?.kind !== 'clitic' || /[.!?…]\P{L}*$/u.test(text.slice(-8))) return line
  const long = line.slice(1).filter(({ start, end }) => end - start > 3)
  const capitals = long.filter(({ capital }) => capital).length
  if (long.length < headline || capitals * 10 < long.length * 8) return line
  return line.map((word) => ({ ...word, initial: true }))
}

const headline = 5

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Whether a word may be a name, or a part of one, by how it is written here and elsewhere. */
export function mayName(word: NameWord, seen: Sightings): boolean {
  if (!word.capital || word.folded.length < 2) return false
  if (word.foreign || word.acronym) return true
  const { knowledge } = seen
  if (knowledge.never(word.folded) || knowledge.isTitle(word.folded)) return false
  return keepsCapital(word, seen)
}

/** Whether the capital of a word is its own, and not that of the sentence or of a title that it stands in. */
export function keepsCapital(word: NameWord, seen: Sightings): boolean {
  const small = seen.small(word.folded)
  return word.initial ? small <= seen.capital(word.folded) : small <= 2 * seen.capital(word.folded) + 1
}

/** Whether a capital speaks for a name: one inside a sentence, here or elsewhere, and never a small letter. */
export function isProper(word: NameWord, seen: Sightings): boolean {
  return seen.small(word.folded) === 0 && (!word.initial || seen.capital(word.folded) > 0)
}
