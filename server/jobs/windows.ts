/** Of a list in order of place, those that reach into a stretch; stretches are asked for in order of their starts. */
export function windows<Item>(items: readonly Item[], placeOf: (item: Item) => readonly [start: number, end: number]) {
  let first = 0
  return (from: number, to: number): readonly Item[] => {
    while (first < items.length && placeOf(items[first]!)[1] <= from) first++
    let last = first
    while (last < items.length && placeOf(items[last]!)[0] < to) last++
    return items.slice(first, last)
  }
}
