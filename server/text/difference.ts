import { diffArrays } from 'diff'

/** A stretch of two versions of a text. `same` stands in both, `removed` in the first only, `added` in the second. */
export interface Difference {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/**
 * What changed between two versions of a text, by words, white space and single marks (Myers 1986).
 *
 * The `same` and `removed` parts joined are `before`, the `same` and `added` parts `after`.
 */
export function difference(before: string, after: string): readonly Difference[] {
  return diffArrays(pieces(before), pieces(after)).map((part) => ({
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value.join(''),
  }))
}

function pieces(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? []
}
