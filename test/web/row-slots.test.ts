import { expect, test } from 'vitest'
import { RowSlots } from '../../web/components/row-slots.ts'

const keys = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `r${from + i}`)

test('a row that stays keeps its place, and one that comes takes that of one that goes', () => {
  const slots = new RowSlots()
  const first = slots.assign(keys(0, 6)).map(({ id }) => id)
  expect(first).toEqual([0, 1, 2, 3, 4, 5])
  // Down: those from above go to the end, the outermost to the outermost.
  expect(slots.assign(keys(2, 8)).map(({ id }) => id)).toEqual([2, 3, 4, 5, 1, 0])
  expect(slots.assign(keys(0, 6)).map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5])
})

test('far away nothing is moved: each place shows another row', () => {
  const slots = new RowSlots()
  slots.assign(['focused', ...keys(10, 14)])
  expect(slots.assign(['focused', ...keys(90, 94)]).map(({ id }) => id)).toEqual([0, 1, 2, 3, 4])
  expect(slots.assign(keys(0, 5)).map(({ id }) => id)).toEqual([0, 1, 2, 3, 4])
})

test('more rows get places of their own, and fewer give theirs back', () => {
  const slots = new RowSlots()
  slots.assign(keys(0, 2))
  expect(slots.assign(keys(0, 4)).map(({ id }) => id)).toEqual([0, 1, 2, 3])
  expect(slots.assign(keys(1, 3)).map(({ id }) => id)).toEqual([1, 2])
  const again = slots.assign(keys(0, 4)).map(({ id }) => id)
  expect(again.slice(1, 3)).toEqual([1, 2])
  expect(new Set(again).size).toBe(4)
})
