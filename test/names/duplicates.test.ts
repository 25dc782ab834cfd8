import { expect, test } from 'vitest'
import type { Concept, ConceptTerm } from '../../server/names/concept.ts'
import { likelyDuplicates, pairOf } from '../../server/names/duplicates.ts'

type Given = readonly [lang: string, text: string, over?: Partial<ConceptTerm>]

const concept = (id: string, kind: Concept['kind'], ...terms: Given[]): Concept => ({
  id,
  kind,
  terms: terms.map(([lang, text, over], i) => ({ id: `${id}${i}`, lang, text, status: 'preferred', ...over })),
})
const told = (...concepts: Concept[]) =>
  likelyDuplicates(concepts).map(({ one, other, why }) => `${one} ${other}: ${why}`)

test('one name in two scripts is found, whatever the order of its words', () => {
  const kazakh = concept('a', 'person', ['kk', 'Серік Оспан'])
  expect(told(kazakh, concept('b', 'person', ['en', 'Serik Ospan']))).toEqual(['a b: same name'])
  expect(told(kazakh, concept('b', 'person', ['en', 'Ospan Serik']))).toEqual(['a b: same name'])
})

test('names that sound nearly the same are offered; different ones are not', () => {
  const kazakh = concept('a', 'person', ['kk', 'Бекмұрат Жанболатов'])
  expect(told(kazakh, concept('b', 'person', ['en', 'Bekmurat Zhanbolat']))).toEqual([])
  expect(told(kazakh, concept('b', 'person', ['en', 'Bekmyrat Zhanbolatov']))).toEqual(['a b: alike'])
  expect(told(kazakh, concept('b', 'person', ['kk', 'Айгүл Серікова']))).toEqual([])
})

test('kind and gender tell concepts apart, and a surname alone says nothing', () => {
  const person = concept('a', 'person', ['kk', 'Абай'])
  expect(told(person, concept('b', 'place', ['kk', 'Абай']))).toEqual([])
  expect(told(person, concept('b', 'other', ['kk', 'Абай']))).toEqual(['a b: same name'])
  expect(
    told({ ...person, gender: 'masculine' }, { ...concept('b', 'person', ['kk', 'Абай']), gender: 'feminine' }),
  ).toEqual([])
  expect(told(person, concept('b', 'person', ['kk', 'Абай', { role: 'surname' }]))).toEqual([])
})

test('an identifier in common comes first', () => {
  const numbered = (id: string, text: string): Concept => ({
    ...concept(id, 'movement', ['en', text]),
    identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
  })
  expect(
    told(
      concept('x', 'place', ['en', 'Almaty']),
      concept('y', 'place', ['kk', 'Алматы']),
      numbered('a', 'DCK'),
      numbered('b', 'QDT'),
    ),
  ).toEqual(['a b: identifier', 'x y: same name'])
})

test('what a person has decided about is not asked again', () => {
  const all = [concept('a', 'place', ['en', 'Astana']), concept('b', 'place', ['kk', 'Астана'])]
  expect(likelyDuplicates(all, new Set([pairOf('b', 'a')]))).toEqual([])
})

test('ten thousand concepts of one name cost no more than the first of them', () => {
  const all = Array.from({ length: 10_000 }, (_, i) => concept(`c${i}`, 'other', ['en', 'Committee']))
  expect(likelyDuplicates(all)).toHaveLength(500)
})
