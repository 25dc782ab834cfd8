import { isSpace } from './span.ts'

/** A text in normal form and the way back to the text it was made of. */
export interface Normalised {
  readonly text: string
  /** For every unit of `text`, and one past its last, the offset in the original it comes from; ascending. */
  readonly offsets: readonly number[]
}

/**
 * NFC with every run of white space as one space and none at the ends; soft hyphens and zero-width marks that carry no
 * meaning are left out. For comparing and looking up: what is shown and stored keeps its own form.
 */
export function normalise(original: string): Normalised {
  const offsets: number[] = []
  let text = ''
  let space = -1
  let at = 0
  while (at < original.length) {
    const unit = original.charCodeAt(at)
    if (isSpace(unit)) {
      if (text !== '' && space < 0) space = at
      at++
      continue
    }
    if (IGNORED.has(unit)) {
      at++
      continue
    }
    if (space >= 0) {
      text += ' '
      offsets.push(space)
      space = -1
    }
    CLUSTER.lastIndex = at
    const cluster = CLUSTER.exec(original)![0]
    const composed = cluster.replace(IGNORED_INSIDE, '').normalize('NFC')
    for (let i = 0; i < composed.length; i++) offsets.push(at + Math.min(i, cluster.length - 1))
    text += composed
    at += cluster.length
  }
  offsets.push(at)
  return { text, offsets }
}

// Soft hyphen, zero-width space, word joiner. Joiners (U+200C, U+200D) carry meaning in some scripts and stay.
const IGNORED = new Set([0x00ad, 0x200b, 0x2060])
const IGNORED_INSIDE = /[\u00ad\u200b\u2060]/g
// A character with what combines with it; conjoining jamo compose with one another too.
const CLUSTER = /.(?:[\u00ad\u200b\u2060]*[\u1160-\u11ff])*(?:[\u00ad\u200b\u2060]*\p{M})*/suy
