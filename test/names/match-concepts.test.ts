import { expect, test } from 'vitest'
import type { Concept, ConceptTerm } from '../../server/names/concept.ts'
import { conceptMatcher } from '../../server/names/match-concepts.ts'

/** `uk:Київ ★`, `en:Kiev ✗`, `en:Kyiv`: a term with its status; `surname` and the like behind it. */
function concept(id: string, kind: Concept['kind'], terms: string, more: Partial<Concept> = {}): Concept {
  return {
    id,
    kind,
    ...more,
    terms: terms.split(', ').map((written, i): ConceptTerm => {
      const [, lang, text, mark, role] = /^([\w-]+):(.+?)(?: ([★✗]))?(?: (surname|given|abbreviation))?$/.exec(written)!
      const status = mark === '★' ? 'preferred' : mark === '✗' ? 'deprecated' : 'admitted'
      return { id: `${id}.${i}`, lang: lang!, text: text!, status, ...(role ? { role: role as 'surname' } : {}) }
    }),
  }
}

const standing = [
  concept('kyiv', 'place', 'uk:Київ ★, en:Kyiv ★, en:Kiev ✗', { identifiers: [{ scheme: 'wikidata', value: 'Q899' }] }),
  concept('olena', 'person', 'uk:Олена Бондар ★, uk:Бондар surname', { gender: 'feminine' }),
  concept('petro', 'person', 'uk:Петро Бондар ★, uk:Бондар surname'),
  concept('abai', 'person', 'kk:Абай Құнанбайұлы ★'),
  concept('dvk', 'movement', 'kk:ҚДТ abbreviation'),
]
const match = conceptMatcher(standing)
const found = (terms: string, kind: Concept['kind'] = 'other', more: Partial<Concept> = {}) => {
  const { verdict, at, by, added, contradictions } = match(concept('x', kind, terms, more))
  return [
    verdict,
    at === undefined ? null : standing[at]!.id,
    by ?? null,
    added.length,
    contradictions.map(({ what }) => what),
  ]
}

test.each([
  ['a preferred term that is the same', 'uk:Київ ★', ['same', 'kyiv', 'preferred', 0, []]],
  ['a file without statuses', 'en:KYIV, uk:Київ', ['same', 'kyiv', 'preferred', 0, []]],
  ['a term more', 'uk:Київ ★, kk:Киев ★', ['adds', 'kyiv', 'preferred', 1, []]],
  ['preferred there, deprecated here', 'en:Kiev ★', ['contradicts', 'kyiv', 'term', 0, ['status']]],
  ['deprecated there, preferred here', 'uk:Київ ★, en:Kyiv ✗', ['contradicts', 'kyiv', 'preferred', 0, ['status']]],
  ['another term preferred', 'uk:Київ, en:Kyiv City ★', ['contradicts', 'kyiv', 'preferred', 1, ['preferred']]],
  ['a name in another script', 'en:Abai Qunanbaiuly ★', ['adds', 'abai', 'script', 1, []]],
  ['a surname alone, which two have', 'uk:Бондар ★ surname', ['new', null, null, 1, []]],
  ['a full name that no one has', 'uk:Олег Бондар ★', ['new', null, null, 1, []]],
  ['the same letters in another script of the language', 'kk-Latn:Kyiv', ['new', null, null, 1, []]],
])('%s: %s', (_, terms, expected) => {
  expect(found(terms)).toEqual(expected)
})

test('an identifier says it whatever the terms are; another number in the same register speaks against it', () => {
  const wikidata = (value: string) => ({ identifiers: [{ scheme: 'wikidata', value }] })
  expect(found('de:Kiew', 'place', wikidata('Q899'))).toEqual(['adds', 'kyiv', 'identifier', 1, []])
  expect(found('uk:Київ ★', 'place', wikidata('Q1'))).toEqual(['contradicts', 'kyiv', 'preferred', 0, ['identifier']])
})

test('another kind or gender speaks against it', () => {
  expect(found('uk:Олена Бондар ★', 'person', { gender: 'masculine' })).toEqual([
    'contradicts',
    'olena',
    'preferred',
    0,
    ['gender'],
  ])
  expect(found('uk:Київ ★', 'publication')).toEqual(['contradicts', 'kyiv', 'preferred', 0, ['kind']])
})

test('twenty thousand concepts are matched with as many in a few seconds, one name in all of them too', () => {
  const many = Array.from({ length: 20_000 }, (_, i) =>
    concept(`c${i}`, 'person', `uk:Тарас Шевченко ★ surname, kk:Есім ${i} ★, en:Taras Shevchenko`),
  )
  const began = performance.now()
  const matchMany = conceptMatcher(many)
  expect(many.every((each) => matchMany(each).verdict === 'same')).toBe(true)
  expect(performance.now() - began).toBeLessThan(20_000)
}, 60_000)
