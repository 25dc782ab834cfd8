import { expect, test } from 'vitest'
import { languagePack } from '../../server/languages/registry.ts'
import { type ConceptKind, findPreferred, type Gender } from '../../server/names/concept.ts'
import { inflectLike } from '../../server/names/inflect-like.ts'
import { nameIndex, recognise } from '../../server/names/recognise.ts'
import { concept } from './helpers.ts'

function put(lang: string, text: string, how: string, kind: ConceptKind, gender?: Gender, form = '') {
  const one = concept(kind, lang, text, gender)
  return inflectLike(one.terms[0]!, { how, form }, languagePack(lang), one)
}

const sure = [
  ['kk', 'Дана Серік', 'accusative', 'person', undefined, 'Дана Серікті'],
  ['kk', 'Дана Серік', 'genitive', 'person', undefined, 'Дана Серіктің'],
  ['kk', 'Ақтау', 'dative', 'place', undefined, 'Ақтауға'],
  ['kk', 'Алматы', 'dative', 'place', undefined, 'Алматыға'],
  ['kk', 'Еңбек министрлігі', 'dative', 'institution', undefined, 'Еңбек министрлігіне'],
  ['kk', 'Еңбек министрлігі', 'accusative', 'institution', undefined, 'Еңбек министрлігін'],
  ['kk', 'Талғар', 'locative attributive', 'place', undefined, 'Талғардағы'],
  ['uk', 'Олена Бойко', 'accusative', 'person', 'feminine', 'Олену Бойко'],
  ['uk', 'Остап Бойко', 'instrumental', 'person', 'masculine', 'Остапом Бойком'],
  ['uk', 'Ганна Садова', 'genitive', 'person', 'feminine', 'Ганни Садової'],
  ['uk', 'Роман Яновський', 'dative', 'person', 'masculine', 'Романові Яновському'],
  ['uk', 'Національна рада України', 'locative', 'institution', undefined, 'Національній раді України'],
  ['uk', 'Апеляційний суд Києва', 'accusative', 'institution', undefined, 'Апеляційний суд Києва'],
  ['uk', 'Міністерство культури', 'instrumental', 'institution', undefined, 'Міністерством культури'],
  ['uk', 'Київ', 'locative', 'place', undefined, 'Києві'],
  ['en', 'Arthur Conan Doyle', 'possessive', 'person', undefined, 'Arthur Conan Doyle'],
  ['en', 'Doyle', 'plural', 'person', undefined, 'Doyles'],
] as const

test.each(sure)('%s: %s in the %s is one form', (lang, text, how, kind, gender, expected) => {
  expect(put(lang, text, how, kind, gender)).toEqual({ text: expected, sure: true, candidates: [expected] })
})

test('what is sure is also recognised, in the same case', () => {
  for (const [lang, text, how, kind, gender, form] of sure) {
    const one = concept(kind, lang, text, gender)
    const [mention] = recognise(form, nameIndex([one], languagePack(lang)))
    // An English possessive stands outside the mention, and some forms equal the base.
    if (form !== text) expect(mention?.how.split(' or ')).toContain(how)
    expect(mention?.form).toBe(form)
  }
})

test('where usage differs both forms are offered and the bare one is put', () => {
  expect(put('kk', 'Иван Сергеев', 'dative', 'person')).toEqual({
    text: 'Иван Сергеев',
    sure: false,
    candidates: ['Иван Сергеевке', 'Иван Сергеевқа', 'Иван Сергеев'],
  })
})

test('an abbreviation takes the suffix that the replaced one had first', () => {
  const { candidates, sure: certain } = put('kk', 'АҚТ', 'accusative', 'movement', undefined, 'АХТ-ты')
  expect(certain).toBe(false)
  expect(candidates[0]).toBe('АҚТ-ты')
  expect(put('kk', 'АҚТ', 'accusative', 'movement', undefined, 'АХТ-ны').candidates[0]).toBe('АҚТ-ны')
})

test('a surname whose declension depends on an unknown gender is not put on a guess', () => {
  const { text, candidates } = put('uk', 'Саша Гончар', 'genitive', 'person')
  expect(text).toBe('Саша Гончар')
  expect(candidates).toContain('Саші Гончара')
})

test('a mention in the base form is replaced by the base form', () => {
  expect(put('uk', 'Олена Бойко', 'as written', 'person').text).toBe('Олена Бойко')
})

test('the preferred term of a language is found under any of its tags, else the first admitted one', () => {
  const terms = [
    { id: '1', lang: 'uk', text: 'Тест', status: 'admitted' },
    { id: '2', lang: 'uk-Cyrl', text: 'Проба', status: 'preferred' },
    { id: '3', lang: 'en', text: 'Trial', status: 'admitted' },
    { id: '4', lang: 'kk', text: 'Сынақ', status: 'wrong' },
  ] as const
  const one = { id: 'c', kind: 'other', terms } as const
  expect(findPreferred(one, 'uk')?.id).toBe('2')
  expect(findPreferred(one, 'en-GB')?.id).toBe('3')
  expect(findPreferred(one, 'kk')).toBeUndefined()
})
