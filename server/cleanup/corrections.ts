import { shown, shownOffset } from '../text/shown.ts'
import type { Code, Span } from '../text/span.ts'
import type { Suggestion } from './rule.ts'

/**
 * The text of a segment with corrections done; undefined where none falls into it.
 *
 * @param corrections  taken ones, in order of place
 */
export function corrected(
  raw: string,
  spans: readonly Span[],
  codes: readonly Code[],
  corrections: readonly Suggestion[],
): string | undefined {
  const own = corrections.filter(({ start, end }) => spans.some(([from, to]) => start >= from && end <= to))
  if (own.length === 0) return undefined
  const map = shown(raw, spans, codes)
  let text = ''
  let at = 0
  for (const { start, end, text: stands = '' } of own) {
    const from = shownOffset(map, start)
    const to = shownOffset(map, end)
    if (from < at) continue
    text += map.text.slice(at, from) + stands
    at = to
  }
  return text + map.text.slice(at)
}
