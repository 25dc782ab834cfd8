import { diffChars, diffWordsWithSpace } from 'diff'

/** Below this product of lengths letters are compared, above it words: letters cost time in proportion to the product. */
const fineLimit = 4_000_000

/**
 * Carries a place in one version of a text over to another: where the text around it is common to both, the same place;
 * inside what only `from` has, where that stood, before anything put in its stead.
 *
 * @param from    the version the offset counts in
 * @param to      the other version
 * @param offset  UTF-16 units, 0…from.length
 * @returns       UTF-16 units of `to`
 */
export function carryOffset(from: string, to: string, offset: number): number {
  if (from === to) return offset
  const parts = from.length * to.length <= fineLimit ? diffChars(from, to) : diffWordsWithSpace(from, to)
  let inFrom = 0
  let inTo = 0
  for (const part of parts) {
    const length = part.value.length
    if (part.added) inTo += length
    else if (part.removed) {
      if (offset < inFrom + length) return inTo
      inFrom += length
    } else {
      if (offset < inFrom + length) return inTo + (offset - inFrom)
      inFrom += length
      inTo += length
    }
  }
  return to.length
}
