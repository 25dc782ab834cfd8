import { expect, test } from 'vitest'
import { alignBitext } from '../../server/workbench/align-bitext.ts'
import { getBitext } from '../../server/workbench/bitexts.ts'
import { createConcept } from '../../server/workbench/concepts.ts'
import { undo } from '../../server/workbench/undo.ts'
import { whyAlone } from '../../server/workbench/why-alone.ts'
import { aligned, ended } from '../helpers/bench.ts'
import { freshTable, type Table } from './table.ts'

const texts = {
  source: [
    'Ауыл мектебінің шатыры қатты желден құлап қалды.',
    'Серік Бекназаров 2019 жылғы 3 наурызда Алматыдан Астанаға көшті.',
    'Көктемде өзен тасып, екі көпірді алып кетті.',
    'Журналистер сот шешіміне наразылық білдірді.',
    'Балалар кешке дейін далада ойнады.',
    'Министрлік жаңа заң жобасын парламентке жіберді.',
  ],
  target: [
    'Nobody remembers who planted the old oak.',
    'The ministry has sent a new bill to parliament.',
    'Wool was cheap that winter and merchants complained.',
    'Journalists protested against the decision of the court.',
    'Serik Beknazarov moved from Almaty to Astana on 3 March 2019.',
    'My aunt sells honey at the corner.',
    'In spring the river rose and carried away two bridges.',
  ],
}
const matched = '-:1? -:3? -:6? 1:-? 2:5? 3:7? 4:4? 5:-? 6:2?'

const looks = async (table: Table) => (await getBitext(table.deps, table.bitext.id)).alignment!

async function alignedAs(table: Table, as: 'parallel' | 'comparable' | 'auto'): Promise<void> {
  const job = await alignBitext(table.deps, table.bitext.id, undefined, as)
  await ended(table.deps.jobs, job.id)
}

test('of comparable texts what both say is proposed wherever it stands, and the rest as without counterpart', async () => {
  const table = await freshTable(texts)
  await aligned(table.deps, table.bitext)
  expect(await table.sketch()).toBe(matched)
  expect(await looks(table)).toMatchObject({ verdict: 'comparable', aligner: expect.stringMatching(/^match \d/) })
  for (const { link } of await table.links()) {
    expect(link.origin).toMatch(/^match \d/)
    expect(link.confidence).toBeGreaterThan(0)
    expect(link.confidence).toBeLessThanOrEqual(1)
  }
  const found = (await table.links()).find(({ sides }) => sides === '2:5')!
  expect(found.link.evidence).toContainEqual(expect.objectContaining({ kind: 'date', target: '3 March 2019' }))
  expect((await getBitext(table.deps, table.bitext.id)).job).toMatchObject({ message: '4 links proposed' })
})

test('what people decided stays, and what they rejected is not proposed again', async () => {
  const table = await freshTable(texts)
  await aligned(table.deps, table.bitext)
  await table.act({ act: 'reject', links: [await table.linkRef('2:5')] })
  await table.pair('1:6')
  await aligned(table.deps, table.bitext)
  const sketch = (await table.sketch()).split(' ')
  expect(sketch).toEqual(expect.arrayContaining(['1:6=', '2:5x', '3:7?', '4:4?', '6:2?']))
  expect(sketch).not.toContain('2:5?')
})

test('texts are taken for what a person says they are, in every alignment after, until one undo', async () => {
  const table = await freshTable(texts)
  await aligned(table.deps, table.bitext)
  await alignedAs(table, 'parallel')
  expect(await looks(table)).toMatchObject({ verdict: 'comparable', said: 'parallel' })
  const parallel = await table.sketch()
  expect(parallel).not.toBe(matched)
  expect((await table.links()).every(({ link }) => link.origin.startsWith('ladder '))).toBe(true)
  await aligned(table.deps, table.bitext)
  expect([await table.sketch(), (await looks(table)).said]).toEqual([parallel, 'parallel'])
  await undo(table.deps, table.bitext.projectId)
  if ((await looks(table)).said) await undo(table.deps, table.bitext.projectId)
  expect([await table.sketch(), (await looks(table)).said]).toEqual([matched, undefined])
})

test('parallel texts can be taken for comparable, and again for what they look like', async () => {
  const years = [2011, 2012, 2013, 2014, 2015]
  const table = await freshTable({
    source: years.map((year) => `Журналист ${year} жылы сотталды.`),
    target: years.toReversed().map((year) => `The journalist was convicted in ${year}.`),
  })
  await alignedAs(table, 'comparable')
  expect(await table.sketch()).toBe('1:5? 2:4? 3:3? 4:2? 5:1?')
  expect(await looks(table)).toMatchObject({ said: 'comparable' })
  await alignedAs(table, 'auto')
  expect((await looks(table)).said).toBeUndefined()
})

test('a stretch of comparable texts is matched too', async () => {
  const table = await freshTable(texts)
  await aligned(table.deps, table.bitext)
  await table.act({ act: 'reject', links: [await table.linkRef('1:-')] })
  const { id } = await table.segment('source', 3)
  const job = await alignBitext(table.deps, table.bitext.id, { segment: id })
  await ended(table.deps.jobs, job.id)
  expect(await table.sketch()).toBe(matched.replace('1:-?', '1:-x'))
})

test('a link whose other side lacks a name of the glossary is contradicted, however sure', async () => {
  const table = await freshTable({
    source: ['Серік Бекназаров 2019 жылғы 3 наурызда сотқа келді.', 'Журналистер 2020 жылы наразылық білдірді.'],
    target: ['The driver came to the court on 3 March 2019.', 'Journalists protested in 2020.'],
  })
  const terms = [
    { lang: 'kk', text: 'Серік Бекназаров', gender: null, note: '', status: 'preferred' as const },
    { lang: 'en', text: 'Serik Beknazarov', gender: null, note: '', status: 'preferred' as const },
  ]
  await createConcept(table.deps, { projectId: table.bitext.projectId, kind: 'person', gender: null, note: '', terms })
  await alignedAs(table, 'parallel')
  const { links } = await table.deps.storage.skeleton(table.bitext.id)
  expect(links.map(({ contradicted }) => contradicted)).toEqual([true, false])
  const { link } = (await table.links()).find(({ sides }) => sides === '1:1')!
  const missing = link.evidence.filter(({ kind, weight }) => kind === 'name' && weight < 0)
  expect(missing).toEqual([{ kind: 'name', weight: -0.8, source: expect.any(String) }])
})

test('a segment that is alone is told what comes nearest to it, and whether that was rejected', async () => {
  const table = await freshTable(texts)
  await aligned(table.deps, table.bitext)
  await table.act({ act: 'reject', links: [await table.linkRef('4:4')] })
  const bitextId = table.bitext.id
  const asked = async (side: 'source' | 'target', number: number) =>
    whyAlone(table.deps, { bitextId, segmentId: (await table.segment(side, number)).id })
  const [first] = await asked('source', 4)
  expect(first).toMatchObject({ text: texts.target[3], rejected: true })
  expect(first!.segmentId).toBe((await table.segment('target', 4)).id)
  expect(first!.evidence.length).toBeGreaterThan(0)
  expect((await asked('target', 2))[0]).toMatchObject({ text: texts.source[5], rejected: false })
})

test('an excluded segment is not asked about, and is nobody’s rival', async () => {
  const table = await freshTable(texts)
  await aligned(table.deps, table.bitext)
  await table.act({ act: 'exclude', segments: await table.segmentRefs('target', '4'), excluded: true })
  const asked = async (side: 'source' | 'target', number: number) =>
    whyAlone(table.deps, { bitextId: table.bitext.id, segmentId: (await table.segment(side, number)).id })
  expect(await asked('target', 4)).toEqual([])
  expect((await asked('source', 4)).map(({ text }) => text)).not.toContain(texts.target[3])
})
