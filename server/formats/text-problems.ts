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
  const lost = lostLetters(text)
  if (lost.length >= 3)
    report(lost[0]!, `letters were lost before the file came here: ${lost.length} "?" stand in words`)
  const replaced = text.indexOf('\ufffd')
  if (replaced >= 0) report(replaced, 'letters were lost before the file came here: � stands for them')
  const garbled = text.search(GARBLED)
  if (garbled >= 0)
    report(garbled, 'the text looks as if it had been saved with a wrong encoding; ask for the original')
  return problems
}

/** Where a question mark stands in the place of a letter. Only around the marks is anything looked at: they are few. */
function lostLetters(text: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    const after = text.slice(at + 1, at + 5)
    if (!LETTER.test(after)) continue
    const before = text.slice(Math.max(0, at - 2), at)
    if (!(LETTER_BEFORE.test(before) || (NO_WORD_BEFORE.test(before) && TWO_LETTERS.test(after)))) continue
    const rest = /^\S*/.exec(text.slice(at, at + near))![0]
    if (!ADDRESS.test(/\S*$/.exec(text.slice(Math.max(0, at - near), at))![0] + rest)) found.push(at)
    // The rest of the address is one too.
    else at += rest.length - 1
    if (found.length >= enough) break
  }
  return found
}

/** Units on either side of a mark that tell an address, however long the word. */
const near = 300
/** More need not be counted. */
const enough = 10_000
const LETTER = /^\p{L}/u
const TWO_LETTERS = /^\p{L}{2}/u
const LETTER_BEFORE = /\p{L}$/u
const NO_WORD_BEFORE = /^$|\s$/
const ADDRESS = /\/\/|www\.|=/

// UTF-8 of Cyrillic read as Windows-1252 (Ð¿Ñ€) or as Windows-1251 (РїСЂ).
const GARBLED =
  /(?:[ÐÑ][\u0080-\u00bf\u0152-\u0192\u2013-\u20ac\u2122].?){4}|(?:[РС][\u0402-\u040f\u0452-\u045f\u0490\u0491°-»\u2013-\u20ac\u2116]){3}/u
