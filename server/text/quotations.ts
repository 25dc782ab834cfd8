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
  // Marks of which no more come: not looked for again at every opening one.
  const gone = new Set<string>()
  const next = (mark: string, from: number) => {
    const at = gone.has(mark) ? -1 : text.indexOf(mark, from)
    if (at < 0) gone.add(mark)
    return at
  }
  OPENER.lastIndex = 0
  for (let found = OPENER.exec(text); found !== null; found = OPENER.exec(text)) {
    const closers = PARTNERS[found[0]]!.map((closer) => next(closer, OPENER.lastIndex)).filter((at) => at >= 0)
    if (closers.length === 0) continue
    const end = Math.min(...closers) + 1
    spans.push([found.index, end])
    OPENER.lastIndex = end
  }
  return spans
}

const OPENER = /[«“„]|(?<![\p{L}\p{N}])"/gu
const PARTNERS: Readonly<Record<string, readonly string[]>> = {
  '«': ['»'],
  '“': ['”'],
  '„': ['“', '”'],
  '"': ['"'],
}

// A colon and a dash open direct speech; a mark and a dash may close it.
const SPEECH_DASH = /(:\s{0,3}[-–—]\s)|[?!.,…]\s{0,3}[-–—]\s/gu

function wordAfter(text: string, offset: number): string {
  NEXT_WORD.lastIndex = offset
  return (NEXT_WORD.exec(text)?.[1] ?? '').toLowerCase()
}

const NEXT_WORD = /[\s,.\-–—]*([\p{L}-]+)/uy
