import { expect, test } from 'vitest'
import { languagePack } from '../../server/languages/registry.ts'
import { isFormOf } from '../../server/names/compare.ts'
import { concept, find } from './helpers.ts'

const uk = languagePack('uk')
const ru = languagePack('ru')

// Two names that share a stem, a form of the second, and what a careful glossary says of the first.
const pairs = [
  ['Ланове', 'Лановій', { gender: 'neuter' }],
  ['Лановий', 'Ланової', { gender: 'masculine' }],
  ['Вільшана', 'Вільшаном', { gender: 'feminine' }],
  ['Чайка', 'Чайком', { gender: 'masculine', declension: 'first' }],
  ['Дуденко', 'Дуденкою', { gender: 'masculine', declension: 'second' }],
  ['Гребінка', 'Гребінками', { declension: 'indeclinable' }],
  ['Яворів', 'Яворовим', { gender: 'masculine', declension: 'second' }],
  ['Медвин', 'Медвиних', { gender: 'masculine', declension: 'second' }],
  ['Світла', 'Світлої', { gender: 'feminine', declension: 'first' }],
  ['Рясне', 'Рясня', { gender: 'neuter', declension: 'adjective' }],
  ['Липове', 'Липовеві', { gender: 'neuter', declension: 'adjective' }],
  ['Камʼянки', 'Камʼянкою', { declension: 'plural' }],
] as const

test.each(pairs)('%s with what the card says has no form %s', (base, surface, known) => {
  expect(isFormOf(base, surface, uk, known).match).toBe(false)
})

test('the class keeps all the forms of its own', () => {
  const own = [
    ['Ланове', 'Лановому', { gender: 'neuter', declension: 'adjective' }],
    ['Чайка', 'Чайкою', { declension: 'first' }],
    ['Яворів', 'Яворова', { declension: 'second' }],
    ['Кравцов', 'Кравцовим', { declension: 'surname' }],
    ['Кравцов', 'Кравцова', { declension: 'surname' }],
    ['Світла', 'Світлої', { declension: 'adjective' }],
    ['Світла', 'Світли', { declension: 'first' }],
    ['Любов', 'Любов’ю', { declension: 'third' }],
    ['Суми', 'Сумах', { declension: 'plural' }],
  ] as const
  for (const [base, surface, known] of own) expect(isFormOf(base, surface, uk, known).match, surface).toBe(true)
  expect(isFormOf('Кравцова', 'Кравцовой', ru, { declension: 'surname' }).match).toBe(true)
  expect(isFormOf('Кравцова', 'Кравцовы', ru, { declension: 'surname' }).match).toBe(false)
})

test('an indeclinable name is found as it is written and in no other form', () => {
  for (const [lang, base, form] of [
    ['uk', 'Сорока', 'Сороки'],
    ['ru', 'Сорока', 'Сороки'],
    ['kk', 'Асан', 'Асанға'],
    ['en', 'Novak', 'Novaks'],
  ] as const) {
    const pack = languagePack(lang)
    expect(isFormOf(base, base, pack, { declension: 'indeclinable' }).match).toBe(true)
    expect(isFormOf(base, form, pack, { declension: 'indeclinable' }).match).toBe(false)
    expect(isFormOf(base, form, pack).match).toBe(true)
  }
  expect(isFormOf('Novak', 'Novak’s', languagePack('en'), { declension: 'indeclinable' }).match).toBe(true)
})

test("a person's class is that of the surname; the given name declines as it does", () => {
  const woman = concept('person', 'uk', 'Олена Сорока', 'feminine')
  const kept = { ...woman, terms: woman.terms.map((term) => ({ ...term, declension: 'indeclinable' })) }
  expect(find('з Оленою Сорока', 'uk', kept)).toHaveLength(1)
  expect(find('з Оленою Сорокою', 'uk', kept)).toHaveLength(0)
  expect(find('з Оленою Сорокою', 'uk', woman)).toHaveLength(1)
})

test('a class that the ending has not, or that nobody knows, takes no form away', () => {
  expect(isFormOf('Оксана', 'Оксаною', uk, { declension: 'third' }).match).toBe(true)
  expect(isFormOf('Оксана', 'Оксаною', uk, { declension: 'fifth' }).match).toBe(true)
})
