import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { pino } from 'pino'
import { openStorage } from '../db/open.ts'
import { createApp } from './app.ts'
import { type Config, defaultPort } from './config.ts'
import { folderSecret, uploadFolder, writeServerFile } from './data-folder.ts'
import { createFeed } from './feed/feed.ts'
import { answerBadRequests, unreadableRequest } from './http/bad-requests.ts'
import { allowedHosts, ownAddress } from './http/guard.ts'
import { commandKey } from './http/session.ts'
import { createDesk } from './jobs/desk.ts'
import { createPool } from './jobs/pool.ts'
import { version } from './version.ts'
import type { Deps } from './workbench/deps.ts'
import { keepLearning, type Learning } from './workbench/learning.ts'

export interface RunningServer {
  /** `http://127.0.0.1:4310` */
  readonly address: string
  readonly token: string
  /** Resolves when the server has ended by a signal or by `stop`. */
  readonly stopped: Promise<void>
  stop(): Promise<void>
}

/** Open connections get this long to finish when the server is asked to stop. */
const graceMs = 3_000
const heartbeatMs = 20_000

/**
 * Config → storage → application → listen → drain.
 *
 * @throws StorageUnusable  when the data folder cannot be used
 */
export async function startServer(config: Config): Promise<RunningServer> {
  // Standard output is for the address alone.
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2))
  const storage = await openStorage({
    folder: config.dataFolder,
    program: `Kopir ${version}`,
    onBackup: ({ file }) => log.warn({ file }, 'backed up before bringing the database to the present schema'),
  })
  const feed = createFeed(storage)
  const pool = createPool()
  const clock = () => new Date()
  const jobs = createDesk({
    storage,
    feed,
    pool,
    clock,
    onError: (error, job) => log.error({ err: error, job: job.id, kind: job.kind }, 'job failed'),
  })
  const deps: Deps = { storage, feed, jobs, author: config.author, clock, version }
  const closing = new AbortController()
  let learning: Learning | undefined
  let server: Server | null = null
  let forget = async () => {}
  const ending = endOnce(async () => {
    // Event streams would stay open for ever, and alignments for long: both are told first.
    closing.abort()
    await Promise.all([server && close(server), jobs.drain(), learning?.stop()])
    await pool.close()
    await forget()
    await storage.close()
  })
  try {
    const secret = await folderSecret(config.dataFolder)
    const token = config.token ?? randomBytes(24).toString('base64url')
    await storage.interruptJobs()
    learning = keepLearning(deps, { onError: (error) => log.error({ err: error }, 'learning failed') })
    const uploads = await uploadFolder(config.dataFolder)
    let hosts: ReadonlySet<string> = new Set()
    const webFolder = fileURLToPath(
      new URL(import.meta.url.endsWith('.ts') ? '../dist/web' : '../web', import.meta.url),
    )
    const app = createApp({
      deps,
      keys: { token, secret },
      log,
      hosts: () => hosts,
      uploads,
      events: { heartbeatMs, closing: closing.signal },
      ...(existsSync(webFolder) ? { webFolder } : {}),
    })
    server = await listen(app.fetch, config)
    const { port } = server.address() as AddressInfo
    hosts = allowedHosts(config.host, port)
    // In the background: what an import left that was killed may be long.
    void storage.sweepStaged().catch((error) => log.error({ err: error }, 'what a stopped import left stays for now'))
    // Only now: a start that finds its port taken leaves the folder for the next one as it was.
    if (config.demo && (await storage.lastSeq()) === 0) await seedDemo(deps, log)
    const address = ownAddress(config.host, port)
    forget = await writeServerFile(config.dataFolder, { address, key: commandKey(secret), pid: process.pid })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, ending.stop)
    if (config.open) await openBrowser(`${address}/start#${token}`)
    return { address, token, ...ending }
  } catch (error) {
    await ending.stop()
    throw error
  }
}

async function seedDemo(deps: Deps, log: { error(details: object, message: string): void }): Promise<void> {
  try {
    const { seed } = await import('../seeds/seed.ts')
    await seed(deps)
  } catch (error) {
    // A workbench without its demo is better than none.
    log.error({ err: error }, 'the demo project could not be made')
  }
}

type Fetch = ReturnType<typeof createApp>['fetch']

/** Listens on the port asked for, or on the first free one from 4310. */
async function listen(fetch: Fetch, config: Config): Promise<Server> {
  for (let port = config.port ?? defaultPort; ; port++) {
    try {
      return await listenOn(fetch, config.host, port)
    } catch (error) {
      const taken = (error as { code?: string }).code === 'EADDRINUSE'
      if (!taken || config.port !== null || port >= defaultPort + 100) throw error
    }
  }
}

function listenOn(fetch: Fetch, hostname: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const listener = getRequestListener(fetch as never, { hostname, errorHandler: unreadableRequest })
    // A missing Host is refused by the application, which words it better.
    const server = createServer({ requireHostHeader: false }, listener)
    answerBadRequests(server)
    server.once('error', reject)
    server.listen(port, hostname, () => resolve(server))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept alive falls idle only after its request is answered.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}

function endOnce(end: () => Promise<void>): { stop(): Promise<void>; stopped: Promise<void> } {
  let begun: Promise<void> | undefined
  let done = () => {}
  const stopped = new Promise<void>((resolve) => {
    done = resolve
  })
  return {
    stopped,
    stop() {
      begun ??= end().finally(done)
      return begun
    },
  }
}

async function openBrowser(address: string): Promise<void> {
  const { spawn } = await import('node:child_process')
  const [program, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]]
  const child = spawn(program as string, args as string[], { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
