import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { StorageUnusable } from '../../db/errors.ts'
import { openStorage } from '../../db/open.ts'
import { newFolder, openFolder } from './folder.ts'
import { world } from './world.ts'

const script = fileURLToPath(new URL('./writer.ts', import.meta.url))

/** A writing process, and the lines it says. */
function startWriter(folder: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => kill(child))
  const coming = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const lines: string[] = []
  /** Reads until there are so many lines, or no more will come. */
  const until = async (count: number) => {
    while (lines.length < count) {
      const { done, value } = await coming.next()
      if (done) break
      lines.push(value)
    }
    return lines
  }
  return { child, until }
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}

test('a data folder belongs to one process, which the message names by its folder', async () => {
  const folder = await newFolder()
  const writer = startWriter(folder)
  expect((await writer.until(1))[0]).toBe('open')
  const second = openStorage({ folder })
  await expect(second).rejects.toBeInstanceOf(StorageUnusable)
  await expect(second).rejects.toThrow(folder)
  await kill(writer.child)
  await openFolder(folder)
  const third = startWriter(folder)
  expect((await third.until(1))[0]).toMatch(/^StorageUnusable: .*kopir-/)
})

test('a folder is opened once within a process too, and is free again after closing', async () => {
  const folder = await newFolder()
  const storage = await openStorage({ folder })
  await expect(openStorage({ folder })).rejects.toBeInstanceOf(StorageUnusable)
  await storage.close()
  await openFolder(folder)
})

test('a reader may open the database while the store writes', async () => {
  const folder = await newFolder()
  const storage = await openFolder(folder)
  const reader = new Database(`${folder}/kopir.db`, { readonly: true })
  onTestFinished(() => void reader.close())
  const { home } = await world(storage)
  expect(reader.prepare('SELECT id FROM project').pluck().all()).toEqual([home.id])
})

test('a killed process loses no acknowledged change, tears none, and leaves no lock', async () => {
  const folder = await newFolder()
  for (let round = 0; round < 4; round++) {
    const writer = startWriter(folder)
    await writer.until(20 + 17 * round)
    await kill(writer.child)
    const acknowledged = Number((await writer.until(Number.POSITIVE_INFINITY)).at(-1))
    expect(acknowledged).toBeGreaterThan(0)
    const storage = await openStorage({ folder })
    const last = await storage.lastSeq()
    expect(last).toBeGreaterThanOrEqual(acknowledged)
    const changes = await storage.changesAfter(0, 100_000)
    expect(changes.map(({ seq }) => seq)).toEqual(Array.from({ length: last }, (_, i) => i + 1))
    expect(changes.every(({ edits }) => edits.length === 1)).toBe(true)
    expect((await storage.get('project', changes.at(-1)!.projectId)).version).toBe(last)
    await storage.close()
    const sqlite = new Database(`${folder}/kopir.db`)
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
    sqlite.close()
  }
})
