import { createHash } from 'node:crypto'
import type { RawText } from '../../db/model/document.ts'

/** UTF-16 units of a piece of text: what is hashed, sent and written at a time. */
const pieceLength = 500_000

/**
 * The address of a raw text: SHA-256 (hex) over the text, what of it is hidden and where its stretches stand.
 */
export function textIdOf({ text, codes, places }: Omit<RawText, 'id'>): string {
  const hash = createHash('sha256')
  for (const piece of pieces(text)) hash.update(piece)
  return (
    hash
      .update('\0')
      .update(JSON.stringify(codes))
      // Texts without places have the address they had before there were any.
      .update(places.length === 0 ? '' : `\0${JSON.stringify(places)}`)
      .digest('hex')
  )
}

/** A text in pieces that joined give it again; no pair of surrogates is torn. */
export function* pieces(text: string, length: number = pieceLength): Generator<string> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + length)
    if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end++
    yield text.slice(start, end)
    start = end
  }
}

/** Codes or places at a time. */
const listLength = 20_000

/** A raw text in parts that are small enough to be written in one go: joined in order they are the whole. */
export function* textParts({ text, codes, places }: Omit<RawText, 'id'>): Generator<Omit<RawText, 'id'>> {
  const texts = pieces(text)
  for (let i = 0; ; i += listLength) {
    const { value = '' } = texts.next()
    const part = { text: value, codes: codes.slice(i, i + listLength), places: places.slice(i, i + listLength) }
    if (i > 0 && part.text === '' && part.codes.length + part.places.length === 0) return
    yield part
  }
}
