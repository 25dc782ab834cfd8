import { mkdir, open } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { StorageUnusable } from './errors.ts'
import { type Backup, backupInto } from './sqlite/backup.ts'
import { type Connection, connect } from './sqlite/connect.ts'
import { portError } from './sqlite/failures.ts'
import { lockFolder } from './sqlite/lock.ts'
import { knownMigrations, type Migration, migrate, readSchemaVersion } from './sqlite/migrate.ts'
import { refuseNetwork } from './sqlite/network.ts'
import { clearParts, originalsIn, originalsInMemory } from './sqlite/originals.ts'
import { sqliteStorage } from './sqlite/sqlite-storage.ts'
import type { Storage } from './storage.ts'

export interface OpenOptions {
  /** The data folder, made when absent: `kopir.db`, `originals/`, `backups/`. `:memory:` keeps everything in memory. */
  readonly folder: string
  /** Name and version of the running program, for messages. */
  readonly program?: string
  readonly clock?: () => Date
  /** Told of the copy that is made before an older database is brought to the present schema. */
  readonly onBackup?: (backup: Backup) => void
  /** Schema steps, oldest first; those of the program by default. */
  readonly migrations?: readonly Migration[]
}

/**
 * Opens the store of a data folder for this process alone, and brings it to the present schema.
 *
 * @throws StorageUnusable  when another process holds the folder, a newer program wrote it, it is on another machine
 *                          or not ours to write, or SQLite is too old; the folder is left as it is
 */
export async function openStorage(options: OpenOptions): Promise<Storage> {
  const { migrations = knownMigrations() } = options
  if (options.folder === ':memory:') {
    const connection = connect(':memory:', options.clock)
    migrate(connection, 0, migrations)
    return sqliteStorage(connection, originalsInMemory())
  }
  const folder = resolve(options.folder)
  try {
    return await openFolder(folder, options, migrations)
  } catch (error) {
    throw unusable(folder, portError(error))
  }
}

async function openFolder(folder: string, options: OpenOptions, migrations: readonly Migration[]): Promise<Storage> {
  const originals = join(folder, 'originals')
  const backups = join(folder, 'backups')
  const file = join(folder, 'kopir.db')
  for (const path of [folder, originals, backups]) await mkdir(path, { recursive: true, mode: 0o700 })
  await refuseNetwork(folder)
  // Made by us so that nobody else on the machine can read it; the log beside it takes over its mode.
  await (await open(file, 'a', 0o600)).close()
  const lock = lockFolder(folder)
  let connection: Connection | null = null
  try {
    const version = readSchemaVersion(file, migrations.length, options.program ?? 'this program')
    connection = connect(file, options.clock)
    if (version > 0 && version < migrations.length) {
      const reason = `before-schema-${migrations.length}`
      const copy = await backupInto(connection.sqlite, backups, reason, connection.now())
      options.onBackup?.(copy)
    }
    migrate(connection, version, migrations)
    for (const path of [originals, backups]) await clearParts(path)
    return sqliteStorage(connection, originalsIn(originals), lock.release)
  } catch (error) {
    connection?.sqlite.close()
    lock.release()
    throw error
  }
}

const forbidding = /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR|SQLITE_(CANTOPEN|READONLY|NOTADB|CORRUPT|PERM).*)$/

/** What the operating system refuses, said of the folder. */
function unusable(folder: string, error: unknown): unknown {
  if (!(error instanceof Error) || !forbidding.test(String((error as NodeJS.ErrnoException).code))) return error
  return new StorageUnusable(`The data folder ${folder} cannot be used: ${error.message}`, { cause: error })
}
