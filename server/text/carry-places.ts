/**
 * Carries places from one reading of some bytes to another in a different encoding: letters differ, even in number, but
 * spaces and line ends are the same in nearly all encodings.
 *
 * @returns the place in `after` of an offset of `before`; null where the two have no such layout in common
 */
export function placesBetween(before: string, after: string): ((offset: number) => number) | null {
  const olds = solids(before)
  const news = solids(after)
  if (olds.length !== news.length) return null
  return (offset) => {
    const i = lastAtOrBefore(olds, offset)
    if (i < 0) return 0
    const [start, end] = olds[i]!
    const [from, to] = news[i]!
    if (offset >= end) return Math.min(to + (offset - end), news[i + 1]?.[0] ?? after.length)
    return from + Math.floor(((offset - start) * (to - from)) / (end - start))
  }
}

/** Runs of what is no white space in any encoding. */
function solids(text: string): [number, number][] {
  return Array.from(text.matchAll(/[^ \t\n\v\f\r]+/g), (match) => [match.index, match.index + match[0].length])
}

function lastAtOrBefore(runs: readonly (readonly [number, number])[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]![0] <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
