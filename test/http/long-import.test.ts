import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { startBuilt } from '../helpers/server.ts'

// The program as it is built: `npm test` builds it first.
const isBuilt = existsSync('dist/server/main.js')

async function started() {
  const server = await startBuilt({ KOPIR_DEMO: '0' })
  onTestFinished(() => server.dispose())
  let cookie = ''
  const call = async (method: string, path: string, body?: object) => {
    const isForm = body instanceof FormData
    const answer = await fetch(server.address + path, {
      method,
      headers: { cookie, ...(body && !isForm ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    })
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
    const text = await answer.text()
    return { status: answer.status, body: text ? JSON.parse(text) : null }
  }
  await call('POST', '/api/session', { token: 'test' })
  const { id } = (await call('POST', '/api/projects', { name: 'Chronicle' })).body
  const send = (text: string, name = 'ұзын “мәтін”.txt') => {
    const form = new FormData()
    form.append('file', new File([text], name))
    return call('POST', `/api/projects/${id}/imports`, form)
  }
  const until = async (job: string, holds: (job: { state: string; progress: number }) => boolean) => {
    for (;;) {
      const { body } = await call('GET', `/api/jobs/${job}`)
      if (holds(body)) return body
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const kept = async () => {
    const { body } = await call('GET', `/api/projects/${id}/documents`)
    return body.items.map(({ name, segments }: { name: string; segments: number }) => [name, segments])
  }
  /** Rows that no document speaks for, and files that lie about. */
  const left = () => {
    const sqlite = new Database(join(server.folder, 'kopir.db'), { readonly: true })
    try {
      const count = (sql: string) => sqlite.prepare(sql).pluck().get()
      return {
        arrivals: count('SELECT count(*) FROM arrival'),
        segments: count('SELECT count(*) FROM segment'),
        links: count('SELECT (SELECT count(*) FROM link) + (SELECT count(*) FROM link_member)'),
        parts: count('SELECT count(*) FROM text_part'),
        sound: count('PRAGMA integrity_check'),
        uploads: readdirSync(join(server.folder, 'uploads')).length,
        originals: readdirSync(join(server.folder, 'originals')).length,
      }
    } finally {
      sqlite.close()
    }
  }
  const settled = async () => {
    for (let i = 0; i < 500 && (left().arrivals !== 0 || left().uploads !== 0); i++) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return left()
  }
  return { server, call, send, until, kept, left, settled, id }
}

const nothing = { arrivals: 0, segments: 0, links: 0, parts: 0, sound: 'ok', uploads: 0, originals: 0 }
const sentences = 24_000
const long = Array.from({ length: sentences }, (_, i) => `Сот ${i} рет жиналып, тағы да кейінге қалдырды.`).join('\n\n')
const isUnderWay = ({ progress }: { progress: number }) => progress > 0.3

test.runIf(isBuilt)(
  'a server killed in the middle of an import keeps nothing of it',
  async () => {
    const { server, send, until, kept, left, settled, call, id } = await started()
    const { status, body } = await send(long)
    expect(status).toBe(202)
    expect(body).toMatchObject({ kind: 'import', state: 'running', message: 'ұзын “мәтін”.txt' })
    await until(body.id, isUnderWay)
    await server.kill()
    expect(left()).toMatchObject({ arrivals: 1, sound: 'ok', uploads: 1 })
    expect(left().segments).toBeGreaterThan(0)
    await server.restart()
    expect(await kept()).toEqual([])
    expect(await settled()).toEqual(nothing)
    const { items } = (await call('GET', `/api/projects/${id}/imports`)).body
    expect(items).toMatchObject([{ id: body.id, state: 'interrupted' }])
  },
  60_000,
)

test.runIf(isBuilt)(
  'an import can be stopped, and what is begun again is kept whole, with one step of undo',
  async () => {
    const { send, until, kept, settled, call, id } = await started()
    const { body } = await send(long)
    await until(body.id, isUnderWay)
    expect((await call('GET', `/api/projects/${id}/imports`)).body.items).toMatchObject([{ id: body.id }])
    expect((await call('DELETE', `/api/jobs/${body.id}`)).body.state).toBe('cancelled')
    expect(await settled()).toEqual(nothing)
    const again = (await send(long)).body
    const done = await until(again.id, ({ state }) => state !== 'running')
    expect(done).toMatchObject({ state: 'done', progress: 1, message: expect.stringContaining('24,000 segments') })
    expect(await kept()).toEqual([['ұзын “мәтін”', sentences]])
    expect(await settled()).toMatchObject({ ...nothing, segments: sentences, parts: expect.anything(), originals: 1 })
    await call('POST', `/api/projects/${id}/undo`)
    expect(await kept()).toEqual([])
    await call('POST', `/api/projects/${id}/redo`)
    expect(await kept()).toEqual([['ұзын “мәтін”', sentences]])
  },
  90_000,
)

const units = 12_000
const memory = [
  '<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header creationtool="t" creationtoolversion="1"',
  ' segtype="sentence" o-tmf="t" adminlang="en" srclang="kk" datatype="plaintext"/><body>',
  ...Array.from(
    { length: units },
    (_, i) =>
      `<tu><tuv xml:lang="kk"><seg>Сот ${i} рет жиналып, тағы да кейінге қалдырды.</seg></tuv>` +
      `<tuv xml:lang="en"><seg>The court met ${i} times and put it off once more.</seg></tuv></tu>`,
  ),
  '</body></tmx>',
].join('')

test.runIf(isBuilt)(
  'a ready bitext comes whole with its links, or not at all',
  async () => {
    const { server, send, until, kept, left, settled, call, id } = await started()
    const { status, body } = await send(memory, 'жады.tmx')
    expect(status).toBe(202)
    await until(body.id, ({ progress }) => progress > 0.85)
    await server.kill()
    expect(left()).toMatchObject({ arrivals: 3, sound: 'ok' })
    expect(left().links).toBeGreaterThan(0)
    await server.restart()
    expect(await kept()).toEqual([])
    expect(await settled()).toEqual(nothing)
    const again = (await send(memory, 'жады.tmx')).body
    const done = await until(again.id, ({ state }) => state !== 'running')
    expect(done).toMatchObject({ state: 'done', message: expect.stringContaining('12,000 units') })
    const counts = async () =>
      (await call('GET', `/api/projects/${id}/bitexts`)).body.items.map(({ counts }: never) => counts)
    expect(await counts()).toMatchObject([{ sourceSegments: units, targetSegments: units }])
    await call('POST', `/api/projects/${id}/undo`)
    expect(await counts()).toEqual([])
    await call('POST', `/api/projects/${id}/redo`)
    expect(await counts()).toMatchObject([{ sourceSegments: units, targetSegments: units }])
  },
  90_000,
)
