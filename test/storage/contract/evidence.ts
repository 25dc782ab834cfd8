import { expect, test } from 'vitest'
import { RuleBroken } from '../../../db/errors.ts'
import type { EvidencePart, LanguagePair } from '../../../db/model/evidence.ts'
import type { Storage } from '../../../db/storage.ts'
import type { Fresh } from '../contract.ts'
import { changed, evidence, made, removed, world } from '../world.ts'

const langs: LanguagePair = ['en', 'kk']
const parts: readonly EvidencePart[] = [
  { langs, from: 0, pairs: [['A bridge.', 'Көпір.']] },
  { langs: ['en', 'uk'], from: 0, pairs: [['A bridge.', 'Міст.']] },
  {
    langs,
    from: 1,
    pairs: [['Two bridges.', 'Екі көпір.']],
    words: [
      [
        { word: 'bridg', count: 2, numbers: [0, 1] },
        { word: 'two', count: 1, numbers: [1] },
      ],
      [{ word: 'көпір', count: 2, numbers: [0, 1] }],
    ],
  },
]

async function added(storage: Storage) {
  const of = await world(storage)
  const row = evidence(of.home.id)
  for (const part of parts) await storage.stageEvidence(row.id, part)
  return { ...of, row, add: () => of.act('Add source', [made('evidence', row)]) }
}

export function evidenceContract(openFresh: () => Promise<Fresh>): void {
  test('a source is there with the commit that creates it; its pairs and words are found by number and word', async () => {
    const { storage } = await openFresh()
    const { home, row, add } = await added(storage)
    expect(await storage.evidence(home.id)).toEqual([])
    const { seq, edits } = await add()
    expect(edits).toHaveLength(1)
    expect(await storage.evidence(home.id)).toEqual([{ ...row, version: seq }])
    expect(await storage.evidencePairs(row.id, langs, [1, 7, 0])).toEqual([
      ['Two bridges.', 'Екі көпір.'],
      ['A bridge.', 'Көпір.'],
    ])
    expect(await storage.evidencePairs(row.id, ['en', 'uk'], [0])).toEqual([['A bridge.', 'Міст.']])
    expect(await storage.evidenceWords(row.id, langs, 0, ['two', 'three', 'bridg'])).toEqual([
      { word: 'two', count: 1, numbers: [1] },
      { word: 'bridg', count: 2, numbers: [0, 1] },
    ])
    expect(await storage.evidenceWords(row.id, langs, 1, ['bridg', 'көпір'])).toMatchObject([{ word: 'көпір' }])
    expect(await storage.evidenceWords(row.id, ['kk', 'uk'], 0, ['bridg'])).toEqual([])
  })

  test('a source is renamed, switched off and removed, and each is taken back, its pairs still there', async () => {
    const { storage, reopen } = await openFresh()
    const { home, row, act, add } = await added(storage)
    await add()
    const now = async () => (await storage.evidence(home.id))[0]!
    await act('Switch off', [changed('evidence', await now(), { enabled: false, name: 'Ескі' })])
    await act('Remove', [removed('evidence', await now())])
    expect(await storage.evidence(home.id)).toEqual([])
    await storage.undo(home.id, 'Aigul')
    expect(await now()).toMatchObject({ enabled: false, name: 'Ескі' })
    await storage.undo(home.id, 'Aigul')
    expect(await now()).toMatchObject({ enabled: true, name: row.name, pairs: row.pairs })
    await storage.undo(home.id, 'Aigul')
    expect(await storage.evidence(home.id)).toEqual([])
    await storage.redo(home.id, 'Aigul')
    const again = await reopen()
    expect(await again.evidencePairs(row.id, langs, [0])).toEqual([['A bridge.', 'Көпір.']])
  })

  test('what came for a source that did not come goes, by itself or at the next start; what is there stays', async () => {
    const { storage, reopen } = await openFresh()
    const { home, row, add } = await added(storage)
    const [given, left] = [evidence(home.id), evidence(home.id)]
    for (const part of parts) {
      await storage.stageEvidence(given.id, part)
      await storage.stageEvidence(left.id, part)
    }
    await add()
    await storage.discardStaged([given.id, row.id])
    expect(await storage.evidencePairs(given.id, langs, [0])).toEqual([])
    expect(await storage.evidenceWords(given.id, langs, 0, ['two'])).toEqual([])
    const again = await reopen()
    expect(await again.sweepStaged()).toBe(1)
    expect(await again.evidencePairs(left.id, langs, [0])).toEqual([])
    expect(await again.evidencePairs(row.id, langs, [0, 1])).toHaveLength(2)
  })

  test('nothing comes with a source that is there, and no number twice', async () => {
    const { storage } = await openFresh()
    const { row, home, add } = await added(storage)
    await expect(storage.stageEvidence(row.id, parts[0]!)).rejects.toThrow()
    await add()
    await expect(storage.stageEvidence(row.id, { langs, from: 9, pairs: [] })).rejects.toBeInstanceOf(RuleBroken)
    expect(await storage.evidence(home.id)).toHaveLength(1)
  })
}
