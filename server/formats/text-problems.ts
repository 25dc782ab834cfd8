import { labelOf } from './encoding.ts'
import type { Problem } from './format.ts'

/** What may have gone wrong with a decoded text before it came here; a person judges. */
export function textProblems(text: string, encoding: string, sure: boolean): Problem[] {
  const problems: Problem[] = []
  const report = (offset: number, message: string) => {
    const before = text.slice(0, offset)
    problems.push({
      line: (before.match(/\n/g)?.length ?? 0) + 1,
      column: offset - before.lastIndexOf('\n'),
      message,
    })
  }
  if (!sure) {
    problems.push({
      line: 0,
      column: 0,
      message: `not UTF-8: read as ${labelOf(encoding)}; choose another encoding if it looks wrong`,
    })
  }
  const words = text.replace(/\S+/g, (word) => (ADDRESS.test(word) ? ' '.repeat(word.length) : word))
  const lost = [...words.matchAll(LOST_LETTER)]
  if (lost.length >= 3)
    report(lost[0]!.index, `letters were lost before the file came here: ${lost.length} "?" stand in words`)
  const replaced = text.indexOf('\ufffd')
  if (replaced >= 0) report(replaced, 'letters were lost before the file came here: � stands for them')
  const garbled = text.search(GARBLED)
  if (garbled >= 0)
    report(garbled, 'the text looks as if it had been saved with a wrong encoding; ask for the original')
  return problems
}

// Looked for word by word: one pattern for the whole word would try every letter of a very long one as its beginning.
const ADDRESS = /\/\/|www\.|=/
const LOST_LETTER = /\p{L}\?\p{L}|(?<=^|\s)\?\p{L}{2}/gu

// UTF-8 of Cyrillic read as Windows-1252 (Ð¿Ñ€) or as Windows-1251 (РїСЂ).
const GARBLED =
  /(?:[ÐÑ][\u0080-\u00bf\u0152-\u0192\u2013-\u20ac\u2122].?){4}|(?:[РС][\u0402-\u040f\u0452-\u045f\u0490\u0491°-»\u2013-\u20ac\u2116]){3}/u
