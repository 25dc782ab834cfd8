import iconv from 'iconv-lite'
import { byteOrderMark, encodingId } from './encoding.ts'

const ICONV_NAMES: ReadonlyMap<string, string> = new Map([['kz-1048', 'rk1048']])

const iconvName = (encoding: string) => {
  const id = encodingId(encoding) ?? encoding
  return ICONV_NAMES.get(id) ?? id
}

/**
 * Encodes a text as the file it was read from: in its encoding, with a byte order mark where that had one.
 *
 * Characters the encoding lacks must be dealt with before (`lackingIn`).
 */
export function encodeLike(original: Uint8Array, text: string, encoding: string): Uint8Array {
  const marked = byteOrderMark(original) !== undefined
  const wide = encodingId(encoding) === 'utf-16be' || byteOrderMark(original) === 'utf-16be' ? 'utf-16be' : undefined
  const name = encoding.startsWith('utf-16') ? (wide ?? 'utf-16le') : iconvName(encoding)
  return iconv.encode(marked ? `\ufeff${text}` : text, name)
}

/** The characters of a text that an encoding has no code for. */
export function lackingIn(text: string, encoding: string): ReadonlySet<string> {
  const lacking = new Set<string>()
  if (encoding.startsWith('utf-')) return lacking
  const name = iconvName(encoding)
  for (const character of new Set(text)) {
    if (character > '\u007f' && iconv.decode(iconv.encode(character, name), name) !== character) lacking.add(character)
  }
  return lacking
}

/** Encodes a text as the file it was read from, or in UTF-8 where it has characters that encoding lacks. */
export function encodeText(original: Uint8Array, text: string, encoding: string): Uint8Array {
  return encodeLike(original, text, lackingIn(text, encoding).size > 0 ? 'utf-8' : encoding)
}
