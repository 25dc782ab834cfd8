import { expect, test } from 'vitest'
import { createClient } from '../../web/api/client.ts'
import type { ProjectId } from '../../web/api/types.ts'
import { ImportStore, importStoreOf, importsWait } from '../../web/state/import-store.ts'
import { LiveFeed } from '../../web/state/live-feed.ts'
import { SavingStore } from '../../web/state/saving-store.ts'
import { pretendServer, problem, type Routes } from './pretend-server.ts'

const id = 'p' as ProjectId
const previewRoute = 'POST /projects/p/imports/preview'
const keepRoute = 'POST /projects/p/imports'

function preview(body: FormData) {
  const { name } = body.get('file') as File
  return { fileName: name, format: 'plain-text', kind: 'document', layout: 'paragraphs', lang: body.get('lang') }
}
const reads: Routes = { [previewRoute]: ({ body }) => ({ body: preview(body as FormData) }) }
const keeps: Routes = {
  [keepRoute]: ({ body }) => ({
    status: 201,
    body: { kind: 'document', document: { name: nameOf(body as FormData) } },
  }),
}
const nameOf = (form: FormData) => form.get('name') ?? (form.get('file') as File).name

function open(routes: Routes) {
  const calls = pretendServer(routes)
  const saving = new SavingStore()
  const services = { client: createClient(), saving, feed: new LiveFeed(saving) }
  return { calls, services, store: new ImportStore(services, id) }
}
const bytes = (size: number, name: string) => Object.defineProperty(file(name), 'size', { value: size })
const file = (name: string) => new File(['Сот шешімі.'], name)
const states = (store: ImportStore) => store.state.items.map(({ file, status }) => `${file.name} ${status}`)

test('several files come in at once, and each is looked at before it is kept', async () => {
  const { store, calls } = open(reads)
  await store.add([file('a.txt'), file('b.txt')])
  expect(states(store)).toEqual(['a.txt ready', 'b.txt ready'])
  expect(calls.map(({ route }) => route)).toEqual([previewRoute, previewRoute])
})

test('one file that cannot be read does not hold up the others', async () => {
  const refuse = problem(422, 'unreadable-file', '“b.tmx”, line 5, column 3: not well-formed XML')
  const { store } = open({
    ...keeps,
    [previewRoute]: ({ body }) => (nameOf(body as FormData) === 'b.tmx' ? refuse : { body: preview(body as FormData) }),
  })
  await store.add([file('a.txt'), file('b.tmx'), file('c.txt')])
  expect(store.state.items[1]).toMatchObject({ status: 'failed', preview: null })
  expect(store.state.items[1]!.problem).toBe('“b.tmx”, line 5, column 3: not well-formed XML')
  expect(await store.keepAll()).toEqual(['a.txt', 'c.txt'])
  expect(states(store)).toEqual(['b.tmx failed'])
})

test('what could not be kept waits with its reason, and can be kept later', async () => {
  let full = true
  const { store } = open({
    ...reads,
    [keepRoute]: (call) => (full ? problem(507, 'storage-full', 'Nothing was saved.') : keeps[keepRoute]!(call)),
  })
  await store.add([file('a.txt')])
  const { key } = store.state.items[0]!
  expect(await store.keep(key)).toBeUndefined()
  expect(store.state.items[0]).toMatchObject({ status: 'ready', problem: 'Nothing was saved.' })
  full = false
  expect(await store.keep(key)).toBe('a.txt')
  expect(store.state.items).toEqual([])
})

test('a correction makes a new preview with everything that was said; a name does not', async () => {
  const { store, calls } = open(reads)
  await store.add([file('a.txt')])
  const { key } = store.state.items[0]!
  await store.say(key, { encoding: 'pt154' })
  await store.say(key, { lang: 'kk' })
  await store.say(key, { name: 'Сот' })
  expect(calls).toHaveLength(3)
  const last = calls.at(-1)!.body as FormData
  expect([last.get('encoding'), last.get('lang')]).toEqual(['pt154', 'kk'])
  expect(store.state.items[0]).toMatchObject({ preview: { lang: 'kk' }, said: { name: 'Сот', encoding: 'pt154' } })
})

test('when two corrections overtake each other the last one said is what is shown', async () => {
  const waiting: (() => void)[] = []
  const { store } = open(reads)
  await store.add([file('a.txt')])
  const { key } = store.state.items[0]!
  const fetchNow = globalThis.fetch
  globalThis.fetch = (async (...args: Parameters<typeof fetch>) => {
    await new Promise<void>((go) => waiting.push(go))
    return fetchNow(...args)
  }) as typeof fetch
  const first = store.say(key, { lang: 'ru' })
  const second = store.say(key, { lang: 'kk' })
  waiting[1]!()
  await second
  waiting[0]!()
  await first
  expect(store.state.items[0]).toMatchObject({ status: 'ready', preview: { lang: 'kk' } })
})

test('pasted text is kept as text under the name it was given', async () => {
  const { store, calls } = open({ ...reads, 'POST /projects/p/documents': () => ({ body: { name: 'Сот' } }) })
  await store.paste('Сот', 'Сот шешімі.')
  expect(await store.keep(store.state.items[0]!.key)).toBe('Сот')
  expect(calls.at(-1)).toMatchObject({ body: { name: 'Сот', text: 'Сот шешімі.', format: 'plain-text' } })
})

test('no answer is told in words, and the file can be looked at again', async () => {
  let up = false
  const { store } = open({ [previewRoute]: (call) => (up ? reads[previewRoute]!(call) : 'no answer') })
  await store.add([file('a.txt')])
  expect(store.state.items[0]!.problem).toContain('does not answer')
  up = true
  await store.retry(store.state.items[0]!.key)
  expect(states(store)).toEqual(['a.txt ready'])
})

test('files wait for the person who goes elsewhere and comes back, each project its own', async () => {
  const { services } = open(reads)
  await importStoreOf(services, id).add([file('a.txt')])
  expect(states(importStoreOf(services, id))).toEqual(['a.txt ready'])
  expect(importStoreOf(services, 'q' as ProjectId).state.items).toEqual([])
  expect(importsWait(services)).toBe(true)
  importStoreOf(services, id).remove(importStoreOf(services, id).state.items[0]!.key)
  expect(importsWait(services)).toBe(false)
})

test('a bitext is not kept while the language of a side is unknown', async () => {
  const { store, calls } = open({
    ...keeps,
    [previewRoute]: ({ body }) => {
      const form = body as FormData
      const pairs = { sourceLang: 'kk', targetLang: form.get('targetLang') ?? 'und', unnamed: true, units: 1 }
      return { body: { ...preview(form), kind: 'bitext', pairs } }
    },
  })
  await store.add([file('semi.csv')])
  const { key } = store.state.items[0]!
  expect(await store.keepAll()).toEqual([])
  expect(await store.keep(key)).toBeUndefined()
  await store.say(key, { targetLang: 'en' })
  expect(await store.keepAll()).toEqual(['semi.csv'])
  expect((calls.at(-1)!.body as FormData).get('targetLang')).toBe('en')
})

test('of twenty files dropped at once two are read at a time, in order; those taken away are not', async () => {
  const { store } = open(reads)
  const seen: string[][] = []
  store.subscribe(() =>
    seen.push(store.state.items.filter(({ status }) => status === 'reading').map(({ file }) => file.name)),
  )
  const names = Array.from({ length: 20 }, (_, i) => `${i}.txt`)
  const reading = store.add(names.map(file))
  expect(states(store).filter((state) => state.endsWith('waiting'))).toHaveLength(18)
  store.remove(store.state.items[7]!.key)
  await reading
  expect(Math.max(...seen.map((names) => names.length))).toBe(2)
  expect(seen.flat()).not.toContain('7.txt')
  expect(states(store)).toEqual(names.filter((name) => name !== '7.txt').map((name) => `${name} ready`))
})

test('a file larger than Kopir takes is not sent', async () => {
  const { store, calls } = open(reads)
  await store.add([bytes(200_000_001, 'big.txt'), bytes(200_000_000, 'fits.txt')])
  expect(states(store)).toEqual(['big.txt failed', 'fits.txt ready'])
  expect(store.state.items[0]!.problem).toContain('200 MB')
  expect(calls).toHaveLength(1)
})

test('a long file is kept by a job, which is shown, also after the page was opened anew, and can be stopped', async () => {
  const job = {
    id: 'j',
    projectId: id,
    kind: 'import',
    subject: 'd',
    state: 'running',
    progress: 0.2,
    message: 'a.txt',
  }
  const running = { ...job, createdAt: '', finishedAt: null }
  const routes: Routes = {
    ...reads,
    [keepRoute]: () => ({ status: 202, body: running }),
    'GET /projects/p/imports': () => ({ body: { items: [running] } }),
    'DELETE /jobs/j': () => ({ body: { ...running, state: 'cancelled', finishedAt: 'now' } }),
  }
  const { store } = open(routes)
  await store.add([file('a.txt')])
  expect(await store.keep(store.state.items[0]!.key)).toBeNull()
  expect(store.state).toMatchObject({ items: [], jobs: [{ id: 'j', progress: 0.2 }] })
  const again = open(routes).store
  await again.readJobs()
  expect(again.state.jobs).toEqual([running])
  await again.cancel(again.state.jobs[0]!)
  expect(again.state.jobs).toEqual([])
  await again.readJobs()
})
