import { homeSpelling } from './known-names.ts'
import { cheapest, longestName, placesOf, type Spelling, spellings } from './lattice.ts'
import { type Lessons, learntPrice } from './learn.ts'
import { inCaseOf } from './letter-case.ts'
import { foldPiece, piecesOf } from './pieces.ts'
import type { Scheme } from './scheme.ts'
import { schemesFor } from './schemes.ts'

/** A spelling of a name in another alphabet, and by what it is spelt so. */
export interface Candidate {
  readonly text: string
  /** Names of the standards and usages that spell it so: `Resolution 55 of 2010`, `press usage, BGN/PCGN Kazakh 1979`. */
  readonly standard: string
}

const most = 3
// Spellings kept while a name is put together.
const kept = 12

/**
 * Spells a name in the alphabet of another language: up to 3 candidates, best first, all different.
 *
 * The schemes of the pair follow each other as `schemes` lists them, each with its spellings, until there are enough;
 * what was learnt puts the schemes that people chose first.
 *
 * @param only  one scheme by its id, instead of all
 * @returns none when no scheme leads from the one language to the other
 *
 * @example
 * transliterate('Юрій Гончар', 'uk', 'en')   // Yurii Honchar by Resolution 55, Yuriy Honchar as the press has it …
 */
export function transliterate(
  name: string,
  from: string,
  to: string,
  { lessons, only }: { readonly lessons?: Lessons; readonly only?: string } = {},
): readonly Candidate[] {
  const all = schemesFor(from, to).filter(({ id }) => only === undefined || id === only)
  const found = new Map<string, string[]>()
  for (const scheme of byAgreement(all, lessons)) {
    for (const { text } of spellName(name, scheme, most, lessons)) {
      const names = found.get(text)
      if (names !== undefined) names.push(scheme.name)
      else if (found.size < most) found.set(text, [scheme.name])
    }
  }
  return [...found].map(([text, names]) => ({ text, standard: names.join(', ') }))
}

/** The most usual spellings of a name by one scheme, best first. */
export function spellName(name: string, scheme: Scheme, count: number, lessons?: Lessons): readonly Spelling[] {
  const width = Math.max(count, kept)
  const pieces = piecesOf(name)
  if (pieces.length > longestName) {
    const texts = pieces.map(({ text, word }) => (word ? spellWord(text, scheme, 1, lessons)[0]!.text : text))
    return [{ text: texts.join(''), cost: 0 }]
  }
  let found: readonly Spelling[] = [{ text: '', cost: 0 }]
  for (const { text, word } of pieces) {
    const ways = word ? spellWord(text, scheme, width, lessons) : [{ text, cost: 0 }]
    found = cheapest(
      found.flatMap((start) => ways.map((way) => ({ text: start.text + way.text, cost: start.cost + way.cost }))),
      width,
    )
  }
  return found.slice(0, count)
}

// A spelling chosen for the very word before costs less than any that is put together; so does a known one.
const chosenBefore = -10
const knownSpelling = -0.05

function spellWord(word: string, scheme: Scheme, count: number, lessons: Lessons | undefined): readonly Spelling[] {
  const folded = foldPiece(word)
  const known = (lessons?.words.get(folded) ?? []).map((text, i) => ({ text, cost: chosenBefore + i }))
  const home = scheme.usage && scheme.to === 'en' ? homeSpelling(folded) : undefined
  if (home !== undefined) known.push({ text: home, cost: knownSpelling })
  const made = spellings(placesOf(folded, scheme), count, learntPrice(lessons, scheme))
  return cheapest(
    [...known, ...made].map(({ text, cost }) => ({ text: inCaseOf(word, text, scheme.capitals), cost })),
    count,
  )
}

// A scheme listed earlier stays first until another was chosen twice more often.
const lead = 1.5

function byAgreement(all: readonly Scheme[], lessons: Lessons | undefined): readonly Scheme[] {
  if (lessons === undefined) return all
  const score = (scheme: Scheme) => (lessons.agreed.get(scheme.id) ?? 0) - lead * all.indexOf(scheme)
  return [...all].sort((a, b) => score(b) - score(a))
}
