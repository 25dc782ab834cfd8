import { generateKeyBetween } from 'fractional-indexing'

/**
 * A short text that sorts between two others, by UTF-16 units: an order without renumbering.
 *
 * @param before  the empty text stands before all
 * @param after  null for none
 */
export function rankBetween(before: string, after: string | null): string {
  return generateKeyBetween(before || null, after)
}
