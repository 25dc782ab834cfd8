import { expect, test } from 'vitest'
import { rankBetween } from '../../server/text/rank.ts'

test('there is always room between two ranks, however often one is put there', () => {
  let [low, high] = ['', rankBetween('', null)]
  for (let i = 0; i < 200; i++) {
    const between = rankBetween(low, high)
    expect(between > low && between < high).toBe(true)
    if (i % 3 === 0) low = between
    else high = between
  }
  let last = high
  for (let i = 0; i < 200; i++) {
    const next = rankBetween(last, null)
    expect(next > last).toBe(true)
    last = next
  }
  expect(last.length).toBeLessThan(8)
})
