import type { SegmentationRules } from '../languages/segmentation.ts'
import type { Span } from './span.ts'

/**
 * Direct speech that its sentence takes up again: quotations after which a word of speaking follows, `«…?» деп сұрады`,
 * and dashed speech, `: – …? – дейді`. Its inner sentences are no segments of their own.
 */
export function spokenQuotations(text: string, rules: SegmentationRules): Span[] {
  const words = new Set(rules.speechWords)
  const spans: Span[] = []
  for (const span of quotations(text)) if (words.has(wordAfter(text, span[1]))) spans.push(span)
  SPEECH_DASH.lastIndex = 0
  for (let match = SPEECH_DASH.exec(text); match !== null; match = SPEECH_DASH.exec(text)) {
    if (!words.has(wordAfter(text, match.index + 1))) continue
    const opened = text.slice(0, match.index).search(/:\s*[-–—]\s(?!.*:\s*[-–—]\s)/su)
    if (opened >= 0) spans.push([opened + 1, match.index])
  }
  return spans
}

/** Quotations of a text, outermost ones, without nesting; an opening mark without its partner counts for nothing. */
export function quotations(text: string): Span[] {
  const spans: Span[] = []
  let open = -1
  let closer = ''
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!
    if (open < 0) {
      const partner = PARTNERS.get(mark)
      if (partner !== undefined && !(mark === '"' && /[\p{L}\p{N}]/u.test(text[i - 1] ?? ''))) {
        open = i
        closer = partner
      }
    } else if (closer.includes(mark)) {
      spans.push([open, i + 1])
      open = -1
    }
  }
  return spans
}

const PARTNERS = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“”'],
  ['"', '"'],
])

const SPEECH_DASH = /[?!.,…]\s*[-–—]\s/gu

function wordAfter(text: string, offset: number): string {
  NEXT_WORD.lastIndex = offset
  return (NEXT_WORD.exec(text)?.[1] ?? '').toLowerCase()
}

const NEXT_WORD = /[\s,.\-–—]*([\p{L}-]+)/uy
