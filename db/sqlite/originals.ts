import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, copyFile, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { RowNotFound, StorageUnusable } from '../errors.ts'
import { hashFile, syncFile } from './backup.ts'
import { portError } from './failures.ts'

/** Bytes as imported, under the SHA-256 of what they are. */
export interface Originals {
  put(bytes: Uint8Array): Promise<string>
  /** Takes a file that lies elsewhere, whose hash is known. */
  take(path: string, sha256: string): Promise<string>
  read(sha256: string): Promise<Uint8Array>
}

const hashPattern = /^[0-9a-f]{64}$/

/** Originals as files of a folder, each named by its hash. */
export function originalsIn(folder: string): Originals {
  return {
    async put(bytes) {
      const sha256 = hashOf(bytes)
      const file = join(folder, sha256)
      if (await isWhole(file, sha256)) return sha256
      const part = `${file}.${process.pid}-${count++}.part`
      try {
        await writeSynced(part, bytes)
        await rename(part, file)
        await syncFile(folder)
      } catch (error) {
        await rm(part, { force: true })
        throw portError(error)
      }
      return sha256
    },
    async take(path, sha256) {
      const file = join(folder, sha256)
      try {
        if (await isWholeFile(file, sha256)) await rm(path, { force: true })
        else {
          await chmod(path, 0o600)
          await syncFile(path)
          await move(path, file)
          await syncFile(folder)
        }
      } catch (error) {
        throw portError(error)
      }
      return sha256
    },
    async read(sha256) {
      if (!hashPattern.test(sha256)) throw new RowNotFound('original', sha256)
      const bytes = await readIfThere(join(folder, sha256))
      if (bytes === null) throw new RowNotFound('original', sha256)
      if (hashOf(bytes) !== sha256) throw new StorageUnusable(`The original ${sha256} in ${folder} is damaged`)
      return bytes
    },
  }
}

/** Originals of a store in memory. */
export function originalsInMemory(): Originals {
  const kept = new Map<string, Uint8Array>()
  return {
    async put(bytes) {
      const sha256 = hashOf(bytes)
      kept.set(sha256, bytes.slice())
      return sha256
    },
    async take(path, sha256) {
      kept.set(sha256, await readFile(path))
      await rm(path, { force: true })
      return sha256
    },
    async read(sha256) {
      const bytes = kept.get(sha256)
      if (!bytes) throw new RowNotFound('original', sha256)
      return bytes.slice()
    },
  }
}

/** Removes what a process that was killed while writing left behind. */
export async function clearParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (name.endsWith('.part')) await rm(join(folder, name), { force: true })
}

let count = 0

/** The same for a file too long to read in one go. */
async function isWholeFile(file: string, sha256: string): Promise<boolean> {
  return existsSync(file) && (await hashFile(file)) === sha256
}

/** Gives a file its place; from another file system it is copied first. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    const part = `${to}.${process.pid}-${count++}.part`
    await copyFile(from, part)
    await syncFile(part)
    await rename(part, to)
    await rm(from, { force: true })
  }
}

async function isWhole(file: string, sha256: string): Promise<boolean> {
  const bytes = await readIfThere(file)
  return bytes !== null && hashOf(bytes) === sha256
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
