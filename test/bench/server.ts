import { spawn } from 'node:child_process'
import { openAsBlob, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

// biome-ignore lint/suspicious/noExplicitAny: answers are read as they come
type Json = any

export type BenchServer = Awaited<ReturnType<typeof startServer>>

/** A server of `npm run build` in a process of its own, with its data in a folder, measured from outside. */
export async function startServer(folder: string) {
  const delays = join(folder, 'delays.json')
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const server = spawn(
    process.execPath,
    ['--import', fileURLToPath(new URL('./loop-delay.mjs', import.meta.url)), 'dist/server/main.js', 'serve'],
    {
      cwd: root,
      env: {
        ...process.env,
        KOPIR_PORT: String(port),
        KOPIR_DATA: join(folder, 'data'),
        KOPIR_TOKEN: 'bench',
        KOPIR_DEMO: '0',
        LOOP_DELAY_FILE: delays,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  server.once('exit', (code, signal) => {
    if (signal !== 'SIGTERM' && code !== 0) console.log(`The server ended: ${signal ?? code}`)
  })
  let cookie = ''

  async function fetched(method: string, path: string, { headers, body }: RequestInit = {}): Promise<Response> {
    const ask = () => fetch(base + path, { method, headers: { cookie, ...headers }, ...(body ? { body } : {}) })
    // A connection that was kept may be closed by the server just when it is used again: reading can be asked once more.
    const answer = await (method === 'GET' ? ask().catch(ask) : ask())
    cookie ||= answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    return answer
  }

  async function call(method: string, path: string, body?: object): Promise<{ status: number; body: Json }> {
    const isForm = body instanceof FormData
    const answer = await fetched(method, path, {
      ...(body && !isForm ? { headers: { 'content-type': 'application/json' } } : {}),
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    })
    const text = await answer.text()
    return { status: answer.status, body: text ? JSON.parse(text) : {} }
  }

  /** Sends a file as a form. */
  async function send(path: string, file: string): Promise<{ status: number; body: Json }> {
    const data = new FormData()
    data.append('file', await openAsBlob(file), basename(file))
    return call('POST', path, data)
  }

  async function ended(id: string): Promise<string> {
    for (;;) {
      const { body } = await call('GET', `/api/jobs/${id}`)
      if (body.finishedAt) return `${body.state}: ${body.message}`
      await wait(100)
    }
  }

  /** Runs work while a small request is sent every 50 ms, and prints what both felt. */
  async function measured(what: string, work: () => Promise<unknown>): Promise<void> {
    server.kill('SIGUSR2')
    writeFileSync(`/proc/${server.pid}/clear_refs`, '5')
    let over = false
    const times: number[] = []
    let waiting = 0
    const probe = (async () => {
      const asked: Promise<void>[] = []
      while (!over) {
        const start = performance.now()
        // No more than a browser would have under way: the measurement is not to be the load.
        if (waiting < 6) {
          waiting++
          asked.push(
            fetched('GET', '/api/projects')
              .then((answer) => answer.arrayBuffer())
              .then(() => {
                waiting--
                times.push(performance.now() - start)
              }),
          )
        }
        await wait(50)
      }
      await Promise.all(asked)
    })()
    const start = performance.now()
    const outcome = await work()
    const seconds = (performance.now() - start) / 1000
    over = true
    await probe
    await wait(600)
    const loop = JSON.parse(readFileSync(delays, 'utf8')) as { worst: number; p99: number }
    const peak = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]
    times.sort((a, b) => a - b)
    const felt = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0)
    console.log(
      `${what}: ${seconds.toFixed(1)} s, peak ${Math.round(Number(peak) / 1024)} MB; ` +
        `event loop p99 ${loop.p99} ms, worst ${loop.worst} ms; requests p50 ${felt(0.5)} p99 ${felt(0.99)} worst ${felt(1)} ms` +
        `${typeof outcome === 'string' ? `\n  ${outcome}` : ''}`,
    )
  }

  async function stop(): Promise<void> {
    server.kill('SIGTERM')
    await new Promise((resolve) => server.once('exit', resolve))
  }

  while (!(await fetch(`${base}/api/health`).catch(() => null))) await wait(50)
  await call('POST', '/api/session', { token: 'bench' })
  return { base, fetched, call, send, ended, measured, stop }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
