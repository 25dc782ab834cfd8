import { tokens } from './words.ts'

/**
 * A short key of what bears meaning in a segment: its numbers and its capitalised words, in order.
 *
 * Two texts that differ in spacing, punctuation, the shape of an apostrophe or an uncapitalised word have the same
 * fingerprint. Of 11 digits and letters at most; equal on every machine and in every version, since it is stored.
 */
export function fingerprint(text: string): string {
  const bearing: string[] = []
  for (const token of tokens(text.normalize('NFC'))) {
    if (token.kind === 'number') bearing.push(token.text.replace(/[\s\u00a0\u202f]/g, ''))
    else if (token.kind === 'word' && /[\p{Lu}\p{Lt}\p{N}]/u.test(token.text)) {
      bearing.push(token.text.replace(/['’ʼ\u2011-]/g, '').toLowerCase())
    }
  }
  return hash(bearing.join(' '))
}

// cyrb53, a public-domain hash of 53 bits by bryc: far from any collision among the edits of one segment.
function hash(text: string): string {
  let h1 = 0xdeadbeef
  let h2 = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    h1 = Math.imul(h1 ^ unit, 2654435761)
    h2 = Math.imul(h2 ^ unit, 1597334677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36)
}
