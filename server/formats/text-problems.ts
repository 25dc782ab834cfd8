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
  const words = text.replace(/\S+/g, (word) => (ADDRESS.test(word) ? ' '.repeat(word.length) : word))
  const lost = [...words.matchAll(LOST_LETTER)]
  if (lost.length >= 3)
    report(
      lost[0]!.index,
      `letters were lost before the file came here: ${lost.length} "?" stand in words, as in "${wordAt(text, lost[0]!.index)}"; ask for the original`,
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

// Looked for word by word: one pattern for the whole word would try every letter of a very long one as its beginning.
const ADDRESS = /\/\/|www\.|=/
const LOST_LETTER = /\p{L}\?\p{L}|(?<=^|\s)\?\p{L}{2}/gu
