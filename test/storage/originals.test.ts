import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { StorageUnusable } from '../../db/errors.ts'
import { openStorage } from '../../db/open.ts'
import { newFolder, openFolder } from './folder.ts'

const bytes = new TextEncoder().encode('Бір. Екі.')

test('an original is one file, named by its hash, with nothing left beside it', async () => {
  const folder = await newFolder()
  const storage = await openFolder(folder)
  const names = await Promise.all([bytes, bytes, bytes.slice(0, 3)].map((some) => storage.putOriginal(some)))
  expect(readdirSync(join(folder, 'originals')).sort()).toEqual([...new Set(names)].sort())
})

test('a damaged original is told from a whole one, and made whole by importing it again', async () => {
  const folder = await newFolder()
  const storage = await openFolder(folder)
  const sha256 = await storage.putOriginal(bytes)
  writeFileSync(join(folder, 'originals', sha256), bytes.slice(1))
  await expect(storage.readOriginal(sha256)).rejects.toBeInstanceOf(StorageUnusable)
  await storage.putOriginal(bytes)
  expect([...(await storage.readOriginal(sha256))]).toEqual([...bytes])
})

test('half an original or half a copy that a killed process left is cleared when the store opens', async () => {
  const folder = await newFolder()
  const first = await openStorage({ folder })
  const sha256 = await first.putOriginal(bytes)
  await first.close()
  writeFileSync(join(folder, 'originals', `${'f'.repeat(64)}.1-0.part`), 'half')
  writeFileSync(join(folder, 'backups', 'kopir-20260101T000000.000Z-test.db.part'), 'half')
  const storage = await openFolder(folder)
  expect(readdirSync(join(folder, 'originals'))).toEqual([sha256])
  expect(readdirSync(join(folder, 'backups'))).toEqual([])
  expect([...(await storage.readOriginal(sha256))]).toEqual([...bytes])
})

test('a store in memory keeps originals apart from the bytes it was given', async () => {
  const storage = await openFolder(':memory:')
  const given = bytes.slice()
  const sha256 = await storage.putOriginal(given)
  given.fill(0)
  expect([...(await storage.readOriginal(sha256))]).toEqual([...bytes])
})
