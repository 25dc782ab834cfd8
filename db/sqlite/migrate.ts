import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { StorageUnusable } from '../errors.ts'
import type { Connection } from './connect.ts'
import { translated } from './failures.ts'

/** Where the generated migrations are: beside this room, in the sources as in the build. */
const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** Marks a file as Kopir's: `KOPR` in ASCII, in the field of the file header that SQLite keeps for this. */
const applicationId = 0x4b4f5052

/** A migration: its statements, in order. */
export type Migration = readonly string[]

/** The migrations that this program knows, oldest first. */
export function knownMigrations(folder: string = migrationsFolder): Migration[] {
  return readMigrationFiles({ migrationsFolder: folder }).map(({ sql }) => sql)
}

/**
 * How many migrations a database file has seen, read without changing it; 0 for one that is absent or empty.
 *
 * @throws StorageUnusable when the file is not Kopir's, or has seen more migrations than `known`
 */
export function readSchemaVersion(file: string, known: number, program: string): number {
  if (!existsSync(file) || statSync(file).size === 0) return 0
  const { version, application, tables } = readHeader(file)
  if (tables === 0) return 0
  if (application !== applicationId) throw new StorageUnusable(`${file} is not a database of Kopir`)
  if (version > known) {
    throw new StorageUnusable(
      `${file} was written by a newer Kopir: its schema is number ${version}, ${program} knows ${known}. It was left as it is`,
    )
  }
  return version
}

function readHeader(file: string) {
  try {
    const sqlite = new Database(file, { readonly: true, fileMustExist: true })
    try {
      return {
        version: sqlite.pragma('user_version', { simple: true }) as number,
        application: sqlite.pragma('application_id', { simple: true }) as number,
        tables: sqlite.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number,
      }
    } finally {
      sqlite.close()
    }
  } catch (error) {
    const cause = error as Error
    throw new StorageUnusable(`${file} cannot be read as a database: ${cause.message}`, { cause })
  }
}

/**
 * Brings a database to the newest schema, all missing migrations in one transaction: a process killed midway leaves
 * the old schema.
 *
 * @param from  how many migrations it has seen
 */
export function migrate({ sqlite }: Connection, from: number, migrations: readonly Migration[]): void {
  if (from >= migrations.length) return
  // A migration may rebuild a table that others refer to; this setting has no effect inside a transaction.
  sqlite.pragma('foreign_keys = OFF')
  try {
    translated(() =>
      sqlite
        .transaction(() => {
          for (const statements of migrations.slice(from)) for (const text of statements) sqlite.exec(text)
          const dangling = sqlite.pragma('foreign_key_check') as unknown[]
          if (dangling.length > 0) throw new StorageUnusable(`A migration would leave ${dangling.length} rows astray`)
          sqlite.pragma(`application_id = ${applicationId}`)
          sqlite.pragma(`user_version = ${migrations.length}`)
        })
        .immediate(),
    )
  } finally {
    sqlite.pragma('foreign_keys = ON')
  }
}
