import { expect, test } from 'vitest'
import { RowHeights } from '../../web/components/row-heights.ts'
import { randomFrom } from './random.ts'

test('tops, places and the whole agree with adding the heights up', () => {
  const seed = Date.now() % 1_000_000
  const random = randomFrom(seed)
  for (let round = 0; round < 60; round++) {
    const list = Array.from({ length: 1 + Math.floor(random() * 70) }, () => 1 + Math.floor(random() * 90))
    const heights = new RowHeights(list.length, (i) => list[i]!)
    for (let change = 0; change < 20; change++) {
      const i = Math.floor(random() * list.length)
      const height = 1 + Math.floor(random() * 90)
      expect(heights.set(i, height), `seed ${seed}`).toBe(height - list[i]!)
      list[i] = height
    }
    let top = 0
    for (const [i, height] of list.entries()) {
      expect(heights.top(i), `seed ${seed}`).toBe(top)
      expect(heights.at(top), `seed ${seed}`).toBe(i)
      expect(heights.at(top + height - 0.5), `seed ${seed}`).toBe(i)
      top += height
    }
    expect(heights.total, `seed ${seed}`).toBe(top)
  }
})

test('beyond the ends stand the first and the last row, and an empty list has none', () => {
  const heights = new RowHeights(3, () => 10)
  expect([heights.at(-5), heights.at(1_000)]).toEqual([0, 2])
  expect(new RowHeights(0, () => 10).at(0)).toBe(-1)
})
