import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createClient } from '../../web/api/client.ts'
import type { ChangeView, Job, ProjectId } from '../../web/api/types.ts'
import type { FeedListener, LiveFeed } from '../../web/state/live-feed.ts'
import { ProjectStore } from '../../web/state/project-store.ts'
import { SavingStore } from '../../web/state/saving-store.ts'
import { ToastStore } from '../../web/state/toast-store.ts'
import { type Call, pretendServer, problem, type Routes } from './pretend-server.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const bitext = { id: 'b', projectId: 'p', source: {}, target: {}, job: null, version: 5 }
const view = (rest: object = {}) => ({
  id: 'p',
  name: 'Сот',
  version: 7,
  documents: [],
  bitexts: [bitext],
  undo: 'Align',
  redo: null,
  ...rest,
})

async function open(routes: Routes = {}, at: 'project' | 'bitext' = 'project') {
  const calls: Call[] = pretendServer({
    'GET /projects/p': () => ({ body: view() }),
    'GET /bitexts/b': () => ({ body: bitext }),
    ...routes,
  })
  let listener: FeedListener = {}
  let stops = 0
  const feed = {
    follow: () => {},
    stop: () => stops++,
    listen: (each: FeedListener) => {
      listener = each
      return () => {}
    },
  } as unknown as LiveFeed
  const toasts = new ToastStore()
  const saving = new SavingStore()
  const store = new ProjectStore({ client: createClient(), feed, saving, toasts, author: () => 'Aigerim' })
  if (at === 'project') await store.open('p' as ProjectId)
  else await store.openBitext('b' as never)
  calls.length = 0
  return {
    store,
    calls,
    toasts,
    saving,
    tell: listener,
    stops: () => stops,
    routes: () => calls.map(({ route }) => route),
  }
}

const change = (rest: Partial<ChangeView>) =>
  ({ author: 'Aigerim', label: 'Confirm link', kind: 'act', ...rest }) as ChangeView

test('a project that is not there is not followed, and the server counts as there', async () => {
  const { store, saving, stops } = await open({
    'GET /projects/gone': () => problem(404, 'not-found', 'There is no project with this id.'),
  })
  saving.connected(false)
  await store.open('gone' as ProjectId)
  expect([stops(), saving.state.connected]).toEqual([1, true])
  expect(store.state.problem).not.toBeNull()
})

test('an act of one’s own is what undo would take back next, at once', async () => {
  const { store, tell } = await open()
  tell.change?.(change({}))
  expect(store.state).toMatchObject({ undo: 'Confirm link', redo: null })
  tell.change?.(change({ author: 'Olena', label: 'Reject link' }))
  expect(store.state.undo).toBe('Confirm link')
})

test('a burst of changes reads the project again once', async () => {
  const { tell, routes } = await open()
  for (let i = 0; i < 20; i++) tell.change?.(change({ author: 'Olena' }))
  await vi.advanceTimersByTimeAsync(1000)
  expect(routes()).toEqual(['GET /projects/p'])
})

test('acts on the align page do not read the whole project after each key', async () => {
  const { tell, routes } = await open({}, 'bitext')
  tell.change?.(change({}))
  await vi.advanceTimersByTimeAsync(1000)
  expect(routes()).toEqual([])
  tell.change?.(change({ kind: 'undo' }))
  await vi.advanceTimersByTimeAsync(1000)
  expect(routes()).toContain('GET /bitexts/b')
})

test('undo says what was undone, and knows what comes next', async () => {
  const reversal = { changes: [change({ label: 'Align', kind: 'undo' })], undo: 'Import “a”', redo: 'Align' }
  const { store, toasts } = await open({
    'POST /projects/p/undo': () => ({ body: reversal }),
    'GET /projects/p': () => ({ body: view({ undo: 'Import “a”', redo: 'Align' }) }),
  })
  await store.undo()
  expect(store.state).toMatchObject({ undo: 'Import “a”', redo: 'Align' })
  expect(toasts.state.toasts.map(({ text }) => text)).toEqual(['Undone: Align'])
})

test('an undo that is refused says why, and nothing is in doubt', async () => {
  const refusal = 'Somebody has changed this since.'
  const { store, toasts, saving } = await open({ 'POST /projects/p/undo': () => problem(409, 'stale', refusal) })
  await store.undo()
  expect(toasts.state.toasts).toMatchObject([{ tone: 'error', text: refusal }])
  expect(saving.state).toMatchObject({ pending: 0, problem: null })
})

test('a write names the version it was decided on', async () => {
  const { store, calls } = await open({ 'PATCH /projects/p': () => ({ body: view({ name: 'Іс' }) }) })
  await store.rename('Іс')
  expect(calls[0]).toMatchObject({ route: 'PATCH /projects/p', ifMatch: '"7"', body: { name: 'Іс' } })
})

test('two documents that already stand together are as good as put together', async () => {
  const there = problem(409, 'bitext-exists', 'These two documents already stand together.', { bitextId: 'b' })
  const { store } = await open({ 'POST /projects/p/bitexts': () => there })
  expect(await store.putTogether('s' as never, 't' as never)).toBe('b')
})

test('a running job moves its bitext’s progress, and its end reads the project again', async () => {
  const job = { id: 'j', subject: 'b', state: 'running', progress: 0.4, finishedAt: null } as Job
  const done: Job = { ...job, state: 'done', finishedAt: '2026-11-23T08:00:00Z' }
  let read = view()
  const { store, tell, routes } = await open({ 'GET /projects/p': () => ({ body: read }) })
  read = view({ bitexts: [{ ...bitext, job: done }] })
  tell.job?.(job)
  expect(store.state.project?.bitexts[0]?.job?.progress).toBe(0.4)
  tell.job?.(done)
  await vi.advanceTimersByTimeAsync(1000)
  expect(routes()).toEqual(['GET /projects/p'])
  // News of an ended job that comes late does not set it running again.
  tell.job?.(job)
  expect(store.state.project?.bitexts[0]?.job).toEqual(done)
})

test('a bitext that could not be reached is read once the server answers', async () => {
  let up = true
  const { store } = await open({ 'GET /bitexts/b': () => (up ? { body: bitext } : 'no answer') })
  up = false
  await store.openBitext('b' as never)
  expect(store.state.problem).toContain('does not answer')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(store.state.bitext).toBeNull()
  up = true
  await vi.advanceTimersByTimeAsync(2_500)
  expect(store.state).toMatchObject({ problem: null, bitext: { id: 'b' } })
})

test('a project that is not there is told in words', async () => {
  const { store } = await open({
    'GET /projects/p': () => problem(404, 'not-found', 'There is no project with this id.'),
  })
  expect(store.state).toMatchObject({ project: null, problem: 'There is no project with this id.' })
})

test('undo asks the page first, and nothing to undo is a word that leaves by itself', async () => {
  const { store, toasts, routes } = await open({
    'POST /projects/p/undo': () => problem(409, 'nothing-to-undo', 'Nothing to undo.'),
  })
  const asked: string[] = []
  const giveUp = store.turnBy(async (direction) => void asked.push(direction))
  await store.undo()
  await store.redo()
  expect([asked, routes()]).toEqual([['undo', 'redo'], []])
  giveUp()
  await store.undo()
  expect(toasts.state.toasts).toMatchObject([{ tone: 'plain', text: 'Nothing to undo.' }])
  await vi.advanceTimersByTimeAsync(4_000)
  expect(toasts.state.toasts).toEqual([])
})

test('two messages stand at most, and one that stays until it is read outlives one that passes', () => {
  const toasts = new ToastStore()
  const texts = () => toasts.state.toasts.map(({ text }) => text)
  toasts.error('a')
  toasts.show('b')
  toasts.show('c')
  expect(texts()).toEqual(['a', 'c'])
  toasts.error('d')
  toasts.show('e')
  expect(texts()).toEqual(['d', 'e'])
})
