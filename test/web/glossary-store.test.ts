import { expect, test, vi } from 'vitest'
import { createClient } from '../../web/api/client.ts'
import type { ChangeView, ConceptView, ProjectId, Term } from '../../web/api/types.ts'
import { GlossaryStore } from '../../web/state/glossary-store.ts'
import type { FeedListener, LiveFeed } from '../../web/state/live-feed.ts'
import { SavingStore } from '../../web/state/saving-store.ts'
import { pretendServer, problem, type Routes } from './pretend-server.ts'

const term = { id: 't', conceptId: 'c', lang: 'en', text: 'Kyiv', status: 'preferred', version: 3 }
const kyiv = { id: 'c', kind: 'place', version: 2, note: '', terms: [term] }
const renamed = { ...kyiv, terms: [{ ...term, text: 'Kyiv city', version: 9 }] }

async function open(routes: Routes = {}) {
  let items: object[] = [kyiv]
  const calls = pretendServer({ 'GET /projects/p/concepts': () => ({ body: { items } }), ...routes })
  let listener: FeedListener = {}
  const feed = {
    listen: (each: FeedListener) => {
      listener = each
      return () => {}
    },
  } as unknown as LiveFeed
  const store = new GlossaryStore({ client: createClient(), saving: new SavingStore(), feed }, 'p' as ProjectId)
  store.open()
  await vi.waitFor(() => expect(store.state.concepts).not.toBeNull())
  calls.length = 0
  const texts = () => store.state.concepts!.flatMap(({ terms }) => terms.map(({ text }) => text))
  const tell = (kinds: string[] | null) =>
    listener.change?.({ rows: kinds === null ? null : kinds.map((kind) => ({ kind })) } as unknown as ChangeView)
  return { store, calls, texts, tell, serve: (now: object[]) => (items = now) }
}

test('a changed term is written on the version that was seen, and shown as the server answers', async () => {
  const { store, calls, texts } = await open({ 'PATCH /terms/t': () => ({ body: renamed }) })
  await store.patchTerm(term as unknown as Term, { text: 'Kyiv city' })
  expect(calls[0]).toMatchObject({ ifMatch: '"3"', body: { text: 'Kyiv city' } })
  expect(texts()).toEqual(['Kyiv city'])
})

test('a write that was refused throws, and what stands there now is read', async () => {
  const stale = problem(409, 'stale', 'Changed since.')
  const { store, texts, serve } = await open({ 'PATCH /terms/t': () => stale })
  serve([renamed])
  await expect(store.patchTerm(term as unknown as Term, { text: 'Kiev' })).rejects.toMatchObject({ code: 'stale' })
  expect(texts()).toEqual(['Kyiv'])
  await vi.waitFor(() => expect(texts()).toEqual(['Kyiv city']))
})

test('changes elsewhere are read where they touch the glossary, or are too many to say', async () => {
  const { calls, tell, texts, serve } = await open()
  serve([renamed])
  tell(['segment', 'link'])
  await new Promise((go) => setTimeout(go, 300))
  expect(calls).toEqual([])
  tell(['term'])
  await vi.waitFor(() => expect(texts()).toEqual(['Kyiv city']))
  tell(null)
  await vi.waitFor(() => expect(calls).toHaveLength(2))
})

test('places of a concept asked for last are shown, however late the others come', async () => {
  const { store } = await open({
    'GET /concepts/a/occurrences': () => ({ body: { items: [], total: 1 } }),
    'GET /concepts/b/occurrences': () => ({ body: { items: [], total: 2 } }),
  })
  const fetchNow = globalThis.fetch
  let letGo = () => {}
  globalThis.fetch = (async (...args: Parameters<typeof fetch>) => {
    if (String(args[0]).includes('/a/')) await new Promise<void>((go) => (letGo = go))
    return fetchNow(...args)
  }) as typeof fetch
  const first = store.ask('a' as ConceptView['id'])
  await store.ask('b' as ConceptView['id'])
  letGo()
  await first
  expect(store.state.occurrences?.total).toBe(2)
})

test('a deleted concept is gone at once; one that could not be deleted stays', async () => {
  let busy = true
  const gone = () => (busy ? problem(503, 'storage-busy', 'Another write takes long.') : { status: 204 })
  const { store, texts } = await open({ 'DELETE /concepts/c': gone })
  await expect(store.remove(kyiv as unknown as ConceptView)).rejects.toThrow('Another write')
  expect(texts()).toEqual(['Kyiv'])
  busy = false
  await store.remove(kyiv as unknown as ConceptView)
  expect(texts()).toEqual([])
})
