import { expect, test } from 'vitest'
import { importText } from '../../server/workbench/import-text.ts'
import { matchProject } from '../../server/workbench/match-project.ts'
import { createProject } from '../../server/workbench/projects.ts'
import { undo } from '../../server/workbench/undo.ts'
import { ended, freshBench } from '../helpers/bench.ts'

const texts = {
  kk: [
    'Ауыл мектебінің шатыры қатты желден құлап қалды.',
    'Серік Бекназаров 2019 жылғы 3 наурызда Алматыдан Астанаға көшті.',
    'Көктемде өзен тасып, екі көпірді алып кетті.',
    'Министрлік жаңа заң жобасын парламентке жіберді.',
  ],
  en: [
    'The ministry has sent a new bill to parliament.',
    'Wool was cheap that winter and merchants complained.',
    'Serik Beknazarov moved from Almaty to Astana on 3 March 2019.',
    'In spring the river rose and carried away two bridges.',
  ],
  other: ['Nobody remembers who planted the old oak.', 'My aunt sells honey at the corner.'],
}

async function dossier() {
  const deps = await freshBench()
  const { id: projectId } = await createProject(deps, { name: 'Dossier' })
  const add = (name: string, lang: string, lines: readonly string[]) =>
    importText(deps, { projectId, name, lang, text: lines.join('\n'), layout: 'lines' })
  const en = await add('report', 'en', texts.en)
  const kk = await add('article', 'kk', texts.kk)
  const other = await add('other', 'en', texts.other)
  return { deps, projectId, kk, en, other }
}

async function matched({ deps, projectId }: Awaited<ReturnType<typeof dossier>>) {
  const job = await matchProject(deps, projectId)
  await ended(deps.jobs, job.id)
  return deps.jobs.job(job.id)
}

test('documents that share something are put together with links proposed, the others are not; one undo', async () => {
  const all = await dossier()
  const { deps, projectId, kk, en } = all
  const last = await deps.storage.lastSeq()
  expect(await matched(all)).toMatchObject({ state: 'done', message: '3 links proposed in 1 of 2 pairs of documents' })
  const bitexts = await deps.storage.bitexts(projectId)
  expect(bitexts.map(({ sourceId, targetId }) => [sourceId, targetId])).toEqual([[kk.id, en.id]])
  expect(bitexts[0]!.alignment).toMatchObject({ aligner: expect.stringMatching(/^(match|ladder) /) })
  const { links } = await deps.storage.skeleton(bitexts[0]!.id)
  expect(links.filter(({ source, target }) => source.length > 0 && target.length > 0)).toHaveLength(3)
  expect(await deps.storage.lastSeq()).toBe(last + 1)
  await undo(deps, projectId)
  expect(await deps.storage.bitexts(projectId)).toEqual([])
})

test('documents that stand together are left as they are, and nothing more to compare is said', async () => {
  const all = await dossier()
  await matched(all)
  const [bitext] = await all.deps.storage.bitexts(all.projectId)
  expect(await matched(all)).toMatchObject({ message: 'Nothing alike was found in 1 pair of documents' })
  expect(await all.deps.storage.bitexts(all.projectId)).toEqual([bitext])
  const empty = await createProject(all.deps, { name: 'Empty' })
  await expect(matchProject(all.deps, empty.id)).rejects.toMatchObject({ code: 'bad-request' })
})

test('a cancelled match leaves everything as it was', async () => {
  const all = await dossier()
  const job = await matchProject(all.deps, all.projectId)
  await all.deps.jobs.cancel(job.id)
  expect(await all.deps.jobs.job(job.id)).toMatchObject({ state: 'cancelled' })
  expect(await all.deps.storage.bitexts(all.projectId)).toEqual([])
})
