import { expect, test } from 'vitest'
import type { BitextView, SegmentId } from '../../web/api/types.ts'
import { chooseLayout, chosenLayout, layoutFor } from '../../web/state/align-layout.ts'
import { BitextIndex } from '../../web/state/bitext-index.ts'
import { type ColumnItem, layOutColumns } from '../../web/state/columns.ts'
import { linkRows, segmentsOf } from '../../web/state/rows.ts'
import { mapLooks, mapPlaces, TextMap } from '../../web/state/text-map.ts'
import { linkBone, randomFrom, randomSkeleton, skeletonOf } from './random.ts'

const none = new Set<SegmentId>()
const brief = (items: readonly ColumnItem[]) => items.map(({ key }) => key).join(' ')

test('each text stands in its own order, however its links cross', () => {
  const skeleton = skeletonOf(3, 3, '1-3 2-1 3-2')
  const { columns, rows } = layOutColumns(skeleton, linkRows(skeleton), none)
  expect(brief(columns.source.items)).toBe('s1 s2 s3')
  expect(brief(columns.target.items)).toBe('t1 t2 t3')
  expect(rows.map((row) => segmentsOf(row).join('-'))).toEqual(['s1-t3', 's2-t1', 's3-t2'])
})

test('neighbours without counterpart fold in their own column, whatever the other text has between them', () => {
  const skeleton = skeletonOf(6, 6, '1-1 2- 3- 4- 5- 6-6 -2 -3 -4 -5')
  const { columns, rows } = layOutColumns(skeleton, linkRows(skeleton), none)
  expect(brief(columns.source.items)).toBe('s1 f:s2 s6')
  expect(brief(columns.target.items)).toBe('t1 f:t2 t6')
  expect(rows.map(({ kind }) => kind)).toEqual(['link', 'fold', 'fold', 'link'])
})

test('where nothing is linked nothing is hidden but what is excluded', () => {
  const skeleton = skeletonOf(5, 5, '1- 2- 3- 4- 5- -1 -2 -3 -4 -5', 't2')
  const { columns } = layOutColumns(skeleton, linkRows(skeleton), none)
  expect(brief(columns.source.items)).toBe('s1 s2 s3 s4 s5')
  expect(brief(columns.target.items)).toBe('t1 f:t2 t3 t4 t5')
})

test('an opened fold shows its segments under its line, and in a filter nothing folds', () => {
  const skeleton = skeletonOf(6, 1, '1-1 2- 3- 4- 5- 6-')
  const opened = layOutColumns(skeleton, linkRows(skeleton), new Set(['s3' as SegmentId]))
  expect(brief(opened.columns.source.items)).toBe('s1 f:s2 s2 s3 s4 s5 s6')
  expect(brief(layOutColumns(skeleton, linkRows(skeleton), null).columns.source.items)).toBe('s1 s2 s3 s4 s5 s6')
})

test('every segment is in its column once, or in one closed fold, and its row is among the rows', () => {
  const seed = Date.now() % 1_000_000
  for (let round = 0; round < 300; round++) {
    const skeleton = randomSkeleton(randomFrom(seed + round))
    const { columns, rows } = layOutColumns(skeleton, linkRows(skeleton), none)
    const ids = new Set(rows.map((row) => row.id))
    const folds = rows.filter((row) => row.kind === 'fold')
    for (const side of ['source', 'target'] as const) {
      const shown = columns[side].items.flatMap(
        ({ segment, row }) => segment ?? folds.find((fold) => fold.id === row)!.segments,
      )
      expect(shown, `seed ${seed + round}`).toEqual(skeleton[side].map(({ id }) => id))
      for (const { row } of columns[side].items) expect(ids.has(row), `seed ${seed + round}`).toBe(true)
    }
  }
})

const pair = (alignment: object | null) => ({ alignment }) as BitextView

test('comparable texts, and those where few segments have a candidate, are laid out with threads', () => {
  const full = skeletonOf(4, 4, '1-1 2-2 3-3 4-4')
  expect(layoutFor(pair(null), skeletonOf(4, 4, ''))).toBe('rows')
  expect(layoutFor(pair({ verdict: 'parallel' }), full)).toBe('rows')
  expect(layoutFor(pair({ verdict: 'comparable' }), full)).toBe('threads')
  expect(layoutFor(pair({ verdict: 'parallel' }), skeletonOf(9, 9, '1-1 2-2 3-3'))).toBe('threads')
  expect(layoutFor(pair({ verdict: 'comparable', said: 'parallel' }), full)).toBe('rows')
})

test('a choice is remembered for its bitext alone', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  const [one, other] = ['b1', 'b2'] as never[]
  chooseLayout(one!, 'threads', storage)
  expect(chosenLayout(one!, storage)).toBe('threads')
  expect(chosenLayout(other!, storage)).toBeNull()
})

const looksOf = (map: TextMap, side: 'source' | 'target') =>
  [...map.codes(side)].map((code) => mapLooks[code]).join(' ')

test('the map has a look for each segment and follows every change of a link', () => {
  const skeleton = skeletonOf(3, 2, '1-1 2-2', 's3')
  const before = new BitextIndex(skeleton)
  const map = new TextMap()
  map.follow(before)
  expect(looksOf(map, 'source')).toBe('strong strong excluded')
  const links = [linkBone(skeleton.links[0]!.id, 's1', 't1', { state: 'confirmed' })]
  expect(map.follow(new BitextIndex({ ...skeleton, links }, before))).toBe(true)
  expect(looksOf(map, 'source')).toBe('confirmed unlinked excluded')
  expect(looksOf(map, 'target')).toBe('confirmed unlinked')
})

test('a map of columns has a place for each item; of rows, none where the row has nothing of the text', () => {
  const skeleton = skeletonOf(2, 3, '1-3 2-1 -2')
  const index = new BitextIndex(skeleton)
  const rows = linkRows(skeleton)
  const laid = layOutColumns(skeleton, rows, none)
  expect([...mapPlaces(index, 'target', laid)]).toEqual([0, 1, 2])
  expect([...mapPlaces(index, 'source', { rows, columns: null })].filter((place) => place < 0)).toHaveLength(1)
})
