import { expect, test } from 'vitest'
import { StaleRow } from '../../db/errors.ts'
import { ProblemError } from '../../server/problems.ts'
import { aligned, benchOver } from '../helpers/bench.ts'
import { freshTable, tableOf } from './table.ts'

test('segments that are paired are confirmed, and leave every other link', async () => {
  const { pair, sketch } = await freshTable()
  await pair('1:1')
  await pair('2+3:2')
  expect(await sketch()).toBe('1:1= 2+3:2=')
  await pair('1:2')
  // What was said of 2 and 3 without 2 of the other text was said by nobody.
  expect(await sketch()).toBe('1:2=')
  await pair('3:3+4')
  await pair('4:4')
  expect(await sketch()).toBe('1:2= 3:3= 4:4=')
})

test('a segment without counterpart is a confirmed link with an empty side', async () => {
  const { pair, sketch, deps, bitext } = await freshTable()
  await pair('1:-')
  await pair('-:4')
  expect(await sketch()).toBe('-:4= 1:-=')
  const [counts] = await deps.storage.counts(bitext.projectId)
  expect(counts).toMatchObject({ confirmed: 2, withoutCounterpart: 2 })
  await pair('1:4')
  expect(await sketch()).toBe('1:4=')
})

test('pairing nothing, or a segment on the wrong side, is refused', async () => {
  const { act, segmentRefs, sketch } = await freshTable()
  await expect(act({ act: 'pair', source: [], target: [], seen: [] })).rejects.toThrow(ProblemError)
  const [one] = await segmentRefs('target', '1')
  await expect(act({ act: 'pair', source: [one!], target: [], seen: [] })).rejects.toThrow('side')
  expect(await sketch()).toBe('')
})

test('links are confirmed, reopened and rejected, many at a time', async () => {
  const { act, linkRef, pair, sketch } = await freshTable()
  await pair('1:1')
  await pair('2:2')
  const both = async () => [await linkRef('1:1'), await linkRef('2:2')]
  expect((await act({ act: 'reopen', links: await both() })).label).toBe('Reopen 2 links')
  expect(await sketch()).toBe('1:1? 2:2?')
  expect((await act({ act: 'confirm', links: await both() })).label).toBe('Confirm 2 links')
  expect(await sketch()).toBe('1:1= 2:2=')
  expect((await act({ act: 'reject', links: [await linkRef('2:2')] })).label).toBe('Reject link')
  expect(await sketch()).toBe('1:1= 2:2x')
})

test('a rejected link leaves its segments free, is remembered, and can be reopened only while they are free', async () => {
  const { act, linkRef, pair, sketch } = await freshTable()
  await pair('1:1')
  await act({ act: 'reject', links: [await linkRef('1:1')] })
  await act({ act: 'reopen', links: [await linkRef('1:1')] })
  expect(await sketch()).toBe('1:1?')
  await act({ act: 'reject', links: [await linkRef('1:1')] })
  await pair('1:2')
  expect(await sketch()).toBe('1:1x 1:2=')
  const inWords = { code: 'rule-broken', message: expect.stringContaining('in another link') }
  await expect(act({ act: 'reopen', links: [await linkRef('1:1')] })).rejects.toMatchObject(inWords)
  await expect(act({ act: 'confirm', links: [await linkRef('1:1')] })).rejects.toMatchObject(inWords)
  expect(await sketch()).toBe('1:1x 1:2=')
})

test('a group takes in everything its segments are linked with, and joins no text', async () => {
  const { act, pair, segmentRefs, sketch, texts } = await freshTable()
  await pair('1:1')
  await pair('2:3')
  const segments = await segmentRefs('source', '2+1')
  expect((await act({ act: 'group', segments, seen: [] })).label).toBe('Group 2 segments')
  expect(await sketch()).toBe('1+2:1+3=')
  expect(await texts('source')).toHaveLength(4)
})

test('grouped segments of one text alone are no decision about the other', async () => {
  const { act, segmentRefs, sketch } = await freshTable()
  await act({ act: 'group', segments: await segmentRefs('source', '1+2'), seen: [] })
  expect(await sketch()).toBe('1+2:-?')
  const [other] = await segmentRefs('target', '2')
  await act({ act: 'group', segments: [...(await segmentRefs('source', '1')), other!], seen: [] })
  expect(await sketch()).toBe('1+2:2=')
})

test('an ungrouped link becomes proposals of one and one; what is left over stands alone', async () => {
  const { act, linkRef, pair, sketch } = await freshTable()
  await pair('1+2+3:1+2')
  await act({ act: 'ungroup', link: await linkRef('1+2+3:1+2') })
  expect(await sketch()).toBe('1:1? 2:2?')
  await expect(act({ act: 'ungroup', link: await linkRef('1:1') })).rejects.toThrow('no group')
})

test('a moved segment leaves its link and joins the other, in reading order', async () => {
  const { act, linkRef, pair, segmentRefs, sketch } = await freshTable()
  await pair('1+2:1')
  await pair('3:2')
  const move = async (side: 'source' | 'target', number: string, to: string) =>
    act({ act: 'move', segment: (await segmentRefs(side, number))[0]!, to: await linkRef(to), seen: [] })
  await move('source', '2', '3:2')
  // Nobody has yet said yes to what either of them says now.
  expect(await sketch()).toBe('1:1? 2+3:2?')
  await move('target', '4', '2+3:2')
  expect(await sketch()).toBe('1:1? 2+3:2+4?')
  await expect(move('source', '3', '2+3:2+4')).rejects.toThrow('already')
  await move('source', '1', '2+3:2+4')
  expect(await sketch()).toBe('1+2+3:2+4?')
})

test('nothing joins a rejected link, and a rejected link has no group', async () => {
  const { act, linkRef, pair, segmentRefs, sketch } = await freshTable()
  await pair('1+2:1')
  await act({ act: 'reject', links: [await linkRef('1+2:1')] })
  const to = await linkRef('1+2:1')
  await expect(act({ act: 'move', segment: (await segmentRefs('source', '3'))[0]!, to, seen: [] })).rejects.toThrow(
    'rejected',
  )
  await expect(act({ act: 'ungroup', link: to })).rejects.toThrow('rejected')
  expect(await sketch()).toBe('1+2:1x')
})

test('excluded segments keep their links, and come back as they were', async () => {
  const { act, deps, bitext, pair, segmentRefs, sketch } = await freshTable()
  await pair('1:1')
  await act({ act: 'exclude', segments: await segmentRefs('source', '1+2'), excluded: true })
  expect(await sketch()).toBe('1:1=')
  expect((await deps.storage.counts(bitext.projectId))[0]!.excluded).toBe(2)
  const back = await act({ act: 'exclude', segments: await segmentRefs('source', '1+2+3'), excluded: false })
  // 3 was part of the work already.
  expect([back.label, back.touched]).toEqual(['Include 3 segments', 2])
  const last = await deps.storage.lastSeq()
  await expect(act({ act: 'exclude', segments: await segmentRefs('source', '1'), excluded: false })).rejects.toThrow(
    'already',
  )
  expect(await deps.storage.lastSeq()).toBe(last)
})

test('links and segments of another bitext are not found', async () => {
  const one = await freshTable()
  const two = await freshTable({ deps: one.deps })
  await one.pair('1:1')
  await expect(two.act({ act: 'confirm', links: [await one.linkRef('1:1')] })).rejects.toThrow('another bitext')
  const foreign = await one.segmentRefs('source', '1')
  await expect(two.act({ act: 'pair', source: foreign, target: [], seen: [] })).rejects.toThrow(ProblemError)
  await expect(two.act({ act: 'exclude', segments: foreign, excluded: true })).rejects.toThrow(ProblemError)
  await expect(two.act({ act: 'split', segment: foreign[0]!, at: 3 })).rejects.toThrow(ProblemError)
})

test('of two people who decide on the same link or segment, the second is told what the first did', async () => {
  const table = await freshTable()
  await table.pair('1:1')
  const oksana = tableOf(benchOver(table.deps.storage, 'Oksana'), table.bitext)
  const [link, segments] = [await table.linkRef('1:1'), await table.segmentRefs('source', '1+2')]
  await table.act({ act: 'reopen', links: [link] })
  const stale = oksana.act({ act: 'reject', links: [link] })
  await expect(stale).rejects.toBeInstanceOf(StaleRow)
  await expect(stale).rejects.toMatchObject({ rows: [{ kind: 'link', id: link.id, current: { state: 'proposed' } }] })
  await table.act({ act: 'exclude', segments: [segments[1]!], excluded: true })
  for (const act of [
    { act: 'exclude', segments, excluded: true },
    { act: 'merge', segments },
    { act: 'split', segment: segments[1]!, at: 3 },
    { act: 'pair', source: segments, target: [], seen: [] },
    { act: 'group', segments, seen: [] },
    { act: 'move', segment: segments[1]!, to: await table.linkRef('1:1'), seen: [] },
  ] as const) {
    await expect(oksana.act(act as never), act.act).rejects.toBeInstanceOf(StaleRow)
  }
  expect(await table.sketch()).toBe('1:1?')
})

test('a link the person saw must still be as it was, where they say they saw it', async () => {
  const table = await freshTable()
  await table.pair('1:1')
  const seen = [await table.linkRef('1:1')]
  await table.act({ act: 'reopen', links: seen })
  const [source, target] = [await table.segmentRefs('source', '1'), await table.segmentRefs('target', '2')]
  await expect(table.act({ act: 'pair', source, target, seen })).rejects.toBeInstanceOf(StaleRow)
})

test('the evidence of a proposal goes when a person changes what it is about', async () => {
  const table = await freshTable({
    source: ['Бұл 2018 жылы болды.', 'Сот 5 жыл берді.'],
    target: ['This was in 2018.', 'The court gave 5 years.'],
  })
  await aligned(table.deps, table.bitext)
  const [first] = await table.links()
  expect(first!.link.confidence).toBeGreaterThan(0)
  const [segment] = await table.segmentRefs('target', '2')
  await table.act({ act: 'move', segment: segment!, to: await table.linkRef('1:1'), seen: [] })
  const moved = (await table.links()).find(({ sides }) => sides === '1:1+2')!
  expect(moved.link).toMatchObject({ confidence: null, evidence: [], origin: 'person', state: 'proposed' })
})

test('a segment that is in no link takes the place of the one it is merged with', async () => {
  const { pair, merge, sketch } = await freshTable()
  await pair('2+3:2')
  await merge('source', '1+2')
  expect(await sketch()).toBe('1+2:2=')
})
