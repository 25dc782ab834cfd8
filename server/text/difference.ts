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

/**
 * Where an offset of one version of a text falls in another: in what both have, at the same place; within what only
 * the first has, as far into what replaced it, but no further than its end.
 *
 * @param from  the version `offset` counts in
 * @param to    the version the answer counts in
 */
export function carryOffset(from: string, to: string, offset: number): number {
  if (offset <= 0) return 0
  if (offset >= from.length) return to.length
  let at = 0
  let there = 0
  const parts = difference(from, to)
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!
    if (part.kind === 'added') {
      there += part.text.length
      continue
    }
    const inside = offset - at
    if (inside < part.text.length || (inside === part.text.length && part.kind === 'same')) {
      if (part.kind === 'same') return there + inside
      const replacement = parts[i + 1]?.kind === 'added' ? parts[i + 1]!.text.length : 0
      const replaced = parts[i - 1]?.kind === 'added' ? parts[i - 1]!.text.length : 0
      return replaced > 0 ? there - replaced + Math.min(inside, replaced) : there + Math.min(inside, replacement)
    }
    at += part.text.length
    if (part.kind === 'same') there += part.text.length
  }
  return to.length
}

function pieces(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? []
}
