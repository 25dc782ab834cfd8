import { expect, test } from 'vitest'
import { clearLanguage, guessLanguage, paragraphLanguages } from '../../server/text/paragraph-languages.ts'

const KAZAKH = 'Өзеннің екі жағындағы ел бір жазда көпір салды, ол көпір әлі тұр, қыста да жүреді.'
const UKRAINIAN = 'Люди з обох берегів звели міст за одне літо, він стоїть і досі, їздять ним щодня.'
const RUSSIAN = 'Люди с обоих берегов построили мост за одно лето, он стоит и сейчас, по нему ездят каждый день.'
const ENGLISH = 'The people of both banks built the bridge in one summer; it stands to this day and is in use.'

test.each([
  ['kk', KAZAKH],
  ['uk', UKRAINIAN],
  ['ru', RUSSIAN],
  ['en', ENGLISH],
  ['de', 'Die Leute von beiden Ufern bauten die Brücke in einem Sommer, und sie steht noch heute dort.'],
])('a sentence in %s is known: %s', (code, sentence) => {
  expect(clearLanguage(sentence)).toBe(code)
  expect(guessLanguage(sentence)).toMatchObject({ code, clear: true })
})

test('a quotation in another language is told by its paragraphs, with what is unclear in its middle', () => {
  const paragraphs = [KAZAKH, RUSSIAN, 'Это так.', RUSSIAN, KAZAKH, KAZAKH, KAZAKH, ENGLISH]
  expect(paragraphLanguages(paragraphs)).toEqual({
    language: 'kk',
    foreign: [
      { start: 1, end: 4, code: 'ru' },
      { start: 7, end: 8, code: 'en' },
    ],
  })
})

test('short paragraphs and lists of names are not called foreign', () => {
  const paragraphs = [
    UKRAINIAN,
    'Москва, 2019',
    'OK',
    'Sainsbury, Lloyds, La Roche-Posay',
    '+7 701 000 00 00',
    UKRAINIAN,
  ]
  expect(paragraphLanguages(paragraphs)).toEqual({ language: 'uk', foreign: [] })
})

test('the language a person has named is what others differ from', () => {
  expect(paragraphLanguages([RUSSIAN, RUSSIAN, KAZAKH], 'kk-KZ')).toEqual({
    language: 'kk',
    foreign: [{ start: 0, end: 2, code: 'ru' }],
  })
})

test('nothing is said of a document without letters', () => {
  expect(paragraphLanguages(['', '12', '—'])).toEqual({ language: undefined, foreign: [] })
})
