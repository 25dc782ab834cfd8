import { skeleton, skeletonSimilarity } from '../text/skeleton.ts'
import type { EvidenceWeights, PriorLexicon } from './bead.ts'
import type { builtInLexicon, LexiconColumn } from './lexica/built-in.ts'
import type { PriorEdge } from './lexicon.ts'
import { stem, stemLength, type Vocabulary, wordKey } from './tokens.ts'

/**
 * What can be known of two vocabularies without reading the texts side by side: equal values, names and signs; words
 * that sound alike across scripts; and the pairs of a given lexicon. Pairs that a person refused are not among them.
 */
export function priorEdges(
  source: Vocabulary,
  target: Vocabulary,
  builtIn: ReturnType<typeof builtInLexicon>,
  lexicon?: PriorLexicon,
  weights?: EvidenceWeights,
): readonly PriorEdge[] {
  const edges: PriorEdge[] = []
  for (const { source: s, target: t, weight } of lexicon?.words ?? []) {
    const from = source.index.get(wordKey(s))
    const to = target.index.get(wordKey(t))
    if (from !== undefined && to !== undefined) edges.push({ source: from, target: to, weight, because: 'given' })
  }
  if (builtIn) builtInEdges(source, target, builtIn, edges)
  source.keys.forEach((key, s) => {
    const t = target.index.get(key)
    if (t !== undefined && source.kinds[s] !== 'word')
      edges.push({ source: s, target: t, weight: 0.9, because: 'equal' })
  })
  lookAlikes(source, target, edges, weights?.cognate ?? 1)
  const refused = refusedEdges(source, target, lexicon)
  return refused.size === 0
    ? edges
    : edges.filter((edge) => !refused.has(edge.source * target.keys.length + edge.target))
}

/** Pairs of word types that a person refused: `source type * target types + target type`. */
export function refusedEdges(source: Vocabulary, target: Vocabulary, lexicon?: PriorLexicon): ReadonlySet<number> {
  const refused = new Set<number>()
  for (const pair of lexicon?.refused ?? []) {
    const from = source.index.get(wordKey(pair.source))
    const to = target.index.get(wordKey(pair.target))
    if (from !== undefined && to !== undefined) refused.add(from * target.keys.length + to)
  }
  return refused
}

// A word of the built-in lexicon has other translations besides those in its row, and other meanings.
const builtInWeight = 0.6

function builtInEdges(
  source: Vocabulary,
  target: Vocabulary,
  builtIn: NonNullable<ReturnType<typeof builtInLexicon>>,
  edges: PriorEdge[],
): void {
  const from = typesOf(source, builtIn.source)
  const to = typesOf(target, builtIn.target)
  for (let r = 0; r < from.length; r++) {
    if (from[r]!.length === 0 || to[r]!.length === 0) continue
    const weight = builtInWeight / Math.sqrt(Math.max(builtIn.source.sizes[r]!, builtIn.target.sizes[r]!))
    for (const s of from[r]!) for (const t of to[r]!) edges.push({ source: s, target: t, weight, because: 'given' })
  }
}

/** For each row, the word types it speaks of: those of its words, and all that begin with one of its stems. */
function typesOf(vocabulary: Vocabulary, { words, offsets }: LexiconColumn): readonly (readonly number[])[] {
  const byWord = new Map<string, number>()
  const byBeginning = new Map<string, number[]>()
  vocabulary.keys.forEach((key, type) => {
    if (vocabulary.kinds[type] !== 'word') return
    const written = key.slice(2)
    byWord.set(written, type)
    for (let length = 2; length <= written.length && length < stemLength; length++) {
      const beginning = written.slice(0, length)
      const known = byBeginning.get(beginning)
      if (known) known.push(type)
      else byBeginning.set(beginning, [type])
    }
  })
  // Of each type, the last row it was found for.
  const last = new Int32Array(vocabulary.keys.length).fill(-1)
  return Array.from({ length: offsets.length - 1 }, (_, r) => {
    let found: number[] = none
    const add = (type: number) => {
      if (last[type] === r) return
      last[type] = r
      if (found === none) found = [type]
      else found.push(type)
    }
    for (let w = offsets[r]!; w < offsets[r + 1]!; w++) {
      const word = words[w]!
      const isOpen = word.endsWith('-')
      const key = stem(isOpen ? word.slice(0, -1) : word)
      // A stem as long as a type's key can only be that type.
      if (isOpen && key.length < stemLength) for (const type of byBeginning.get(key) ?? none) add(type)
      else {
        const type = byWord.get(key)
        if (type !== undefined) add(type)
      }
    }
    return found
  })
}

const none: number[] = []

// Below these the likeness of two skeletons is chance: short words must be the same.
const leastAlike = (length: number) => (length <= 3 ? 0.95 : length <= 5 ? 0.8 : 0.7)
const mostAlikeWeight = 0.8

function lookAlikes(source: Vocabulary, target: Vocabulary, edges: PriorEdge[], trust: number): void {
  const buckets = new Map<string, { type: number; sound: string }[]>()
  for (const entry of sounds(target)) {
    const key = bucketOf(entry.sound)
    const bucket = buckets.get(key)
    if (bucket) bucket.push(entry)
    else buckets.set(key, [entry])
  }
  const best = new Map<number, number>()
  const size = target.keys.length
  for (const { type, sound } of sounds(source)) {
    for (const other of buckets.get(bucketOf(sound)) ?? []) {
      const length = Math.min(sound.length, other.sound.length)
      if (Math.max(sound.length, other.sound.length) > length + 6) continue
      const least = leastAlike(length)
      const alike = skeletonSimilarity(sound, other.sound, true, least)
      if (alike < least) continue
      const weight = mostAlikeWeight * (length <= 3 ? 0.4 : 0.3 + (0.7 * (alike - least)) / (1 - least))
      const key = type * size + other.type
      if (weight > (best.get(key) ?? 0)) best.set(key, weight)
    }
  }
  for (const [key, weight] of best) {
    const believed = Math.min(mostAlikeWeight, trust * weight)
    edges.push({ source: Math.floor(key / size), target: key % size, weight: believed, because: 'alike' })
  }
}

function sounds(vocabulary: Vocabulary): readonly { type: number; sound: string }[] {
  return vocabulary.forms.flatMap((forms, type) => {
    const distinct = new Set([...forms].map((form) => skeleton(form).slice(0, 12)).filter((sound) => sound.length >= 3))
    return [...distinct].map((sound) => ({ type, sound }))
  })
}

const consonantClass: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['K', 'gkhq'],
    ['P', 'bpfv'],
    ['T', 'dt'],
    ['S', 'szcSCj'],
    ['N', 'nm'],
    ['L', 'l'],
    ['R', 'r'],
  ].flatMap(([name, letters]) => [...letters!].map((letter) => [letter, name!])),
)

/** Words that can be alike share the class of their first letter and of the two consonants after it. */
function bucketOf(sound: string): string {
  let key = consonantClass[sound[0]!] ?? 'A'
  for (let i = 1; i < sound.length && key.length < 3; i++) {
    const name = consonantClass[sound[i]!]
    if (name !== undefined) key += name
  }
  return key
}
