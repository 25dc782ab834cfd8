import { expect, test } from 'vitest'
import { carryOffset } from '../../server/text/carry-offset.ts'
import { difference } from '../../server/text/difference.ts'
import { jumble, random } from './random.ts'

const WORDS = ['Көпір ', 'міст', ' ', 'bridge', '.', ', ', '1991', '\n', 'ол ', '😀']

test('the parts give back both versions', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const next = random(seed)
    const before = jumble(next, WORDS, Math.floor(next() * 20))
    const after = jumble(next, WORDS, Math.floor(next() * 20))
    const parts = difference(before, after)
    const joined = (left: 'removed' | 'added') =>
      parts
        .filter((p) => p.kind !== left)
        .map((p) => p.text)
        .join('')
    expect(joined('added'), `seed ${seed}`).toBe(before)
    expect(joined('removed'), `seed ${seed}`).toBe(after)
  }
})

test('a word changed is a word removed and a word added', () => {
  expect(difference('Сот шешімі шықты', 'Сот қаулысы шықты')).toEqual([
    { kind: 'same', text: 'Сот ' },
    { kind: 'removed', text: 'шешімі' },
    { kind: 'added', text: 'қаулысы' },
    { kind: 'same', text: ' шықты' },
  ])
})

test('an offset is carried to the same word of the other version, in order and within its bounds', () => {
  expect(carryOffset('The old bridge fell', 'The very old bridge fell', 8)).toBe(13)
  expect(carryOffset('The very old bridge fell', 'The old bridge fell', 13)).toBe(8)
  for (let seed = 1; seed <= 200; seed++) {
    const next = random(seed)
    const from = jumble(next, WORDS, 12)
    const to = jumble(next, WORDS, 12)
    let last = 0
    for (let offset = 0; offset <= from.length; offset++) {
      const carried = carryOffset(from, to, offset)
      expect(carried, `seed ${seed}: ${offset}`).toBeGreaterThanOrEqual(last)
      expect(carried).toBeLessThanOrEqual(to.length)
      if (from === to) expect(carried).toBe(offset)
      last = carried
    }
    expect(last).toBe(to.length)
  }
})
