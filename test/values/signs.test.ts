import { expect, test } from 'vitest'
import { apostrophe, digit, letter, other, signAt, space, wordEnd } from '../../server/values/signs.ts'

const pieces = [
  'a',
  'Ж',
  'ы',
  'ə',
  'é',
  'e\u0301',
  '\u0301',
  "'",
  '’',
  '`',
  'ʼ',
  '-',
  ' ',
  '\u00a0',
  '7',
  '𐐀',
  '😀',
  '中',
  '\ud800',
  '.',
]

test('words end where the expression for words ends', () => {
  let state = 11
  const random = (size: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * size)
  }
  for (let seed = 0; seed < 2000; seed++) {
    const text = Array.from({ length: random(12) }, () => pieces[random(pieces.length)]).join('')
    const word = /[\p{L}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*/uy
    for (let at = 0; at < text.length; at++) {
      // An expression steps back from the second half of a pair; words are never looked for there.
      if ((text.charCodeAt(at) & 0xfc00) === 0xdc00) continue
      word.lastIndex = at
      expect(wordEnd(text, at), JSON.stringify([text, at])).toBe(at + (word.exec(text)?.[0].length ?? 0))
    }
  }
})

test('signs are told apart', () => {
  expect(['қ', '7', '\u202f', '’', '₸', '٣'].map((text) => signAt(text, 0))).toEqual([
    letter,
    digit,
    space,
    apostrophe,
    other,
    other,
  ])
})
