import { expect, test, vi } from 'vitest'
import { createClient } from '../../web/api/client.ts'
import type { ChangeView, ConceptView, ProjectId, Term } from '../../web/api/types.ts'
import { ConceptStore } from '../../web/state/concept-store.ts'
import { GlossaryStore } from '../../web/state/glossary-store.ts'
import type { FeedListener, LiveFeed } from '../../web/state/live-feed.ts'
import { SavingStore } from '../../web/state/saving-store.ts'
import { pretendServer, problem, type Routes } from './pretend-server.ts'

const said = { gender: null, role: null, declension: null, forms: [], source: '', note: '' }
const term = { id: 't', conceptId: 'c', lang: 'en', text: 'Kyiv', status: 'preferred', ...said, version: 3 }
const kyiv = { id: 'c', kind: 'place', version: 2, gender: null, note: '', identifiers: [], terms: [term] }
const renamed = { ...kyiv, terms: [{ ...term, text: 'Kyiv city', version: 9 }] }

async function open(routes: Routes = {}) {
  let items: object[] = [kyiv]
  const calls = pretendServer({ 'GET /projects/p/concepts/rows': () => ({ body: { items, next: null } }), ...routes })
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
  const tell = (rows: object[] | null) => listener.change?.({ rows } as unknown as ChangeView)
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

test('changes elsewhere are shown as they come; all is read again only where they are too many to say', async () => {
  const { calls, tell, texts, serve } = await open()
  serve([renamed])
  tell([{ kind: 'segment', id: 's', row: null }])
  tell([{ kind: 'term', id: 't', row: { ...term, text: 'Kyiv town', version: 8 } }])
  expect(texts()).toEqual(['Kyiv town'])
  tell([{ kind: 'term', id: 't', row: null }])
  expect(texts()).toEqual([])
  await new Promise((go) => setTimeout(go, 300))
  expect(calls).toEqual([])
  tell(null)
  await vi.waitFor(() => expect(texts()).toEqual(['Kyiv city']))
})

test('terms that go over to another concept are shown with it', async () => {
  const { tell, store } = await open()
  const other = { ...kyiv, id: 'd', terms: undefined }
  tell([
    { kind: 'term', id: 't', row: { ...term, conceptId: 'd', version: 8 } },
    { kind: 'concept', id: 'd', row: other },
  ])
  expect(store.state.concepts!.map(({ id, terms }) => [id, terms.map(({ text }) => text)])).toEqual([
    ['c', []],
    ['d', ['Kyiv']],
  ])
})

test('a long glossary is read piece by piece, and shown when all has come', async () => {
  const pieces = [
    { items: [kyiv], next: 'c' },
    { items: [{ ...kyiv, id: 'd', terms: [{ ...term, id: 'u', text: 'Odesa' }] }], next: null },
  ]
  const { texts } = await open({ 'GET /projects/p/concepts/rows': () => ({ body: pieces.shift() }) })
  expect(texts()).toEqual(['Kyiv', 'Odesa'])
})

test('places of a concept asked for last are shown, however late the others come', async () => {
  pretendServer({
    'GET /concepts/a/occurrences': () => ({ body: { items: [], total: 1 } }),
    'GET /concepts/b/occurrences': () => ({ body: { items: [], total: 2 } }),
    'GET /concepts/a/history': () => ({ body: { items: [] } }),
    'GET /concepts/b/history': () => ({ body: { items: [] } }),
  })
  const store = new ConceptStore({ client: createClient(), feed: {} as LiveFeed })
  const fetchNow = globalThis.fetch
  let letGo = () => {}
  globalThis.fetch = (async (...args: Parameters<typeof fetch>) => {
    if (String(args[0]).includes('/a/occurrences')) await new Promise<void>((go) => (letGo = go))
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
