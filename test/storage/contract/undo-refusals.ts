import { expect, test } from 'vitest'
import { NothingToReverse, RuleBroken, StaleRow } from '../../../db/errors.ts'
import type { Fresh } from '../contract.ts'
import { concept, correcting, made, removed, term, world } from '../world.ts'

/** Whose acts undo takes back, and when it must not. */
export function undoRefusals(openFresh: () => Promise<Fresh>): void {
  test('undo refuses when another translator has since corrected the segment, and shows it as it is', async () => {
    const { storage } = await openFresh()
    const { correct, text, home, id } = await correcting(storage)
    await correct('mine')
    await correct('theirs', { author: 'Oksana' })
    const current = await storage.get('segment', id)
    const undo = storage.undo(home.id, 'Aigul')
    await expect(undo).rejects.toBeInstanceOf(StaleRow)
    await expect(undo).rejects.toMatchObject({ rows: [{ kind: 'segment', id, current }] })
    expect(await text()).toBe('theirs')
    await storage.undo(home.id, 'Oksana')
    await storage.undo(home.id, 'Aigul')
    expect(await text()).toBeNull()
  })

  test('undo never takes back what another person or another project did', async () => {
    const { storage } = await openFresh()
    const { correct, text, home, otherId } = await correcting(storage)
    const elsewhere = await correcting(storage)
    await elsewhere.correct('elsewhere')
    await correct('mine')
    await correct('theirs', { author: 'Oksana', id: otherId })
    await storage.undo(home.id, 'Aigul')
    expect([await text(), await text(otherId), await elsewhere.text()]).toEqual([null, 'theirs', 'elsewhere'])
    await expect(storage.undo(home.id, 'Nobody')).rejects.toBeInstanceOf(NothingToReverse)
    await expect(storage.redo(home.id, 'Oksana')).rejects.toMatchObject({ direction: 'redo' })
  })

  test('undo ends where the project begins, and brings a deleted project back', async () => {
    const { storage } = await openFresh()
    const { act, home } = await world(storage)
    await storage.undo(home.id, 'Aigul')
    expect(await storage.reversible(home.id, 'Aigul')).toEqual({ undo: null, redo: 'Import documents' })
    await expect(storage.undo(home.id, 'Aigul')).rejects.toBeInstanceOf(NothingToReverse)
    expect(await storage.projects()).toMatchObject([{ id: home.id }])
    await act('Delete project', [removed('project', await storage.get('project', home.id))])
    expect(await storage.projects()).toEqual([])
    await storage.undo(home.id, 'Aigul')
    expect(await storage.projects()).toMatchObject([{ id: home.id }])
    await expect(storage.undo(home.id, 'Aigul')).rejects.toBeInstanceOf(NothingToReverse)
  })

  test('a group is taken back whole or not at all', async () => {
    const { storage } = await openFresh()
    const { correct, text, home, otherId } = await correcting(storage)
    await correct('one', { groupId: 'g' })
    await correct('two', { groupId: 'g', id: otherId })
    await correct('three', { author: 'Oksana' })
    const { version } = await storage.get('segment', otherId)
    await expect(storage.undo(home.id, 'Aigul')).rejects.toBeInstanceOf(StaleRow)
    expect([await text(), await text(otherId)]).toEqual(['three', 'two'])
    expect((await storage.get('segment', otherId)).version).toBe(version)
  })

  test('a refused undo of a group shows rows as they stand, not as they stood on the way', async () => {
    const { storage } = await openFresh()
    const { correct, home, id } = await correcting(storage)
    await correct('one', { groupId: 'g' })
    await correct('theirs', { author: 'Oksana' })
    await correct('two', { groupId: 'g' })
    const current = await storage.get('segment', id)
    await expect(storage.undo(home.id, 'Aigul')).rejects.toMatchObject({ rows: [{ id, current }] })
    expect(current.corrected).toBe('two')
  })

  test('a group of the same name belongs to its author and project alone', async () => {
    const { storage } = await openFresh()
    const { correct, text, home, otherId } = await correcting(storage)
    const elsewhere = await correcting(storage)
    await correct('theirs', { author: 'Oksana', groupId: 'g', id: otherId })
    await elsewhere.correct('elsewhere', { groupId: 'g' })
    await correct('mine', { groupId: 'g' })
    expect(await storage.undo(home.id, 'Aigul')).toHaveLength(1)
    expect([await text(), await text(otherId), await elsewhere.text()]).toEqual([null, 'theirs', 'elsewhere'])
  })

  test('an act that others have built on is not taken back', async () => {
    const { storage } = await openFresh()
    const { act, home } = await world(storage)
    const who = concept(home.id)
    await act('Add name', [made('concept', who)])
    await act('Add term', [made('term', term(who, 'x'))], { author: 'Oksana' })
    await expect(storage.undo(home.id, 'Aigul')).rejects.toBeInstanceOf(RuleBroken)
    expect(await storage.concepts(home.id)).toHaveLength(1)
  })
}
