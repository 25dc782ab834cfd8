import type { Place } from '../../db/model/document.ts'

/** The place an offset of the raw text stands in; null before the first and where there are none. */
export function placeAt(places: readonly Place[], offset: number): string | null {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]![0] <= offset) low = middle + 1
    else high = middle
  }
  return places[low - 1]?.[1] ?? null
}
