import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder's lasting secret, by which cookies are signed; made on first use, readable by its owner alone. */
export async function folderSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret')
  try {
    const secret = (await readFile(file, 'utf8')).trim()
    if (/^[0-9a-f]{64}$/.test(secret)) return secret
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error
  }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const secret = randomBytes(32).toString('hex')
  await writeOwn(file, secret)
  return secret
}

/** Where files lie while they are taken in; what an ended process left there is removed. */
export async function uploadFolder(folder: string): Promise<string> {
  const uploads = join(folder, 'uploads')
  await rm(uploads, { recursive: true, force: true })
  await mkdir(uploads, { recursive: true, mode: 0o700 })
  return uploads
}

/** Where the running server of a folder is, and the key by which a command may speak to it. */
export interface ServerFile {
  readonly address: string
  readonly key: string
  readonly pid: number
}

export async function writeServerFile(folder: string, content: ServerFile): Promise<() => Promise<void>> {
  const file = join(folder, 'server.json')
  await writeOwn(file, `${JSON.stringify(content)}\n`)
  return () => rm(file, { force: true })
}

/** Writes a file whole, for its owner's eyes only, and has it on disk. */
async function writeOwn(file: string, text: string): Promise<void> {
  const beside = `${file}.${randomBytes(4).toString('hex')}.part`
  const handle = openSync(beside, 'wx', 0o600)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  await rename(beside, file)
}
