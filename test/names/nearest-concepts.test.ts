import { expect, test } from 'vitest'
import { languagePack } from '../../server/languages/registry.ts'
import type { Concept, ConceptKind, TermStatus } from '../../server/names/concept.ts'
import { nearestConcepts } from '../../server/names/nearest-concepts.ts'

const concept = (
  id: string,
  kind: ConceptKind,
  ...terms: [lang: string, text: string, status?: TermStatus][]
): Concept => ({
  id,
  kind,
  terms: terms.map(([lang, text, status = 'preferred'], i) => ({ id: `${id}${i}`, lang, text, status })),
})
const glossary = [
  concept('journalist', 'person', ['kk', 'Дана Асқар'], ['en', 'Dana Askar']),
  concept('poet', 'person', ['kk', 'Серік Төлеген'], ['uk', 'Серік Толеген']),
  concept('town', 'place', ['kk', 'Талғар'], ['en', 'Talgar'], ['uk', 'Талгар']),
]
const near = (text: string, lang: string) =>
  nearestConcepts(glossary)(text, languagePack(lang)).map(({ conceptId, text: base, status }) => [
    conceptId,
    base,
    status,
  ])

test('a slip of the pen is a wrong spelling of the name it is nearest to', () => {
  expect(near('Aksar', 'en')[0]).toEqual(['journalist', 'Aksar', 'wrong'])
  expect(near('Толгеен', 'uk')[0]).toEqual(['poet', 'Толгеен', 'wrong'])
})

test('another way to write the same sounds is an admitted spelling', () => {
  expect(near('Talghar', 'en')[0]).toEqual(['town', 'Talghar', 'admitted'])
})

test('the ending of a case is taken off before a form comes to a card', () => {
  expect(near('Талғарға', 'kk')[0]).toEqual(['town', 'Талғар', null])
  expect(near('Асқарованы', 'kk')[0]![0]).toBe('journalist')
})

test('a name in a script that the card has not yet is found by its sound, and is the first of its language', () => {
  expect(near('Дана Аскар', 'uk')[0]).toEqual(['journalist', 'Дана Аскар', 'preferred'])
  expect(near('Tolegen', 'en')[0]).toEqual(['poet', 'Tolegen', 'preferred'])
})

test('what is like nothing names nothing that is known', () => {
  expect(near('Миколаїв', 'uk').map(([id]) => id)).not.toContain('journalist')
  expect(near('!?', 'en')).toEqual([])
})
