import type { LanguagePack } from '../languages/language.ts'
import { skeleton } from '../text/skeleton.ts'
import { foldSeparator } from './compare-form.ts'
import { type ConceptKind, type GenderLetter, genderOf, type TermStatus } from './concept.ts'
import { possibleBases } from './discover/base-forms.ts'
import { type NameWord, nameWords } from './discover/name-words.ts'
import { wordKnowledge } from './discover/word-knowledge.ts'
import { inflectorFor } from './inflector.ts'
import { type IndexedTerm, indexTerm } from './name-index.ts'
import { genderOfSurname } from './respelt-words.ts'
import { isSurname, type Likeness, type SuspectWords, type TermWord } from './suspect-words.ts'
import type { Inflector } from './word-form.ts'
import { wordsOf } from './words.ts'
import { dressed } from './written-form.ts'

/** A stretch of a text that looks like another spelling of a concept's term: nobody has said so yet. */
export interface Suspect {
  /** UTF-16 offsets, half-open. */
  readonly start: number
  readonly end: number
  /** `text.slice(start, end)`. */
  readonly form: string
  readonly conceptId: string
  /** The term it is like, and its text. */
  readonly termId: string
  readonly term: string
  /** What the concept's card would have: without the ending that the case gave it. */
  readonly text: string
  /** As what: a slip of the pen is wrong, another way to spell admitted, the first name in a language preferred. */
  readonly status: TermStatus
}

/** Stretches that names were found in already, and of which kind these are. */
interface Covered {
  readonly start: number
  readonly end: number
  readonly kind: ConceptKind
}

/**
 * Finds what may be misspelt names of a glossary, or names of it that the glossary spells otherwise: words with a
 * capital that no mention covers and no list of ordinary words has, an edit or two from a word of a term (Akhemt,
 * Akhmet), of the same sound (Ahmet), of the same family (Ахметов, Ахмет), or of the same sound in another script where
 * the concept has no name in the text's language. A name of several words must fit whole; of a person's, one word may
 * stand alone, but not beside another given name.
 *
 * @param isOrdinary  whether a folded word is an ordinary one of the language
 * @returns for a text and the mentions in it, in order, never overlapping
 */
export function suspectFinder(
  index: SuspectWords,
  pack: LanguagePack,
  isOrdinary: (folded: string) => boolean,
): (text: string, covered: readonly Covered[]) => readonly Suspect[] {
  const knowledge = wordKnowledge(pack)
  const inflector = inflectorFor(pack)
  const remembered = new Map<string, readonly Near[]>()
  const nearOf = (folded: string): readonly Near[] => {
    let near = remembered.get(folded)
    if (near === undefined) {
      // A server sees many texts in its life; what is forgotten is found again.
      if (remembered.size > mostRemembered) remembered.clear()
      near = isName(folded) ? nearWords(folded, pack, index) : []
      remembered.set(folded, near)
    }
    return near
  }
  const isName = (folded: string) =>
    !knowledge.never(folded) && !knowledge.isTitle(folded) && !/\p{N}/u.test(folded) && !isOrdinary(folded)

  return (text, covered) => {
    const words = nameWords(text, pack.script)
    const coveredBy = ({ start, end }: Pick<Covered, 'start' | 'end'>) =>
      covered.find((one) => one.start < end && start < one.end)
    const isCovered = (stretch: Pick<Covered, 'start' | 'end'>) => coveredBy(stretch) !== undefined
    const isApart = (word: NameWord) => {
      const name = coveredBy(word)
      if (name !== undefined) return name.kind !== 'person'
      const { folded, initial } = word
      return knowledge.never(folded) || knowledge.isTitle(folded) || (initial && isOrdinary(folded))
    }
    const found: Fit[] = []
    words.forEach((word, at) => {
      if (!word.capital || word.acronym || isForeign(word, pack) || isCovered(word)) return
      for (const near of nearOf(word.folded)) {
        for (const place of near.places) {
          const fit = fitOf({ text, words, at, near, place, inflector, nearOf, isApart })
          if (fit !== undefined && !isCovered(fit)) found.push(fit)
        }
      }
    })
    found.sort((a, b) => b.size - a.size || rank[a.like] - rank[b.like] || a.start - b.start || byId(a, b))
    const chosen: Fit[] = []
    for (const fit of found) {
      if (!chosen.some((one) => one.start < fit.end && fit.start < one.end)) chosen.push(fit)
    }
    return chosen.sort((a, b) => a.start - b.start).map(({ size, like, ...suspect }) => suspect)
  }
}

/** Cyrillic in a text in Latin letters is a quotation. */
const isForeign = ({ folded }: NameWord, { script }: LanguagePack) =>
  script === 'Latn' && /^[\u0400-\u052f]/.test(folded)

const mostRemembered = 20_000
const rank: Readonly<Record<Likeness, number>> = { spelling: 0, slip: 1, surname: 2, sound: 3 }
const statuses: Readonly<Record<Likeness, TermStatus>> = {
  spelling: 'admitted',
  slip: 'wrong',
  surname: 'admitted',
  sound: 'preferred',
}

/** A word of a text as a base form that is like words of terms. */
interface Near {
  readonly base: string
  readonly like: Likeness
  readonly places: readonly TermWord[]
}

/** A word that may be one of a term as it is written there is no misspelling of another. */
function nearWords(folded: string, pack: LanguagePack, index: SuspectWords): Near[] {
  const bases = possibleBases(folded, pack)
  if (bases.some((base) => index.has(base))) return []
  return bases
    .filter((base) => !/[аеєиіїоуюяй]ь$/u.test(base))
    .flatMap((base) => index.near(base).map((near) => ({ base, ...near })))
}

interface Fit extends Suspect {
  /** How many words it has. */
  readonly size: number
  readonly like: Likeness
}

interface Fitting {
  readonly text: string
  readonly words: readonly NameWord[]
  readonly at: number
  readonly near: Near
  readonly place: TermWord
  readonly inflector: Inflector
  readonly nearOf: (folded: string) => readonly Near[]
  /** Whether a word is no part of a name beside it: a title, a month, a sentence's first word, a place of the glossary. */
  readonly isApart: (word: NameWord) => boolean
}

/** The stretch around a word that fits the term of a word like it. */
function fitOf(fitting: Fitting): Fit | undefined {
  const { text, words, at, near, place } = fitting
  const { concept, term } = place
  const gender = genderOf(concept, term)
  if (near.like === 'surname' && !mayBear(near.base, gender, place)) return undefined
  const stretch = fittingStretch(fitting) ?? (mayStandAlone(fitting) ? { from: at, bases: [near.base] } : undefined)
  if (stretch === undefined) return undefined
  if (!mayStandBeside(fitting)) return undefined
  const { from, bases } = stretch
  const to = from + bases.length
  const [start, end] = [words[from]!.start, words[to - 1]!.end]
  let name = ''
  bases.forEach((base, i) => {
    const word = words[from + i]!
    if (i > 0) name += text.slice(words[from + i - 1]!.end, word.start)
    name += dressed(text.slice(word.start, word.end), base)
  })
  return {
    start,
    end,
    form: text.slice(start, end),
    conceptId: concept.id,
    termId: term.id,
    term: term.text,
    text: name,
    status: statuses[near.like],
    size: bases.length,
    like: near.like,
  }
}

/** A man does not bear a woman's surname; and a name that is no surname has no such ending. */
function mayBear(base: string, gender: GenderLetter | undefined, place: TermWord): boolean {
  const theirs = genderOfSurname(base)
  const isFamily = isSurname(place) || place.words.length === 1
  return isFamily && (gender === undefined || theirs === undefined || theirs === gender)
}

interface Stretch {
  /** The place of its first word in the text's words. */
  readonly from: number
  /** Base forms, folded. */
  readonly bases: readonly string[]
}

// A long name is known by most of its words: the rest may be left out, or be written otherwise.
const leastShare = 0.6

/** The stretch of words that is the term around one of its words, or most of it where it is not a person's. */
function fittingStretch(fitting: Fitting): Stretch | undefined {
  const { text, words, at, near, place } = fitting
  const indexed = indexTerm(place.concept, place.term)
  if (indexed === undefined) return undefined
  const joins = (k: number) => {
    const [before, word] = [words[at - place.at + k - 1], words[at - place.at + k]]
    return before && word && foldSeparator(text.slice(before.end, word.start)) === indexed.between[k - 1]
  }
  const bases = [near.base]
  let first = place.at
  for (; first > 0 && joins(first); first--) {
    const base = baseOfWord(fitting, indexed, first - 1)
    if (base === undefined) break
    bases.unshift(base)
  }
  for (let k = place.at + 1; k < place.words.length && joins(k); k++) {
    const base = baseOfWord(fitting, indexed, k)
    if (base === undefined) break
    bases.push(base)
  }
  const isWhole = bases.length === place.words.length
  const isMost = place.concept.kind !== 'person' && bases.length >= leastShare * place.words.length
  return isWhole || isMost ? { from: at - place.at + first, bases } : undefined
}

/** The base form of the word that stands where the term has its k-th, if it fits. */
function baseOfWord({ words, at, near, place, inflector, nearOf }: Fitting, term: IndexedTerm, k: number) {
  const word = words[at - place.at + k]!
  const own = term.words[k]!
  if (near.like !== 'sound' && inflector.formOf(own, word.folded)) return own.folded
  if (!word.capital) return undefined
  return nearOf(word.folded).find(({ places }) => places.some((one) => one.term === place.term && one.at === k))?.base
}

/** A surname without the given name, where no word beside it says that it is somebody else's. */
function mayStandAlone(fitting: Fitting): boolean {
  return isSurname(fitting.place) && fitting.place.words.length > 1 && standsApart(fitting)
}

/** A name of one word beside another name is a part of that one: Almat Zhumagulov, Олекса Тихий. */
function mayStandBeside(fitting: Fitting): boolean {
  const { near, place } = fitting
  if (place.words.length > 1) return true
  const isSame = skeleton(near.base) === skeleton(place.words[0]!.folded)
  return (isSame && place.concept.kind !== 'person') || standsApart(fitting)
}

/** Whether no other word with a capital of its own stands beside it but the concept's. */
function standsApart({ words, at, place, isApart }: Fitting): boolean {
  const own = new Set(place.concept.terms.flatMap(({ text }) => wordsOf(text).map(({ folded }) => folded)))
  const isStranger = (word: NameWord | undefined) =>
    word?.capital === true && !word.acronym && !own.has(word.folded) && !isApart(word)
  const before = words[at]!.follows && isStranger(words[at - 1])
  return !before && !(words[at + 1]?.follows === true && isStranger(words[at + 1]))
}

function byId(a: Suspect, b: Suspect): number {
  if (a.conceptId !== b.conceptId) return a.conceptId < b.conceptId ? -1 : 1
  return a.termId < b.termId ? -1 : a.termId > b.termId ? 1 : 0
}
