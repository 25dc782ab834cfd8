import { expect, onTestFinished, test } from 'vitest'
import { createProject } from '../../server/workbench/projects.ts'
import { correctSegment } from '../../server/workbench/segments.ts'
import { aligned, benchOver } from '../helpers/bench.ts'
import { type Desk, freshDesk, furnished } from './desk.ts'

interface Heard {
  readonly event: string
  readonly id: string | undefined
  // biome-ignore lint/suspicious/noExplicitAny: a stranger reads what comes, whatever the types promise
  readonly data: any
}

/** Listens as a browser does. `next` waits for events of a kind, `rest` for the stream's end. */
async function listen(desk: Desk, path: string, headers: Record<string, string> = {}) {
  const response = await desk.stream(path, { headers })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  onTestFinished(() => reader.cancel())
  const heard: Heard[] = []
  let text = ''
  const more = async () => {
    const { done, value } = await reader.read()
    if (done) return false
    text += value
    const whole = text.split('\n\n')
    text = whole.pop()!
    for (const block of whole) {
      const fields = new Map(block.split('\n').map((line) => line.split(/: ?(.*)/s) as [string, string]))
      const data = fields.get('data')
      heard.push({ event: fields.get('event')!, id: fields.get('id'), data: data ? JSON.parse(data) : null })
    }
    return true
  }
  const of = (event: string) => heard.filter((each) => each.event === event)
  return {
    response,
    heard,
    of,
    async next(event: string, count: number) {
      while (of(event).length < count) expect(await more(), 'the stream goes on').toBe(true)
      return of(event)
    },
    async rest() {
      while (await more());
      return heard
    },
    close: () => reader.cancel(),
  }
}

test('a change arrives as it happens, with its number and its rows', async () => {
  const desk = await freshDesk()
  const { project, sources } = await furnished(desk)
  const page = await listen(desk, `/api/events?project=${project.id}`)
  expect(page.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(page.response.headers.get('cache-control')).toBe('no-store')
  const put = { json: { text: 'Асан\r\n\nкелді.' }, version: sources[0].version }
  const { body } = await desk.call('PUT', `/api/segments/${sources[0].id}`, put)
  const [change] = await page.next('change', 1)
  expect(change!.id).toBe(String(body.version))
  expect(change!.data).toMatchObject({ label: 'Correct text', rows: [{ row: { corrected: 'Асан\r\n\nкелді.' } }] })
})

test('what others and other windows do arrives too, what happens in other projects does not', async () => {
  const desk = await freshDesk()
  const { project, sources } = await furnished(desk)
  const page = await listen(desk, `/api/events?project=${project.id}`)
  await createProject(desk.deps, { name: 'Another matter' })
  const oksana = benchOver(desk.deps.storage, 'Oksana')
  await correctSegment(oksana, { ...sources[0], text: 'Басқа сөз.' })
  await desk.call('POST', `/api/projects/${project.id}/undo`)
  const changes = await page.next('change', 2)
  expect(changes.map(({ data }) => [data.author, data.kind])).toEqual([
    ['Oksana', 'act'],
    ['Aigerim', 'undo'],
  ])
})

test('who comes back hears what was missed, once and in order', async () => {
  const desk = await freshDesk()
  const { project, sources } = await furnished(desk)
  const path = `/api/events?project=${project.id}`
  const page = await listen(desk, path)
  let version = sources[0].version
  const save = async (n: number) => {
    version = (await desk.call('PUT', `/api/segments/${sources[0].id}`, { json: { text: `Сөз ${n}.` }, version })).body
      .version
    return String(version)
  }
  const first = await save(0)
  await page.next('change', 1)
  await page.close()
  const missed = [await save(1), await save(2)]
  // More than the feed reads at once, and saves go on while it is told of them.
  for (let n = 3; n < 260; n++) missed.push(await save(n))
  const again = await listen(desk, path, { 'last-event-id': first })
  for (let n = 260; n < 270; n++) missed.push(await save(n))
  expect((await again.next('change', missed.length)).map(({ id }) => id)).toEqual(missed)
  const byQuery = await listen(desk, `${path}&after=${missed.at(-2)}`)
  expect((await byQuery.next('change', 1)).map(({ id }) => id)).toEqual(missed.slice(-1))
})

test('a number from elsewhere does not make a listener deaf', async () => {
  const desk = await freshDesk()
  const { project, sources } = await furnished(desk)
  for (const id of ['999999', '-1', 'x'.repeat(20)]) {
    const page = await listen(desk, `/api/events?project=${project.id}`, { 'last-event-id': id })
    const { version } = (await desk.call('GET', `/api/segments/${sources[0].id}`)).body
    await desk.call('PUT', `/api/segments/${sources[0].id}`, { json: { text: `Сөз ${id}.` }, version })
    expect((await page.next('change', 1))[0]!.data.label).toBe('Correct text')
  }
})

test('a job tells how far it is until it has ended', async () => {
  const desk = await freshDesk()
  const { project, bitext } = await furnished(desk)
  const page = await listen(desk, `/api/events?project=${project.id}`)
  await aligned(desk.deps, bitext)
  await page.next('change', 1)
  while (page.of('job').at(-1)?.data.state !== 'done') await page.next('job', page.of('job').length + 1)
  expect(page.of('job')[0]!.data).toMatchObject({ kind: 'align', state: 'running', subject: bitext.id })
})

test('signs of life come at once and then again and again', async () => {
  const desk = await freshDesk({ heartbeatMs: 5 })
  const { project } = await furnished(desk)
  const page = await listen(desk, `/api/events?project=${project.id}`)
  expect(await page.next('heartbeat', 4)).toHaveLength(4)
})

test('a server that closes ends its streams', async () => {
  const closing = new AbortController()
  const desk = await freshDesk({ closing: closing.signal })
  const { project } = await furnished(desk)
  const page = await listen(desk, `/api/events?project=${project.id}`)
  closing.abort()
  expect((await page.rest()).map(({ event }) => event)).toEqual(['heartbeat'])
  const late = await listen(desk, `/api/events?project=${project.id}`)
  expect((await late.rest()).map(({ event }) => event)).toEqual(['heartbeat'])
})

test('who has gone is told nothing more', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  let listening = 0
  const { feed } = desk.deps
  const counted = {
    ...feed,
    subscribe: (listener: Parameters<typeof feed.subscribe>[0]) => {
      listening++
      const stop = feed.subscribe(listener)
      return () => {
        listening--
        stop()
      }
    },
  }
  const watched = await freshDesk({ deps: { ...desk.deps, feed: counted } })
  const pages = [await listen(watched, `/api/events?project=${project.id}`)]
  pages.push(await listen(watched, `/api/events?project=${project.id}`))
  expect(listening).toBe(2)
  for (const page of pages) await page.close()
  await expect.poll(() => listening).toBe(0)
  await watched.call('HEAD', `/api/events?project=${project.id}`)
  expect(listening).toBe(0)
})

test('a deleted project can still be listened to, until undo brings it back', async () => {
  const desk = await freshDesk()
  const { project } = await furnished(desk)
  const { version } = (await desk.call('GET', `/api/projects/${project.id}`)).body
  await desk.call('DELETE', `/api/projects/${project.id}`, { version })
  const page = await listen(desk, `/api/events?project=${project.id}`)
  await desk.call('POST', `/api/projects/${project.id}/undo`)
  expect((await page.next('change', 1))[0]!.data).toMatchObject({ kind: 'undo', label: 'Delete project' })
})
