import type { Stop } from './stop.ts'

/**
 * Places that mail programs and forums leave in a pasted text where a line once ended: around the time a quoted message
 * was sent, after a sender's address in angle brackets, between two addresses of pages.
 */
export function traceStops(text: string): Stop[] {
  const found: Stop[] = []
  if (!TRACE_SIGN.test(text)) return found
  for (const match of text.matchAll(ENDS)) {
    const after = match.index + match[0].trimEnd().length
    const next = match.index + match[0].length
    found.push({ start: after, marks: '', after, next })
  }
  for (const match of text.matchAll(STAMP)) {
    const gap = /\s*$/.exec(text.slice(Math.max(0, match.index - 10), match.index))![0].length
    const after = match.index - gap
    if (gap > 0 && after > 0) found.push({ start: after, marks: '', after, next: match.index, piece: isSender })
  }
  return found
}

/** Whether a piece is no more than who sent a message: a few words, each with a capital, or an address. */
function isSender(piece: string): boolean {
  return piece.length <= 80 && SENDER.test(piece.trim())
}

const TRACE_SIGN = /@|:\/\/|www\.|\d:\d/
const SENDER = /^(?:Sent by:\s)?"?\p{Lu}\S*(?:\s+["<(]?\p{Lu}\S*){0,5}$/u
const STAMP = /(?<![\p{L}\p{N}])\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: [AP]M)?(?![\p{L}\p{N}])/gu
const ENDS = new RegExp(
  `(?:${STAMP.source}|<\\s?[^\\s<>]{1,80}@[^\\s<>]{1,80}>)\\s+(?=["(]?[\\p{Lu}\\p{N}])(?!\\p{L}+\\s?:)|(?<=^|\\s)(?:https?://|www\\.)\\S{1,300}\\s+(?=https?://|www\\.)`,
  'gu',
)
