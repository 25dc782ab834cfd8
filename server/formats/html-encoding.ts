import { isUtf8 } from 'node:buffer'
import { byteOrderMark, decode, decodeDetected, encodingId } from './encoding.ts'

/**
 * Decodes a page: chosen by a person, else byte order mark, else what it says of itself, else the likeliest.
 *
 * A page saved anew keeps saying what it was served as, so what is valid UTF-8 beyond ASCII is UTF-8.
 */
export function decodeHtml(bytes: Uint8Array, chosen?: string): { text: string; encoding: string; sure: boolean } {
  const said = chosen === undefined && byteOrderMark(bytes) === undefined ? declared(bytes) : undefined
  if (said === undefined || said === 'utf-8') return decodeDetected(bytes, chosen)
  if (bytes.some((byte) => byte >= 128) && isUtf8(bytes)) return decodeDetected(bytes)
  return { text: decode(bytes, said), encoding: said, sure: true }
}

const DECLARATIONS = [
  /<meta\b[^>]{0,500}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,30})/i,
  /^\s{0,100}<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w:.-]{2,30})["']/,
]

/** The encoding a page names in its beginning, where it can be read and is no two-byte one. */
function declared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  for (const declaration of DECLARATIONS) {
    const id = encodingId(declaration.exec(head)?.[1] ?? '')
    if (id !== undefined && !id.startsWith('utf-16')) return id
  }
  return undefined
}
