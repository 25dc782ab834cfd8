import type { Value } from './value.ts'

/**
 * Values that are no part of a name: where a movement is called “16/12” the text states neither a date nor numbers.
 *
 * @param names  UTF-16 spans, half-open
 */
export function outsideNames(
  values: readonly Value[],
  names: readonly (readonly [start: number, end: number])[] = [],
): readonly Value[] {
  if (names.length === 0) return values
  return values.filter((value) => !names.some(([start, end]) => start <= value.start && value.end <= end))
}
