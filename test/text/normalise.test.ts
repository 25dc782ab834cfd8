import { expect, test } from 'vitest'
import { normalise } from '../../server/text/normalise.ts'
import { random } from './random.ts'

test('texts that are equal in Unicode are equal once normalised, whatever form each came in', () => {
  expect(normalise('\u212b і\u0308жак и\u0306').text).toBe(normalise('Å їжак й').text)
  expect(normalise('\u1112\u1161\u11ab').text).toBe(normalise('하\u11ab').text)
})

test('the result is NFC with white space collapsed, and its offsets lead back in order', () => {
  const pool = [
    'й',
    'и\u0306',
    'і\u0308',
    '\u212b',
    'q\u0323\u0307',
    'q\u0307\u0323',
    '가',
    '\u1100',
    '\u1161',
    '\u11a8',
  ]
  pool.push(' ', '\n', '\u00ad', '\u200b', '\u0308', '\ud83d\ude00', 'ﬁ', '\u0915\u093c', '\u09c7\u09be', 'ж')
  for (let seed = 1; seed <= 3000; seed++) {
    const next = random(seed)
    const length = 1 + Math.floor(next() * 7)
    const original = Array.from({ length }, () => pool[Math.floor(next() * pool.length)]!).join('')
    const { text, offsets } = normalise(original)
    const whole = original
      .replace(/[\u00ad\u200b]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC')
    expect(text, `seed ${seed}`).toBe(whole)
    expect(offsets.length).toBe(text.length + 1)
    for (let i = 1; i < offsets.length; i++) expect(offsets[i]! >= offsets[i - 1]!, `seed ${seed}`).toBe(true)
    expect(offsets.at(-1)! <= original.length).toBe(true)
  }
})
