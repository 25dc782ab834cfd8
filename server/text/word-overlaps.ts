import { matchWords } from './match-words.ts'

/**
 * Pairs of texts, by index, of two lists that hold the same words: in the order of the lists, and beside it where a
 * whole text moved.
 *
 * Two texts are a pair where two fifths of the shorter one's letters are in words that match, or four words on end are:
 * the second finds a sentence that another one has swallowed a part of.
 */
export function wordOverlaps(before: readonly string[], after: readonly string[]): [number, number][] {
  const ids = new Map<string, number>()
  const olds = wordList(before, ids)
  const news = wordList(after, ids)
  const match = matchWords(olds.words, news.words)
  const shared = new Map<string, { o: number; n: number; letters: number; run: number }>()
  let run = 0
  for (let i = 0; i < match.length; i++) {
    const j = match[i]!
    if (j < 0) continue
    const [o, n] = [olds.text[i]!, news.text[j]!]
    const goesOn = i > 0 && match[i - 1] === j - 1 && olds.text[i - 1] === o && news.text[j - 1] === n
    run = goesOn ? run + 1 : 1
    const key = `${o} ${n}`
    const pair = shared.get(key) ?? { o, n, letters: 0, run: 0 }
    pair.letters += olds.letters[i]!
    pair.run = Math.max(pair.run, run)
    shared.set(key, pair)
  }
  const pairs: [number, number][] = []
  for (const { o, n, letters, run: longest } of shared.values()) {
    const shorter = Math.min(olds.total[o]!, news.total[n]!)
    if (letters >= shorter * enough || longest >= longRun) pairs.push([o, n])
  }
  return [...pairs, ...moved(olds, news, pairs)]
}

const enough = 0.4
const longRun = 4

interface WordList {
  /** Every word of every text, as a number. */
  readonly words: Int32Array
  /** Which text each word is of. */
  readonly text: Int32Array
  /** How many letters each word has. */
  readonly letters: Int32Array
  /** How many letters each text has. */
  readonly total: Int32Array
  /** Where the words of each text begin; one more for the end. */
  readonly starts: Int32Array
}

function wordList(texts: readonly string[], ids: Map<string, number>): WordList {
  const words: number[] = []
  const text: number[] = []
  const letters: number[] = []
  const total = new Int32Array(texts.length)
  const starts = new Int32Array(texts.length + 1)
  texts.forEach((each, i) => {
    starts[i] = words.length
    const found = each
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [each.trim()]
    for (const word of found) {
      const id = ids.get(word) ?? ids.size
      ids.set(word, id)
      words.push(id)
      text.push(i)
      letters.push(word.length)
      total[i]! += word.length
    }
  })
  starts[texts.length] = words.length
  return {
    words: Int32Array.from(words),
    text: Int32Array.from(text),
    letters: Int32Array.from(letters),
    total,
    starts,
  }
}

/** Texts in no pair yet that are the same elsewhere, or nearly. */
function moved(olds: WordList, news: WordList, pairs: readonly (readonly [number, number])[]): [number, number][] {
  const without = (count: number, taken: ReadonlySet<number>) =>
    Array.from({ length: count }, (_, i) => i).filter((i) => !taken.has(i))
  const lost = without(olds.total.length, new Set(pairs.map(([o]) => o)))
  const fresh = without(news.total.length, new Set(pairs.map(([, n]) => n)))
  if (lost.length === 0 || fresh.length === 0) return []
  const found: [number, number][] = []
  const same = new Map<string, number[]>()
  const key = ({ words, starts }: WordList, i: number) => words.subarray(starts[i], starts[i + 1]).join(' ')
  for (const n of fresh.toReversed()) same.set(key(news, n), [...(same.get(key(news, n)) ?? []), n])
  const taken = new Set<number>()
  const open = lost.filter((o) => {
    const n = same.get(key(olds, o))?.pop()
    if (n === undefined) return true
    taken.add(n)
    found.push([o, n])
    return false
  })
  const rest = fresh.filter((n) => !taken.has(n))
  return [...found, ...nearlySame(olds, open, news, rest)]
}

/** Words that more texts than so many have tell nothing of where a text went, and would cost a look at each. */
const mostTexts = 20
const nearly = 0.5

function nearlySame(olds: WordList, lost: readonly number[], news: WordList, fresh: readonly number[]) {
  const textsOf = new Map<number, number[]>()
  for (const n of fresh) {
    for (const word of new Set(news.words.subarray(news.starts[n], news.starts[n + 1]))) {
      const texts = textsOf.get(word) ?? []
      if (texts.length === 0) textsOf.set(word, texts)
      if (texts.length <= mostTexts) texts.push(n)
    }
  }
  const found: [number, number][] = []
  for (const o of lost) {
    const letters = new Map<number, number>()
    for (let i = olds.starts[o]!; i < olds.starts[o + 1]!; i++) {
      const texts = textsOf.get(olds.words[i]!) ?? []
      if (texts.length > mostTexts) continue
      for (const n of texts) letters.set(n, (letters.get(n) ?? 0) + olds.letters[i]!)
    }
    let best = -1
    for (const [n, count] of letters) {
      const longer = Math.max(olds.total[o]!, news.total[n]!)
      if (count >= longer * nearly && (best < 0 || count > letters.get(best)!)) best = n
    }
    if (best >= 0) found.push([o, best])
  }
  return found
}
