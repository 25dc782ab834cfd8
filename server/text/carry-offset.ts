import { diffChars, diffWordsWithSpace } from 'diff'
import { type Difference, difference } from './difference.ts'

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

/** A place in a text, and which of its neighbours it belongs to where something is put in between. */
export interface Place {
  /** UTF-16 units. */
  readonly offset: number
  /** `before`: it stays behind the character before it; `after`: in front of the one after it. */
  readonly keeps: 'before' | 'after'
}

/**
 * Carries places in one version of a text over to another in one comparison. A place beside text that was replaced
 * comes to the same side of what stands there now, one inside it to the side that its `keeps` names.
 *
 * @param places  in the order of their offsets
 * @returns       UTF-16 units of `to`, never falling, none inside a surrogate pair
 */
export function carryOffsets(from: string, to: string, places: readonly Place[]): number[] {
  if (places.length === 0) return []
  const stretches = from === to ? [] : stretchesOf(from, to)
  const carried: number[] = []
  let at = 0
  let last = 0
  for (const { offset, keeps } of places) {
    let found = offset
    if (from !== to) {
      // The character the place belongs to; at either end of the text there may be none.
      const char = keeps === 'before' ? offset - 1 : offset
      while (at < stretches.length && stretches[at]!.from[1] <= char) at++
      while (at > 0 && stretches[at - 1]!.from[1] > char) at--
      const here = stretches[at]
      if (char < 0) found = 0
      else if (here === undefined) found = to.length
      else if (here.same) found = here.to[0] + (offset - here.from[0])
      else found = keeps === 'before' ? here.to[1] : here.to[0]
    }
    last = Math.max(last, outsidePair(to, Math.min(found, to.length)))
    carried.push(last)
  }
  return carried
}

interface Stretch {
  readonly same: boolean
  readonly from: readonly [start: number, end: number]
  readonly to: readonly [start: number, end: number]
}

/**
 * Two versions side by side: what is common, and between, what was replaced by what. Words are compared first, and the
 * letters of words that were replaced: letters alone would find the beginning of one word at the end of another.
 */
function stretchesOf(before: string, after: string): Stretch[] {
  // A word that moved into the sentence, or to its start, is the same word.
  const [from, to] = [folded(before), folded(after)]
  const stretches: Stretch[] = []
  for (const words of joined(
    difference(from, to).map(({ kind, text }) => ({ kind, length: text.length })),
    0,
    0,
  )) {
    const [old, now] = [from.slice(...words.from), to.slice(...words.to)]
    if (words.same || old === '' || now === '' || old.length * now.length > fineLimit) stretches.push(words)
    else {
      const letters = diffChars(old, now).map(({ added, removed, value }) => ({
        kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
        length: value.length,
      }))
      stretches.push(...joined(letters, words.from[0], words.to[0]))
    }
  }
  return stretches
}

/** In small letters, where each takes as much room as it did. */
function folded(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}

/** Parts of a comparison with their ranges, each run of removed and added ones as one. */
function joined(
  parts: readonly { readonly kind: Difference['kind']; readonly length: number }[],
  startFrom: number,
  startTo: number,
): Stretch[] {
  const stretches: Stretch[] = []
  let inFrom = startFrom
  let inTo = startTo
  for (const { kind, length } of parts) {
    const same = kind === 'same'
    const endFrom = inFrom + (kind === 'added' ? 0 : length)
    const endTo = inTo + (kind === 'removed' ? 0 : length)
    const last = stretches.at(-1)
    if (last === undefined || last.same || same) stretches.push({ same, from: [inFrom, endFrom], to: [inTo, endTo] })
    else stretches[stretches.length - 1] = { same, from: [last.from[0], endFrom], to: [last.to[0], endTo] }
    inFrom = endFrom
    inTo = endTo
  }
  return stretches
}

function outsidePair(text: string, offset: number): number {
  const inside = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1)) && offset > 0
  return inside ? offset + 1 : offset
}
