import { createRequire } from 'node:module'

type Segmenter = (language: string, text: string) => string[]

/**
 * Where sentences of a paragraph may end, as a general segmenter sees it: UTF-16 offsets just after each sentence's
 * trailing white space, ascending, without the paragraph's own end.
 *
 * sentencex proposes; where its native part is not installed, `Intl.Segmenter` does (UAX 29). sentencex counts code
 * points, so its own offsets are not used: its texts are lossless and are added up instead.
 */
export function proposedEnds(text: string, languageCode: string): number[] {
  const ends: number[] = []
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + STRETCH)
    // No character is cut in two.
    if (to < text.length && /[\ud800-\udbff]/.test(text[to - 1]!)) to--
    const found = pieces(text.slice(from, to), languageCode)
    // The last piece may go on in the next stretch, which begins with it.
    if (to < text.length && found.length > 1) found.pop()
    let at = from
    for (const piece of found) {
      at += piece.length
      if (at < text.length && (at < to || found.length > 1)) ends.push(at)
    }
    from = at
  }
  return ends
}

/** A general segmenter sees no more at a time: its time grows faster than the text where marks are many. */
const STRETCH = 4000

function pieces(text: string, languageCode: string): string[] {
  return (
    nativePieces(text, languageCode) ??
    Array.from(new Intl.Segmenter(languageCode, { granularity: 'sentence' }).segment(text), (part) => part.segment)
  )
}

function nativePieces(text: string, languageCode: string): string[] | undefined {
  try {
    const sentences = native?.(languageCode, text)
    let length = 0
    for (const sentence of sentences ?? []) length += sentence.length
    // A lone surrogate does not survive the way to Rust and back; then its texts say nothing about ours.
    return length === text.length ? sentences : undefined
  } catch {
    // Release 1.0.17 slices out of bounds on some texts with many abbreviations and stops.
    return undefined
  }
}

const native = loadNative()

function loadNative(): Segmenter | undefined {
  try {
    return (createRequire(import.meta.url)('sentencex') as { segment: Segmenter }).segment
  } catch {
    return undefined
  }
}
