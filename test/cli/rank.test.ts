import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rank } from '../../server/cli/rank.ts'
import { inFolder, run } from './run.ts'

test('a JSON line a name, in order, with names of the pool', async () => {
  await inFolder(async (path) => {
    writeFileSync(path('pool'), 'Ostap Lozynsky\nHungary\n\nAndrii Doroshenko\n')
    const { code, out } = await run(
      rank,
      '--from',
      'uk',
      '--to',
      'en',
      '--pool',
      path('pool'),
      'Угорщина',
      ' ',
      'Лозинський Остап',
    )
    expect(code).toBe(0)
    const [state, nothing, person] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(state.ranked[0]).toEqual({ candidate: 'Hungary', score: 1 })
    expect(nothing).toEqual({ name: ' ', ranked: [] })
    expect(person.ranked[0].candidate).toBe('Ostap Lozynsky')
    expect(person.ranked).toHaveLength(3)
  })
})

test('an empty pool leaves every name without an answer, with its line', async () => {
  await inFolder(async (path) => {
    writeFileSync(path('pool'), '\n')
    const { code, out } = await run(rank, '--from', 'uk', '--to', 'en', '--pool', path('pool'), 'Угорщина')
    expect([code, out]).toEqual([0, '{"name":"Угорщина","ranked":[]}\n'])
  })
})

test('the pool must be named and readable', async () => {
  const pair = ['--from', 'uk', '--to', 'en']
  expect((await run(rank, ...pair, 'Угорщина')).code).toBe(2)
  expect((await run(rank, ...pair, '--pool', '-')).code).toBe(2)
  expect((await run(rank, ...pair, '--pool', '/nowhere/pool', 'Угорщина')).code).toBe(1)
  expect((await run(rank, '--help')).out).toContain('kopir rank --from L')
})
