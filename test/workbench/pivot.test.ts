import { beforeEach, expect, test } from 'vitest'
import { proposeByPivot } from '../../server/workbench/align-bitext.ts'
import { createBitext, getBitext } from '../../server/workbench/bitexts.ts'
import type { Deps } from '../../server/workbench/deps.ts'
import { importText } from '../../server/workbench/import-text.ts'
import { createProject } from '../../server/workbench/projects.ts'
import { undo } from '../../server/workbench/undo.ts'
import type { BitextView, DocumentView } from '../../server/workbench/views.ts'
import { aligned, ended, freshBench } from '../helpers/bench.ts'
import { type Table, tableOf } from './table.ts'

const texts = {
  kk: [
    'Кеңсе 2011 жылғы 3 наурызда Алматыда ашылды.',
    'Олена Коваленко 2012 жылғы 17 сәуірде келді.',
    'Музыка 2013 жылғы 5 мамырда Киевте ойнады.',
    'Серік Бекназаров 2014 жылғы 21 маусымда кетті.',
  ],
  en: [
    'The office opened in Almaty on 3 March 2011.',
    'Olena Kovalenko came on 17 April 2012.',
    'There was music in Kyiv on 5 May 2013.',
    'Serik Beknazarov left on 21 June 2014.',
  ],
  uk: [
    'Контору відкрили 3 березня 2011 року в Алмати.',
    'Олена Коваленко прийшла 17 квітня 2012 року.',
    'Музика лунала 5 травня 2013 року в Києві.',
    'Серік Бекназаров пішов 21 червня 2014 року.',
  ],
}

let deps: Deps
let documents: Record<keyof typeof texts, DocumentView>
/** Kazakh–English and Ukrainian–English, so that one of them has to be turned; and what is to be found. */
let [kkEn, ukEn, kkUk]: Table[] = []

beforeEach(async () => {
  deps = await freshBench()
  const project = await createProject(deps, { name: 'Evening' })
  const add = (lang: keyof typeof texts) =>
    importText(deps, { projectId: project.id, name: lang, text: texts[lang].join('\n'), lang, layout: 'lines' })
  documents = { kk: await add('kk'), en: await add('en'), uk: await add('uk') }
  const put = async (source: keyof typeof texts, target: keyof typeof texts) => {
    const [sourceId, targetId] = [documents[source].id, documents[target].id]
    return tableOf(deps, await createBitext(deps, { projectId: project.id, sourceId, targetId }))
  }
  ;[kkEn, ukEn, kkUk] = [await put('kk', 'en'), await put('uk', 'en'), await put('kk', 'uk')]
})

/** Aligns through the third text and waits; how the job ended. */
async function byPivot(bitext: BitextView) {
  const job = await proposeByPivot(deps, bitext.id)
  await ended(deps.jobs, job.id)
  return deps.jobs.job(job.id)
}

test('two confirmed steps, one of them the other way round, give proposals that may cross', async () => {
  for (const sides of ['1:1', '2:2', '3+4:3']) await kkEn!.pair(sides)
  for (const sides of ['2:1', '1:2', '3:3']) await ukEn!.pair(sides)
  expect(await byPivot(kkUk!.bitext)).toMatchObject({ state: 'done', message: '3 links proposed' })
  expect(await kkUk!.sketch()).toBe('1:2? 2:1? 3+4:3?')
  const { link } = (await kkUk!.links()).find(({ sides }) => sides === '3+4:3')!
  expect(link).toMatchObject({ confidence: 1, origin: 'pivot 1' })
  const said = { kind: 'pivot', weight: 4, source: texts.en[2], lang: 'en', steps: [1, 1] }
  // And what speaks against it, though nothing else of the texts is read: a date stands on one side only.
  expect(link.evidence).toEqual([{ kind: 'date', weight: -0.8, source: '2014 жылғы 21 маусымда' }, said])
  expect((await getBitext(deps, kkUk!.bitext.id)).alignment).toMatchObject({ aligner: 'pivot 1', verdict: 'parallel' })
  await undo(deps, kkUk!.bitext.projectId)
  expect(await kkUk!.sketch()).toBe('')
})

test('proposals of the aligner are steps too, as sure as both are', async () => {
  await aligned(deps, kkEn!.bitext)
  await ukEn!.pair('1:1')
  await byPivot(kkUk!.bitext)
  const step = (await kkEn!.links()).find(({ sides }) => sides === '1:1')!.link
  const [found] = await kkUk!.links()
  expect(found!.sides).toBe('1:1')
  expect(found!.link.confidence).toBeCloseTo(step.confidence!)
})

test('where third documents have nothing to say, nothing is said of the two texts', async () => {
  await kkEn!.pair('1:1')
  await ukEn!.pair('2:2')
  expect(await byPivot(kkUk!.bitext)).toMatchObject({ state: 'done', message: '0 links proposed' })
  expect((await getBitext(deps, kkUk!.bitext.id)).alignment).toBeNull()
})

test('links that are there stay; that a segment has no counterpart gives way where one is found', async () => {
  await kkUk!.pair('1:1')
  await kkUk!.act({ act: 'reject', links: [await kkUk!.linkRef('1:1')] })
  await kkUk!.pair('4:3')
  await kkUk!.pair('2:-')
  await kkUk!.act({ act: 'reopen', links: [await kkUk!.linkRef('2:-')] })
  for (const sides of ['1:1', '2:2', '3:3', '4:4']) {
    await kkEn!.pair(sides)
    await ukEn!.pair(sides)
  }
  await byPivot(kkUk!.bitext)
  expect(await kkUk!.sketch()).toBe('1:1x 2:2? 4:3=')
})

test('what corresponds to a sentence without counterpart is proposed to have none', async () => {
  await kkEn!.pair('1:1')
  await kkEn!.pair('2:2')
  await ukEn!.pair('1:1')
  await ukEn!.pair('-:2')
  await byPivot(kkUk!.bitext)
  expect(await kkUk!.sketch()).toBe('1:1? 2:-?')
})

test('without links of a third document there is nothing to align through, and a sentence says so', async () => {
  expect(await byPivot(kkUk!.bitext)).toMatchObject({ state: 'failed', message: /Align one with each of them first/ })
  await expect(proposeByPivot(deps, kkEn!.bitext.id)).resolves.toMatchObject({ kind: 'align' })
  const lone = await createProject(deps, { name: 'Two' })
  const [a, b] = [
    await importText(deps, { projectId: lone.id, name: 'a', text: 'Бір.', lang: 'kk' }),
    await importText(deps, { projectId: lone.id, name: 'b', text: 'Один.', lang: 'uk' }),
  ]
  const pair = await createBitext(deps, { projectId: lone.id, sourceId: a.id, targetId: b.id })
  await expect(proposeByPivot(deps, pair.id)).rejects.toMatchObject({ code: 'no-pivot' })
})

test('aligning hears third documents by itself, and says so', async () => {
  for (const sides of ['1:1', '2:2', '3:3', '4:4']) {
    await kkEn!.pair(sides)
    await ukEn!.pair(sides)
  }
  await aligned(deps, kkUk!.bitext)
  const links = (await kkUk!.links()).map(({ link }) => link)
  expect(links).toHaveLength(4)
  for (const [k, { evidence, origin }] of links.entries()) {
    expect(origin).toContain('ladder')
    expect(evidence).toContainEqual({ kind: 'pivot', weight: 4, source: texts.en[k], lang: 'en', steps: [1, 1] })
  }
})

test('a proposal that leans on a third text is no step to another, until a person confirms it', async () => {
  await kkEn!.pair('1:1')
  await ukEn!.pair('1:1')
  await ukEn!.pair('2:2')
  await byPivot(kkUk!.bitext)
  expect(await kkUk!.sketch()).toBe('1:1?')
  await kkEn!.act({ act: 'reject', links: [await kkEn!.linkRef('1:1')] })
  expect(await byPivot(kkEn!.bitext)).toMatchObject({ state: 'failed' })
  await kkUk!.act({ act: 'confirm', links: [await kkUk!.linkRef('1:1')] })
  await kkUk!.pair('2:2')
  await byPivot(kkEn!.bitext)
  expect(await kkEn!.sketch()).toBe('1:1x 2:2?')
})

test('excluded segments are in no proposal', async () => {
  for (const sides of ['1:1', '2:2']) {
    await kkEn!.pair(sides)
    await ukEn!.pair(sides)
  }
  await kkUk!.act({ act: 'exclude', segments: await kkUk!.segmentRefs('source', '1'), excluded: true })
  await byPivot(kkUk!.bitext)
  expect(await kkUk!.sketch()).toBe('2:2?')
})
