import { matchWords } from './match-words.ts'

/** Where a place of one version of a text stands in another. */
export interface CarriedPlace {
  readonly at: number
  /** Whether the word, space or mark that begins or goes on there is common to both. */
  readonly same: boolean
}

/**
 * Carries places from one version of a text to another by whole words, spaces and marks: within what both have, the
 * same place; inside what only `from` has, where that stood, before anything put in its stead.
 *
 * Made once for many places, and bounded in time as `matchWords` is.
 */
export function wordCarrier(from: string, to: string): (offset: number) => CarriedPlace {
  if (from === to) return (offset) => ({ at: offset, same: true })
  const ids = new Map<string, number>()
  const [olds, news] = [piecesOf(from, ids), piecesOf(to, ids)]
  const match = matchWords(olds.ids, news.ids)
  // Where the stretch between two common pieces begins in `to`, for each piece of `from`.
  const after = new Int32Array(match.length)
  let last = 0
  for (let i = 0; i < match.length; i++) {
    if (match[i]! >= 0) last = news.starts[match[i]! + 1]!
    after[i] = last
  }
  return (offset) => {
    if (offset >= from.length) return { at: to.length, same: true }
    const i = pieceAt(olds.starts, offset)
    const j = match[i]!
    if (j >= 0) return { at: news.starts[j]! + offset - olds.starts[i]!, same: true }
    return { at: after[i]!, same: false }
  }
}

function piecesOf(text: string, ids: Map<string, number>): { ids: Int32Array; starts: Int32Array } {
  const pieces = text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? []
  const starts = new Int32Array(pieces.length + 1)
  const own = new Int32Array(pieces.length)
  pieces.forEach((piece, i) => {
    const id = ids.get(piece) ?? ids.size
    ids.set(piece, id)
    own[i] = id
    starts[i + 1] = starts[i]! + piece.length
  })
  return { ids: own, starts }
}

function pieceAt(starts: Int32Array, offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle + 1]! <= offset) low = middle + 1
    else high = middle
  }
  return low
}
