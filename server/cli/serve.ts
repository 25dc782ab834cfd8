import { StorageUnusable } from '../../db/errors.ts'
import { readConfig } from '../config.ts'
import { startServer } from '../start-server.ts'
import { runCommand } from './command.ts'
import { InputError, UsageError } from './errors.ts'

const help = `kopir serve [--port 4310] [--host 127.0.0.1] [--data DIR] [--open] [--no-demo]

Starts the workbench and prints its address, one line on standard output:
  Kopir: http://127.0.0.1:4310/start#TOKEN
Open it in a browser on this machine. Ctrl+C stops it; nothing that was saved is lost.

  --port     port to listen on (KOPIR_PORT); 4310 or the next free one by default
  --host     address to listen on (KOPIR_HOST); this machine alone by default
  --data     data folder (KOPIR_DATA); the user's own by default
  --open     open the browser
  --no-demo  do not put the demo project into an empty data folder
`

/** Runs the workbench until it is asked to stop. */
export function serve(args: readonly string[]): Promise<number> {
  return runCommand(
    {
      name: 'serve',
      help,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        data: { type: 'string' },
        open: { type: 'boolean' },
        'no-demo': { type: 'boolean' },
      },
      positionals: [0, 0],
    },
    args,
    async ({ 'no-demo': noDemo, ...flags }) => {
      const config = configOf({ ...flags, ...(noDemo ? { demo: false } : {}) })
      try {
        const server = await startServer(config)
        process.stdout.write(`Kopir: ${server.address}/start#${server.token}\n`)
        await server.stopped
      } catch (error) {
        throw explained(error, config)
      }
    },
  )
}

function configOf(flags: Parameters<typeof readConfig>[0]) {
  try {
    return readConfig(flags, process.env)
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
}

function explained(error: unknown, config: { host: string; port: number | null }): unknown {
  if (error instanceof StorageUnusable) return new InputError(error.message)
  const { code } = error as { code?: string }
  if (code === 'EADDRINUSE') return new InputError(`Port ${config.port} is in use. Choose another with --port.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new InputError(`This machine has no address ${config.host}. Choose another with --host.`)
  return error
}
