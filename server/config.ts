import { resolve } from 'node:path'
import envPaths from 'env-paths'

/** Everything that can be set from outside, read once. */
export interface Config {
  readonly host: string
  /** Null: 4310, or the next free one. */
  readonly port: number | null
  readonly dataFolder: string
  /** Start token fixed from outside, for tests; a fresh random one otherwise. */
  readonly token: string | null
  /** Name of the person whose acts these are. */
  readonly author: string
  readonly logLevel: string
  /** Open the browser once it listens. */
  readonly open: boolean
  /** Whether an empty data folder gets the demo project. */
  readonly demo: boolean
}

export const defaultPort = 4310

/** Where a person's own data is kept when nothing else is said. */
export const userDataFolder = (): string => envPaths('kopir', { suffix: '' }).data

/**
 * Reads flags, then the environment, then what is usual. What is empty is not set: to a socket, an empty host is every
 * address of the machine.
 *
 * @throws RangeError when a port is no port
 */
export function readConfig(
  flags: { port?: string; host?: string; data?: string; open?: boolean; demo?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Config {
  return Object.freeze({
    host: flags.host || env.KOPIR_HOST || '127.0.0.1',
    port: portOf(flags.port ?? env.KOPIR_PORT),
    dataFolder: resolve(flags.data || env.KOPIR_DATA || userDataFolder()),
    token: env.KOPIR_TOKEN || null,
    author: nameOfUser(env).slice(0, 100),
    logLevel: env.KOPIR_LOG || 'warn',
    open: flags.open ?? false,
    demo: flags.demo ?? env.KOPIR_DEMO !== '0',
  })
}

function portOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new RangeError(`${text} is not a port: give a number from 1 to 65535`)
  return port
}

// The environment alone: asking the system for the user's entry may ask a name service, on some machines over the net.
function nameOfUser(env: Readonly<Record<string, string | undefined>>): string {
  return env.KOPIR_AUTHOR || env.USER || env.LOGNAME || env.USERNAME || 'translator'
}
