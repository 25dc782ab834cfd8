import { foldWord, isPlain } from './compare-form.ts'

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

/** The words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const plain = isPlain(text)
  word.lastIndex = 0
  for (let found = word.exec(text); found !== null; found = word.exec(text)) {
    const written = found[0]
    words.push({
      start: found.index,
      end: found.index + written.length,
      folded: plain ? written.toLowerCase() : foldWord(written),
      capital: !startsSmall(written),
    })
  }
  return words
}

// A letter that has a capital and is not it; digits and scripts without capitals count as capital.
function startsSmall(written: string): boolean {
  const first = written[0]!
  return first !== first.toUpperCase()
}
