import { expect, test } from 'vitest'
import type { Job } from '../../db/model/job.ts'
import { alignBitext } from '../../server/workbench/align-bitext.ts'
import { getEmbeddings, setEmbeddings, tryEmbeddings } from '../../server/workbench/embeddings.ts'
import { undo } from '../../server/workbench/undo.ts'
import { answer, embeddingServer, type Whim } from '../helpers/embedding-server.ts'
import { pick, random } from '../text/random.ts'
import { freshTable, type Table } from './table.ts'

/** Texts of made-up words, all of one length and each there once, of which the target lacks some sentences. */
function needy(seed: number) {
  const next = random(seed)
  const word = (letters: string) => Array.from({ length: 5 }, () => pick(next, [...letters])).join('')
  const words = Array.from({ length: 100 }, () => [word('бдғжзқлмнпрстшаеоұы'), word('bdfgjkmnprtvaeiou')] as const)
  const sentences = Array.from({ length: 20 }, (_, i) => words.slice(5 * i, 5 * i + 5))
  const missing = [4, 11]
  const written = (side: 0 | 1) => sentences.map((each) => `${each.map((pair) => pair[side]).join(' ')}.`)
  let place = 0
  const gold = sentences.map((_, i) => (missing.includes(i) ? `${i + 1}:-` : `${i + 1}:${++place}`))
  return {
    concepts: new Map(words.flatMap(([kk, en]) => [[`ж${kk}`, kk] as const, [kk, kk] as const, [en, kk] as const])),
    source: written(0).map((text) => text.replace(/^./u, (letter) => letter.toUpperCase())),
    target: written(1)
      .filter((_, i) => !missing.includes(i))
      .map((text) => text.replace(/^./u, (letter) => letter.toUpperCase())),
    gold,
  }
}

async function fresh(whim?: Whim) {
  const { concepts, source, target, gold } = needy(3)
  const server = await embeddingServer(concepts, whim)
  const table = await freshTable({ source, target })
  const { deps } = table
  const id = table.bitext.projectId
  const set = async (more: Partial<Parameters<typeof setEmbeddings>[1]> = {}) => {
    const { version } = await getEmbeddings(deps, id)
    return setEmbeddings(deps, { id, version, address: server.address, model: 'small', enabled: true, ...more })
  }
  return { ...table, table, id, server, gold, set, segments: source.length + target.length }
}

async function aligned({ deps, bitext, sketch }: Table): Promise<{ links: string[]; job: Job }> {
  let job: Job = await alignBitext(deps, bitext.id)
  while (job.finishedAt === null) {
    await new Promise((resolve) => setTimeout(resolve, 2))
    job = await deps.jobs.job(job.id)
  }
  return { links: (await sketch()).replaceAll('?', '').split(' '), job }
}
const missed = (links: readonly string[], gold: readonly string[]) => gold.filter((each) => !links.includes(each))

test('texts that nothing else aligns are aligned with a server of embeddings, which is asked once for each', async () => {
  const { table, server, gold, set, segments, deps, id, links } = await fresh()
  const before = await aligned(table)
  expect(server.asked).toEqual([])
  await set()
  const on = await aligned(table)
  expect(on.job).toMatchObject({ state: 'done', message: '18 links proposed' })
  expect(missed(on.links, gold)).toEqual([])
  expect(missed(before.links, gold).length).toBeGreaterThan(3)
  expect(server.texts()).toHaveLength(segments)
  const one = (await links()).find(({ sides }) => sides === '1:1')!
  expect(one.link.evidence.map(({ kind }) => kind)).toContain('embedding')
  // The second time all is known; with another model nothing is.
  await aligned(table)
  expect(server.texts()).toHaveLength(segments)
  await set({ model: 'large' })
  await aligned(table)
  expect(server.texts()).toHaveLength(2 * segments)
  await set({ enabled: false })
  expect((await aligned(table)).links).toEqual(before.links)
  expect(server.texts()).toHaveLength(2 * segments)
  expect((await deps.storage.history(id, { limit: 5 })).map(({ label }) => label)).toContain(
    `Switch embeddings off: small at ${server.host}`,
  )
})

test('naming a server is one step that undo takes back, and its key is nowhere to be read', async () => {
  const { deps, id, set, server, table } = await fresh()
  const view = await set({ key: 'sesame' })
  expect(view).toMatchObject({ host: server.host, local: true, hasKey: true, settings: { model: 'small' } })
  await aligned(table)
  expect(server.asked[0]!.headers.authorization).toBe('Bearer sesame')
  const told = [view, await deps.storage.history(id, { limit: 50 }), await deps.storage.get('project', id)]
  expect(JSON.stringify(told)).not.toContain('sesame')
  await undo(deps, id)
  await undo(deps, id)
  expect(await getEmbeddings(deps, id)).toMatchObject({ settings: null, hasKey: false })
  expect(await set({ key: null })).toMatchObject({ hasKey: false })
})

test('a key goes to the address it was given for and to no other', async () => {
  const { set, table } = await fresh()
  const other = await embeddingServer()
  await set({ key: 'sesame' })
  await set({ address: other.address })
  await aligned(table)
  expect(other.asked.length).toBeGreaterThan(0)
  expect(other.asked[0]!.headers.authorization).toBeUndefined()
})

test('a host that is not this machine has to be confirmed by its name, off it need not', async () => {
  const { set, deps, id } = await fresh()
  const address = 'https://embeddings.example.com/v1/embeddings'
  await expect(set({ address })).rejects.toMatchObject({
    code: 'unconfirmed-host',
    extra: { host: 'embeddings.example.com' },
  })
  await expect(set({ address, confirmed: 'example.com' })).rejects.toMatchObject({ code: 'unconfirmed-host' })
  await expect(set({ address: 'file:///etc/passwd' })).rejects.toMatchObject({ code: 'unusable-address' })
  expect((await getEmbeddings(deps, id)).settings).toBeNull()
  expect(await set({ address, enabled: false })).toMatchObject({ local: false })
  expect(await set({ address, confirmed: 'embeddings.example.com' })).toMatchObject({ settings: { enabled: true } })
})

test('when the server fails the alignment goes on without it, and its job says why', async () => {
  const { table, set, deps, id } = await fresh((_, response) => answer(response, 401, {}))
  const before = await aligned(table)
  await set()
  const { job, links } = await aligned(table)
  expect(job.state).toBe('done')
  expect(job.message).toMatch(/^\d+ links proposed, without embeddings: 127\.0\.0\.1:\d+ refuses the key/)
  expect(links).toEqual(before.links)
  expect(await tryEmbeddings(deps, id)).toMatchObject({
    works: false,
    message: expect.stringMatching(/refuses the key/),
  })
})

test('trying a server sends it one word', async () => {
  const { set, deps, id, server } = await fresh()
  await expect(tryEmbeddings(deps, id)).rejects.toMatchObject({ code: 'unusable-address' })
  await set({ enabled: false })
  expect(await tryEmbeddings(deps, id)).toEqual({ works: true, message: 'It answers with vectors of 48 numbers.' })
  expect(server.texts()).toEqual(['Kopir'])
})

test('a job that is cancelled while the server is asked ends cancelled', async () => {
  const { deps, bitext, set, server, sketch } = await fresh(() => true)
  await set()
  const job = await alignBitext(deps, bitext.id)
  while (server.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 2))
  await deps.jobs.cancel(job.id)
  expect((await deps.jobs.job(job.id)).state).toBe('cancelled')
  expect(await sketch()).toBe('')
})
