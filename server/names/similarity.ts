import { skeleton, skeletonSimilarity } from '../text/skeleton.ts'
import { commonWord } from './common-words.ts'
import { exonymsOf, foldExonym } from './exonyms.ts'
import { editDistance } from './spelling-distance.ts'
import { transliterate } from './transliterate/transliterate.ts'

/** A name of a pool with how likely it is the name asked for, 0…1. */
export interface Ranked {
  readonly candidate: string
  readonly score: number
}

/** A name taken apart once for many comparisons. */
interface Sounds {
  /** The skeletons of its words joined. */
  readonly whole: string
  readonly words: readonly SoundWord[]
  /** Its letters without marks, small, nothing between them. */
  readonly letters: string
}

interface SoundWord {
  readonly sound: string
  /** The English word where it is one that names translate. */
  readonly sense: string | undefined
}

// So many of the pool that sound most alike are looked at letter by letter.
const closest = 40
const most = 5
// Of what is longer, the rest does not count.
const longestName = 300

/**
 * Ranks a pool of names in one language by how likely each is a given name in another: what is known of exonyms, the
 * sound (skeletons with weighted edit distance), word by word where that fits better, and the letters of its usual
 * transliterations.
 *
 * @param pool  names in `to`, taken apart once
 * @returns for a name, up to 5 of the pool, best first
 */
export function rankNames(pool: readonly string[], from: string, to: string): (name: string) => readonly Ranked[] {
  const sounds = pool.map((candidate) => soundsOf(candidate.slice(0, longestName), to))
  const byFold = new Map<string, number[]>()
  for (const [i, candidate] of pool.entries()) {
    const key = foldExonym(candidate)
    byFold.set(key, [...(byFold.get(key) ?? []), i])
  }
  return (asked) => {
    const name = asked.slice(0, longestName)
    const { own, exonyms, spellings } = formsOf(name, from, to)
    const called = new Set(exonyms.flatMap((other) => byFold.get(foldExonym(other)) ?? []))
    const abroad = exonyms.map((other) => soundsOf(other, to))
    const scores = sounds.map((theirs) =>
      Math.max(soundAlike(own, theirs), ...abroad.map((other) => exonymTrust * soundAlike(other, theirs))),
    )
    return scores
      .map((score, i) => ({ score: called.has(i) ? 1 : score, i }))
      .sort(byScore)
      .slice(0, closest)
      .map(({ score, i }) => ({ score: called.has(i) ? 1 : withLetters(score, spellings, sounds[i]!), i }))
      .sort(byScore)
      .slice(0, most)
      .map(({ score, i }) => ({ candidate: pool[i]!, score: Math.round(score * 1e4) / 1e4 }))
  }
}

/** How alike two names in two languages are, 0…1, as `rankNames` has it. */
export function nameSimilarity(a: string, b: string, from: string, to: string): number {
  return rankNames([b], from, to)(a)[0]!.score
}

// What only sounds like an exonym is less sure than the exonym itself.
const exonymTrust = 0.97

function byScore(a: { readonly score: number; readonly i: number }, b: { readonly score: number; readonly i: number }) {
  return b.score - a.score || a.i - b.i
}

function formsOf(name: string, from: string, to: string) {
  const spelt = transliterate(name, from, to).map(({ text }) => lettersOf(text))
  return { own: soundsOf(name, from), exonyms: exonymsOf(name, from, to), spellings: [lettersOf(name), ...spelt] }
}

function soundsOf(name: string, lang: string): Sounds {
  const words = wordsOf(name)
    .slice(0, mostWords)
    .map((word) => ({ sound: skeleton(word), sense: commonWord(word, lang) }))
    .filter(({ sound }) => sound !== '')
  return { whole: words.map(({ sound }) => sound).join(''), words, letters: lettersOf(name) }
}

function wordsOf(name: string): readonly string[] {
  return foldExonym(name).match(/[\p{L}\p{M}\p{N}']+/gu) ?? []
}

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

// What is less alike is not worth the time to measure.
const leastSound = 0.4
const leastWord = 0.5

function soundAlike(a: Sounds, b: Sounds): number {
  const whole = skeletonSimilarity(a.whole, b.whole, false, leastSound)
  if (a.words.length + b.words.length < 3) return whole
  return Math.max(whole, wordByWord(a.words, b.words))
}

// A word that the other name lacks costs its length; one that names add as they please costs little.
const addedWord = 0.25

/** Each word with the best of the other name's, in any order; translated words by their sense. */
function wordByWord(a: readonly SoundWord[], b: readonly SoundWord[]): number {
  const left = new Set(b)
  let alike = 0
  let all = 0
  for (const word of a) {
    let best: SoundWord | undefined
    let score = leastWord
    for (const other of left) {
      const now = wordAlike(word, other)
      if (now > score) [best, score] = [other, now]
    }
    if (best === undefined) {
      all += weight(word)
      continue
    }
    left.delete(best)
    const size = Math.max(weight(word), weight(best))
    alike += score * size
    all += size
  }
  for (const other of left) all += weight(other)
  return all === 0 ? 0 : (0.98 * alike) / all
}

function wordAlike(a: SoundWord, b: SoundWord): number {
  if (a.sense !== undefined && a.sense === b.sense) return 1
  if (a.sense !== undefined || b.sense !== undefined) return skeletonSimilarity(a.sound, b.sound) === 1 ? 1 : 0
  return skeletonSimilarity(a.sound, b.sound, false, leastWord)
}

function weight({ sound, sense }: SoundWord): number {
  return sense === undefined ? sound.length : addedWord * sound.length
}

// Sounds decide; letters tell names of one sound apart.
const letterShare = 0.25

function withLetters(score: number, spellings: readonly string[], { letters }: Sounds): number {
  const alike = Math.max(...spellings.map((spelling) => lettersAlike(spelling, letters)))
  return 0.99 * (score * (1 - letterShare) + letterShare * alike)
}

// Longer names are compared this far.
const longest = 60
const mostWords = 12

/** One minus the edit distance over the longer length. */
function lettersAlike(a: string, b: string): number {
  const n = Math.max(a.length, b.length)
  return n === 0 ? 0 : 1 - editDistance(a.slice(0, longest), b.slice(0, longest)) / Math.min(n, longest)
}
