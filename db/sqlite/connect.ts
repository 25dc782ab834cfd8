import Database from 'better-sqlite3'
import { StorageUnusable } from '../errors.ts'

/** One open database, its statements prepared once each. */
export interface Connection {
  readonly sqlite: Database.Database
  /** Prepares an SQL text, or hands out the statement prepared for it before. */
  statement(sql: string): Database.Statement
  /** Every SQL text that was asked for. */
  readonly texts: () => readonly string[]
  readonly now: () => Date
}

// 3.7.0 to 3.51.2 can corrupt a database when a write-ahead log is reset (fixed in 3.51.3).
const oldest = [3, 51, 3] as const

/** What a connection must say of itself; `journal_mode` aside, which is `memory` for a database in memory. */
const required = {
  // 2: FULL. Each commit is synced: better-sqlite3 is built to fall back to NORMAL, which a power cut can undo.
  synchronous: 2,
  foreign_keys: 1,
  busy_timeout: 5000,
  trusted_schema: 0,
  // Text a person deletes leaves the file's free pages too.
  secure_delete: 1,
} as const

/**
 * Opens a database for reading and writing, with the settings that keep an acknowledged write.
 *
 * @param file  path, or `:memory:`
 * @throws StorageUnusable  when SQLite is too old or a setting does not take
 */
export function connect(file: string, now: () => Date = () => new Date()): Connection {
  const sqlite = new Database(file)
  try {
    checkVersion(sqlite)
    sqlite.pragma('journal_mode = WAL')
    for (const [name, value] of Object.entries(required)) sqlite.pragma(`${name} = ${value}`)
    // Gives back the room that the log of a large change took.
    sqlite.pragma(`journal_size_limit = ${16 * 1024 * 1024}`)
    assertSettings(sqlite)
  } catch (error) {
    sqlite.close()
    throw error
  }
  const statements = new Map<string, Database.Statement>()
  return {
    sqlite,
    now,
    texts: () => [...statements.keys()],
    statement(sql) {
      let statement = statements.get(sql)
      if (!statement) {
        statement = sqlite.prepare(sql)
        if (statement.reader) statement.raw()
        statements.set(sql, statement)
      }
      return statement
    },
  }
}

/** @throws StorageUnusable when a setting is not what it was set to */
export function assertSettings(sqlite: Database.Database): void {
  for (const [name, value] of Object.entries({ ...required, journal_mode: sqlite.memory ? 'memory' : 'wal' })) {
    const actual = sqlite.pragma(name, { simple: true })
    if (actual !== value) throw new StorageUnusable(`SQLite keeps ${name} at ${actual}; Kopir needs ${value}`)
  }
}

function checkVersion(sqlite: Database.Database): void {
  const version = sqlite.prepare('SELECT sqlite_version()').pluck().get() as string
  if (!isRecent(version)) {
    throw new StorageUnusable(`SQLite ${version} is too old: Kopir needs ${oldest.join('.')} or newer`)
  }
}

/** Whether an SQLite of this version may be trusted with a write-ahead log. */
export function isRecent(version: string): boolean {
  const parts = version.split('.').map(Number)
  for (const [i, least] of oldest.entries()) {
    if ((parts[i] ?? 0) !== least) return (parts[i] ?? 0) > least
  }
  return true
}
