import { expect, test } from 'vitest'
import { languagePack } from '../../server/languages/registry.ts'
import type { ConceptTerm } from '../../server/names/concept.ts'
import { inflectLike } from '../../server/names/inflect-like.ts'
import { paradigmOf } from '../../server/names/paradigm.ts'
import { nameIndex, recognise } from '../../server/names/recognise.ts'

const term = (lang: string, text: string, more: Partial<ConceptTerm> = {}): ConceptTerm => ({
  id: 't',
  lang,
  text,
  status: 'preferred',
  ...more,
})
const person = { kind: 'person', gender: 'masculine' } as const
const rows = (...given: Parameters<typeof paradigmOf>) =>
  Object.fromEntries(paradigmOf(...given).map(({ how, forms }) => [how, forms]))
const found = (text: string, lang: string, ...terms: ConceptTerm[]) =>
  recognise(text, nameIndex([{ id: 'c', ...person, terms }], languagePack(lang))).map(
    ({ form, how }) => `${form}: ${how}`,
  )

test('the forms of a Kazakh name are its cases and numbers, plain and possessed', () => {
  const forms = rows(term('kk', 'Серік Оспан'), person, languagePack('kk'))
  expect(forms).toMatchObject({
    genitive: ['Серік Оспанның'],
    dative: ['Серік Оспанға'],
    'possessive dative': ['Серік Оспанына'],
  })
})

test('the forms of a Ukrainian name are its cases, each word of it changed', () => {
  const forms = rows(term('uk', 'Тарас Бойченко'), person, languagePack('uk'))
  expect(forms.genitive).toEqual(['Тараса Бойченка'])
  expect(Object.keys(forms)).toContain('vocative')
})

test('a form that the card has stands in place of the rule’s, and one of its own comes last', () => {
  const forms = [
    { how: 'genitive', text: 'Тараса Бойченко' },
    { how: 'in verse', text: 'Тарасові Бойченці' },
  ]
  const all = paradigmOf(term('uk', 'Тарас Бойченко', { forms }), person, languagePack('uk'))
  expect(all.find(({ how }) => how === 'genitive')).toEqual({
    how: 'genitive',
    forms: ['Тараса Бойченко'],
    sure: true,
    stored: true,
  })
  expect(all.at(-1)).toEqual({ how: 'in verse', forms: ['Тарасові Бойченці'], sure: true, stored: true })
})

test('a name that never changes has one form throughout', () => {
  const all = paradigmOf(term('uk', 'Дюма', { declension: 'indeclinable' }), person, languagePack('uk'))
  for (const { forms, sure } of all) expect([forms, sure]).toEqual([['Дюма'], true])
})

test('stored forms are found as they stand, and told by the name the card gives them', () => {
  const stored = term('kk', 'Дулат', { forms: [{ how: 'accusative', text: 'Дулатжанды' }] })
  expect(found('Олар Дулатжанды көрді.', 'kk', stored)).toEqual(['Дулатжанды: accusative'])
  expect(found('Олар Дулатты көрді, Дулатжандың үйі.', 'kk', stored)).toEqual(['Дулатты: accusative'])
})

test('where a stored form and a rule read the same word, the stored form wins', () => {
  const stored = term('uk', 'Бойко', { id: 'a', forms: [{ how: 'genitive', text: 'Бойка' }] })
  const ruled = term('uk', 'Бойк', { id: 'b', status: 'preferred' })
  const concepts = [
    { id: '1', ...person, terms: [ruled] },
    { id: '2', ...person, terms: [stored] },
  ]
  const [mention] = recognise('Бачили Бойка вчора.', nameIndex(concepts, languagePack('uk')))
  expect(mention).toMatchObject({ conceptId: '2', how: 'genitive' })
})

test('what replaces a name is written in its stored form', () => {
  const preferred = term('uk', 'Тарас Бойченко', { forms: [{ how: 'genitive', text: 'Тараса Бойченко' }] })
  const mention = { how: 'genitive', form: 'Бойченка' }
  expect(inflectLike(preferred, mention, languagePack('uk'), person)).toEqual({
    text: 'Тараса Бойченко',
    sure: true,
    candidates: ['Тараса Бойченко'],
  })
})
