import { expect, onTestFinished, test } from 'vitest'
import { rowKinds } from '../../db/model/change.ts'
import { newId } from '../../db/model/ids.ts'
import { connect } from '../../db/sqlite/connect.ts'
import { knownMigrations, migrate } from '../../db/sqlite/migrate.ts'
import { originalsInMemory } from '../../db/sqlite/originals.ts'
import { sqliteStorage } from '../../db/sqlite/sqlite-storage.ts'
import { changed, document, evidence, link, made, removed, segment, world } from './world.ts'

test('every query finds its rows by an index, some short lists aside', async () => {
  const connection = connect(':memory:')
  onTestFinished(() => void connection.sqlite.close())
  migrate(connection, 0, knownMigrations())
  const storage = sqliteStorage(connection, originalsInMemory())
  const { act, home, pair, source, target, sourceText } = await world(storage)
  const row = link(pair, [source[0]!], [target[0]!])
  await act('Link', [made('link', row)])
  await act('Reject', [changed('link', await storage.get('link', row.id), { state: 'rejected' })])
  await act('Remove', [removed('link', await storage.get('link', row.id))])
  await storage.undo(home.id, 'Aigul')
  await storage.redo(home.id, 'Aigul')
  const coming = document(home.id)
  await storage.stageText(coming.id, { text: 'x', codes: [], places: [] })
  await storage.stageSegments(coming.id, [segment(coming, 0)])
  await storage.stageLinks({ ...pair, id: newId(), sourceId: coming.id }, [])
  const memory = evidence(home.id)
  await storage.stageEvidence(memory.id, { langs: ['en', 'kk'], from: 0, pairs: [['a', 'ә']], words: [[], []] })
  await storage.discardStaged([coming.id, memory.id])
  for (const kind of rowKinds) await storage.getMany(kind, [newId()])
  const job = { id: newId<'job'>(), projectId: home.id, kind: 'align', subject: pair.id, progress: 0 }
  await storage.saveJob({ ...job, state: 'queued', message: '', createdAt: 'now', finishedAt: null })
  const learnt = {
    one: 'en',
    other: 'kk',
    projectId: home.id,
    seq: 1,
    confirmed: 0,
    rejected: 0,
    kinds: [],
    sureness: [],
  }
  await storage.saveLearnt(learnt, [])
  const space = { address: 'http://127.0.0.1:1/v1/embeddings', model: 'm' }
  await storage.saveVectors(space, [{ fingerprint: 'f', vector: Float32Array.of(1) }])
  await storage.saveEmbeddingKey(home.id, space.address, 'key')
  // Every read of the port: what stands here and what does not is compared with the port's own names below.
  const calls: Record<string, readonly unknown[]> = {
    projects: [],
    documents: [home.id],
    bitexts: [home.id],
    bitextsOf: [sourceText.id],
    segments: [sourceText.id, { from: 1, count: 1 }],
    sizeOf: [sourceText.id],
    links: [pair.id],
    linksOf: [[source[0]!.id]],
    decidedLinks: [pair.id, { version: 0, limit: 10 }],
    confirmedLinks: [pair.id, { from: 0, count: 10 }],
    concepts: [home.id],
    terms: [home.id],
    conceptsAfter: [home.id, { after: newId(), limit: 10 }],
    termsOf: [newId()],
    termsOfEach: [[newId()]],
    judgements: [home.id],
    waivers: [home.id],
    mentionsOf: [[source[0]!.id]],
    mentionsIn: [sourceText.id],
    mentionsOfConcept: [newId()],
    evidence: [home.id],
    evidenceWords: [newId(), ['en', 'kk'], 0, ['bridg']],
    evidencePairs: [newId(), ['en', 'kk'], [0]],
    refusals: [home.id],
    resets: [home.id],
    learnt: [home.id],
    learntWords: [home.id, { one: 'en', other: 'kk' }],
    vectors: [space, ['f']],
    embeddingKey: [home.id, space.address],
    skeleton: [pair.id],
    skeletonColumns: [pair.id],
    counts: [home.id],
    rawText: [sourceText.textId],
    places: [sourceText.textId],
    reversible: [home.id, 'Aigul'],
    changesAfter: [0, 10],
    history: [home.id, { limit: 10 }],
    historyOf: ['link', row.id, 10],
    lastSeq: [],
    job: [job.id],
    jobs: [home.id],
    interruptJobs: [],
    sweepStaged: [],
  }
  for (const [name, values] of Object.entries(calls)) {
    await (storage[name as 'lastSeq'] as (...values: readonly unknown[]) => Promise<unknown>)(...values)
  }
  await storage.links(pair.id, ['rejected'])
  const others = [
    'get',
    'getMany',
    'putOriginal',
    'takeOriginal',
    'readOriginal',
    'stageSegments',
    'stageText',
    'stageLinks',
    'stageEvidence',
    'discardStaged',
    'commit',
    'undo',
    'redo',
    'saveJob',
    'saveLearnt',
    'saveVectors',
    'saveEmbeddingKey',
    'backup',
    'close',
  ]
  expect(Object.keys(storage).sort()).toEqual([...Object.keys(calls), ...others].sort())

  const scanned = connection
    .texts()
    .filter((text) => plan(text).some((step) => /^SCAN (?!json_each|\(subquery|CONSTANT)/.test(step)))
  // Each a list of few rows; of vectors, the first is taken by their number.
  expect(scanned.map((text) => text.replace(/.* FROM/s, 'FROM'))).toEqual([
    'FROM vector ORDER BY id LIMIT 1',
    'FROM vector_space',
    'FROM "project" ORDER BY created_at, id',
    'FROM arrival',
  ])
  // A check of this check: without an index a scan shows.
  expect(plan('SELECT id FROM segment WHERE shown = ?').join()).toMatch(/^SCAN segment/)

  function plan(text: string): string[] {
    if (!/^\s*(SELECT|INSERT|UPDATE|DELETE)/.test(text)) return []
    const values = [...text.matchAll(/\?/g)].map(() => null)
    const rows = connection.sqlite.prepare(`EXPLAIN QUERY PLAN ${text}`).all(...values) as { detail: string }[]
    return rows.map(({ detail }) => detail)
  }
})
