import { expect, test } from 'vitest'
import type { ChangeView, ConceptId } from '../../web/api/types.ts'
import { conceptSteps, withSteps } from '../../web/state/concept-steps.ts'

const id = 'kyiv' as ConceptId
const concept = { id, kind: 'place', gender: null, note: '', identifiers: [] }
const term = { id: 't', conceptId: id, lang: 'en', text: 'Kiev', status: 'preferred', note: '', source: '', forms: [] }
type Row = [kind: 'concept' | 'term', id: string, row: object | null]

/** Changes as they come, newest first, given oldest first. */
const changes = (...all: Row[][]): ChangeView[] =>
  all
    .map((rows, i) => ({ seq: i + 1, rows: rows.map(([kind, rowId, row]) => ({ kind, id: rowId, row })) }))
    .reverse() as unknown as ChangeView[]

const first: Row[] = [
  ['concept', id, concept],
  ['term', 't', term],
]
const told = (...later: Row[][]) => [...conceptSteps(changes(first, ...later), id)].at(-1)![1]

test('a concept begins with its terms', () => {
  expect(conceptSteps(changes(first), id).get(1)).toMatchObject([{ what: 'came', term: { text: 'Kiev' } }])
})

test('what was said before and after is told, field by field', () => {
  const row = { ...term, text: 'Kyiv', status: 'deprecated' }
  expect(told([['term', 't', row]])).toMatchObject([
    {
      what: 'term',
      fields: [
        { field: 'text', before: 'Kiev', after: 'Kyiv' },
        { field: 'status', before: 'preferred', after: 'deprecated' },
      ],
    },
  ])
  expect(told([['concept', id, { ...concept, identifiers: [{ scheme: 'wikidata', value: 'Q1899' }] }]])).toEqual([
    { what: 'concept', fields: [{ field: 'identifiers', before: '', after: 'wikidata Q1899' }] },
  ])
})

test('a form that is written down and one that is given back to the rules are told by their case', () => {
  const forms = [
    { how: 'genitive', text: 'Києва' },
    { how: 'genitive', text: 'Київа' },
  ]
  const written = { ...term, forms }
  expect(told([['term', 't', written]])).toMatchObject([
    { fields: [{ field: 'form genitive', before: '', after: 'Києва / Київа' }] },
  ])
  expect(told([['term', 't', written]], [['term', 't', term]])).toMatchObject([
    { fields: [{ field: 'form genitive', before: 'Києва / Київа', after: '' }] },
  ])
})

test('terms that a merge brings come, those that a split takes go, and so do deleted ones', () => {
  const guest = { ...term, id: 'u', conceptId: 'other', text: 'Kyyiv' }
  const here = { ...guest, conceptId: id }
  expect(told([['term', 'u', here]])).toMatchObject([{ what: 'came', term: { text: 'Kyyiv' } }])
  expect(told([['term', 'u', here]], [['term', 'u', guest]])).toMatchObject([{ what: 'went', term: { text: 'Kyyiv' } }])
  expect(told([['term', 't', null]])).toMatchObject([{ what: 'went', term: { text: 'Kiev' } }])
  // Another concept's affairs are not this one's.
  expect(told([['term', 'u', guest]])).toEqual([])
})

test('a line that stands for a burst has the steps of all of it', () => {
  const all = changes(first, [['term', 't', { ...term, note: 'a' }]], [['term', 't', { ...term, note: 'ab' }]])
  const lines = withSteps([{ seq: 3 }, { seq: 1 }], all, id)
  expect(lines.map(({ steps }) => steps.length)).toEqual([2, 1])
})
