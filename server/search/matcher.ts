import type { LanguagePack } from '../languages/language.ts'
import { type NameIndex, recognise } from '../names/recognise.ts'
import { wordsOf } from '../names/words.ts'
import { bare, type Query } from './query.ts'
import { formOfWord } from './same-word.ts'

/** A stretch of a text: UTF-16 offsets, half-open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Finds a query in texts of one language. Words are compared without regard to case and accents, in any of their forms;
 * names by the index, in any form of their concept. Made once for many texts: what a word is like is asked once.
 *
 * @param names  the concepts that the query names, if it names any
 * @returns where it stands in a text, in order, not overlapping; nothing where a clause is missing and no name stands
 */
export function matcher(query: Query, pack: LanguagePack, names?: NameIndex): (text: string) => readonly Stretch[] {
  const tests = query.clauses.flatMap(({ words, exact }) =>
    words.map((word) => (exact ? (other: string) => other === word : formOfWord(word, pack))),
  )
  // Bit i of a word's mask: it is a form of the i-th word of the query.
  const masks = new Map<string, number>()
  const maskOf = (folded: string): number => {
    let mask = masks.get(folded)
    if (mask === undefined) {
      const word = bare(folded)
      mask = tests.reduce((all, test, i) => (test(word) ? all | (1 << i) : all), 0)
      masks.set(folded, mask)
    }
    return mask
  }
  const all = (1 << tests.length) - 1
  return (text) => {
    const places = all === 0 ? [] : placesOfWords(text, query, maskOf, all)
    if (names !== undefined) for (const { start, end } of recognise(text, names)) places.push({ start, end })
    return places.length < 2 ? places : apart(places)
  }
}

function placesOfWords(text: string, { clauses }: Query, maskOf: (folded: string) => number, all: number): Stretch[] {
  const words = wordsOf(text)
  let met = 0
  for (const { folded } of words) met |= maskOf(folded)
  if (met !== all) return []
  const places: Stretch[] = []
  let bit = 0
  for (const clause of clauses) {
    const before = places.length
    const length = clause.words.length
    for (let at = 0; at + length <= words.length; at++) {
      let k = 0
      while (k < length && (maskOf(words[at + k]!.folded) & (1 << (bit + k))) !== 0) k++
      if (k === length) places.push({ start: words[at]!.start, end: words[at + length - 1]!.end })
    }
    if (places.length === before) return []
    bit += length
  }
  return places
}

/** In order; those that overlap are one. */
function apart(places: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (last === undefined || place.start >= last.end) joined.push(place)
    else if (place.end > last.end) joined[joined.length - 1] = { start: last.start, end: place.end }
  }
  return joined
}
