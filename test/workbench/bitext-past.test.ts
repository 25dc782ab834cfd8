import { expect, test } from 'vitest'
import { bitextPast, rowPast } from '../../server/workbench/bitext-past.ts'
import { correctSegment } from '../../server/workbench/segments.ts'
import { benchOver } from '../helpers/bench.ts'
import { freshTable } from './table.ts'

test('a row’s history tells its texts, its links and the halves it was cut from, newest first, and nobody else’s', async () => {
  const { deps, bitext, pair, split, act, segmentRefs } = await freshTable()
  await pair('1:1')
  await pair('2:2')
  const [first] = (await deps.storage.skeleton(bitext.id)).source
  const oksana = benchOver(deps.storage, 'Оксана')
  await correctSegment(oksana, { ...first!, text: 'Бір адам келді.' })
  await act({ act: 'exclude', segments: await segmentRefs('source', '1'), excluded: true } as never)
  const { items } = await rowPast(deps, { bitextId: bitext.id, segments: [first!.id] })
  expect(items.map(({ author, steps }) => [author, ...steps.map(({ what }) => what)])).toEqual([
    ['Aigerim', 'excluded'],
    ['Оксана', 'text'],
    ['Aigerim', 'link'],
  ])
  expect(items[1]!.steps).toEqual([
    { what: 'text', segmentId: first!.id, before: 'Бір келді.', after: 'Бір адам келді.' },
  ])
  expect(items[2]!.steps).toMatchObject([{ before: null, after: { state: 'confirmed', target: ['One came.'] } }])
  await split('source', 2, 4)
  const second = (await deps.storage.skeleton(bitext.id)).source[1]!
  const cut = (await rowPast(deps, { bitextId: bitext.id, segments: [second.id] })).items[0]!
  expect(cut.steps.map(({ what }) => what).sort()).toEqual(['link', 'text'])
})

test('the history of two texts leaves out what happened elsewhere in the project, and goes on where it stopped', async () => {
  const { deps, bitext, pair } = await freshTable()
  const other = await freshTable({ deps })
  for (const sides of ['1:1', '2:2', '3:3']) {
    await pair(sides)
    await other.pair(sides)
  }
  const { items, next } = await bitextPast(deps, { bitextId: bitext.id, limit: 50 })
  expect(items.filter(({ steps }) => steps[0]?.what === 'link')).toHaveLength(3)
  expect(next).toBeNull()
  expect((await bitextPast(deps, { bitextId: bitext.id, before: items[0]!.seq, limit: 50 })).items).toHaveLength(
    items.length - 1,
  )
})
