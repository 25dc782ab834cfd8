import { diffArrays } from 'diff'

/** A stretch of either list, half-open, and how often it was narrowed down already. */
type Gap = readonly [a0: number, a1: number, b0: number, b1: number, depth: number]

/** Lists together no longer than this are compared word by word at once. */
const small = 400
/** Edits the exact comparison of a longer stretch may need; its cost grows with their square. */
const mostEdits = 400
/** Runs of words that stand once in either stretch tie it down; longer ones are surer. */
const runLengths = [8, 4, 2, 1]
const mostDepth = 12

/**
 * Matches the words of two versions of a text, in order: first runs that stand once in each (patience difference), then
 * word by word between them (Myers 1986).
 *
 * @param a  the words of one version, as numbers
 * @param b  those of the other
 * @returns for each word of `a` its place in `b`, rising; -1 where it has none
 */
export function matchWords(a: Int32Array, b: Int32Array): Int32Array {
  const match = new Int32Array(a.length).fill(-1)
  const gaps: Gap[] = [[0, a.length, 0, b.length, 0]]
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    let [a0, a1, b0, b1] = gap
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) match[a0++] = b0++
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) match[--a1] = --b1
    if (a0 === a1 || b0 === b1) continue
    const depth = gap[4] + 1
    const anchors = a1 - a0 + b1 - b0 <= small || depth > mostDepth ? [] : anchorsOf(a, b, [a0, a1, b0, b1, depth])
    if (anchors.length === 0) {
      wordByWord(a, b, [a0, a1, b0, b1, depth], match)
      continue
    }
    let [from, to] = [a0, b0]
    for (const [i, j] of anchors) {
      gaps.push([from, i, to, j, depth])
      // Words beside an anchor are taken up when its gaps are trimmed.
      match[i] = j
      ;[from, to] = [i + 1, j + 1]
    }
    gaps.push([from, a1, to, b1, depth])
  }
  return match
}

/** Places of runs that stand once in either stretch, rising in both. */
function anchorsOf(a: Int32Array, b: Int32Array, [a0, a1, b0, b1]: Gap): [number, number][] {
  for (const length of runLengths) {
    const [ofA, ofB] = [singleRuns(a, a0, a1, length), singleRuns(b, b0, b1, length)]
    const pairs: [number, number][] = []
    for (const [hash, i] of ofA) {
      const j = ofB.get(hash)
      if (i >= 0 && j !== undefined && j >= 0 && sameRun(a, i, b, j, length)) pairs.push([i, j])
    }
    if (pairs.length > 0) return rising(pairs.sort((x, y) => x[0] - y[0]))
  }
  return []
}

/** Where each run of so many words begins, by a hash of it; -1 for those that stand more than once. */
function singleRuns(words: Int32Array, start: number, end: number, length: number): Map<number, number> {
  const places = new Map<number, number>()
  for (let i = start; i + length <= end; i++) {
    let hash = 0
    for (let k = 0; k < length; k++) hash = (Math.imul(hash, 0x01000193) ^ Math.imul(words[i + k]!, 0x9e3779b1)) | 0
    places.set(hash, places.has(hash) ? -1 : i)
  }
  return places
}

function sameRun(a: Int32Array, i: number, b: Int32Array, j: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (a[i + k] !== b[j + k]) return false
  return true
}

/** The longest choice of pairs, in order of their first, whose seconds rise too. */
function rising(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, j], at) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]![1] < j) low = middle + 1
      else high = middle
    }
    if (low > 0) before[at] = tails[low - 1]!
    tails[low] = at
  })
  const chosen: [number, number][] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) chosen.push(pairs[at]!)
  return chosen.reverse()
}

function wordByWord(a: Int32Array, b: Int32Array, [a0, a1, b0, b1]: Gap, match: Int32Array): void {
  const isSmall = a1 - a0 + b1 - b0 <= small
  const maxEditLength = isSmall ? Number.POSITIVE_INFINITY : mostEdits
  const parts = diffArrays([...a.subarray(a0, a1)], [...b.subarray(b0, b1)], { maxEditLength })
  let [i, j] = [a0, b0]
  for (const { added, removed, count } of parts ?? []) {
    if (added) j += count
    else if (removed) i += count
    else for (let k = 0; k < count; k++) match[i++] = j++
  }
}
