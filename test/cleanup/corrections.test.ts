import { expect, test } from 'vitest'
import { corrected } from '../../server/cleanup/corrections.ts'
import { suggest } from '../../server/cleanup/suggest.ts'
import { asProposed, markdown, offered, plain } from './helpers.ts'

test('a digit in a Kazakh word is the letter of its key', () => {
  expect(offered(plain('Көпірд3 көрген адам қызмет3н айтты.', 'kk'))).toEqual([
    ['Көпірд3', 'Көпірді'],
    ['қызмет3н', 'қызметін'],
  ])
})

test('a digit like a letter at the start of a Cyrillic word, and one that a note left behind', () => {
  expect(offered(plain('3елений міст стоїть над річкою4 і млином.', 'uk'))).toEqual([
    ['3елений', 'Зелений'],
    ['річкою4', 'річкою'],
  ])
})

test.each([
  'MP3 and COVID19',
  'B2B in 2nd place, 31st of May',
  '20км 5ж 16x9',
  'https://example.org/bridge4all',
  'a2b covid-19',
  'G20 H1N1 F16',
])('nothing is offered for “%s”', (raw) => expect(offered(plain(raw, 'kk'))).toEqual([]))

test('a letter of the other script is offered in the shape of the word’s own', () => {
  expect(offered(plain('Мiст над pічкою, and the briдge, IT-компанія', 'uk'))).toEqual([
    ['Мiст', 'Міст'],
    ['pічкою', 'річкою'],
  ])
  expect(offered(plain('The сity of bridges', 'en'))).toEqual([['сity', 'city']])
})

test('corrections are never taken by themselves', () => {
  const text = plain('Көпірд3 көрді.', 'kk')
  expect(suggest(text, asProposed).map(({ taken }) => taken)).toEqual([false])
  expect(suggest(text, { rules: { 'stray-digits': true }, places: {} }).map(({ taken }) => taken)).toEqual([true])
  expect(suggest(text, { rules: {}, places: { 'stray-digits:0': true } }).map(({ taken }) => taken)).toEqual([true])
})

test('a correction changes its own letters in the shown text and nothing else', () => {
  const text = markdown('Ол **көпірд3** көрді, қызмет3 де.', 'kk')
  const taken = suggest(text, { rules: { 'stray-digits': true }, places: {} })
  const { start, end } = text.blocks[0]!
  expect(corrected(text.raw, [[start, end]], text.codes, taken)).toBe('Ол көпірді көрді, қызметі де.')
  expect(corrected(text.raw, [[start, end]], text.codes, [])).toBeUndefined()
})
