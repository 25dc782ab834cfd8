import { foldWord } from './compare-form.ts'

/** One run of letters and digits, apostrophes inside included; hyphens, dots and slashes stand between words. */
export interface Word {
  /** UTF-16 offsets in the text, half-open. */
  readonly start: number
  readonly end: number
  readonly folded: string
  /** Its first character is a digit or not a small letter. */
  readonly capital: boolean
}

const word = /(?:[\p{L}\p{N}\p{M}]|\u00ad)+(?:['’ʼ‘`´′＇][\p{L}\p{M}]+)*/gu
const small = /^\p{Ll}/u

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  word.lastIndex = 0
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    const written = found[0]
    words.push({
      start: found.index,
      end: found.index + written.length,
      folded: foldWord(written),
      capital: !small.test(written),
    })
  }
  return words
}
