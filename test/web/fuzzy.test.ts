import { expect, test } from 'vitest'
import { fuzzy, readings } from '../../web/state/fuzzy.ts'

const names = [
  'Undo',
  'Group the selection',
  'Ungroup',
  'Glossary',
  'Кітапхана',
  'Суд 2018 року',
  'Қайта туралау',
  'Reject',
]
const find = (typed: string) => {
  const wanted = readings(typed)
  const found = names.flatMap((name) => {
    const score = fuzzy(wanted, name)
    return score === null ? [] : [{ name, score }]
  })
  return found.sort((a, b) => b.score - a.score).map(({ name }) => name)
}

test.each([
  ['undo', 'Undo'],
  ['group', 'Group the selection'],
  ['gr sel', 'Group the selection'],
  ['глос', undefined],
  ['кітап', 'Кітапхана'],
  ['КІТАП', 'Кітапхана'],
  ['суд', 'Суд 2018 року'],
  ['2018', 'Суд 2018 року'],
])('“%s” finds %s', (typed, name) => {
  if (name) expect(find(typed)[0]).toBe(name)
})

test.each<[typed: string, name: string | undefined]>([
  ['гтвщ', 'Undo'],
  ['пдщыыфкн', 'Glossary'],
  ['кучуск', undefined],
  ['скоусе', undefined],
  ['куоусе', 'Reject'],
])('“%s”, the keys of a Latin word pressed in another layout, finds %s', (typed, name) => {
  expect(find(typed)[0]).toBe(name)
})

test('a Kazakh and a Ukrainian word typed with the Latin layout left on are found by their keys', () => {
  expect(find('r3nfg')[0]).toBe('Кітапхана')
  expect(find('cel')[0]).toBe('Суд 2018 року')
})

test('a word is found across scripts', () => {
  expect(find('kitap')[0]).toBe('Кітапхана')
  expect(find('qaita')[0]).toBe('Қайта туралау')
})

test('a name that begins so comes before one that only has it inside', () => {
  expect(find('group')).toEqual(['Group the selection', 'Ungroup'])
})

test('what nothing is called finds nothing, and an empty search has no opinion', () => {
  expect(find('zzzz')).toEqual([])
  expect(fuzzy(readings(''), 'Undo')).toBe(0)
})
