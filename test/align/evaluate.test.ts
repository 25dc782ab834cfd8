import { expect, test } from 'vitest'
import { readLadder, scoreLadders } from '../../server/align/evaluate.ts'

const score = (gold: string, found: string) =>
  scoreLadders([{ gold: readLadder(gold), found: readLadder(found).beads }])

test('the same ladder scores 1, another 0', () => {
  const gold = '[0]:[0]\n[1,2]:[1]\n[]:[2]\n'
  expect(score(gold, gold).strict).toEqual({ precision: 1, recall: 1, f1: 1 })
  expect(score(gold, '[0]:[2]\n[1]:[]\n').strict).toEqual({ precision: 0, recall: 0, f1: 0 })
  expect(score('', '').strict.f1).toBe(0)
})

test('null beads count for precision only', () => {
  const { strict } = score('[0]:[0]\n[1]:[]\n', '[0]:[0]\n[1]:[]\n[]:[5]\n')
  expect(strict.precision).toBeCloseTo(2 / 3)
  expect(strict.recall).toBe(1)
})

test('a bead that is partly right counts as lax, not as strict', () => {
  const { strict, lax } = score('[0,1]:[0]\n[2]:[1]\n', '[0]:[0]\n[2]:[1]\n')
  expect(strict).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
  expect(lax.f1).toBe(1)
})

test('what touches ignored segments is not counted', () => {
  expect(score('[0]:[0]\n#ignore [1,2]:[1]\n', '[0]:[0]:0.9\n[1]:[1]:0.3\n').strict.f1).toBe(1)
})
