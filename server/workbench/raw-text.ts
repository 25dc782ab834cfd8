import { createHash } from 'node:crypto'
import type { RawText } from '../../db/model/document.ts'

/** A raw text under its address: SHA-256 (hex) over the text, what of it is hidden and where its stretches stand. */
export function rawText(parts: Omit<RawText, 'id'>): RawText {
  const { text, codes, places } = parts
  const id = createHash('sha256')
    .update(text)
    .update('\0')
    .update(JSON.stringify(codes))
    // Texts without places have the address they had before there were any.
    .update(places.length === 0 ? '' : `\0${JSON.stringify(places)}`)
    .digest('hex')
  return { id, text, codes, places }
}
