/** Places in a text where it can be cut in two: offsets (UTF-16) of the first letter after the cut. */
export interface CutPoints {
  /** Before every word but the first. */
  readonly words: readonly number[]
  /** At most nine, in order: where a sentence, or else a clause, seems to end. */
  readonly likely: readonly number[]
}

const most = 9

/** Finds where a text may be cut: after a full stop sooner than after a semicolon, and that sooner than after a comma. */
export function cutPoints(text: string, lang: string): CutPoints {
  const words: number[] = []
  for (const { index, isWordLike } of segmenter(lang).segment(text)) {
    // Quotation marks and brackets that open go with the word after them.
    const opening = /[«“„"'‘([{]+$/.exec(text.slice(0, index))?.[0].length ?? 0
    const at = index - opening
    if (isWordLike && at > 0 && /\s/.test(text[at - 1]!)) words.push(at)
  }
  const ranked = words
    .map((at) => ({ at, rank: rankOf(text.slice(0, at).trimEnd()) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.at - b.at)
  return {
    words,
    likely: ranked
      .slice(0, most)
      .map(({ at }) => at)
      .sort((a, b) => a - b),
  }
}

function rankOf(before: string): number {
  const end = before.replace(/[»”“"'’)\]]+$/, '')
  if (/[.!?…]$/.test(end)) return 3
  if (/[;:—–]$/.test(end)) return 2
  return /,$/.test(end) ? 1 : 0
}

function segmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' })
  }
}
