const apostrophes = /[’ʼ‘`´′＇]/g
const dashes = /[‐‑‒–—−]/g
const quotes = /["«»„“”‟‹›]/g
// Stress marks and soft hyphens are typography; й and ї keep their marks because NFC composes them first.
const ornaments = /\u0300|\u0301|\u00ad/g
const needsFolding = /[’ʼ‘`´′＇\u00ad]|\p{M}/u

/**
 * The key by which two written forms of a name are equal: case, kind of apostrophe and dash, quotation marks, stress
 * marks, soft hyphens and the amount of white space do not count. Never shown.
 */
export function compareForm(text: string): string {
  return foldWord(text).replace(quotes, '').replace(dashes, '-').replace(/\s+/g, ' ').trim()
}

/** A word in lower case, composed, with one apostrophe and no ornaments. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (!needsFolding.test(lower)) return lower
  return lower.normalize('NFC').replace(ornaments, '').replace(apostrophes, "'")
}

/** What stands between two words of a name, quotation marks aside: white space is one space, every dash a hyphen. */
export function foldSeparator(between: string): string {
  if (between === ' ' || between === '-') return between
  return between.replace(quotes, '').replace(dashes, '-').replace(/\s+/g, ' ')
}
