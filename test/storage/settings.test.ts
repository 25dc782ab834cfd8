import { statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { RuleBroken, StorageBusy, StorageFull, StorageUnusable } from '../../db/errors.ts'
import { assertSettings, type Connection, connect, isRecent } from '../../db/sqlite/connect.ts'
import { knownMigrations, migrate } from '../../db/sqlite/migrate.ts'
import { originalsInMemory } from '../../db/sqlite/originals.ts'
import { sqliteStorage } from '../../db/sqlite/sqlite-storage.ts'
import { write } from '../../db/sqlite/transaction.ts'
import { newFolder } from './folder.ts'
import { changed, concept, made, project, world } from './world.ts'

async function openFile(): Promise<{
  connection: Connection
  file: string
  storage: ReturnType<typeof sqliteStorage>
}> {
  const file = join(await newFolder(), 'kopir.db')
  const connection = connect(file)
  onTestFinished(() => void connection.sqlite.close())
  migrate(connection, 0, knownMigrations())
  return { connection, file, storage: sqliteStorage(connection, originalsInMemory()) }
}

test('after the first write every commit is synced, references are checked and deleted text is overwritten', async () => {
  const { connection, storage } = await openFile()
  await world(storage)
  const setting = (name: string) => connection.sqlite.pragma(name, { simple: true })
  expect(setting('journal_mode')).toBe('wal')
  expect(setting('synchronous')).toBe(2)
  expect(setting('foreign_keys')).toBe(1)
  expect(setting('busy_timeout')).toBe(5000)
  expect(setting('trusted_schema')).toBe(0)
  expect(setting('secure_delete')).toBe(1)
  expect(() => assertSettings(connection.sqlite)).not.toThrow()
})

test('a store that would not sync its commits refuses its first write', async () => {
  const { connection, storage } = await openFile()
  connection.sqlite.pragma('synchronous = NORMAL')
  const home = project()
  const draft = { projectId: home.id, author: 'Aigul', label: 'Create', edits: [made('project', home)] }
  await expect(storage.commit(draft)).rejects.toThrow(/synchronous at 1/)
  expect(await storage.projects()).toEqual([])
  connection.sqlite.pragma('synchronous = FULL')
  await storage.commit(draft)
  expect(await storage.projects()).toHaveLength(1)
})

test.each([
  ['3.51.2', false],
  ['3.51.3', true],
  ['3.52.0', true],
  ['3.9.10', false],
  ['4.0.0', true],
  ['2.99.99', false],
])('SQLite %s can be trusted with a write-ahead log: %s', (version, recent) => {
  expect(isRecent(version)).toBe(recent)
})

test('on a full disk a change is refused whole, reading goes on, and writing goes on when there is room', async () => {
  const { connection, storage } = await openFile()
  const { act, home, source } = await world(storage)
  const pages = connection.sqlite.pragma('page_count', { simple: true }) as number
  connection.sqlite.pragma(`max_page_count = ${pages + 3}`)
  const row = await storage.get('segment', source[0]!.id)
  const last = await storage.lastSeq()
  const large = Array.from({ length: 200 }, () => made('concept', concept(home.id, { note: 'ұзақ '.repeat(100) })))
  const edits = [changed('segment', row, { corrected: 'x' }), ...large]
  await expect(act('Large', edits)).rejects.toBeInstanceOf(StorageFull)
  await expect(act('Large', edits)).rejects.toBeInstanceOf(StorageFull)
  expect(await storage.get('segment', row.id)).toEqual(row)
  expect([await storage.lastSeq(), await storage.concepts(home.id)]).toEqual([last, []])
  connection.sqlite.pragma('max_page_count = 1000000')
  await act('Large', edits)
  expect((await storage.get('segment', row.id)).corrected).toBe('x')
  expect(connection.sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
})

test('a write that finds the disk full is tried once more after the log was emptied', async () => {
  const { connection, file, storage } = await openFile()
  await world(storage, 50)
  const logs: number[] = []
  const full = () => new Database.SqliteError('database or disk is full', 'SQLITE_FULL')
  const fail = (times: number) => () => {
    logs.push(statSync(`${file}-wal`).size)
    if (logs.length <= times) throw full()
    return 'written'
  }
  expect(write(connection, fail(1))).toBe('written')
  expect(logs[0]).toBeGreaterThan(0)
  expect(logs[1]).toBe(0)
  logs.length = 0
  expect(() => write(connection, fail(9))).toThrow(StorageFull)
  expect(logs).toHaveLength(2)
})

test('a store that another writer holds is busy, and writes again when it is free', async () => {
  const { connection, storage, file } = await openFile()
  const { act } = await world(storage)
  connection.sqlite.pragma('busy_timeout = 20')
  const other = new Database(file)
  onTestFinished(() => void other.close())
  other.exec('BEGIN IMMEDIATE')
  await expect(act('Wait', [])).rejects.toBeInstanceOf(StorageBusy)
  expect(await storage.lastSeq()).toBe(2)
  other.exec('ROLLBACK')
  expect((await act('Wait', [])).seq).toBe(3)
})

test('a refused change leaves no transaction open and takes no number', async () => {
  const { connection, storage } = await openFile()
  const { act, home } = await world(storage)
  await expect(act('Break', [made('concept', concept(project().id))])).rejects.toBeInstanceOf(RuleBroken)
  expect(connection.sqlite.inTransaction).toBe(false)
  expect((await act('Add', [made('concept', concept(home.id))])).seq).toBe(3)
})

test('a connection without these settings does not pass for one', () => {
  const sqlite = new Database(':memory:')
  onTestFinished(() => void sqlite.close())
  expect(() => assertSettings(sqlite)).toThrow(StorageUnusable)
})
