import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { ConceptView, Identifier, LikelyPairView, StoredForm, Term } from '../../web/api/types.ts'
import '../../web/components/duplicate-list.ts'
import '../../web/components/glossary-card.ts'
import { addressOf } from '../../web/components/identifier-list.ts'
import { allInside, drawn, expectAccessible, heard, inside, mount, words } from './mount.ts'

function concept(id: string, ...texts: string[]): ConceptView {
  const terms = texts.map((text, i) => ({
    id: `${id}-${i}`,
    conceptId: id,
    lang: i === 0 ? 'kk' : 'en',
    text,
    status: 'preferred',
    gender: null,
    role: null,
    declension: null,
    forms: [],
    source: '',
    note: '',
    version: 1,
  }))
  const rest = { kind: 'person', gender: null, note: '', identifiers: [], version: 1 }
  return { id, projectId: 'p', ...rest, terms } as unknown as ConceptView
}

const ospan = concept('ospan', 'Серік Оспан', 'Serik Ospan')
const lines = [{ seq: 2, label: 'Change concept', kind: 'act' as const, at: new Date(0), undone: false }]

async function card(over: object = {}) {
  const element = await mount('wb-glossary-card', {
    concept: ospan,
    name: 'Серік Оспан',
    languages: ['kk', 'en'],
    lines,
    canUndo: true,
    occurrences: { items: [], total: 0 },
    ...over,
  })
  await drawn(element)
  return element
}

test('a card tells its terms by language, its history with an undo, and is usable by everyone', async () => {
  const element = await card()
  expect(allInside(element, 'h3.lang').map((each) => each.textContent)).toEqual(['Kazakh', 'English'])
  const undone = heard(element, 'undo-wanted')
  inside(element, '.history button').click()
  expect(undone).toHaveLength(1)
  inside(inside(element, 'wb-card-term'), 'button').click()
  await drawn(inside(element, 'wb-card-term'))
  await expectAccessible()
})

test('a term unfolds to its forms: one that is written is stored, one that is emptied goes back to the rules', async () => {
  const paradigm = {
    rows: [
      { how: 'genitive', forms: ['Серік Оспанның'], sure: true, stored: false },
      { how: 'dative', forms: ['Серік Оспанге'], sure: true, stored: true },
    ],
    declensions: [{ id: 'indeclinable', words: 'never changes' }],
  }
  const stored = [{ how: 'dative', text: 'Серік Оспанге' }]
  const first = { ...ospan.terms[0]!, forms: stored }
  const element = await card({
    concept: { ...ospan, terms: [first, ospan.terms[1]!] },
    paradigms: { [first.id]: paradigm },
  })
  const wanted = heard(element, 'paradigm-wanted')
  const changed = heard<{ term: Term; patch: { forms: StoredForm[] } }>(element, 'term-changed')
  const term = inside(element, 'wb-card-term')
  inside(term, 'button').click()
  await drawn(term)
  expect(wanted).toHaveLength(1)
  const table = inside(term, 'wb-paradigm-table')
  await drawn(table)
  const [genitive, dative] = allInside(table, 'input') as HTMLInputElement[]
  expect(words(table)).toContain('dative (stored)')
  await userEvent.fill(genitive!, 'Серік Оспаннің')
  genitive!.blur()
  await userEvent.clear(dative!)
  dative!.blur()
  expect(changed.map(({ patch }) => patch.forms)).toEqual([
    [...stored, { how: 'genitive', text: 'Серік Оспаннің' }],
    [],
  ])
})

test('terms are chosen to be split off; all of them cannot go', async () => {
  const element = await card()
  const wanted = heard<{ terms: string[] }>(element, 'split-wanted')
  allInside(element, '.acts button')[1]!.click()
  await drawn(element)
  const boxes = () => allInside(element, 'wb-card-term').map((each) => inside<HTMLInputElement>(each, 'input'))
  const go = () => inside<HTMLButtonElement>(element, '.acts .main')
  for (const each of allInside(element, 'wb-card-term')) await drawn(each)
  expect(go().disabled).toBe(true)
  boxes()[1]!.click()
  await drawn(element)
  expect(go().disabled).toBe(false)
  boxes()[0]!.click()
  await drawn(element)
  expect(go().disabled).toBe(true)
  boxes()[0]!.click()
  await drawn(element)
  go().click()
  expect(wanted).toEqual([{ terms: ['ospan-1'] }])
})

test('a number elsewhere has its address, and nothing that is no number gets one', async () => {
  expect(addressOf({ scheme: 'wikidata', value: 'Q42' })).toBe('https://www.wikidata.org/wiki/Q42')
  expect(addressOf({ scheme: 'wikidata', value: '../evil' })).toBeUndefined()
  expect(addressOf({ scheme: 'url', value: 'javascript:alert(1)' })).toBeUndefined()
  expect(addressOf({ scheme: 'own list', value: '7' })).toBeUndefined()
  const element = await mount('wb-identifier-list', { identifiers: [{ scheme: 'wikidata', value: 'Q42' }] })
  expect(inside(element, 'a').getAttribute('rel')).toContain('noreferrer')
  const changed = heard<{ identifiers: Identifier[] }>(element, 'identifiers-changed')
  await userEvent.fill(inside(element, 'input[name=value]'), 'Q7')
  await userEvent.keyboard('{Enter}')
  expect(changed[0]!.identifiers).toEqual([
    { scheme: 'wikidata', value: 'Q42' },
    { scheme: 'wikidata', value: 'Q7' },
  ])
  await expectAccessible()
})

test('pairs that may be one are judged by keys, one after another', async () => {
  const other = concept('other', 'Серик Оспан')
  const pair: LikelyPairView = {
    one: 'ospan',
    other: 'other',
    why: 'alike',
    likeness: 0.9,
    names: ['Серік Оспан', 'Серик Оспан'],
  }
  const third = { pair: { ...pair, other: 'third' }, one: ospan, other: concept('third', 'Сергей Оспан') }
  const element = await mount('wb-duplicate-list', { pairs: [{ pair, one: ospan, other }, third] })
  const judged = heard<{ pair: LikelyPairView; verdict: string }>(element, 'pair-judged')
  await expectAccessible()
  element.focus()
  await drawn(element)
  await userEvent.keyboard('x')
  element.pairs = [third]
  await drawn(element)
  await userEvent.keyboard('mu')
  expect(judged.map(({ pair, verdict }) => `${pair.other} ${verdict}`)).toEqual([
    'other different',
    'third same',
    'third unsure',
  ])
})
