import { expect, test } from 'vitest'
import { createConcept } from '../../server/workbench/concepts.ts'
import { projectCache } from '../../server/workbench/project-cache.ts'
import { createProject } from '../../server/workbench/projects.ts'
import { undo } from '../../server/workbench/undo.ts'
import { freshBench } from '../helpers/bench.ts'

async function two() {
  const deps = await freshBench()
  const [a, b] = [await createProject(deps, { name: 'A' }), await createProject(deps, { name: 'B' })]
  const terms = [{ lang: 'kk', text: 'Көпір', status: 'preferred', gender: null, note: '' }] as const
  const change = () => createConcept(deps, { projectId: a.id, kind: 'place', gender: null, note: '', terms })
  let made = 0
  const make = async () => ++made
  return { deps, a: a.id, b: b.id, change, make }
}

test('what is kept is made once, until its own project changes, undo too', async () => {
  const { deps, a, b, change, make } = await two()
  const cache = projectCache<number>()
  const ask = async () => [await cache(deps, a, make), await cache(deps, b, make)]
  expect([await ask(), await ask()]).toEqual([
    [1, 2],
    [1, 2],
  ])
  await change()
  expect(await ask()).toEqual([3, 2])
  await undo(deps, a)
  expect(await ask()).toEqual([4, 2])
})

test('a change that says nothing of it leaves it, and each key is kept by itself', async () => {
  const { deps, a, change, make } = await two()
  const cache = projectCache<number>({ outdates: ({ kind }) => kind === 'segment' })
  expect([await cache(deps, a, make), await cache(deps, a, make, 'x')]).toEqual([1, 2])
  await change()
  expect([await cache(deps, a, make), await cache(deps, a, make, 'x')]).toEqual([1, 2])
})

test('of one project alone, another takes its place', async () => {
  const { deps, a, b, make } = await two()
  const cache = projectCache<number>({ one: true })
  const asked = [await cache(deps, a, make), await cache(deps, b, make), await cache(deps, a, make)]
  expect(asked).toEqual([1, 2, 3])
})

test('what could not be made is asked for again', async () => {
  const { deps, a, make } = await two()
  const cache = projectCache<number>()
  await expect(cache(deps, a, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await cache(deps, a, make)).toBe(1)
})
