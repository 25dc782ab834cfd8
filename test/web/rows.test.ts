import { expect, test } from 'vitest'
import type { SegmentId } from '../../web/api/types.ts'
import { layOut, type Row, segmentsOf } from '../../web/state/rows.ts'
import { randomFrom, randomSkeleton, skeletonOf } from './random.ts'

/** Rows in short: `1-2`, ghosts `(t3)`, folds `[source 4]`, crossing ones with `x`. */
const brief = (rows: readonly Row[]) =>
  rows
    .map((row) => {
      if (row.kind === 'ghost') return `(${row.segments.join(',')})`
      if (row.kind === 'fold') return `[${row.side} ${row.reason} ${row.segments.length}${row.open ? ' open' : ''}]`
      return `${row.source.join(',')}-${row.target.join(',')}${row.crossing ? ' x' : ''}`
    })
    .join(' | ')

test('links come in source order with what stands alone at its place', () => {
  const skeleton = skeletonOf(4, 5, '1-1 2-3 4-4,5')
  expect(brief(layOut(skeleton))).toBe('s1-t1 | -t2 | s2-t3 | s3- | s4-t4,t5')
})

test('a crossing target is shown beside its source and leaves a ghost at its own place', () => {
  const skeleton = skeletonOf(4, 4, '1-1 2-4 3-2 4-3')
  expect(brief(layOut(skeleton))).toBe('s1-t1 | s2-t4 x | s3-t2 | s4-t3 | (t4)')
})

test('a source segment that joined a link further up leaves a ghost', () => {
  expect(brief(layOut(skeletonOf(3, 2, '1,3-1 2-2')))).toBe('s1,s3-t1 | s2-t2 | (s3)')
})

test('four or more segments without counterpart fold to a line per side', () => {
  const skeleton = skeletonOf(8, 7, '1-1 6-7 2- 3- 4- 5- 7- 8- -2 -3 -4 -5 -6')
  expect(brief(layOut(skeleton))).toBe('s1-t1 | [source alone 4] | [target alone 5] | s6-t7 | s7- | s8-')
})

test('segments in no link, as a rejected link leaves them, wait in sight', () => {
  const skeleton = skeletonOf(8, 2, '1-1 6- 7- 8-')
  expect(brief(layOut(skeleton))).toBe('s1-t1 | s2- | s3- | s4- | s5- | s6- | s7- | s8- | -t2')
})

test('a fold that a person opened shows its rows under its line', () => {
  const open = new Set(['s3' as SegmentId])
  expect(brief(layOut(skeletonOf(6, 2, '1-1 2- 3- 4- 5- 6-2'), open))).toBe(
    's1-t1 | [source alone 4 open] | s2- | s3- | s4- | s5- | s6-t2',
  )
})

test('a single excluded segment folds, apart from its neighbours', () => {
  expect(brief(layOut(skeletonOf(4, 2, '1-1 4-2', 's2')))).toBe('s1-t1 | [source excluded 1] | s3- | s4-t2')
})

test('two texts that are not aligned yet stand side by side', () => {
  expect(brief(layOut(skeletonOf(3, 2, '')))).toBe('s1-t1 | s2-t2 | s3-')
})

test('every segment is in exactly one row, rows of one side alone keep its order, and ids are unique', () => {
  const seed = Date.now() % 1_000_000
  for (let round = 0; round < 400; round++) {
    const skeleton = randomSkeleton(randomFrom(seed + round))
    const open = new Set([...skeleton.source, ...skeleton.target].map((each) => each.id))
    for (const rows of [layOut(skeleton), layOut(skeleton, open)]) {
      const why = `seed ${seed + round}: ${brief(rows)}`
      const shown = rows.filter((row) => row.kind !== 'ghost' && !(row.kind === 'fold' && row.open))
      const all = [...skeleton.source, ...skeleton.target].map((each) => each.id as string).sort()
      expect(shown.flatMap(segmentsOf).map(String).sort(), why).toEqual(all)
      expect(new Set(rows.map((row) => row.id)).size, why).toBe(rows.length)
      const firsts = rows.flatMap((row) => (row.kind === 'link' ? [Number(row.source[0]!.slice(1))] : []))
      const sorted = firsts.toSorted((a, b) => a - b)
      if (rows.every((row) => row.kind !== 'link' || isSorted(row.source))) expect(firsts, why).toEqual(sorted)
      const monotone = rows.filter((row) => row.kind === 'link' && !row.crossing && isSorted(row.target))
      const targets = monotone.map((row) => Number((row.kind === 'link' ? row.target[0] : '')!.slice(1)))
      if (rows.every((row) => row.kind !== 'link' || isSorted(row.target))) {
        expect(targets, why).toEqual(targets.toSorted((a, b) => a - b))
      }
    }
  }
})

test('a row keeps its id when something else changes, and when another link takes its place', () => {
  const before = layOut(skeletonOf(5, 5, '1-1 2-2 3-3 5-5')).map((row) => row.id)
  const after = layOut(skeletonOf(5, 5, '1-1 3-3 5-5')).map((row) => row.id)
  expect(before).toEqual(['r:s1', 'r:s2', 'r:s3', 'r:s4', 'r:t4', 'r:s5'])
  expect(after).toEqual(['r:s1', 'r:s2', 'r:t2', 'r:s3', 'r:s4', 'r:t4', 'r:s5'])
})

const isSorted = (ids: readonly string[]) =>
  ids.every((id, i) => i === 0 || Number(ids[i - 1]!.slice(1)) < Number(id.slice(1)))
