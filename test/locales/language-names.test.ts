import { expect, test } from 'vitest'
import { nameOfLanguage } from '../../web/locales/language-names.ts'

test('languages are named in the language of the interface', () => {
  expect(nameOfLanguage('uk', 'en')).toBe('Ukrainian')
  expect(nameOfLanguage('kk', 'uk')).toBe('казахська')
  expect(nameOfLanguage('en', 'kk')).toBe('ағылшын тілі')
})

test('what nobody knows is its tag, and what is no tag is refused', () => {
  expect(nameOfLanguage('qaa', 'kk')).toBe('qaa')
  expect(() => nameOfLanguage('not a tag', 'en')).toThrow(RangeError)
})
