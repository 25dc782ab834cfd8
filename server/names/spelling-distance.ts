import { foldWord } from './compare-form.ts'

// Longer names are compared this far.
const longest = 80

/**
 * How many letters one spelling is away from another: left out, put in, changed, or two neighbours that changed places
 * (Damerau 1964, Levenshtein 1966). Capitals and kinds of apostrophe make no difference.
 */
export function spellingDistance(a: string, b: string): number {
  const [x, y] = [foldWord(a).slice(0, longest), foldWord(b).slice(0, longest)]
  let older: number[] = []
  let row = Array.from({ length: y.length + 1 }, (_, j) => j)
  for (let i = 1; i <= x.length; i++) {
    const next = [i]
    for (let j = 1; j <= y.length; j++) {
      const change = row[j - 1]! + (x[i - 1] === y[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1]
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change, swapped ? older[j - 2]! + 1 : change))
    }
    older = row
    row = next
  }
  return row[y.length]!
}
