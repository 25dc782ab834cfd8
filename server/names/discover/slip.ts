import { skeleton, skeletonSimilarity } from '../../text/skeleton.ts'
import { isSwapped } from '../respelt-words.ts'
import type { FoundName } from './collect-names.ts'

// Weighted edits a slip may have: letters transposed, doubled, left out.
const mostEdits = 1.2

/** Whether folded words may be other ones, mistyped: an edit or two, never of a first letter. */
export function isSlip(words: readonly string[], of: readonly string[]): boolean {
  if (words.length !== of.length) return false
  let edits = 0
  for (const [at, word] of words.entries()) {
    const [a, b] = [skeleton(word), skeleton(of[at]!)]
    if (a[0] !== b[0]) return false
    edits += isSwapped(a, b) ? 1 : (1 - skeletonSimilarity(a, b)) * Math.max(a.length, b.length)
  }
  return edits > 0 && edits <= mostEdits
}

// How much rarer than the right name beside it a slip is, and how often it may stand at all.
const rarer = 5
const mostOften = 2

/** Whether a name is a rare misspelling of other words; a last letter makes another name: Жанар, Жанара. */
export function isRareSlip(name: FoundName, of: readonly string[]): boolean {
  return (
    !name.acronym &&
    name.count <= mostOften &&
    isSlip(name.words, of) &&
    name.words.every((word, at) => word.at(-1) === of[at]!.at(-1) || isSwapped(word, of[at]!))
  )
}

/** Whether a name is a rare misspelling of another of its cluster. */
export const isSlipBeside = (name: FoundName, all: readonly FoundName[]): boolean =>
  all.some((other) => other.lang === name.lang && other.count >= rarer * name.count && isRareSlip(name, other.words))
