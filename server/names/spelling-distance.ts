import { foldWord } from './compare-form.ts'

// Longer names are compared this far.
const longest = 80

/**
 * How many letters one spelling is away from another: left out, put in, changed, or two neighbours that changed places
 * (Damerau 1964, Levenshtein 1966). Capitals and kinds of apostrophe make no difference.
 */
export function spellingDistance(a: string, b: string): number {
  return editDistance(foldWord(a).slice(0, longest), foldWord(b).slice(0, longest), true)
}

/**
 * How many letters are to be left out, put in or changed to make one text the other (Levenshtein 1966).
 *
 * @param swaps  two neighbours that changed places count as one change (Damerau 1964)
 */
export function editDistance(a: string, b: string, swaps = false): number {
  let older: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = swaps && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change, swapped ? older[j - 2]! + 1 : change))
    }
    older = row
    row = next
  }
  return row[b.length]!
}
