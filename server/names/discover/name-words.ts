import { wordsOf } from '../words.ts'

/** A word of a text as names are looked for. */
export interface NameWord {
  /** UTF-16 offsets, half-open. */
  readonly start: number
  readonly end: number
  readonly folded: string
  readonly capital: boolean
  /** In Latin letters where its language is written in others. */
  readonly foreign: boolean
  /** First of a sentence or a quotation, where any word has a capital. */
  readonly initial: boolean
  /** Two capitals or more, and no small letter but those of an ending. */
  readonly acronym: boolean
  /** A quotation mark stands before it. */
  readonly quoted: boolean
  /** A hyphen ties it to the word before. */
  readonly tied: boolean
  /** Nothing that parts names stands between it and the word before: white space, a hyphen, the stop of an initial. */
  readonly follows: boolean
}

const latin = /^[A-Za-z\u00c0-\u024f]/
const opening = /[.!?…:;]["»”’)\]]*\s*[«„“"'‘([–—•*-]*\s*$|[«„“"‘(]\s*$|\s[–—-]\s*["«“„]?$/u
const quote = /[«„“"‘”]$/u
const hyphen = /^[-‐‑]$/
const space = /^\s+$/
const shortened = /^\.\s?$/

/**
 * The words of a text with what their writing says.
 *
 * @param script  ISO 15924, of the language
 */
export function nameWords(text: string, script: string): NameWord[] {
  const found: NameWord[] = []
  let before = ''
  let end = 0
  for (const word of wordsOf(text)) {
    const between = text.slice(end, word.start)
    const written = text.slice(word.start, word.end)
    const first = found.length === 0
    const tied = !first && hyphen.test(between)
    const initialBefore = shortened.test(between) && before.length === 1 && before !== before.toLowerCase()
    found.push({
      start: word.start,
      end: word.end,
      folded: word.folded,
      capital: word.capital && /^\p{L}/u.test(written),
      foreign: script !== 'Latn' && latin.test(written),
      initial: first || (!initialBefore && opening.test(between)),
      acronym: /^\p{Lu}[\p{Lu}\p{N}]+\p{Ll}{0,4}$/u.test(written),
      quoted: quote.test(between),
      tied,
      follows: tied || (!first && (space.test(between) || initialBefore)),
    })
    before = written
    end = word.end
  }
  return found
}
