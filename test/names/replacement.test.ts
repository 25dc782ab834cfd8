import { expect, test } from 'vitest'
import { languagePack } from '../../server/languages/registry.ts'
import type { Concept, ConceptKind, ConceptTerm } from '../../server/names/concept.ts'
import { type Replaced, replacementOf } from '../../server/names/replacement.ts'
import { spellingDistance } from '../../server/names/spelling-distance.ts'

type Given = Pick<ConceptTerm, 'text' | 'status'> & Partial<ConceptTerm>

function put(lang: string, kind: ConceptKind, terms: readonly Given[], replaced: Replaced, gender?: Concept['gender']) {
  const own = terms.map((term, i) => ({ id: `${i}`, lang, ...term }))
  const found = replacementOf({ id: 'c', kind, gender: gender ?? null, terms: own }, replaced, languagePack(lang))
  return found && { sure: found.sure, candidates: found.candidates }
}
const dana: readonly Given[] = [
  { text: 'Дана Асқар', status: 'preferred' },
  { text: 'Асқарова', status: 'wrong' },
]

test('a surname that stands alone is replaced by the surname, or by the whole name: a person chooses', () => {
  expect(put('kk', 'person', dana, { form: 'Асқарованы', how: 'accusative', termId: '1', before: 'Кеше ' })).toEqual({
    sure: false,
    candidates: ['Асқарды', 'Дана Асқарды'],
  })
})

test('beside the rest of the name only the part is put', () => {
  const replaced = { form: 'Асқарованы', how: 'accusative', termId: '1', before: 'Кеше Дана ' }
  expect(put('kk', 'person', dana, replaced)).toEqual({ sure: true, candidates: ['Асқарды'] })
})

test('a misspelt given name is replaced by the part it is like', () => {
  const terms: readonly Given[] = [
    { text: 'Марія Гнатюк', status: 'preferred' },
    { text: 'Маріа', status: 'wrong' },
  ]
  const replaced = { form: 'Маріа', how: 'as written', termId: '1', after: ' Гнатюк прийшла.' }
  expect(put('uk', 'person', terms, replaced, 'feminine')).toEqual({ sure: true, candidates: ['Марія'] })
})

test('a name built alike is put without a question, the likest of several', () => {
  const terms: readonly Given[] = [
    { text: 'Dana Askar', status: 'preferred' },
    { text: 'Askar', status: 'admitted' },
    { text: 'Dana', status: 'admitted' },
    { text: 'Aksar', status: 'wrong' },
  ]
  expect(put('en', 'person', terms, { form: 'Aksar', how: 'as written', termId: '3' })).toEqual({
    sure: true,
    candidates: ['Askar'],
  })
})

test('an abbreviation is replaced by an abbreviation, and a role by the term of that role', () => {
  const terms: readonly Given[] = [
    { text: 'Қала дамыту ұйымы', status: 'preferred' },
    { text: 'ҚДҰ', status: 'admitted' },
    { text: 'ДҚҰ', status: 'deprecated' },
    { text: 'Дамыту ұйымы', status: 'admitted', role: 'nickname' },
    { text: 'Қалашылар', status: 'deprecated', role: 'nickname' },
  ]
  expect(put('kk', 'institution', terms, { form: 'ДҚҰ', how: 'as written', termId: '2' })?.candidates).toEqual(['ҚДҰ'])
  expect(put('kk', 'institution', terms, { form: 'Қалашылар', how: 'as written', termId: '4' })?.candidates).toEqual([
    'Дамыту ұйымы',
  ])
})

test('a Ukrainian name is declined as the form it replaces', () => {
  const terms: readonly Given[] = [
    { text: 'Ганна Садова', status: 'preferred' },
    { text: 'Анна Садова', status: 'deprecated' },
  ]
  expect(put('uk', 'person', terms, { form: 'Анни Садової', how: 'genitive', termId: '1' }, 'feminine')).toEqual({
    sure: true,
    candidates: ['Ганни Садової'],
  })
})

test('what the text has in capitals stays in capitals', () => {
  expect(put('kk', 'person', dana, { form: 'АСҚАРОВА', how: 'as written', termId: '1' })?.candidates).toEqual([
    'АСҚАР',
    'ДАНА АСҚАР',
  ])
})

test('a concept that has no term to use in the language offers nothing', () => {
  const wrong: readonly Given[] = [{ text: 'Aksar', status: 'wrong' }]
  expect(put('en', 'person', wrong, { form: 'Aksar', how: 'as written', termId: '0' })).toBeNull()
})

test.each([
  ['Akhmet', 'Akhemt', 1],
  ['Хельсінкі', 'Хельскінкі', 1],
  ['Асқар', 'асқар', 0],
  ['Дем’ян', "Дем'ян", 0],
  ['', 'Дана', 4],
])('%s and %s are %i apart', (a, b, far) => {
  expect(spellingDistance(a, b)).toBe(far)
  expect(spellingDistance(b, a)).toBe(far)
})
