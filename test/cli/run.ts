import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'

/** What a command printed and how it ended. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command in this process, its output caught. */
export async function run(command: (args: readonly string[]) => Promise<number>, ...args: string[]): Promise<Outcome> {
  let out = ''
  let err = ''
  type Done = (error?: Error | null) => void
  const caught = (add: (text: string) => void) => (text: unknown, encoding?: unknown, done?: unknown) => {
    add(String(text))
    const callback = (typeof encoding === 'function' ? encoding : done) as Done | undefined
    callback?.()
    return true
  }
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(
    caught((text) => {
      out += text
    }),
  )
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(
    caught((text) => {
      err += text
    }),
  )
  try {
    return { code: await command(args), out, err }
  } finally {
    stdout.mockRestore()
    stderr.mockRestore()
  }
}

/** Runs a test with a folder of its own, removed afterwards. */
export async function inFolder<T>(test: (path: (name: string) => string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kopir-cli-'))
  try {
    return await test((name) => join(folder, name))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
