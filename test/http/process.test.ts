import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { Job } from '../../db/model/job.ts'
import { isFresh } from '../../server/build.mjs'
import { newFolder } from '../storage/folder.ts'

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))
// The built program starts four times as fast; where the sources are newer, they are what is tested.
const program = isFresh() ? [path('dist/server/main.js')] : ['--import', 'tsx', path('server/main.ts')]

interface Run {
  readonly child: ChildProcess
  readonly out: () => string
  readonly err: () => string
  /** Exit code, or the signal it died of. */
  readonly ended: Promise<number | string>
}

function kopir(args: readonly string[], env: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [...program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, KOPIR_DEMO: '0', KOPIR_TOKEN: 'fixed', ...env },
  })
  let [out, err] = ['', '']
  child.stdout!.on('data', (bytes) => {
    out += bytes
  })
  child.stderr!.on('data', (bytes) => {
    err += bytes
  })
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal)
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  return { child, out: () => out, err: () => err, ended }
}

/** A server that listens, and a signed-in client of it. */
async function started(folder: string, args: readonly string[] = [], env: Record<string, string> = {}) {
  const run = kopir(['serve', '--data', folder, '--port', String(await freePort()), ...args], env)
  while (!run.out().includes('\n')) {
    await Promise.race([once(run.child.stdout!, 'data'), run.ended])
    if (run.child.exitCode !== null) throw new Error(`It ended: ${run.err()}`)
  }
  const address = /^Kopir: (http:\/\/127\.0\.0\.1:\d+)\/start#fixed\n$/.exec(run.out())![1]!
  const signIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"token":"fixed"}',
  })
  const cookie = signIn.headers.get('set-cookie')!.split(';')[0]!
  return { ...run, address, cookie, call: caller(address, cookie) }
}

const caller =
  (address: string, cookie: string) =>
  // biome-ignore lint/suspicious/noExplicitAny: a stranger reads what comes, whatever the types promise
  async (method: string, path: string, json?: unknown): Promise<{ status: number; body: any }> => {
    const headers = { cookie, ...(json === undefined ? {} : { 'content-type': 'application/json' }) }
    const sent = json === undefined ? {} : { body: JSON.stringify(json) }
    const answer = await fetch(`${address}${path}`, { method, headers, ...sent })
    const text = await answer.text()
    return { status: answer.status, body: text ? JSON.parse(text) : undefined }
  }

/** A bitext long enough to be still at work when somebody looks. */
async function alignSomethingLong(call: ReturnType<typeof caller>) {
  const project = (await call('POST', '/api/projects', { name: 'x' })).body
  const text = (one: string) => Array.from({ length: 4000 }, (_, i) => `${one} ${i}.`).join('\n')
  const documents = []
  for (const [lang, one] of [
    ['kk', 'Сот шешім қабылдады'],
    ['en', 'The court took a decision'],
  ] as const) {
    const json = { name: lang, lang, layout: 'lines', text: text(one) }
    documents.push((await call('POST', `/api/projects/${project.id}/documents`, json)).body.id)
  }
  const ends = { sourceId: documents[0], targetId: documents[1] }
  const bitext = (await call('POST', `/api/projects/${project.id}/bitexts`, ends)).body
  const job = (await call('POST', `/api/bitexts/${bitext.id}/align`)).body
  expect(job.state).toBe('running')
  return { project, bitext, job }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

test('standard output has the address alone, and what is private is its owner’s alone', async () => {
  const folder = join(await newFolder(), 'data')
  const server = await started(folder)
  const mode = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8)
  expect([mode('.'), mode('secret'), mode('server.json'), mode('kopir.db')]).toEqual(['700', '600', '600', '600'])
  const told = JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8'))
  expect([told.address, told.pid]).toEqual([server.address, server.child.pid])
  const headers = { authorization: `Bearer ${told.key}` }
  expect((await fetch(`${server.address}/api/projects`, { headers })).status).toBe(200)
  server.child.kill('SIGTERM')
  expect([await server.ended, server.err()]).toEqual([0, ''])
  expect(existsSync(join(folder, 'server.json'))).toBe(false)
})

test('a second start on the same folder is refused in one line, and leaves the first alone', async () => {
  const folder = await newFolder()
  const first = await started(folder)
  const second = kopir(['serve', '--data', folder, '--port', String(await freePort())])
  expect([await second.ended, second.out()]).toEqual([1, ''])
  expect(second.err()).toMatch(/^.+\n$/)
  expect(second.err()).toContain(folder)
  expect((await first.call('GET', '/api/projects')).status).toBe(200)
  expect(JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8')).pid).toBe(first.child.pid)
})

test('a port in use is said in one line, and the folder is free again', async () => {
  const first = await started(await newFolder())
  const folder = await newFolder()
  const second = kopir(['serve', '--data', folder, '--port', new URL(first.address).port])
  expect([await second.ended, second.out()]).toEqual([1, ''])
  expect(second.err()).toMatch(/^Port \d+ is in use\. Choose another with --port\.\n$/)
  await started(folder)
})

test('a start that finds its port in use leaves the demo to the next, which has it aligned', async () => {
  const first = await started(await newFolder())
  const folder = await newFolder()
  const demo = { KOPIR_DEMO: '1' }
  const second = kopir(['serve', '--data', folder, '--port', new URL(first.address).port], demo)
  expect([await second.ended, second.out()]).toEqual([1, ''])
  expect(second.err()).toMatch(/^Port \d+ is in use\. [^\n]+\n$/)
  const third = await started(folder, [], demo)
  const jobs = async () =>
    (await third.call('GET', '/api/projects')).body.items[0].bitexts.map((bitext: { job: Job | null }) => bitext.job)
  await expect
    .poll(async () => (await jobs()).map((job: Job) => job.state), { timeout: 60_000 })
    .toEqual(Array(3).fill('done'))
})

test('a start that cannot say where it is ends, and frees the folder', async () => {
  const folder = await newFolder()
  mkdirSync(join(folder, 'server.json'))
  const run = kopir(['serve', '--data', folder, '--port', String(await freePort())])
  expect([await run.ended, run.out()]).toEqual([1, ''])
  rmdirSync(join(folder, 'server.json'))
  await started(folder)
})

test.each([
  ['--port', 'x'],
  ['--port', '70000'],
  ['--nonsense', 'x'],
])('%s %s is a wrong command line', async (...args) => {
  const run = kopir(['serve', '--data', await newFolder(), ...args])
  expect([await run.ended, run.out()]).toEqual([2, ''])
  expect(run.err()).toMatch(/^.+\n/)
})

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it with 0, also while a page listens and an alignment runs, which is interrupted',
  async (signal) => {
    const folder = await newFolder()
    const server = await started(folder)
    const { project, job } = await alignSomethingLong(server.call)
    const stream = await fetch(`${server.address}/api/events?project=${project.id}`, {
      headers: { cookie: server.cookie },
    })
    const heard = stream.text()
    server.child.kill(signal)
    expect([await server.ended, server.err()]).toEqual([0, ''])
    expect(await heard).toContain('event: heartbeat')
    const again = await started(folder)
    expect((await again.call('GET', `/api/jobs/${job.id}`)).body.state).toBe('interrupted')
  },
)

test('an alignment that runs at a kill is interrupted after the next start, and leaves nothing half', async () => {
  const folder = await newFolder()
  const server = await started(folder)
  const { bitext, job } = await alignSomethingLong(server.call)
  server.child.kill('SIGKILL')
  expect(await server.ended).toBe('SIGKILL')
  const again = await started(folder)
  expect((await again.call('GET', `/api/jobs/${job.id}`)).body).toMatchObject({ state: 'interrupted' })
  const { counts, alignment } = (await again.call('GET', `/api/bitexts/${bitext.id}`)).body
  expect([counts.proposed, alignment]).toEqual([0, null])
})

test('a browser stays signed in over a restart', async () => {
  const folder = await newFolder()
  const first = await started(folder)
  first.child.kill('SIGTERM')
  await first.ended
  const second = await started(folder)
  expect((await caller(second.address, first.cookie)('GET', '/api/projects')).status).toBe(200)
})

test('what is no HTTP, or more head than is taken, is answered as a problem', async () => {
  const server = await started(await newFolder())
  const port = Number(new URL(server.address).port)
  const { connect } = await import('node:net')
  const say = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(text))
      let answer = ''
      socket.on('data', (bytes) => {
        answer += bytes
      })
      socket.on('close', () => resolve(answer))
      socket.on('error', reject)
    })
  const host = `Host: 127.0.0.1:${port}\r\nConnection: close\r\n`
  for (const [request, status, code] of [
    ['NONSENSE\r\n\r\n', 400, 'bad-request'],
    [`GET /api\\health HTTP/1.1\r\n${host}\r\n`, 400, 'bad-request'],
    ['GET /api/health HTTP/1.1\r\nConnection: close\r\n\r\n', 421, 'foreign-host'],
    [`GET http://evil.test/api/health HTTP/1.1\r\n${host}\r\n`, 421, 'foreign-host'],
    [`GET /api/health HTTP/1.1\r\n${host}X: ${'x'.repeat(40_000)}\r\n\r\n`, 431, 'head-too-large'],
    [`GET /api/health HTTP/1.1\r\n${host}Expect: wonders\r\n\r\n`, 417, 'unmet-expectation'],
    [`TRACE /api/health HTTP/1.1\r\n${host}\r\n`, 401, 'not-signed-in'],
  ] as const) {
    const answer = await say(request)
    expect(answer.split('\r\n')[0], request.slice(0, 60)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer.toLowerCase()).toContain('content-type: application/problem+json')
    expect(answer).toContain(`#${code}"`)
  }
})
