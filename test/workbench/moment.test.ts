import { expect, test } from 'vitest'
import { momentOf } from '../../server/workbench/moment.ts'
import { correctSegment } from '../../server/workbench/segments.ts'
import { freshTable } from './table.ts'

const all = { all: true, from: 0, count: 100 }

test('two texts are shown as they were at a moment, whatever was cut, linked and written since', async () => {
  const { deps, bitext, pair, split, act, linkRef } = await freshTable()
  await pair('1:2')
  const first = await momentOf(deps, { bitextId: bitext.id, after: await deps.storage.lastSeq(), ...all })
  expect(first.since).toBe(0)
  expect(first.items.map(({ source, target, state }) => [source, target, state])).toEqual([
    [[], ['One came.'], null],
    [['Бір келді.'], ['Two left.'], 'confirmed'],
    [['Екі кетті.'], [], null],
    [['Үш қалды.'], [], null],
    [['Төрт ұйықтады.'], [], null],
    [[], ['Three stayed.'], null],
    [[], ['Four slept.'], null],
  ])
  await split('source', 1, 4)
  await act({ act: 'reject', links: [await linkRef('1+2:2')] } as never)
  const last = (await deps.storage.skeleton(bitext.id)).source.at(-1)!
  await correctSegment(deps, { ...last, text: 'Төртеуі ұйықтады.' })
  await pair('5:4')
  const then = await momentOf(deps, { bitextId: bitext.id, after: first.seq, ...all })
  expect(then.since).toBe(4)
  expect(then.items.map(({ changed: _, ...row }) => row)).toEqual(first.items.map(({ changed: _, ...row }) => row))
  const otherwise = await momentOf(deps, { bitextId: bitext.id, after: first.seq, ...all, all: false })
  expect(otherwise.items.map(({ source, target }) => [...source, ...target].join(' '))).toEqual([
    'Бір келді. Two left.',
    'Төрт ұйықтады.',
  ])
})

test('a moment of another project, or from before the two texts were put together, is none', async () => {
  const { deps, bitext } = await freshTable()
  const other = await freshTable({ deps })
  const bitextId = bitext.id
  await expect(momentOf(deps, { bitextId, after: await deps.storage.lastSeq(), ...all })).rejects.toThrow('no change')
  const made = (await deps.storage.history(other.bitext.projectId, { limit: 10 })).at(-1)!
  await expect(momentOf(deps, { bitextId: other.bitext.id, after: made.seq, ...all })).rejects.toThrow(
    'not put together yet',
  )
})
