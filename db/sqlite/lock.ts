import { join } from 'node:path'
import Database from 'better-sqlite3'
import { StorageUnusable } from '../errors.ts'

/** A hold on a data folder. */
export interface FolderLock {
  release(): void
}

/**
 * Takes a data folder for this process. The hold is an exclusive transaction on an empty SQLite file beside the
 * database, so the operating system drops it with the process, however that ends: there is no stale lock to clear.
 * The database itself is not held: workers may read it.
 *
 * @throws StorageUnusable when another process, or this one, holds the folder already
 */
export function lockFolder(folder: string): FolderLock {
  const side = new Database(join(folder, 'kopir.lock'), { timeout: 0 })
  try {
    // In memory: no journal file that a killed process could leave behind.
    side.pragma('journal_mode = MEMORY')
    side.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    side.close()
    if (!String((error as { code?: string }).code).startsWith('SQLITE_BUSY')) throw error
    throw new StorageUnusable(`Another running Kopir is using the data folder ${folder}`, { cause: error as Error })
  }
  return { release: () => void side.close() }
}
