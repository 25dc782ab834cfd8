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
  let opened = -1
  for (const match of text.matchAll(SPEECH_DASH)) {
    if (match[1] !== undefined) opened = match.index + 1
    else if (opened >= 0 && words.has(wordAfter(text, match.index + 1))) spans.push([opened, match.index])
  }
  return spans.sort((a, b) => a[0] - b[0])
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

// A colon and a dash open direct speech; a mark and a dash may close it.
const SPEECH_DASH = /(:\s{0,3}[-–—]\s)|[?!.,…]\s{0,3}[-–—]\s/gu

function wordAfter(text: string, offset: number): string {
  NEXT_WORD.lastIndex = offset
  return (NEXT_WORD.exec(text)?.[1] ?? '').toLowerCase()
}

const NEXT_WORD = /[\s,.\-–—]*([\p{L}-]+)/uy
