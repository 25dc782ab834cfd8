import { msg, str } from '@lit/localize'
import { afterEach, expect, test, vi } from 'vitest'
import { count, day, languageName } from '../../web/components/words.ts'
import { formatLocale, interfaceLanguage, preferred, speak } from '../../web/locales/locale.ts'
import { plural } from '../../web/locales/plural.ts'

vi.stubGlobal('window', new EventTarget())
afterEach(() => speak('en'))

const documents = (n: number) =>
  plural(n, { one: msg(str`${count(n)} document`), other: msg(str`${count(n)} documents`) })

test('a number has the form that each language gives it', async () => {
  expect([0, 1, 2, 21].map(documents)).toEqual(['0 documents', '1 document', '2 documents', '21 documents'])
  await speak('uk')
  expect([1, 2, 5, 11, 21, 24, 100].map(documents)).toEqual([
    '1 документ',
    '2 документи',
    '5 документів',
    '11 документів',
    '21 документ',
    '24 документи',
    '100 документів',
  ])
  await speak('kk')
  expect([1, 2, 5].map(documents)).toEqual(['1 құжат', '2 құжат', '5 құжат'])
})

test('words follow the language at once and come back, and what is not translated stays English', async () => {
  expect(msg('Projects')).toBe('Projects')
  await speak('uk')
  expect(interfaceLanguage()).toBe('uk')
  expect(msg('Projects')).toBe('Проєкти')
  expect(msg('Words that nobody will ever translate.')).toBe('Words that nobody will ever translate.')
  await speak('en')
  expect(msg('Projects')).toBe('Projects')
})

test('dates, numbers and names of languages are those of the language', async () => {
  const date = new Date(2026, 10, 23, 12)
  expect(day(date)).toBe('23 November 2026')
  await speak('uk')
  expect(formatLocale()).toBe('uk')
  expect(day(date)).toContain('листопада')
  expect(languageName('kk')).toBe('казахська')
  expect(count(12345).replace(/\s/g, ' ')).toBe('12 345')
  await speak('kk')
  expect(day(date)).toContain('қараша')
})

test.each([
  [['kk-KZ', 'en'], 'kk'],
  [['ru', 'uk-UA', 'en'], 'uk'],
  [['en-US'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
])('a browser that asks for %j gets %s', (asked, code) => {
  expect(preferred(asked)).toBe(code)
})
