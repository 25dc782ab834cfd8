import { randomBytes } from 'node:crypto'
import { createWriteStream, rmSync } from 'node:fs'
import { readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { InputError } from './errors.ts'

/** The bytes of a file, or of standard input for `-`. @throws InputError when it cannot be read */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    if (path !== '-') return await readFile(path)
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  } catch (error) {
    throw new InputError(systemReason(error), { file: inputName(path) })
  }
}

/** What an input is called in messages. */
export function inputName(path: string): string {
  return path === '-' ? 'standard input' : path
}

/**
 * Writes to standard output, or to a file: beside it first, then renamed, so that nothing half-written is left behind.
 * A link is followed, and the file it leads to keeps its permissions; a device or pipe is written to as it is.
 *
 * @throws InputError when the file cannot be written
 */
export async function writeOutput(
  path: string | undefined,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<void> {
  if (path === undefined || path === '-') {
    let text = ''
    for await (const piece of pieces) {
      if (typeof piece !== 'string') {
        await writeText(text)
        await writeText(piece)
        text = ''
        continue
      }
      text += piece
      if (text.length < BATCH) continue
      await writeText(text)
      text = ''
    }
    if (text !== '') await writeText(text)
    return
  }
  try {
    const standing = await stat(path).catch(() => undefined)
    if (standing !== undefined && !standing.isFile() && !standing.isDirectory()) {
      await pipeline(Readable.from(pieces, { objectMode: true }), createWriteStream(path, { encoding: 'utf8' }))
      return
    }
    const file = standing === undefined ? path : await realpath(path)
    await replaceFile(file, pieces, standing && standing.mode & 0o777)
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'syscall' in error) {
      throw new InputError(systemReason(error), { file: path })
    }
    throw error
  }
}

async function replaceFile(
  file: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  mode: number | undefined,
): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.part`)
  const stop = (signal: NodeJS.Signals) => {
    rmSync(beside, { force: true })
    process.kill(process.pid, signal)
  }
  for (const signal of STOPPING) process.once(signal, stop)
  try {
    const out = createWriteStream(beside, { encoding: 'utf8', ...(mode === undefined ? {} : { mode }) })
    await pipeline(Readable.from(pieces, { objectMode: true }), out)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  } finally {
    for (const signal of STOPPING) process.off(signal, stop)
  }
}

// Ctrl+C and a polite kill; handled once, so that the second time the process ends by it.
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Units written to standard output at a time. */
const BATCH = 65_536

/** Writes to standard output and waits until it is taken. */
export function writeText(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', reject)
    process.stdout.write(text, (error) => {
      if (error) return
      process.stdout.off('error', reject)
      resolve()
    })
  })
}

function systemReason(error: unknown): string {
  const code = (error as { code?: string }).code
  if (code === 'ENOENT') return 'there is no such file or folder. Check the name'
  if (code === 'EISDIR') return 'this is a folder. Name a file'
  if (code === 'EACCES' || code === 'EPERM') return 'not allowed to open it. Check its permissions'
  if (code === 'ENOSPC') return 'the disk is full. Free some space and try again'
  return error instanceof Error ? error.message : String(error)
}
