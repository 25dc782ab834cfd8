import type { PriorLexicon } from './bead.ts'

/** Two words or phrases of a dictionary that translate each other. */
export interface DictionaryPair {
  readonly source: string
  readonly target: string
}

type Words = NonNullable<PriorLexicon['words']>

// A word of a dictionary has other translations besides: one entry promises a half of its occurrences.
const wordWeight = 0.5

/**
 * What a dictionary says of single words. Of a phrase it is not known which word renders which, so each stands beside
 * each with a weight that falls with their number; what is short beside longer ones is a preposition or an article.
 */
export function dictionaryWords(pairs: Iterable<DictionaryPair>): Words {
  const weights = new Map<string, { source: string; target: string; weight: number }>()
  for (const pair of pairs) {
    const [source, target] = [wordsOf(pair.source), wordsOf(pair.target)]
    if (source.length === 0 || target.length === 0 || Math.max(source.length, target.length) > mostWords) continue
    const weight = wordWeight / Math.max(source.length, target.length)
    for (const s of source) {
      for (const t of target) {
        const key = `${s} ${t}`
        const known = weights.get(key)
        if (known === undefined) weights.set(key, { source: s, target: t, weight })
        else if (known.weight < weight) known.weight = weight
      }
    }
  }
  return [...weights.values()]
}

// Longer entries are definitions or sentences.
const mostWords = 6

function wordsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’ʼ`]/g, "'")
    .match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu)
  const all = [...new Set(words ?? [])]
  const long = all.filter((word) => word.length > 3)
  return long.length > 0 ? long : all
}
