import { expect, test } from 'vitest'
import { beginTranslation } from '../../server/workbench/begin-translation.ts'
import { exportBitext } from '../../server/workbench/export-bitext.ts'
import { correctSegment } from '../../server/workbench/segments.ts'
import { undo } from '../../server/workbench/undo.ts'
import { aligned } from '../helpers/bench.ts'
import { freshTable, type Table, tableOf } from './table.ts'

const draft = async ({ act, segmentRefs }: Table, side: 'source' | 'target', number: number) =>
  act({ act: 'draft', segment: (await segmentRefs(side, `${number}`))[0]! })
const write = async ({ deps, segment }: Table, side: 'source' | 'target', number: number, text: string) =>
  correctSegment(deps, { ...(await segment(side, number)), text })

test('a draft stands behind what the segment before it is linked with, in the order they were begun or not', async () => {
  const table = await freshTable()
  const { pair, sketch, texts } = table
  await pair('1:1')
  await pair('4:2')
  await draft(table, 'source', 3)
  await write(table, 'target', 2, 'Three was written.')
  await draft(table, 'source', 2)
  await write(table, 'target', 2, 'Two was written.')
  expect(await texts('target')).toEqual([
    'One came.',
    'Two was written.',
    'Three was written.',
    'Two left.',
    'Three stayed.',
    'Four slept.',
  ])
  expect(await sketch()).toBe('1:1= 2:2! 3:3! 4:4=')
})

test('where nothing before it is linked a draft stands at the beginning, on either side', async () => {
  const table = await freshTable()
  await draft(table, 'source', 1)
  await write(table, 'target', 1, 'The first.')
  await draft(table, 'target', 3)
  await write(table, 'source', 1, 'Бірінші.')
  expect((await table.texts('target'))[0]).toBe('The first.')
  expect((await table.texts('source'))[0]).toBe('Бірінші.')
})

test('a confirmed “no counterpart” gives way to a draft; a link with both sides does not; one undo takes it back', async () => {
  const table = await freshTable()
  const { pair, sketch, deps, bitext } = table
  await pair('1:-')
  await pair('2:2')
  await draft(table, 'source', 1)
  expect(await sketch()).toBe('1:1! 2:3=')
  await expect(draft(table, 'source', 2)).rejects.toThrow('has a counterpart')
  await undo(deps, bitext.projectId)
  expect(await sketch()).toBe('1:-= 2:2=')
})

test('a draft is discarded with its link; what came with its document is not', async () => {
  const table = await freshTable()
  const { act, segmentRefs, sketch, texts } = table
  await draft(table, 'source', 1)
  await act({ act: 'discard', segment: (await segmentRefs('target', '1'))[0]! })
  expect([await sketch(), (await texts('target')).length]).toEqual(['', 4])
  const [imported] = await segmentRefs('target', '1')
  await expect(act({ act: 'discard', segment: imported! })).rejects.toThrow('came with its document')
})

test('a draft is left alone by an alignment and is no evidence for it', async () => {
  const table = await freshTable({
    source: ['Жанар Алматыда тұрады.', 'Ол 2018 жылы Киевке кетті.', 'Сот оны айыптады.'],
    target: ['Zhanar lives in Almaty.', 'The court convicted her.'],
  })
  const { deps, bitext, sketch } = table
  await draft(table, 'source', 2)
  await write(table, 'target', 1, 'She left for Kyiv in 2018.')
  await aligned(deps, bitext)
  // The text was written at the beginning, for nothing was linked yet.
  expect(await sketch()).toBe('1:2? 2:1! 3:3?')
})

test('a draft that somebody has confirmed is a link like any other', async () => {
  const table = await freshTable()
  const { act, linkRef, sketch } = table
  await draft(table, 'source', 1)
  await act({ act: 'confirm', links: [await linkRef('1:1')] })
  expect(await sketch()).toBe('1:1=')
})

test('a document without a translation gets an empty one beside it, written segment by segment; one undo takes it away', async () => {
  const { deps, bitext } = await freshTable()
  const translation = await beginTranslation(deps, { id: bitext.sourceId, lang: 'uk' })
  expect(translation).toMatchObject({ sourceId: bitext.sourceId, target: { lang: 'uk', name: 'source', size: 0 } })
  const table = tableOf(deps, translation)
  for (const [number, text] of [
    [1, 'Перший прийшов.'],
    [2, 'Другий пішов.'],
    [3, 'Третій лишився.'],
  ] as const) {
    await draft(table, 'source', number)
    await write(table, 'target', number, text)
  }
  expect(await table.sketch()).toBe('1:1! 2:2! 3:3!')
  expect(await table.texts('target')).toEqual(['Перший прийшов.', 'Другий пішов.', 'Третій лишився.'])
  for (let i = 0; i < 7; i++) await undo(deps, bitext.projectId)
  expect(await deps.storage.bitexts(bitext.projectId)).toHaveLength(1)
  await expect(beginTranslation(deps, { id: bitext.sourceId, lang: 'kk' })).rejects.toThrow('another language')
})

test('a draft leaves only when asked, marked as one', async () => {
  const table = await freshTable()
  await draft(table, 'source', 1)
  await write(table, 'target', 1, 'Written here.')
  const file = async (include: 'confirmed' | 'all') => {
    const { chunks } = await exportBitext(table.deps, {
      bitextId: table.bitext.id,
      format: 'tmx',
      include,
      nulls: false,
      safe: false,
    })
    let all = ''
    for await (const chunk of chunks) all += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)
    return all
  }
  expect(await file('confirmed')).not.toContain('Written here.')
  expect(await file('all')).toMatch(/<prop type="x-state">drafted<\/prop>[\s\S]*Written here\./)
})
