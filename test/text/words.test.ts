import { expect, test } from 'vitest'
import { fingerprint } from '../../server/text/fingerprint.ts'
import { proposeLanguage } from '../../server/text/language.ts'
import { normalise } from '../../server/text/normalise.ts'
import { tokens, words } from '../../server/text/words.ts'
import { jumble, random } from './random.ts'

test('tokens stand where they say, in order, and leave out white space only', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const text = jumble(
      random(seed),
      ['ҚДТ-ны', '1 700', ',', ' ', '\n', 'комп’ютер', '0,6', '16/12', '😀', 'и\u0306', "'"],
      15,
    )
    let at = 0
    for (const token of tokens(text)) {
      expect(text.slice(token.start, token.end), `seed ${seed}`).toBe(token.text)
      expect(text.slice(at, token.start).trim(), `seed ${seed}`).toBe('')
      at = token.end
    }
    expect(text.slice(at).trim(), `seed ${seed}`).toBe('')
  }
})

test('a word keeps its apostrophe and hyphen, a number its groups and decimals', () => {
  expect(tokens('П’ять комп’ютерів — 1 700,50 грн, F-16 (16/12).').map((t) => t.text)).toEqual([
    ...['П’ять', 'комп’ютерів', '—', '1 700,50', 'грн', ',', 'F-16', '(', '16', '/', '12', ')', '.'],
  ])
  expect(words('ҚДТ-ны 2019 жылы таныды')).toEqual(['ҚДТ-ны', 'жылы', 'таныды'])
})

test('a fingerprint changes with a number or a name and with nothing else', () => {
  const print = fingerprint('Сот Ахметтің арызын 25 ақпанда қарады.')
  expect(fingerprint('Сот  Ахметтің өтінішін 25 ақпанда, қарады')).toBe(print)
  expect(fingerprint('Сот Ахметтің арызын 26 ақпанда қарады.')).not.toBe(print)
  expect(fingerprint('Сот Асановтың арызын 25 ақпанда қарады.')).not.toBe(print)
  expect(fingerprint('Знам’янка, 1 700')).toBe(fingerprint('Знамʼянка: 1700'))
  expect(fingerprint('')).toMatch(/^[0-9a-z]{1,11}$/)
})

test('normal form is NFC with single spaces, and offsets lead back to the original', () => {
  expect(normalise('  И\u0306од\u00ad\u00a0\n сүт ')).toEqual({
    text: 'Йод сүт',
    offsets: [2, 4, 5, 7, 10, 11, 12, 14],
  })
  for (let seed = 1; seed <= 300; seed++) {
    const original = jumble(
      random(seed),
      ['и', '\u0306', 'a', '\u0301', ' ', '\u00a0', '\u00ad', '\u1112\u1161', '😀', 'q'],
      20,
    )
    const { text, offsets } = normalise(original)
    expect(text, `seed ${seed}`).toBe(
      original
        .replace(/\u00ad/g, '')
        .normalize('NFC')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    expect(offsets).toHaveLength(text.length + 1)
    for (let i = 1; i < offsets.length; i++) expect(offsets[i]!).toBeGreaterThanOrEqual(offsets[i - 1]!)
  }
})

test.each([
  ['kk', 'Өзеннің екі жағындағы ел бір жазда көпір салды. Ол көпір әлі тұр.'],
  ['uk', 'Люди з обох берегів звели міст за одне літо. Він стоїть і досі, хоч мало хто пам’ятає чому.'],
  ['ru', 'Люди с обоих берегов построили мост за одно лето. Он стоит и сейчас, хотя мало кто помнит почему.'],
  ['en', 'The people of both banks built the bridge in one summer. It still stands, though few remember why.'],
])('a text in %s is proposed as such', (code, text) => {
  const proposals = proposeLanguage(text)
  expect(proposals[0]!.code).toBe(code)
  expect(proposals.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
})

test('a text without letters has no language', () => {
  expect(proposeLanguage('2020 — 12/16')).toEqual([])
})
