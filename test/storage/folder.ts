import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type OpenOptions, openStorage } from '../../db/open.ts'
import type { Storage } from '../../db/storage.ts'
import type { Fresh } from './contract.ts'

/** A folder that goes when the test ends. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kopir-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Opens a data folder until the test ends. */
export async function openFolder(folder: string, options: Partial<OpenOptions> = {}): Promise<Storage> {
  const storage = await openStorage({ ...options, folder })
  onTestFinished(() => storage.close())
  return storage
}

/** An empty store on disk. */
export async function freshFolder(): Promise<Fresh> {
  const outer = await newFolder()
  const folder = join(outer, 'data')
  let storage = await openFolder(folder)
  let files = 0
  return {
    storage,
    async reopen() {
      await storage.close()
      storage = await openFolder(folder)
      return storage
    },
    newFile: () => join(outer, `file-${files++}`),
  }
}
