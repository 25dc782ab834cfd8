/**
 * Gives a spelling the capitals of the word it was made of: ШОСТКА → SHOSTKA, Шостка → Shostka, шостка → shostka.
 *
 * @param locale  whose capitals: `tr` makes İ of i
 */
export function inCaseOf(word: string, spelling: string, locale?: string): string {
  const letters = [...word].filter((letter) => letter.toLowerCase() !== letter.toUpperCase())
  const first = letters[0]
  if (first === undefined || first === first.toLowerCase()) return spelling
  const capitals = letters.length > 1 && word === word.toUpperCase()
  if (capitals) return spelling.toLocaleUpperCase(locale)
  const at = spelling.search(/\p{L}/u)
  if (at < 0) return spelling
  const head = String.fromCodePoint(spelling.codePointAt(at)!)
  return spelling.slice(0, at) + head.toLocaleUpperCase(locale) + spelling.slice(at + head.length)
}
