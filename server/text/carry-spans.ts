import { placesBetween } from './carry-places.ts'
import type { Code } from './span.ts'
import { type Piece, spanOverlaps } from './span-overlaps.ts'
import { wordOverlaps } from './word-overlaps.ts'

export type { Piece } from './span-overlaps.ts'

/** A text as it was, or is to be, cut. */
export interface Cutting {
  readonly raw: string
  /** In order, not overlapping. */
  readonly codes: readonly Code[]
  readonly pieces: readonly Piece[]
}

/**
 * Pieces of two cuttings that hold the same words, by index, rising. Nothing in `old`: new words. Nothing in `new`:
 * words that are not there any more.
 */
export interface CarriedGroup {
  readonly old: readonly number[]
  readonly new: readonly number[]
}

/**
 * Finds which pieces of an older cutting live on in which of a newer one: the smallest groups such that no words of a
 * group's old pieces stand outside its new ones. Every piece is in exactly one group.
 *
 * Of one and the same raw text by place; of one that other encodings read from the same bytes by place on the line; of
 * any other by the words the pieces show, also where whole sentences moved. Time grows with the length of the texts
 * and with what differs, up to a bound; behind it words count as new.
 *
 * @param sameBytes  whether both raw texts were decoded from the same bytes
 * @returns groups in order of their first new piece, then those without any in order of their old ones
 */
export function carrySpans(input: {
  readonly before: Cutting
  readonly after: Cutting
  readonly sameBytes?: boolean
}): CarriedGroup[] {
  const { before, after } = input
  return grouped(overlaps(before, after, input.sameBytes ?? false), before.pieces.length, after.pieces.length)
}

function overlaps(before: Cutting, after: Cutting, sameBytes: boolean): [number, number][] {
  if (before.raw === after.raw) {
    return spanOverlaps(before.pieces, after.pieces, { raw: after.raw, codes: [before.codes, after.codes] })
  }
  const place = sameBytes ? placesBetween(before.raw, after.raw) : null
  if (place !== null) {
    const placed = before.pieces.map(({ text, spans }) => ({
      text,
      spans: spans.map(([start, end]) => [place(start), Math.max(place(start) + 1, place(end))] as const),
    }))
    return spanOverlaps(placed, after.pieces, { raw: after.raw, codes: [after.codes] })
  }
  const texts = (pieces: readonly Piece[]) => pieces.map(({ text }) => text)
  return wordOverlaps(texts(before.pieces), texts(after.pieces))
}

/** Connected components of the pairs, with every piece that is in none alone. */
function grouped(pairs: readonly (readonly [number, number])[], olds: number, news: number): CarriedGroup[] {
  const parent = Int32Array.from({ length: olds + news }, (_, i) => i)
  const root = (of: number): number => {
    let at = of
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (const [o, n] of pairs) parent[root(o)] = root(olds + n)
  const groups = new Map<number, { old: number[]; new: number[] }>()
  const groupOf = (piece: number) => {
    const key = root(piece)
    const group = groups.get(key) ?? { old: [], new: [] }
    groups.set(key, group)
    return group
  }
  // New pieces first: a map gives its entries in the order they came.
  for (let n = 0; n < news; n++) groupOf(olds + n).new.push(n)
  for (let o = 0; o < olds; o++) groupOf(o).old.push(o)
  return [...groups.values()]
}
