import { expect, test } from 'vitest'
import { ProblemError } from '../../server/problems.ts'
import { createBitext } from '../../server/workbench/bitexts.ts'
import { importText } from '../../server/workbench/import-text.ts'
import { correctSegment } from '../../server/workbench/segments.ts'
import { undo } from '../../server/workbench/undo.ts'
import { freshBench } from '../helpers/bench.ts'
import { freshTable, tableOf } from './table.ts'

const refused = (code: string) => expect.objectContaining({ name: 'ProblemError', code })

/** A document that stands in two bitexts: Kazakh–English and English–Ukrainian share the English one. */
async function shared() {
  const deps = await freshBench()
  const kkEn = await freshTable({ deps })
  const { projectId, targetId } = kkEn.bitext
  const uk = await importText(deps, {
    projectId,
    name: 'Хроніка',
    lang: 'uk',
    text: 'Один прийшов. Двоє пішли. Троє лишились. Четверо спали.',
  })
  const enUk = tableOf(deps, await createBitext(deps, { projectId, sourceId: targetId, targetId: uk.id }))
  return { deps, kkEn, enUk }
}

test('a cut gives two segments of the same raw text, both in the link', async () => {
  const table = await freshTable({ source: ['Бір келді, екі кетті.', 'Үш қалды.'] })
  await table.pair('1:1+2')
  await table.split('source', 1, 'Бір келді,'.length)
  expect(await table.texts('source')).toEqual(['Бір келді,', 'екі кетті.', 'Үш қалды.'])
  expect(await table.sketch()).toBe('1+2:1+2=')
  const [first, second] = [await table.segment('source', 1), await table.segment('source', 2)]
  expect([first.corrected, second.corrected, first.spans, second.spans]).toEqual([null, null, [[0, 10]], [[11, 21]]])
})

test('a cut takes the space it falls on with it, whichever side it falls', async () => {
  for (const at of [3, 4]) {
    const table = await freshTable({ source: ['Бір келді.'] })
    await table.split('source', 1, at)
    expect(await table.texts('source')).toEqual(['Бір', 'келді.'])
  }
})

test('a cut in a document that stands in two bitexts keeps the links of both', async () => {
  const { kkEn, enUk } = await shared()
  await kkEn.pair('1:1')
  await enUk.pair('1:1')
  await kkEn.split('target', 1, 'One '.length)
  expect(await kkEn.sketch()).toBe('1:1+2=')
  expect(await enUk.sketch()).toBe('1+2:1=')
  await kkEn.merge('target', '1+2')
  expect(await kkEn.sketch()).toBe('1:1=')
  expect(await enUk.sketch()).toBe('1:1=')
})

test('a corrected text is cut where the person sees it, and each half keeps its words', async () => {
  const table = await freshTable({ source: ['Бір кісі келді, екі кісі кетті.'] })
  const segment = await table.segment('source', 1)
  await correctSegment(table.deps, { ...segment, text: 'Бірінші адам келді, ал екі кісі кетті.' })
  await table.split('source', 1, 'Бірінші адам келді,'.length)
  expect(await table.texts('source')).toEqual(['Бірінші адам келді,', 'ал екі кісі кетті.'])
  const [first, second] = [await table.segment('source', 1), await table.segment('source', 2)]
  expect([first.shown, second.shown]).toEqual(['Бір кісі келді,', 'екі кісі кетті.'])
  expect([first.corrected, second.corrected]).toEqual(['Бірінші адам келді,', 'ал екі кісі кетті.'])
})

test('a half whose words are as imported is no correction', async () => {
  const table = await freshTable({ source: ['Бір кісі келді, екі кісі кетті.'] })
  await correctSegment(table.deps, { ...(await table.segment('source', 1)), text: 'Бір кісі келді, он кісі кетті.' })
  await table.split('source', 1, 'Бір кісі келді,'.length)
  expect((await table.segment('source', 1)).corrected).toBeNull()
  expect((await table.segment('source', 2)).corrected).toBe('он кісі кетті.')
})

test('no cut leaves a half without words, or falls into a character', async () => {
  const table = await freshTable({ source: ['Қызық 😀😀 екен.'] })
  const length = 'Қызық 😀😀 екен.'.length
  const last = await table.deps.storage.lastSeq()
  for (const at of [length, length + 1, 99_999, 7, 9]) {
    await expect(table.split('source', 1, at), `at ${at}`).rejects.toEqual(refused('cannot-split'))
  }
  await correctSegment(table.deps, { ...(await table.segment('source', 1)), text: '   ' })
  await expect(table.split('source', 1, 1)).rejects.toEqual(refused('cannot-split'))
  expect(await table.deps.storage.lastSeq()).toBe(last + 1)
  await undo(table.deps, table.bitext.projectId)
  await table.split('source', 1, 8)
  expect(await table.texts('source')).toEqual(['Қызық 😀', '😀 екен.'])
})

test('neighbours become one segment, with the text between them as it was', async () => {
  const table = await freshTable()
  await table.pair('1:1')
  await table.pair('2:2')
  await table.merge('source', '2+1')
  expect(await table.texts('source')).toEqual(['Бір келді. Екі кетті.', 'Үш қалды.', 'Төрт ұйықтады.'])
  expect((await table.segment('source', 1)).spans).toEqual([[0, 21]])
  expect(await table.sketch()).toBe('1:1+2=')
})

test('merged links are confirmed only where every part with a counterpart was', async () => {
  const table = await freshTable()
  await table.pair('1:1')
  await table.pair('2:2')
  await table.act({ act: 'reopen', links: [await table.linkRef('2:2')] })
  await table.merge('source', '1+2')
  expect(await table.sketch()).toBe('1:1+2?')
})

test('a part without counterpart, or without any link, goes where the other part goes', async () => {
  const table = await freshTable()
  await table.pair('1:-')
  await table.pair('2:2')
  await table.merge('source', '1+2+3')
  expect(await table.sketch()).toBe('1:2=')
  const nulls = await freshTable()
  await nulls.pair('1:-')
  await nulls.pair('2:-')
  await nulls.merge('source', '1+2')
  expect(await nulls.sketch()).toBe('1:-=')
})

test('what is linked with a merge stands in reading order, whichever link was made first', async () => {
  const table = await freshTable()
  await table.pair('2:2')
  await table.pair('1:1')
  await table.merge('source', '1+2')
  expect(await table.sketch()).toBe('1:1+2=')
  await table.pair('3:4')
  await table.pair('2:3')
  await table.merge('target', '3+4')
  expect(await table.sketch()).toBe('1:1+2= 2+3:3=')
})

test('of parts without counterpart, one that nobody decided leaves the merge undecided', async () => {
  for (const [first, second] of [
    ['1:-', '2:-'],
    ['2:-', '1:-'],
  ] as const) {
    const table = await freshTable()
    await table.pair(first)
    await table.pair(second)
    await table.act({ act: 'reopen', links: [await table.linkRef('2:-')] })
    await table.merge('source', '1+2')
    expect(await table.sketch()).toBe('1:-?')
  }
})

test('a merge says nothing new of links with other segments on the same side', async () => {
  const table = await freshTable()
  await table.pair('1+2+3:1')
  await table.merge('source', '1+2')
  expect(await table.sketch()).toBe('1+2:1=')
})

test('a link that was edited since stays so through cuts and merges; one that was not does not become so', async () => {
  const table = await freshTable({ source: ['Асан келді, Үсен кетті.', 'Үш қалды.'] })
  await table.pair('1:1')
  await table.pair('2:2')
  const half = 'Асан келді,'.length
  await table.split('source', 1, half)
  expect(await table.sketch()).toBe('1+2:1= 3:2=')
  await correctSegment(table.deps, { ...(await table.segment('source', 2)), text: 'Есен кетті.' })
  expect(await table.sketch()).toBe('1+2:1~ 3:2=')
  await table.merge('source', '1+2')
  expect(await table.sketch()).toBe('1:1~ 2:2=')
  await table.split('source', 1, half)
  expect(await table.sketch()).toBe('1+2:1~ 3:2=')
  await table.merge('source', '2+3')
  expect(await table.sketch()).toBe('1+2:1+2~')
})

test('corrected texts are joined as they read', async () => {
  const table = await freshTable()
  await correctSegment(table.deps, { ...(await table.segment('source', 2)), text: 'Екеуі кетті.' })
  await table.merge('source', '1+2')
  const merged = await table.segment('source', 1)
  expect([merged.shown, merged.corrected]).toEqual(['Бір келді. Екі кетті.', 'Бір келді. Екеуі кетті.'])
})

test('rejected links follow a merge and a cut, and stay rejected', async () => {
  const table = await freshTable()
  await table.pair('1:1')
  await table.act({ act: 'reject', links: [await table.linkRef('1:1')] })
  await table.pair('2:2')
  await table.merge('source', '1+2')
  expect(await table.sketch()).toBe('1:1x 1:2=')
  await table.split('source', 1, 'Бір келді.'.length)
  expect(await table.sketch()).toBe('1+2:1x 1+2:2=')
})

test('segments that stand apart, or in two texts, are not merged', async () => {
  const table = await freshTable()
  await expect(table.merge('source', '1+3')).rejects.toEqual(refused('cannot-merge'))
  const both = [...(await table.segmentRefs('source', '1')), ...(await table.segmentRefs('target', '1'))]
  await expect(table.act({ act: 'merge', segments: both })).rejects.toBeInstanceOf(ProblemError)
  expect(await table.texts('source')).toHaveLength(4)
})

test('a merge is out of the work only where all of it was', async () => {
  const table = await freshTable()
  await table.act({ act: 'exclude', segments: await table.segmentRefs('source', '1+2'), excluded: true })
  await table.merge('source', '2+3')
  await table.merge('source', '1+2')
  expect((await table.segment('source', 1)).excluded).toBe(false)
})
