import { stem } from './tokens.ts'

/**
 * What an alignment gets at most of memories, in sentences, and of dictionaries, in entries, however large they are: with
 * more sentences nothing measured got better, and each costs about half a millisecond.
 */
export const mostTaught = { memory: 5_000, dictionary: 20_000 } as const

/** A word, by its stem, of one language of a collection of pairs. */
export interface IndexedWord {
  readonly word: string
  /** How many pairs hold it. */
  readonly count: number
  /** The numbers of the shortest of them. */
  readonly numbers: readonly number[]
}

/** Stems of the words of a text, each once; words of one or two letters stand in everything. */
export function stemsOf(text: string, into = new Set<string>()): Set<string> {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{M}]{3,}/gu)
  for (const word of words ?? []) into.add(stem(word))
  return into
}

/** Stems of all texts of a side, in the order of their letters. */
export function wordsOf(texts: readonly string[]): readonly string[] {
  const words = new Set<string>()
  for (const text of texts) stemsOf(text, words)
  return [...words].sort()
}

// Enough to choose among; a word in more pairs than these needs no more teachers.
const mostKept = 64

interface Kept {
  count: number
  readonly numbers: number[]
  readonly lengths: number[]
  longest: number
}

/** Which pairs hold a word, of each side: for every word the shortest pairs, so that a million pairs stay few numbers. */
export class PairIndex {
  readonly #sides: readonly [Map<string, Kept>, Map<string, Kept>] = [new Map(), new Map()]
  #size = 0

  get size(): number {
    return this.#size
  }

  add(source: string, target: string): void {
    const number = this.#size++
    const length = source.length + target.length
    const pair = [source, target] as const
    for (const side of [0, 1] as const) {
      const words = this.#sides[side]
      for (const word of stemsOf(pair[side])) {
        const kept = words.get(word)
        if (kept === undefined) words.set(word, { count: 1, numbers: [number], lengths: [length], longest: length })
        else keep(kept, number, length)
      }
    }
  }

  /** Those of the words that a side has. */
  find(side: 0 | 1, words: Iterable<string>): IndexedWord[] {
    const found: IndexedWord[] = []
    for (const word of words) {
      const kept = this.#sides[side].get(word)
      if (kept !== undefined) found.push({ word, count: kept.count, numbers: kept.numbers })
    }
    return found
  }

  /** All words of a side in the order of their letters. */
  words(side: 0 | 1): readonly string[] {
    return [...this.#sides[side].keys()].sort()
  }
}

function keep(kept: Kept, number: number, length: number): void {
  kept.count++
  if (kept.numbers.length < mostKept) {
    kept.numbers.push(number)
    kept.lengths.push(length)
    kept.longest = Math.max(kept.longest, length)
    return
  }
  if (length >= kept.longest) return
  const at = kept.lengths.indexOf(kept.longest)
  kept.numbers[at] = number
  kept.lengths[at] = length
  kept.longest = Math.max(...kept.lengths)
}

/** Words of one text that a collection has, rolled up so that another thread gets them at once. */
export interface FoundWords {
  readonly counts: Int32Array
  /** Where each word's numbers begin; one more than there are words. */
  readonly offsets: Int32Array
  readonly numbers: Int32Array
}

/** Gathers the words that several collections have, as if they were one: the pairs of each are numbered from a base. */
export class WordsFound {
  readonly #words = new Map<string, { count: number; numbers: number[] }>()

  add(words: readonly IndexedWord[], base = 0): void {
    for (const { word, count, numbers } of words) {
      const own = numbers.map((number) => base + number)
      const known = this.#words.get(word)
      if (known === undefined) this.#words.set(word, { count, numbers: own })
      else {
        known.count += count
        known.numbers.push(...own)
      }
    }
  }

  rolled(): FoundWords {
    const all = [...this.#words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found)
    const offsets = new Int32Array(all.length + 1)
    for (const [at, { numbers }] of all.entries()) offsets[at + 1] = offsets[at]! + numbers.length
    const numbers = new Int32Array(offsets[all.length]!)
    for (const [at, found] of all.entries()) numbers.set(found.numbers, offsets[at])
    return { counts: Int32Array.from(all, ({ count }) => count), offsets, numbers }
  }
}

export interface Choice {
  readonly source: FoundWords
  readonly target: FoundWords
  /** How many pairs the collection has. */
  readonly size: number
  /** How many are wanted at most. */
  readonly most: number
  /** Only pairs that share words with both texts. */
  readonly both?: boolean
}

// How many pairs a word may call for itself: what is seen once teaches little, what is seen often is learnt already.
const mostForAWord = 8

/**
 * Chooses the pairs that teach two texts the most: word by word, the rarest of the collection first, those pairs that
 * share the rarest words with the texts. Deterministic; time grows with the words found.
 *
 * @returns numbers of pairs, rising
 */
export function chooseRelevant({ source, target, size, most, both = false }: Choice): Int32Array {
  const [fromSource, fromTarget] = [shares(source, size), shares(target, size)]
  // What only one text knows teaches nothing of the other: the smaller share counts twice.
  const worth = (number: number) => {
    const [s, t] = [fromSource[number]!, fromTarget[number]!]
    return s + t + Math.min(s, t)
  }
  const usable = (number: number) => !both || (fromSource[number]! > 0 && fromTarget[number]! > 0)
  const words = [source, target].flatMap(({ counts, offsets, numbers }) =>
    Array.from(counts, (count, at) => ({ count, numbers: numbers.subarray(offsets[at], offsets[at + 1]) })),
  )
  const chosen = new Set<number>()
  for (const { numbers } of words.sort((a, b) => a.count - b.count)) {
    const best = Array.from(numbers).filter(usable)
    if (best.length > mostForAWord) best.sort((a, b) => worth(b) - worth(a) || a - b)
    for (const number of best.slice(0, mostForAWord)) if (chosen.size < most) chosen.add(number)
    if (chosen.size >= most) break
  }
  return Int32Array.from(chosen).sort()
}

/** For each pair, how much of one text's words it shares, the rare ones counting most. */
function shares({ counts, offsets, numbers }: FoundWords, size: number): Float32Array {
  const shared = new Float32Array(size)
  for (const [at, count] of counts.entries()) {
    const rarity = 1 / (1 + Math.log(count))
    for (let k = offsets[at]!; k < offsets[at + 1]!; k++) shared[numbers[k]!]! += rarity
  }
  return shared
}

/** Chooses of a memory that is in this process the sentences that teach some texts the most. */
export function relevantSentences<Pair extends { readonly source: string; readonly target: string }>(
  memory: readonly Pair[],
  texts: { readonly source: readonly string[]; readonly target: readonly string[] },
  index: PairIndex,
): readonly Pair[] {
  if (memory.length <= mostTaught.memory) return memory
  const [source, target] = [new WordsFound(), new WordsFound()]
  source.add(index.find(0, wordsOf(texts.source)))
  target.add(index.find(1, wordsOf(texts.target)))
  const chosen = chooseRelevant({
    source: source.rolled(),
    target: target.rolled(),
    size: memory.length,
    most: mostTaught.memory,
  })
  return Array.from(chosen, (number) => memory[number]!)
}
