import { skeleton, skeletonSimilarity } from '../text/skeleton.ts'
import { editDistance } from './spelling-distance.ts'

// Shorter words are an edit from too many others; of a word a little longer, one letter in place of another makes another.
const shortest = 6
const shortWord = 7
const longWord = 9
// Of the sound, so much may differ: a vowel, or a consonant and a little.
const mostOfSound = 1.2

/**
 * Whether a folded word may be another one that was mistyped: an edit, in a long word two. Its first letter is never the
 * wrong one, and a last letter makes another name: Жанар, Жанара.
 */
export function isRespelt(word: string, of: string): boolean {
  if (word === of || word[0] !== of[0]) return false
  if (of.length < shortest || Math.abs(word.length - of.length) > 2) return false
  const edits = editDistance(word, of, true)
  if (edits > (Math.min(word.length, of.length) >= longWord ? 2 : 1)) return false
  if (isSwapped(word, of)) return true
  if (word.at(-1) !== of.at(-1) || (word.length === of.length && word.length < shortWord)) return false
  const [a, b] = [skeleton(word), skeleton(of)]
  return (1 - skeletonSimilarity(a, b)) * Math.max(a.length, b.length) <= mostOfSound
}

/** Whether two neighbouring letters changed places, and nothing else. */
export function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  let at = 0
  while (a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

// Surnames of one family as registries and newspapers write them: Ахмет, Ахметов, Ахметова.
const surnameEnding = /(?<=.{4})(?:[оеє]ва?|y?[oe]va?|ұлы|қызы|uly|kyzy)$/u

/** The sound of a surname without the ending that says whose child one is. */
export function withoutSurnameEnding(folded: string): string {
  return skeleton(folded.replace(surnameEnding, '').replace(/[йy]$/u, ''))
}

/** What the ending of a surname says of who bears it. */
export function genderOfSurname(folded: string): 'm' | 'f' | undefined {
  const ending = surnameEnding.exec(folded)?.[0]
  if (ending === undefined) return undefined
  return /[аa]$|қызы|kyzy/u.test(ending) ? 'f' : 'm'
}
