import { firstCodeAfter } from '../text/span.ts'
import type { CleanupRule, CleanupText, Suggestion } from './rule.ts'

/** A digit inside a word: a key of the digit row, a letter of the same shape, or a note's number that lost its shape. */
export default {
  id: 'stray-digits',
  label: 'Digits inside words',
  explain:
    'A digit that stands in a word like a letter, with what was probably meant. Nothing is corrected unless you say so.',
  byDefault: false,
  stage: 1,
  find: (text) =>
    text.blocks.flatMap((block) =>
      block.kind === 'code'
        ? []
        : [...text.raw.slice(block.start, block.end).matchAll(WORD)].flatMap(({ 0: word, index }) => {
            const meant = meantBy(word, text)
            const start = block.start + index
            return meant === undefined || inCode(text, start)
              ? []
              : [{ ...meant, act: 'correct' as const, start, end: start + word.length }]
          }),
    ),
} satisfies CleanupRule as CleanupRule

/** Letters around one digit; not a name of letters and digits (`MP3`, `16x9`), nor a unit (`20км`). */
const WORD =
  /(?<![\p{L}\p{N}_@/#.&=-])(?:\p{Lu}?\p{Ll}{2,}\p{N}\p{Ll}*|\p{N}\p{Ll}{4,})(?![\p{L}\p{N}_@/#=]|\.\p{Ll}|-\p{N})/gu

/** Letters on the digit row of the Kazakh keyboard. */
const KAZAKH_KEYS: Readonly<Record<string, string>> = { 2: 'ә', 3: 'і', 4: 'ң', 5: 'ғ', 8: 'ү', 9: 'ұ', 0: 'қ' }
const SHAPES: Readonly<Record<string, string>> = { 3: 'З', 0: 'О', 6: 'б' }

function meantBy(word: string, { pack }: CleanupText): Pick<Suggestion, 'text' | 'reason'> | undefined {
  const at = word.search(/\p{N}/u)
  const digit = word[at]!
  const put = (letter: string) => word.slice(0, at) + letter + word.slice(at + 1)
  const key = KAZAKH_KEYS[digit]
  if (pack.code === 'kk' && key !== undefined && at > 0) {
    return { text: put(key), reason: `on a Kazakh keyboard “${key}” is the key of ${digit}` }
  }
  const shape = SHAPES[digit]
  if (at === 0) {
    const cyrillic = /^\p{N}[\p{Script=Cyrillic}]+$/u.test(word)
    return cyrillic && shape !== undefined && digit !== '6'
      ? { text: put(shape), reason: `${digit} looks like the letter “${shape}”` }
      : undefined
  }
  if (at === word.length - 1) return { text: put(''), reason: `${digit} may be a note’s number that lost its shape` }
  return /\p{Ll}\p{N}\p{Ll}/u.test(word) && !/[a-z]2[a-z]/.test(word)
    ? { text: put(''), reason: `${digit} stands inside a word` }
    : undefined
}

function inCode({ codes }: CleanupText, offset: number): boolean {
  const code = codes[firstCodeAfter(codes, offset)]
  return code !== undefined && code[0] <= offset
}
