import type { Lexicon } from '../lexicon.ts'
import { ask, clear, extend, newSpan, weigh } from '../span-words.ts'
import type { Tokens } from '../tokens.ts'

/** Pairs of segments worth a closer look: those of source i are `targets[offsets[i]…offsets[i + 1]]`, rising. */
export interface Candidates {
  readonly offsets: Int32Array
  readonly targets: Int32Array
}

/**
 * Finds, for every segment of either side, the segments of the other that share most of what is rare: names, dates,
 * numbers and words with their translations, by an inverted index. Time grows with the number of segments times the
 * occurrences looked at for each (`mostPostings`), not with the number of pairs.
 *
 * @param also  pairs that are candidates whatever they share
 * @param only  the segments to find candidates for; all when absent
 */
export function findCandidates(
  source: Tokens,
  target: Tokens,
  lexicon: Lexicon,
  report?: (share: number) => void,
  also: readonly (readonly [source: number, target: number])[] = [],
  only?: { readonly source: readonly number[]; readonly target: readonly number[] },
): Candidates {
  const m = target.size
  const found = new Set(also.map(([i, j]) => i * m + j))
  lookUp(source, target, lexicon.forward, lexicon.target, only?.source, (i, j) => {
    found.add(i * m + j)
    if (i % reportEvery === 0) report?.((0.5 * i) / source.size)
  })
  lookUp(target, source, lexicon.backward, lexicon.source, only?.target, (j, i) => {
    found.add(i * m + j)
    if (j % reportEvery === 0) report?.(0.5 + (0.5 * j) / m)
  })
  const offsets = new Int32Array(source.size + 1)
  for (const key of found) offsets[Math.floor(key / m) + 1]!++
  for (let i = 0; i < source.size; i++) offsets[i + 1]! += offsets[i]!
  const next = offsets.slice()
  const targets = new Int32Array(found.size)
  for (const key of found) targets[next[Math.floor(key / m)]!++] = key % m
  for (let i = 0; i < source.size; i++) targets.subarray(offsets[i]!, offsets[i + 1]!).sort()
  return { offsets, targets }
}

const reportEvery = 100
// Candidates kept a segment: a true counterpart is nearly always among the first few.
const kept = 16
// Occurrences looked at for one segment, the most telling words first: words that stand everywhere tell nothing.
const mostPostings = 8_000

function lookUp(
  from: Tokens,
  to: Tokens,
  direction: Lexicon['forward'],
  statistics: Lexicon['target'],
  only: readonly number[] | undefined,
  add: (from: number, to: number) => void,
): void {
  const size = statistics.miss.length
  const postings = postingsOf(to, size)
  const given = newSpan(size)
  for (let j = 0; j < to.size; j++) ask(given, to, j, 1)
  const sum = new Float32Array(to.size)
  const touched = new Int32Array(to.size)
  for (const i of only ?? Array.from({ length: from.size }, (_, i) => i)) {
    extend(given, from, i, direction)
    weigh(given, statistics)
    const types = [...given.touched.subarray(0, given.count)].sort((a, b) => given.gain[b]! - given.gain[a]!)
    let count = 0
    let looked = 0
    for (const y of types) {
      const gain = given.gain[y]!
      if (gain <= 0) break
      const stop = postings.offsets[y + 1]!
      const start = postings.offsets[y]!
      if (looked > 0 && looked + stop - start > mostPostings) continue
      looked += stop - start
      for (let p = start; p < stop; p++) {
        const j = postings.segments[p]!
        if (sum[j] === 0) touched[count++] = j
        sum[j]! += gain
      }
    }
    clear(given)
    for (const j of best(touched.subarray(0, count), sum)) add(i, j)
    for (let k = 0; k < count; k++) sum[touched[k]!] = 0
  }
}

/** The `kept` greatest. */
function best(touched: Int32Array, sum: Float32Array): readonly number[] {
  const top: number[] = []
  for (const j of touched) {
    if (top.length === kept && sum[j]! <= sum[top[kept - 1]!]!) continue
    let at = top.length
    while (at > 0 && sum[top[at - 1]!]! < sum[j]!) at--
    top.splice(at, 0, j)
    if (top.length > kept) top.pop()
  }
  return top
}

/** For each type the segments it occurs in, as often as it does. */
function postingsOf(tokens: Tokens, size: number) {
  const offsets = new Int32Array(size + 1)
  for (const type of tokens.types) offsets[type + 1]!++
  for (let x = 0; x < size; x++) offsets[x + 1]! += offsets[x]!
  const next = offsets.slice()
  const segments = new Int32Array(tokens.types.length)
  for (let i = 0; i < tokens.size; i++) {
    for (let p = tokens.offsets[i]!; p < tokens.offsets[i + 1]!; p++) segments[next[tokens.types[p]!]!++] = i
  }
  return { offsets, segments }
}
