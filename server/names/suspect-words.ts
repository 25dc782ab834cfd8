import type { LanguagePack } from '../languages/language.ts'
import { skeleton, skeletonSimilarity } from '../text/skeleton.ts'
import type { Concept, ConceptTerm } from './concept.ts'
import { sameLanguage } from './concept.ts'
import { isRespelt, withoutSurnameEnding } from './respelt-words.ts'
import { type Word, wordsOf } from './words.ts'

/** A word of a term, in its place. */
export interface TermWord {
  readonly concept: Concept
  readonly term: ConceptTerm
  readonly words: readonly Word[]
  readonly at: number
}

/** How a word of a text is like a word of a term. */
export type Likeness = 'slip' | 'spelling' | 'surname' | 'sound'

/** The words of a glossary's terms by what a misspelt word has in common with them. */
export interface SuspectWords {
  /** Whether a term of the language has this word. */
  has(folded: string): boolean
  /** Every distinct word with its places, for a folded word of a text in its base form. */
  near(folded: string): readonly { readonly like: Likeness; readonly places: readonly TermWord[] }[]
}

// Shorter words are an edit or two from too many others.
const shortest = 4
// What sounds less alike in another script is another name.
const leastSound = 0.8

/**
 * Indexes the words of a glossary's terms for one language: those of its own terms by the halves of
 * their letters and by their sound, those of concepts without a name in it by their consonants.
 */
export function suspectWords(concepts: readonly Concept[], pack: LanguagePack): SuspectWords {
  const own = new Map<string, TermWord[]>()
  const abroad = new Map<string, TermWord[]>()
  for (const concept of concepts) {
    const inUse = concept.terms.some(
      ({ lang, status }) => sameLanguage(lang, pack.code) && (status === 'preferred' || status === 'admitted'),
    )
    for (const term of concept.terms) {
      const isOwn = sameLanguage(term.lang, pack.code)
      // A misspelling of a misspelling is one of the right name too.
      if (term.status === 'wrong' || (!isOwn && (inUse || term.status !== 'preferred'))) continue
      const words = wordsOf(term.text)
      words.forEach((word, at) => {
        const length = word.end - word.start
        const letters = term.text.slice(word.start, word.end)
        if (!word.capital || length < shortest || /\p{N}|^[\p{Lu}\p{N}]+$/u.test(letters)) return
        addTo(isOwn ? own : abroad, word.folded, { concept, term, words, at })
      })
    }
  }
  const byHalf = new Map<string, string[]>()
  const bySound = new Map<string, string[]>()
  const bySurname = new Map<string, string[]>()
  for (const [word, places] of own) {
    for (const half of halves(word)) addTo(byHalf, half, word)
    addTo(bySound, skeleton(word), word)
    if (places.some(isSurname)) addTo(bySurname, withoutSurnameEnding(word), word)
  }
  const byFrame = new Map<string, string[]>()
  for (const word of abroad.keys()) addTo(byFrame, frame(skeleton(word)), word)

  return {
    has: (folded) => own.has(folded),
    near(folded) {
      const found = new Map<string, Likeness>()
      const sound = skeleton(folded)
      for (const word of bySound.get(sound) ?? []) if (word !== folded) found.set(word, 'spelling')
      for (const by of [0, -1, 1]) {
        for (const half of halves(folded, folded.length + by)) {
          for (const word of byHalf.get(half) ?? []) {
            if (!found.has(word) && isRespelt(folded, word)) found.set(word, 'slip')
          }
        }
      }
      for (const word of bySurname.get(withoutSurnameEnding(folded)) ?? []) {
        if (word !== folded && !found.has(word)) found.set(word, 'surname')
      }
      const near = [...found].map(([word, like]) => ({ like, places: own.get(word)! }))
      for (const word of byFrame.get(frame(sound)) ?? []) {
        if (skeletonSimilarity(skeleton(word), sound) < leastSound) continue
        near.push({ like: 'sound', places: abroad.get(word)! })
      }
      return near
    },
  }
}

/** The word of a person's name that its family has. */
export function isSurname({ concept, term, words, at }: TermWord): boolean {
  if (concept.kind !== 'person' || at !== words.length - 1) return false
  return term.role === 'surname' || (term.role !== 'given' && words.length > 1) || term.role === 'full'
}

/**
 * What a word of `length` letters has in common with this one where one edit parts them: its first letters, or
 * its last letters with the first one. An edit touches two neighbours at most, so one half stays whole.
 */
function halves(word: string, length = word.length): readonly [string, string] {
  const half = (length - 1) >> 1
  return [`${length}${word.slice(0, half)}`, `${length}${word[0]}…${word.slice(-half)}`]
}

const frame = (sound: string) => sound.replace(/[aeiouy]/g, '')

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
