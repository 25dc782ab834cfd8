/** A word, a number or a mark of a text, with where it stands: `[start, end)` in UTF-16 units. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Words, numbers and marks of a text, in order; white space belongs to none.
 *
 * A word keeps its inner apostrophes and hyphens (`комп’ютер`, `ҚДТ-ны`); a number its inner points, commas and spaces
 * between groups of three digits (`1 700`, `0,6`, `10.2`).
 */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark'
    found.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** The words of a text alone, as written. */
export function words(text: string): string[] {
  return Array.from(text.matchAll(WORD), (match) => match[0])
}

const WORD_PATTERN = /[\p{L}\p{M}\p{N}]+(?:['’ʼ\u2011-][\p{L}\p{M}\p{N}]+)*/u.source
const WORD = new RegExp(`(?=[\\p{N}'’ʼ-]*\\p{L})${WORD_PATTERN}`, 'gu')
const TOKEN = new RegExp(
  `(\\p{N}{1,3}(?:[\\u0020\\u00a0\\u202f]\\p{N}{3})+(?!\\p{N})(?:[.,]\\p{N}+)?(?!\\p{L})|\\p{N}+(?:[.,]\\p{N}+)*(?![\\p{L}\\p{N}'’ʼ-]))|(${WORD_PATTERN})|[^\\s]`,
  'gu',
)
