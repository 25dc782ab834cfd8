import Database from 'better-sqlite3'
import { RuleBroken, StorageBusy, StorageFull } from '../errors.ts'

/** Runs `work`; what SQLite or the file system throws in it leaves as an error of the port. */
export function translated<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw portError(error)
  }
}

/** The port's error for a failure of SQLite or of the file system; anything else is handed back as it is. */
export function portError(error: unknown): unknown {
  const code = codeOf(error)
  if (code === null) return error
  const cause = error as Error
  if (isFull(error)) return new StorageFull('The disk is full; nothing was written', { cause })
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new StorageBusy('Another program is writing to the store', { cause })
  if (code.startsWith('SQLITE_CONSTRAINT')) return new RuleBroken(inWords(code, cause.message), { cause })
  return error
}

/** Whether this is the failure of a full disk. */
export function isFull(error: unknown): boolean {
  const code = codeOf(error)
  // The write-ahead log's index is a file of its own, in steps of 32 KiB: on a full disk that step fails first.
  return code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE' || code === 'ENOSPC' || code === 'EDQUOT'
}

function codeOf(error: unknown): string | null {
  if (error instanceof Database.SqliteError) return error.code
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  return typeof code === 'string' ? code : null
}

function inWords(code: string, message: string): string {
  const what = message.replace(/^.*constraint failed:?\s*/i, '')
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return 'A row would refer to another that is not there'
  if (code === 'SQLITE_CONSTRAINT_NOTNULL') return `A field is missing: ${what}`
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return `Not unique: ${what}`
  return message
}
