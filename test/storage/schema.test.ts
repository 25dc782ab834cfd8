import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, onTestFinished, test } from 'vitest'
import { StorageUnusable } from '../../db/errors.ts'
import { openStorage } from '../../db/open.ts'
import { type Backup, backupInto } from '../../db/sqlite/backup.ts'
import { knownMigrations } from '../../db/sqlite/migrate.ts'
import { networkType } from '../../db/sqlite/network.ts'
import * as bitext from '../../db/sqlite/schema/bitext.ts'
import * as document from '../../db/sqlite/schema/document.ts'
import * as embedding from '../../db/sqlite/schema/embedding.ts'
import * as evidence from '../../db/sqlite/schema/evidence.ts'
import * as glossary from '../../db/sqlite/schema/glossary.ts'
import * as history from '../../db/sqlite/schema/history.ts'
import * as job from '../../db/sqlite/schema/job.ts'
import * as learning from '../../db/sqlite/schema/learning.ts'
import * as project from '../../db/sqlite/schema/project.ts'
import * as waiver from '../../db/sqlite/schema/waiver.ts'
import { newFolder, openFolder } from './folder.ts'
import { changed, link, made, world } from './world.ts'

const known = knownMigrations()
const addedColumn = ['ALTER TABLE project ADD COLUMN colour text']
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** A data folder with a project in it, closed. */
async function usedFolder() {
  const folder = await newFolder()
  const storage = await openStorage({ folder })
  const { home, source } = await world(storage)
  await storage.close()
  return { folder, home, source, file: join(folder, 'kopir.db'), backups: join(folder, 'backups') }
}

test('a database of a newer program is refused and left byte for byte', async () => {
  const { folder, file } = await usedFolder()
  await (await openStorage({ folder, migrations: [...known, addedColumn] })).close()
  const before = hashOf(file)
  const refused = openStorage({ folder, program: 'Kopir 0.1.0' })
  await expect(refused).rejects.toBeInstanceOf(StorageUnusable)
  await expect(refused).rejects.toThrow(
    `newer Kopir: its schema is number ${known.length + 1}, Kopir 0.1.0 knows ${known.length}`,
  )
  expect(hashOf(file)).toBe(before)
  await openFolder(folder, { migrations: [...known, addedColumn] })
})

test('before a migration a verified copy of the old database is put into backups', async () => {
  const { folder, home, backups } = await usedFolder()
  const made: Backup[] = []
  const clock = () => new Date('2026-02-03T04:05:06.007Z')
  const storage = await openFolder(folder, {
    migrations: [...known, addedColumn],
    onBackup: (b) => made.push(b),
    clock,
  })
  expect((await storage.projects()).map(({ id }) => id)).toEqual([home.id])
  const name = `kopir-20260203T040506.007Z-before-schema-${known.length + 1}.db`
  expect(readdirSync(backups).sort()).toEqual([name, `${name}.sha256`])
  expect(made).toEqual([{ file: join(backups, name), sha256: hashOf(join(backups, name)) }])
  expect(readFileSync(join(backups, `${name}.sha256`), 'utf8')).toBe(`${made[0]!.sha256}  ${name}\n`)
})

test('a backup opens as a store with the same rows and history', async () => {
  const { folder, home, source } = await usedFolder()
  const storage = await openFolder(folder)
  const row = await storage.get('segment', source[0]!.id)
  const edits = [changed('segment', row, { corrected: 'Қайта' })]
  await storage.commit({ projectId: home.id, author: 'Aigul', label: 'Correct', edits })
  const other = await newFolder()
  await storage.backup(join(other, 'kopir.db'))
  const restored = await openFolder(other)
  expect(await restored.get('segment', row.id)).toEqual(await storage.get('segment', row.id))
  expect(await restored.changesAfter(0, 10)).toEqual(await storage.changesAfter(0, 10))
  await restored.undo(home.id, 'Aigul')
  expect((await storage.get('segment', row.id)).corrected).toBe('Қайта')
})

test('an empty folder needs no backup, and opening again migrates nothing', async () => {
  const { folder, backups } = await usedFolder()
  await openFolder(folder)
  expect(readdirSync(backups)).toEqual([])
})

test('a migration that fails leaves the old schema, which opens as before', async () => {
  const { folder, home } = await usedFolder()
  const failing = [...known, [...addedColumn, 'CREATE TABLE project (id text)']]
  await expect(openStorage({ folder, migrations: failing })).rejects.toThrow(/already exists/)
  const astray = [...known, ['PRAGMA foreign_keys = OFF', `DELETE FROM project`]]
  await expect(openStorage({ folder, migrations: astray })).rejects.toThrow(/rows astray/)
  const storage = await openFolder(folder)
  expect(await storage.get('project', home.id)).toEqual({ ...home, version: 1 })
})

test('a migration may rebuild a table that others refer to', async () => {
  const { folder, home } = await usedFolder()
  const rebuild = [
    'CREATE TABLE new_project (id text PRIMARY KEY NOT NULL, name text NOT NULL, created_at text NOT NULL, version integer NOT NULL)',
    'INSERT INTO new_project SELECT id, name, created_at, version FROM project',
    'DROP TABLE project',
    'ALTER TABLE new_project RENAME TO project',
  ]
  const storage = await openFolder(folder, { migrations: [...known, rebuild] })
  expect(await storage.documents(home.id)).toHaveLength(2)
})

test('of the backups the ten newest are kept', async () => {
  const folder = await newFolder()
  const sqlite = new Database(':memory:')
  onTestFinished(() => void sqlite.close())
  writeFileSync(join(folder, 'mine.db'), 'not a backup of ours')
  for (let i = 10; i < 24; i++) await backupInto(sqlite, folder, 'test', new Date(`2026-01-${i}T00:00:00Z`))
  const names = readdirSync(folder).filter((name) => name.startsWith('kopir-'))
  expect(names).toHaveLength(20)
  expect(names.sort()[0]).toBe('kopir-20260114T000000.000Z-test.db')
  expect(readFileSync(join(folder, 'mine.db'), 'utf8')).toBe('not a backup of ours')
})

test.each([
  [
    'no database',
    (file: string) => writeFileSync(file, 'Бұл дерекқор емес. '.repeat(200)),
    /cannot be read as a database/,
  ],
  [
    "another program's database",
    (file: string) => new Database(file).exec('CREATE TABLE other (id)').close(),
    /not a database of Kopir/,
  ],
])('%s in the place of the store is refused and left as it is', async (_, put, message) => {
  const folder = await newFolder()
  const file = join(folder, 'kopir.db')
  put(file)
  const before = hashOf(file)
  const refused = openStorage({ folder })
  await expect(refused).rejects.toBeInstanceOf(StorageUnusable)
  await expect(refused).rejects.toThrow(message)
  expect(hashOf(file)).toBe(before)
})

test('a data folder that cannot be one is refused by its name', async () => {
  const folder = join(await newFolder(), 'file')
  writeFileSync(folder, '')
  const refused = openStorage({ folder })
  await expect(refused).rejects.toBeInstanceOf(StorageUnusable)
  await expect(refused).rejects.toThrow(folder)
})

test.each([
  [0x6969, 'NFS'],
  [0xff534d42 | 0, 'CIFS'],
  [0xef53, null],
  [0x01021994, null],
])('a folder of file system %i is refused as %s', (type, name) => {
  expect(networkType(type)).toBe(name)
})

test('the migrations make the tables, columns and indexes that the schema says', async () => {
  const { file } = await usedFolder()
  const sqlite = new Database(file)
  onTestFinished(() => void sqlite.close())
  const tables = [project, waiver, document, bitext, embedding, glossary, evidence, history, job, learning].flatMap(
    (module) => Object.values(module),
  )
  for (const table of tables.filter((value) => is(value, SQLiteTable))) {
    const { name, columns, indexes, foreignKeys } = getTableConfig(table)
    const found = sqlite.pragma(`table_info(${name})`) as { name: string; notnull: number; type: string }[]
    expect(found.map((c) => `${c.name} ${c.type.toLowerCase()} ${c.notnull}`).sort()).toEqual(
      columns.map((c) => `${c.name} ${c.getSQLType()} ${c.notNull ? 1 : 0}`).sort(),
    )
    const made = (sqlite.pragma(`index_list(${name})`) as { name: string; origin: string }[]).filter(
      (i) => i.origin === 'c',
    )
    expect(made.map((i) => i.name).sort()).toEqual(indexes.map((i) => i.config.name).sort())
    expect(sqlite.pragma(`foreign_key_list(${name})`)).toHaveLength(foreignKeys.length)
  }
  expect(tables.length).toBe(29)
})

test('only its owner can read the store and its backups', async () => {
  const { folder, file } = await usedFolder()
  const storage = await openFolder(folder, { migrations: [...known, addedColumn] })
  await storage.putOriginal(new Uint8Array([1]))
  const others = (path: string) => statSync(path).mode & 0o077
  const files = [file, `${file}-wal`, ...['originals', 'backups'].flatMap((name) => inside(join(folder, name)))]
  expect(files.filter((path) => others(path) !== 0 && !path.endsWith('.sha256'))).toEqual([])
  expect(files.length).toBeGreaterThan(4)
})

function inside(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name))
}

test('history from before a field came to be is taken back and done again all the same', async () => {
  const { folder, home, file } = await usedFolder()
  const database = new Database(file)
  database.exec(`UPDATE edit SET after = json_remove(after, '$.reading') WHERE kind = 'document'`)
  database.close()
  const storage = await openFolder(folder)
  await storage.undo(home.id, 'Aigul')
  await storage.redo(home.id, 'Aigul')
  expect((await storage.documents(home.id)).map(({ reading }) => reading)).toEqual([
    { rules: {}, places: {} },
    { rules: {}, places: {} },
  ])
})

test('segments that were there before they were counted are counted', async () => {
  const { folder, home, file } = await usedFolder()
  const sqlite = new Database(file)
  sqlite.exec('DROP TABLE document_size; CREATE INDEX segment_excluded ON segment (document_id) WHERE excluded = 1')
  sqlite.exec('UPDATE segment SET excluded = 1 WHERE start = 10; PRAGMA user_version = 3')
  sqlite.close()
  const storage = await openFolder(folder, { migrations: known.slice(0, 4) })
  for (const { id } of await storage.documents(home.id)) {
    expect(await storage.sizeOf(id)).toEqual({ total: 3, excluded: 1 })
  }
})

test('what speaks against the links that were there before is read out of their evidence', async () => {
  const { folder, file } = await usedFolder()
  const before = await openStorage({ folder })
  const [home] = await before.projects()
  const [pair] = await before.bitexts(home!.id)
  const [source, target] = await Promise.all([before.segments(pair!.sourceId), before.segments(pair!.targetId)])
  const told = [
    [
      { kind: 'name' as const, weight: -3 },
      { kind: 'name' as const, weight: -0.5 },
      { kind: 'date' as const, weight: -1 },
      { kind: 'number' as const, weight: -0.49 },
    ],
    [
      { kind: 'length' as const, weight: -2 },
      { kind: 'word' as const, weight: -9 },
    ],
    [],
  ]
  const rows = told.map((evidence, i) => link(pair!, [source.items[i]!], [target.items[i]!], { evidence }))
  const edits = rows.map((row) => made('link', row))
  await before.commit({ projectId: home!.id, author: 'Aigul', label: 'Link', edits })
  const bones = async (storage: typeof before) =>
    Object.fromEntries((await storage.skeleton(pair!.id)).links.map(({ id, against }) => [id, against]))
  const expected = await bones(before)
  expect(rows.map(({ id }) => expected[id])).toEqual([['date', 'name'], ['length'], []])
  await before.close()
  const sqlite = new Database(file)
  sqlite.exec('ALTER TABLE link DROP COLUMN against; ALTER TABLE link ADD contradicted integer NOT NULL DEFAULT 0')
  sqlite.pragma('user_version = 10')
  sqlite.close()
  expect(await bones(await openFolder(folder))).toEqual(expected)
})
