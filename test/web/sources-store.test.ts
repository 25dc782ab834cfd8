import { expect, test, vi } from 'vitest'
import { createClient } from '../../web/api/client.ts'
import type { ChangeView, EvidenceSource, Job, ProjectId } from '../../web/api/types.ts'
import type { FeedListener, LiveFeed } from '../../web/state/live-feed.ts'
import { SavingStore } from '../../web/state/saving-store.ts'
import { SourcesStore } from '../../web/state/sources-store.ts'
import { type Call, pretendServer, problem, type Routes } from './pretend-server.ts'

const source = { id: 's', projectId: 'p', name: 'Жад', enabled: true, pairs: [], problems: [], version: 3 }
const job = {
  id: 'j',
  projectId: 'p',
  kind: 'source',
  state: 'running',
  progress: 0,
  message: 'm.tmx',
  finishedAt: null,
}
const read = { kind: 'memory', format: 'tmx', table: null }
const unnamed = { kind: 'dictionary', format: 'csv', table: { rows: [['court', 'сот']], columns: [] } }

async function open(routes: Routes = {}) {
  let items: object[] = [source]
  const calls = pretendServer({
    'GET /projects/p/sources': () => ({ body: { items, jobs: [] } }),
    'POST /projects/p/sources/preview': () => ({ body: read }),
    'POST /projects/p/sources': () => ({ status: 201, body: { ...source, id: 't', name: 'Жаңа' } }),
    ...routes,
  })
  let listener: FeedListener = {}
  const feed = {
    listen: (each: FeedListener) => {
      listener = each
      return () => {}
    },
  } as unknown as LiveFeed
  const store = new SourcesStore({ client: createClient(), saving: new SavingStore(), feed }, 'p' as ProjectId)
  store.open()
  await vi.waitFor(() => expect(store.state.sources).not.toBeNull())
  calls.length = 0
  return { store, calls, tell: () => listener, serve: (now: object[]) => (items = now) }
}

const file = (name: string) => new File(['court,сот\n'], name)
const posts = (calls: readonly Call[]) =>
  calls.filter(({ route }) => route.startsWith('POST')).map(({ route }) => route)

test('a file whose languages are known is added at once', async () => {
  const { store, calls } = await open()
  expect(await store.add([file('m.tmx')])).toEqual(['Жаңа'])
  expect(posts(calls)).toEqual(['POST /projects/p/sources/preview', 'POST /projects/p/sources'])
  expect(store.state.items).toEqual([])
})

test('a table that does not name its languages asks, and is added with what was said', async () => {
  const { store, calls } = await open({ 'POST /projects/p/sources/preview': () => ({ body: unnamed }) })
  expect(await store.add([file('d.csv')])).toEqual([])
  const [item] = store.state.items
  expect(item).toMatchObject({ status: 'asking', preview: unnamed })
  const columns = [
    { column: 0, lang: 'en' },
    { column: 1, lang: 'kk' },
  ]
  expect(await store.say(item!.key, { kind: 'dictionary', columns })).toBe('Жаңа')
  const form = calls.find(({ route }) => route === 'POST /projects/p/sources')!.body as FormData
  expect([form.get('kind'), JSON.parse(String(form.get('columns')))]).toEqual(['dictionary', columns])
  expect(store.state.items).toEqual([])
})

test('a file that is refused stays in sight with the reason, and goes when it is let go', async () => {
  const encodings = [{ encoding: 'windows-1251' }, { encoding: 'koi8-u' }]
  const refusal = problem(422, 'unreadable-file', '“m.csv”, line 2: not UTF-8.', { encodings })
  const { store } = await open({ 'POST /projects/p/sources/preview': () => refusal })
  await store.add([file('m.csv')])
  const [item] = store.state.items
  expect(item).toMatchObject({ status: 'failed', problem: '“m.csv”, line 2: not UTF-8.', encodings })
  store.drop(item!.key)
  expect(store.state.items).toEqual([])
})

test('a long file is followed as a job and read when it is done', async () => {
  const { store, tell, serve } = await open({ 'POST /projects/p/sources': () => ({ status: 202, body: job }) })
  expect(await store.add([file('m.tmx')])).toEqual([])
  tell().job?.({ ...job, progress: 0.5 } as unknown as Job)
  expect(store.state.jobs).toMatchObject([{ progress: 0.5 }])
  serve([source, { ...source, id: 't' }])
  tell().job?.({ ...job, state: 'done', message: '“m” is added.', finishedAt: 'now' } as unknown as Job)
  await vi.waitFor(() => expect(store.state.sources).toHaveLength(2))
  expect(store.state.jobs).toMatchObject([{ state: 'done' }])
  store.dismiss(store.state.jobs[0]!)
  expect(store.state.jobs).toEqual([])
})

test('a source is written on the version that was seen; a refused write reads what stands there', async () => {
  const stale = problem(409, 'stale', 'Changed since.')
  const { store, calls, serve, tell } = await open({
    'PATCH /sources/s': () => stale,
    'DELETE /sources/s': () => ({ status: 204 }),
  })
  const [seen] = store.state.sources as [EvidenceSource]
  serve([{ ...source, name: 'Басқа' }])
  await expect(store.patch(seen, { enabled: false })).rejects.toMatchObject({ code: 'stale' })
  expect(calls[0]).toMatchObject({ ifMatch: '"3"', body: { enabled: false } })
  await vi.waitFor(() => expect(store.state.sources).toMatchObject([{ name: 'Басқа' }]))
  await store.remove(store.state.sources![0]!)
  expect(store.state.sources).toEqual([])
  tell().change?.({ rows: [{ kind: 'evidence' }] } as unknown as ChangeView)
  await vi.waitFor(() => expect(store.state.sources).toHaveLength(1))
})
