import { choicesOf, type Place, placesOf, spellings } from './lattice.ts'
import { foldPiece, piecesOf } from './pieces.ts'
import type { Scheme } from './scheme.ts'
import { schemesFor } from './schemes.ts'

/** A spelling that a person accepted for a name. */
export interface AcceptedSpelling {
  readonly name: string
  readonly chosen: string
}

/** What choices accepted before tell of the next: by whole words, by letters with their neighbours, by scheme. */
export interface Lessons {
  /** Chosen spellings of a word, both in small letters, the most frequent first. */
  readonly words: ReadonlyMap<string, readonly string[]>
  /** For each scheme, how often a letter in its place was spelt so. */
  readonly choices: ReadonlyMap<string, Counts>
  /** For each scheme, how many words were chosen as it spells them first. */
  readonly agreed: ReadonlyMap<string, number>
}

/** By place, coarse or fine, and by spelling. */
type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * Learns from accepted spellings of one pair of languages. The same pairs in another order teach the same.
 *
 * A pair whose words cannot be told apart (another number of words, other signs between them) teaches nothing; a word
 * whose spelling no scheme allows teaches only itself.
 */
export function learnSpellings(accepted: readonly AcceptedSpelling[], from: string, to: string): Lessons {
  const words = new Map<string, Map<string, number>>()
  const choices = new Map<string, Map<string, Map<string, number>>>()
  const agreed = new Map<string, number>()
  const schemes = schemesFor(from, to)
  for (const [word, chosen] of accepted.flatMap(wordPairs)) {
    count(words, word, chosen)
    for (const scheme of schemes) {
      const places = placesOf(word, scheme)
      if (spellings(places, 1)[0]!.text === chosen) agreed.set(scheme.id, (agreed.get(scheme.id) ?? 0) + 1)
      const made = choices.get(scheme.id) ?? new Map<string, Map<string, number>>()
      choices.set(scheme.id, made)
      for (const choice of choicesOf(places, chosen) ?? []) {
        for (const key of keysOf(choice)) count(made, key, choice.text)
      }
    }
  }
  return { words: new Map([...words].map(([word, counts]) => [word, byFrequency(counts)])), choices, agreed }
}

// So many observations weigh as much as what is known of a coarser place, or as the scheme's own costs.
const backOff = 3

/** What an option costs at a place by what was learnt; the scheme's own cost where nothing was. */
export function learntPrice(lessons: Lessons | undefined, scheme: Scheme): (place: Place, option: number) => number {
  const counts = lessons?.choices.get(scheme.id)
  if (counts === undefined || counts.size === 0) return (place, option) => place.options[option]!.cost
  return (place, option) => {
    const { text, cost } = place.options[option]!
    const all = place.options.reduce((sum, each) => sum + Math.exp(-each.cost), 0)
    let share = Math.exp(-cost) / all
    for (const key of keysOf(place)) {
      const seen = counts.get(key)
      if (seen === undefined) break
      let total = 0
      for (const each of place.options) total += seen.get(each.text) ?? 0
      share = ((seen.get(text) ?? 0) + backOff * share) / (total + backOff)
    }
    return -Math.log(share)
  }
}

/** A place from coarse to fine: the letters; with the one after; with both neighbours. */
function keysOf({ letters, before, after }: Pick<Place, 'letters' | 'before' | 'after'>): readonly string[] {
  return [letters, `${letters} ${after}`, `${before} ${letters} ${after}`]
}

/** The words of a name with their spellings, in small letters; none when they cannot be told apart. */
function wordPairs({ name, chosen }: AcceptedSpelling): readonly (readonly [word: string, chosen: string])[] {
  const pieces = piecesOf(name)
  const theirs = piecesOf(chosen)
  const alike =
    pieces.length === theirs.length &&
    pieces.every(({ text, word }, i) => word === theirs[i]!.word && (word || text.trim() === theirs[i]!.text.trim()))
  if (!alike) return []
  return pieces.flatMap(({ text, word }, i) =>
    word ? [[foldPiece(text), theirs[i]!.text.normalize('NFC').toLowerCase()] as const] : [],
  )
}

function count(counts: Map<string, Map<string, number>>, key: string, text: string): void {
  const known = counts.get(key) ?? new Map<string, number>()
  known.set(text, (known.get(text) ?? 0) + 1)
  counts.set(key, known)
}

function byFrequency(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([text]) => text)
}
