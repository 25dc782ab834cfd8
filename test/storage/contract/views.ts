import { expect, test } from 'vitest'
import { skeletonOf } from '../../../web/state/skeleton-columns.ts'
import type { Fresh } from '../contract.ts'
import { changed, link, made, project, removed, segment, world } from '../world.ts'

export function viewContract(openFresh: () => Promise<Fresh>): void {
  test('a skeleton carries lengths, exclusions and live links, and says what speaks against a link', async () => {
    const { storage } = await openFresh()
    const { act, sourceText, pair, source, target } = await world(storage)
    const fixed = segment(sourceText, 99, { shown: 'abc', corrected: 'abcd \u{1F600}', excluded: true })
    const against = (['name', 'number', 'date', 'name'] as const).map((kind) => ({
      kind,
      weight: kind === 'date' ? -0.4 : -2,
    }))
    const doubtful = [{ kind: 'length' as const, weight: -2 }]
    const told = [['number', 'name'], ['length'], []]
    const links = [
      link(pair, [source[0]!], [target[0]!], { evidence: against, confidence: 0.25 }),
      link(pair, [source[1]!], [target[1]!], { evidence: doubtful, state: 'drafted' }),
      link(pair, [source[2]!], [], { state: 'confirmed', confidence: null }),
    ]
    const refused = link(pair, [source[0]!], [target[2]!], { state: 'rejected' })
    await act('Add', [made('segment', fixed), ...[...links, refused].map((row) => made('link', row))])
    const skeleton = await storage.skeleton(pair.id)
    expect(skeleton.source.at(-1)).toEqual({ id: fixed.id, version: 3, excluded: true, length: 7 })
    expect(skeleton.source[0]).toEqual({ id: source[0]!.id, version: 2, excluded: false, length: 9 })
    expect(skeletonOf(await storage.skeletonColumns(pair.id))).toEqual(skeleton)
    expect([...skeleton.links].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      links.map(({ id, source, target, state, confidence }, i) => {
        return {
          id,
          version: 3,
          source,
          target,
          state,
          confidence,
          against: told[i],
          contradicted: i === 0,
          editedSince: false,
        }
      }),
    )
  })

  test('a confirmed link is edited since when a side says something else than when it was confirmed', async () => {
    const { storage } = await openFresh()
    const { act, pair, source, target } = await world(storage)
    const basis = { source: 'f0|f10', target: 'f0' }
    const row = link(pair, [source[0]!, source[1]!], [target[0]!], { state: 'confirmed', basis })
    await act('Confirm link', [made('link', row)])
    const editedSince = async () => {
      const skeleton = await storage.skeleton(pair.id)
      expect(skeletonOf(await storage.skeletonColumns(pair.id))).toEqual(skeleton)
      return skeleton.links[0]?.editedSince
    }
    expect(await editedSince()).toBe(false)
    for (const { id, fingerprint } of [source[1]!, target[0]!]) {
      const was = await storage.get('segment', id)
      await act('Correct', [changed('segment', was, { corrected: 'Басқа сөз', fingerprint: 'other' })])
      expect(await editedSince()).toBe(true)
      const now = await storage.get('segment', id)
      await act('Correct', [changed('segment', now, { corrected: 'Сол сөз', fingerprint })])
      expect(await editedSince()).toBe(false)
    }
  })

  test('counts say how far the work on each bitext is', async () => {
    const { storage } = await openFresh()
    const { act, home, sourceText, pair, source, target } = await world(storage, 5)
    const links = [
      link(pair, [source[0]!], [target[0]!], { state: 'confirmed' }),
      link(pair, [source[1]!], [], { state: 'confirmed' }),
      link(pair, [], [target[1]!], { state: 'confirmed' }),
      link(pair, [source[2]!], []),
      link(pair, [source[3]!], [target[3]!], { state: 'drafted' }),
      link(pair, [source[4]!], [target[4]!], { state: 'rejected' }),
    ]
    await act('Link', [
      ...links.map((row) => made('link', row)),
      made('segment', segment(sourceText, 90, { excluded: true })),
    ])
    expect(await storage.counts(home.id)).toEqual([
      {
        bitextId: pair.id,
        sourceSegments: 6,
        targetSegments: 5,
        proposed: 1,
        confirmed: 3,
        drafted: 1,
        withoutCounterpart: 2,
        proposedWithout: 1,
        excluded: 1,
      },
    ])
    expect(await storage.sizeOf(sourceText.id)).toEqual({ total: 6, excluded: 1 })
    expect(await storage.counts(project().id)).toEqual([])
  })

  test('a document’s size follows its segments through changes, refusals, undo, and its own going and coming', async () => {
    const { storage } = await openFresh()
    const { act, home, sourceText, source, pair } = await world(storage)
    const size = async () => Object.values(await storage.sizeOf(sourceText.id)).join()
    expect(await size()).toBe('3,0')
    const [one, two] = await storage.getMany('segment', [source[0]!.id, source[1]!.id])
    await act('Exclude', [changed('segment', one!, { excluded: true }), changed('segment', two!, { excluded: true })])
    expect(await size()).toBe('3,2')
    await act('Merge', [removed('segment', await storage.get('segment', one!.id))])
    expect(await size()).toBe('2,1')
    const late = act('Late', [made('segment', segment(sourceText, 5)), changed('segment', one!, {})])
    await expect(late).rejects.toMatchObject({ name: 'StaleRow' })
    expect(await size()).toBe('2,1')
    await act('Delete', [
      removed('bitext', await storage.get('bitext', pair.id)),
      removed('document', await storage.get('document', sourceText.id)),
    ])
    expect(await size()).toBe('0,0')
    await storage.undo(home.id, 'Aigul')
    expect(await size()).toBe('2,1')
    await storage.undo(home.id, 'Aigul')
    await storage.undo(home.id, 'Aigul')
    expect(await size()).toBe('3,0')
    expect((await storage.segments(sourceText.id)).total).toBe(3)
  })
}
