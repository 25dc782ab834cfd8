import { skeleton, skeletonSimilarity } from '../../text/skeleton.ts'
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

/** Whether two neighbouring letters changed places, and nothing else. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  let at = 0
  while (a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

// How much rarer than the right name a slip is, and how often it may stand at all.
const rarer = 5
const mostOften = 2

/** Whether a name is a rare misspelling of another of its cluster; a last letter makes another name: Жанар, Жанара. */
export function isSlipBeside(name: FoundName, all: readonly FoundName[]): boolean {
  if (name.acronym || name.count > mostOften) return false
  return all.some(
    (other) =>
      other.lang === name.lang &&
      other.count >= rarer * name.count &&
      isSlip(name.words, other.words) &&
      name.words.every((word, at) => word.at(-1) === other.words[at]!.at(-1) || isSwapped(word, other.words[at]!)),
  )
}
