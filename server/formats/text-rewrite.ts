import type { Code, Replacement } from './format.ts'

/** A text whose file is nothing but itself, with some of its spans replaced; codes are put back in their native form. */
export function rewrittenText(text: string, codes: readonly Code[], replacements: readonly Replacement[]): string {
  const edits = replacements.flatMap(({ spans, text: words, codes: placed }) =>
    spans.map(([start, end], i) => ({ start, end, words: i === 0 ? written(text, codes, words, placed) : '' })),
  )
  edits.sort((a, b) => a.start - b.start)
  let result = ''
  let at = 0
  for (const { start, end, words } of edits) {
    if (start < at) throw new RangeError(`Replacements overlap at ${start}`)
    result += text.slice(at, start) + words
    at = end
  }
  return result + text.slice(at)
}

function written(text: string, codes: readonly Code[], words: string, placed: Replacement['codes']): string {
  let result = ''
  let at = 0
  for (const each of placed) {
    const [start, end] = codes[each.code]!
    result += words.slice(at, each.at) + text.slice(start, end)
    at = each.at
  }
  return result + words.slice(at)
}
