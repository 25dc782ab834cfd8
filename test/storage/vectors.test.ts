import { expect, onTestFinished, test } from 'vitest'
import { connect } from '../../db/sqlite/connect.ts'
import { knownMigrations, migrate } from '../../db/sqlite/migrate.ts'
import { readVectors, saveVectors } from '../../db/sqlite/vectors.ts'

test('the vectors kept never take more than their share of the disk: the oldest go, of whatever model', () => {
  const connection = connect(':memory:')
  onTestFinished(() => void connection.sqlite.close())
  migrate(connection, 0, knownMigrations())
  const [one, two] = ['one', 'two'].map((model) => ({ address: 'http://127.0.0.1/', model })) as never[]
  const texts = (from: number, count: number) =>
    Array.from({ length: count }, (_, k) => ({ fingerprint: `${from + k}`, vector: new Float32Array(4).fill(k) }))
  const names = Array.from({ length: 20 }, (_, k) => `${k}`)
  const kept = (space: never) => readVectors(connection, space, names).map(({ fingerprint }) => fingerprint)
  // 16 bytes each: ten fit.
  saveVectors(connection, one!, texts(0, 6), 160)
  saveVectors(connection, two!, texts(10, 3), 160)
  expect([kept(one!).length, kept(two!).length]).toEqual([6, 3])
  saveVectors(connection, two!, texts(13, 4), 160)
  expect([kept(one!), kept(two!).length]).toEqual([['3', '4', '5'], 7])
  // Written anew, a text takes no more room, and is young again.
  saveVectors(connection, one!, texts(3, 1), 160)
  saveVectors(connection, two!, texts(17, 1), 160)
  expect(kept(one!)).toEqual(['3', '5'])
})
