import { labelOf } from './encoding.ts'
import type { Problem } from './format.ts'
import { findMojibake, type Mojibake } from './mojibake.ts'

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
    report(
      lost[0]!,
      `letters were lost before the file came here: ${lost.length} "?" stand in words, as in "${wordAt(text, lost[0]!)}"; ask for the original`,
    )
  const replaced = text.indexOf('\ufffd')
  if (replaced >= 0) {
    const count = text.split('\ufffd').length - 1
    report(
      replaced,
      `letters were lost before the file came here: ${count} "�" stand for them, as in "${wordAt(text, replaced)}"; ask for the original`,
    )
  }
  const garbled = findMojibake(text)
  if (garbled !== undefined) report(garbled.offset, garbledWords(garbled, encoding))
  return problems
}

function garbledWords({ written, readAs, share, repaired, garbled }: Mojibake, encoding: string): string {
  const much = share > 0.9 ? 'the text' : share > 0.3 ? 'much of the text' : 'a part of the text'
  const sample = (words: string) => `"${words.replace(/\s+/g, ' ').trim().slice(0, 60)}"`
  // The file itself is in order where the encoding it was read in here is the wrong one.
  if (encoding === readAs)
    return `${much} looks as if it were ${labelOf(written)}, not ${labelOf(readAs)}: choose that encoding, and ${sample(garbled)} becomes ${sample(repaired)}`
  return `${much} was read in a wrong encoding before the file came here: ${sample(garbled)} seems to be ${sample(repaired)} (${labelOf(written)} taken for ${labelOf(readAs)}); ask for the original`
}

/** The word around an offset, 40 units at most. */
function wordAt(text: string, offset: number): string {
  const before = /\S{0,20}$/.exec(text.slice(Math.max(0, offset - 20), offset))![0]
  const after = /^\S{0,20}/.exec(text.slice(offset, offset + 20))![0]
  return before + after
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
