import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The built program, running on a port of its own over a data folder of its own. */
export interface TestServer {
  readonly address: string
  readonly startLink: string
  readonly folder: string
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
  /** Asks it to stop; its exit code. */
  stop(): Promise<number | null>
  /** Starts it again on the same port and folder. */
  restart(): Promise<void>
  /** Ends it and removes its data. */
  dispose(): Promise<void>
}

/** Starts `dist/server/main.js serve`; `npm test` has built it. */
export async function startBuilt(env: Record<string, string> = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kopir-test-'))
  const port = await freePort()
  let child = await start()

  function start(): Promise<ChildProcess> {
    return new Promise((resolve, reject) => {
      const process_ = spawn(process.execPath, ['dist/server/main.js', 'serve'], {
        cwd: root,
        env: {
          ...process.env,
          KOPIR_PORT: String(port),
          KOPIR_DATA: folder,
          KOPIR_TOKEN: 'test',
          KOPIR_AUTHOR: 'Tester',
          ...env,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let heard = ''
      process_.stdout!.on('data', (bytes) => {
        heard += bytes
        if (heard.includes('/start#')) resolve(process_)
      })
      process_.stderr!.on('data', (bytes) => {
        heard += bytes
      })
      process_.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${heard}`)))
    })
  }
  function end(signal: NodeJS.Signals): Promise<number | null> {
    if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
    return new Promise((resolve) => {
      child.once('exit', resolve)
      child.kill(signal)
    })
  }
  return {
    address: `http://127.0.0.1:${port}`,
    startLink: `http://127.0.0.1:${port}/start#test`,
    folder,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    restart: async () => {
      child = await start()
    },
    dispose: async () => {
      await end('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
