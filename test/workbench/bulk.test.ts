import { expect, test } from 'vitest'
import { newId } from '../../db/model/ids.ts'
import type { BulkRequest } from '../../server/shapes/acts.ts'
import { commit } from '../../server/workbench/announce.ts'
import { decideBulk } from '../../server/workbench/decide-bulk.ts'
import { changed, created } from '../../server/workbench/edit.ts'
import { ownDecisions } from '../../server/workbench/own-decisions.ts'
import { undo } from '../../server/workbench/undo.ts'
import { benchOver } from '../helpers/bench.ts'
import { freshTable } from './table.ts'

/** Links as an aligner proposes them: sides in the notation of the table, and a confidence. */
async function proposed(links: Readonly<Record<string, number>>, contradicted: readonly string[] = []) {
  const table = await freshTable()
  const { deps, bitext } = table
  const edits = []
  for (const [sides, confidence] of Object.entries(links)) {
    const [s, t] = sides.split(':') as [string, string]
    const ids = async (side: 'source' | 'target', n: string) =>
      (await table.segmentRefs(side, n)).map((ref) => ref.id as never)
    edits.push(
      created('link', {
        id: newId<'link'>(),
        bitextId: bitext.id,
        source: await ids('source', s),
        target: await ids('target', t),
        state: 'proposed',
        confidence,
        evidence: contradicted.includes(sides) ? [{ kind: 'date', weight: -2, source: '1', target: '2' }] : [],
        origin: 'aligner 1',
        basis: null,
      }),
    )
  }
  await commit({ ...deps, author: 'the aligner' }, { projectId: bitext.projectId, label: 'Align', edits })
  const bulk = async (act: BulkRequest['act'], threshold: number, asOf?: number) =>
    decideBulk(deps, { bitextId: bitext.id, act, threshold, asOf: asOf ?? (await deps.storage.lastSeq()) })
  return { ...table, bulk }
}

test('pairs at or above the threshold are confirmed; what contradicts itself is passed over and told', async () => {
  const { bulk, sketch, linkRef } = await proposed({ '1:1': 0.9, '2:2': 0.8, '3:3': 0.7, '4:-': 0.95 }, ['2:2'])
  const { id } = await linkRef('2:2')
  expect(await bulk('confirm', 0.8)).toMatchObject({ decided: 1, skipped: [{ id, reason: 'contradicted' }] })
  expect(await sketch()).toBe('1:1= 2:2? 3:3? 4:-?')
})

test('segments believed to stand alone are confirmed apart from pairs; pairs below are rejected', async () => {
  const { bulk, sketch } = await proposed({ '1:1': 0.9, '2:2': 0.4, '4:-': 0.95, '-:4': 0.5 })
  expect(await bulk('none', 0.9)).toMatchObject({ decided: 1, skipped: [] })
  expect(await bulk('reject', 0.5)).toMatchObject({ decided: 1, skipped: [] })
  expect(await sketch()).toBe('-:4? 1:1? 2:2x 4:-=')
})

test('what is excluded is no part of the work, and what changed after the look is passed over', async () => {
  const { bulk, act, segmentRefs, sketch, deps, linkRef } = await proposed({ '1:1': 0.9, '2:2': 0.9 })
  const segments = [...(await segmentRefs('source', '1')), ...(await segmentRefs('target', '1'))]
  await act({ act: 'exclude', segments, excluded: true })
  const seen = await deps.storage.lastSeq()
  const link = await deps.storage.get('link', (await linkRef('2:2')).id as never)
  await commit(deps, {
    projectId: (await deps.storage.get('bitext', link.bitextId)).projectId,
    label: 'Align',
    edits: [changed('link', link, { confidence: 0.91 })],
  })
  expect(await bulk('confirm', 0.5, seen)).toMatchObject({ decided: 0, skipped: [{ id: link.id, reason: 'changed' }] })
  expect(await sketch()).toBe('1:1? 2:2?')
})

test('however many links a bulk act decides, one undo takes it back', async () => {
  const n = 700
  const words = Array.from({ length: n }, (_, i) => `Сөз ${i}.`)
  const table = await freshTable({ source: words, target: words })
  const { deps, bitext } = table
  const { source, target } = await deps.storage.skeleton(bitext.id)
  const edits = source.map(({ id }, i) =>
    created('link', {
      id: newId<'link'>(),
      bitextId: bitext.id,
      source: [id],
      target: [target[i]!.id],
      state: 'proposed',
      confidence: 0.9,
      evidence: [],
      origin: 'aligner 1',
      basis: null,
    }),
  )
  await commit(deps, { projectId: bitext.projectId, label: 'Align', edits })
  const asOf = await deps.storage.lastSeq()
  const before = await deps.storage.links(bitext.id)
  const outcome = await decideBulk(deps, { bitextId: bitext.id, act: 'confirm', threshold: 0.5, asOf })
  expect(outcome).toMatchObject({ decided: n, skipped: [] })
  expect(await deps.storage.links(bitext.id, ['proposed'])).toHaveLength(0)
  await undo(deps, bitext.projectId)
  const unversioned = (links: typeof before) => links.map(({ version: _, ...rest }) => rest)
  expect(unversioned(await deps.storage.links(bitext.id))).toEqual(unversioned(before))
})

test('decisions are one’s own, one link at a time, and none where they were taken back', async () => {
  const { act, linkRef, pair, deps, bitext, bulk } = await proposed({ '1:1': 0.9, '2:2': 0.8, '3:3': 0.7, '4:4': 0.6 })
  const told = async (of = deps) =>
    (await ownDecisions(of, bitext.id)).map(({ confidence, kept }) => `${confidence} ${kept ? 'yes' : 'no'}`)
  await act({ act: 'confirm', links: [await linkRef('1:1')] })
  await act({ act: 'reject', links: [await linkRef('2:2')] })
  expect(await told()).toEqual(['0.9 yes', '0.8 no'])
  // To link a segment otherwise is a no to what it was linked with.
  await pair('3:4')
  expect(await told()).toEqual(['0.9 yes', '0.8 no', '0.7 no', '0.6 no'])
  await undo(deps, bitext.projectId)
  expect(await told()).toEqual(['0.9 yes', '0.8 no'])
  // In bulk nobody looked at each.
  await bulk('confirm', 0.5)
  expect(await told()).toEqual(['0.9 yes', '0.8 no'])
  expect(await told(benchOver(deps.storage, 'Olena'))).toEqual([])
})
