import { expect, test } from 'vitest'
import type { PastChange, SegmentId } from '../../web/api/types.ts'
import { byPerson, pastEntries } from '../../web/state/row-past.ts'

const change = (seq: number, more: Partial<PastChange> = {}): PastChange => ({
  seq,
  author: 'Айгүл',
  label: 'Correct segment',
  kind: 'act',
  at: `2026-11-25T10:00:${String(seq).padStart(2, '0')}Z`,
  groupId: `g${seq}`,
  reverses: null,
  steps: [],
  touched: 0,
  ...more,
})
const text = (before: string, after: string) => [{ what: 'text' as const, segmentId: 's' as SegmentId, before, after }]

test('a burst of typing is one entry, from what the text was before it to what it is after', () => {
  const burst = { groupId: 'burst', touched: 1 }
  const entries = pastEntries([
    change(3, { ...burst, steps: text('Алма', 'Алма піс') }),
    change(2, { ...burst, steps: text('Ал', 'Алма') }),
    change(1, { ...burst, steps: text('', 'Ал') }),
  ])
  expect(entries).toMatchObject([{ seq: 3, times: 3, more: 0, steps: text('', 'Алма піс') }])
})

test('what was taken back is struck out until it is done again', () => {
  const act = change(1)
  const undo = change(2, { kind: 'undo', reverses: 1 })
  const redo = change(3, { kind: 'redo', reverses: 2 })
  expect(pastEntries([undo, act]).map(({ undone }) => undone)).toEqual([false, true])
  expect(pastEntries([redo, undo, act]).map(({ undone }) => undone)).toEqual([false, false, false])
})

test('entries stand together by person and day', () => {
  const entries = pastEntries([change(4), change(3), change(2, { author: 'Оксана' }), change(1)])
  const groups = byPerson(entries, (at) => at.toISOString().slice(0, 10))
  expect(groups.map(({ author, entries }) => [author, entries.length])).toEqual([
    ['Айгүл', 2],
    ['Оксана', 1],
    ['Айгүл', 1],
  ])
})
