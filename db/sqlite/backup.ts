import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { StorageUnusable } from '../errors.ts'
import { portError } from './failures.ts'

/** A copy that was made, and its SHA-256 (hex). */
export interface Backup {
  readonly file: string
  readonly sha256: string
}

/**
 * Copies a database into a new file while others may write, checks the copy, and gives it its name only then. The copy
 * is one self-contained file.
 *
 * @throws StorageUnusable when the file exists or the copy is not sound; StorageFull when it does not fit
 */
export async function backup(sqlite: Database.Database, file: string): Promise<string> {
  if (existsSync(file)) throw new StorageUnusable(`${file} exists already; a backup goes into a new file`)
  const part = `${file}.part`
  try {
    await rm(part, { force: true })
    // Empty and ours alone before the first page comes.
    await writeFile(part, '', { mode: 0o600 })
    await sqlite.backup(part)
    checkCopy(part)
    await syncFile(part)
    const sha256 = await hashFile(part)
    await rename(part, file)
    await syncFile(dirname(file))
    return sha256
  } catch (error) {
    await rm(part, { force: true })
    throw portError(error)
  }
}

/**
 * A backup into a folder of backups, named by time and reason, with its hash beside it (`sha256sum` format). All but
 * the newest `keep` are removed.
 */
export async function backupInto(
  sqlite: Database.Database,
  folder: string,
  reason: string,
  at: Date,
  keep = 10,
): Promise<Backup> {
  const stamp = at.toISOString().replace(/[-:]/g, '')
  const file = join(folder, `kopir-${stamp}-${reason}.db`)
  const sha256 = await backup(sqlite, file)
  await writeFile(`${file}.sha256`, `${sha256}  ${basename(file)}\n`)
  const names = (await readdir(folder)).filter((name) => /^kopir-.*\.db$/.test(name)).sort()
  for (const name of names.slice(0, -keep)) {
    await rm(join(folder, name), { force: true })
    await rm(join(folder, `${name}.sha256`), { force: true })
  }
  return { file, sha256 }
}

function checkCopy(file: string): void {
  const copy = new Database(file)
  try {
    // Out of write-ahead mode: a copy is one file, without a log beside it.
    copy.pragma('journal_mode = DELETE')
    const found = copy.pragma('integrity_check', { simple: true })
    const dangling = copy.pragma('foreign_key_check') as unknown[]
    if (found !== 'ok' || dangling.length > 0) {
      throw new StorageUnusable(`The copy is not sound: ${found}, ${dangling.length} rows astray`)
    }
  } finally {
    copy.close()
  }
}

/** SHA-256 of a file, hex. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** Waits until a file, or a folder's list of names, is on disk. */
export async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
