import type { LanguagePack } from '../../languages/language.ts'
import { inflectorFor } from '../inflector.ts'
import type { BaseWord } from '../word-form.ts'
import { bareForms } from './bare-forms.ts'

/** The base form, folded, that a folded word of a text is taken for. */
export type BaseOf = (folded: string) => string

/**
 * Finds for every word the form it is an ending away from, by what else stands in the texts: a base form that is written
 * somewhere, else one that explains several of the words.
 *
 * @param words  every distinct word that may be of a name, folded
 */
export function baseForms(words: ReadonlySet<string>, pack: LanguagePack): BaseOf {
  const inflector = inflectorFor(pack)
  const candidates = new Map<string, readonly string[]>()
  const votes = new Map<string, number>()
  for (const word of words) {
    const bases = possible(word)
    candidates.set(word, bases)
    for (const base of bases) votes.set(base, (votes.get(base) ?? 0) + 1)
  }
  const chosen = new Map<string, string>()
  for (const [word, bases] of candidates) chosen.set(word, choose(word, bases))
  return (folded) => chosen.get(folded) ?? folded

  function choose(word: string, bases: readonly string[]): string {
    let best = word
    // That a word is written speaks less for itself than for the forms that come from it.
    let most = votes.get(word)! + 0.5
    for (const base of bases) {
      if (base === word || (!words.has(base) && votes.get(base)! < 2 && !isPlain(base, word))) continue
      const here = score(base) + (isPlain(base, word) ? 2 : 0)
      if (here > most || (here === most && (best === word || base.length > best.length))) {
        best = base
        most = here
      }
    }
    return best
  }

  // A mark that is no part of the word, and a Kazakh genitive, are an ending even if nothing else tells.
  function isPlain(base: string, word: string): boolean {
    const form = inflector.formOf(asBase(base), word)
    if (form === undefined || form.outside > 0) return form !== undefined
    return inflector.lastWordOnly && base.length >= 4 && form.how.some((how) => long.test(how))
  }

  // What is written counts more than what could be.
  function score(base: string): number {
    return votes.get(base)! + (words.has(base) ? 1.5 : 0)
  }

  function possible(word: string): readonly string[] {
    return possibleBases(word, pack, (base, stem) => words.has(base) || stem.length >= 4)
  }
}

/**
 * Every base form that a folded word may be a form of, itself first; most of them are no words.
 *
 * @param allowed  leaves out base forms, before the rules are asked
 */
export function possibleBases(
  word: string,
  pack: LanguagePack,
  allowed: (base: string, stem: string) => boolean = (_, stem) => stem.length >= 4,
): readonly string[] {
  const inflector = inflectorFor(pack)
  const bases = new Set([word])
  for (const stem of bareForms(word, pack)) {
    if (stem.length < 3) continue
    for (const base of endingsOf(pack).map((ending) => stem + ending)) {
      if (bases.has(base) || !allowed(base, stem)) continue
      const form = base === word ? undefined : inflector.formOf(asBase(base), word)
      // A plural may be the name itself: United States, Rangers.
      if (form !== undefined && (pack.inflection?.kind !== 'clitic' || form.outside > 0)) bases.add(base)
    }
  }
  return [...bases]
}

/** What a stem may end in when nothing is cut off it but a case: nothing, or the endings of a nominative. */
const endingsOf = (pack: LanguagePack) => (pack.inflection?.kind === 'fusional' ? nominatives : none)
const none = ['']
const nominatives = ['', 'а', 'я', 'о', 'ь', 'й', 'ий', 'ія', 'е']

const long = /^(?:possessive )?genitive$|attributive/

const asBase = (folded: string): BaseWord => ({
  folded,
  capital: true,
  acronym: false,
  last: true,
  gender: undefined,
  role: 'word',
  only: true,
})
