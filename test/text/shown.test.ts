import { expect, test } from 'vitest'
import { rawOffset, shown, shownOffset, shownText } from '../../server/text/shown.ts'
import type { Code, Span } from '../../server/text/span.ts'
import { jumble, random } from './random.ts'

test('codes are left out, white space is one space, spans are joined with one', () => {
  const raw = 'A  <b>bold</b>\n word [1] — end.'
  const codes: Span[] = [
    [3, 6],
    [10, 14],
  ]
  expect(
    shown(
      raw,
      [
        [0, 20],
        [25, 31],
      ],
      codes,
    ).text,
  ).toBe('A bold word — end.')
})

test('every shown unit that is no space is the raw unit its offset names, and the way back is the way there', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const next = random(seed)
    const raw = jumble(next, ['a', 'Ә', ' ', '\n', '\t', '😀', '<i>', '.', '\u00a0'], 30)
    const codes = [...raw.matchAll(/<i>/g)].map((match): Span => [match.index, match.index + 3])
    const cut = Math.floor(next() * raw.length)
    const map = shown(
      raw,
      [
        [0, cut],
        [cut, raw.length],
      ],
      codes,
    )
    expect(map.offsets, `seed ${seed}`).toHaveLength(map.text.length + 1)
    expect(map.text).toBe(map.text.trim())
    expect(map.text).not.toMatch(/\s\s|<i>/)
    for (let i = 0; i < map.text.length; i++) {
      if (map.text[i] === ' ') continue
      expect(raw[rawOffset(map, i)], `seed ${seed}: ${i}`).toBe(map.text[i])
      expect(shownOffset(map, rawOffset(map, i))).toBe(i)
    }
  }
})

test('an offset outside the shown text is refused', () => {
  expect(() => rawOffset(shown('ab', [[0, 2]]), 3)).toThrow('Offset 3 leaves a shown text of 2 units')
})

test('a code shows what it stands for, and its place is the whole of it', () => {
  const raw = 'Tom &amp; Ann&nbsp;&#x2014; ok'
  const map = shown(
    raw,
    [[0, raw.length]],
    [
      [4, 9, '&'],
      [13, 19, '\u00a0'],
      [19, 27, '—'],
    ],
  )
  expect(map.text).toBe('Tom & Ann — ok')
  expect(rawOffset(map, 4)).toBe(4)
  expect(rawOffset(map, 5)).toBe(9)
  expect(shownOffset(map, 9)).toBe(5)
})

test('a text that ends in a code ends where the code does, and one code may show several characters', () => {
  const map = shown('see &hellip;', [[0, 12]], [[4, 12, '...']])
  expect(map.text).toBe('see ...')
  expect(rawOffset(map, 7)).toBe(12)
  expect(shownOffset(map, 4)).toBe(4)
})

test('a span that begins after a code began does not show it again', () => {
  expect(shown('a&amp;b', [[3, 7]], [[1, 6, '&']]).text).toBe('b')
})

test('the text alone is the same text', () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const next = random(seed)
    const raw = jumble(next, ['a', 'Ә', ' ', '\n', '😀', '<i>', '&s;', '.', '\u00a0'], 25)
    const codes = [...raw.matchAll(/<i>|&s;/g)].map(({ 0: code, index }): Code => {
      return code === '<i>' ? [index, index + 3] : [index, index + 3, next() < 0.5 ? ' ' : '& b']
    })
    const ends = Array.from({ length: 4 }, () => Math.floor(next() * (raw.length + 1))).sort((a, b) => a - b)
    const spans: Span[] = [
      [ends[0]!, ends[1]!],
      [ends[2]!, ends[3]!],
    ]
    expect(shownText(raw, spans, codes), `seed ${seed}`).toBe(shown(raw, spans, codes).text)
  }
})
