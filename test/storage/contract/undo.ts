import { expect, test } from 'vitest'
import { NothingToReverse, RuleBroken, StaleRow } from '../../../db/errors.ts'
import type { Storage } from '../../../db/storage.ts'
import type { Fresh } from '../contract.ts'
import { changed, concept, link, made, removed, segment, world } from '../world.ts'

export function undoContract(openFresh: () => Promise<Fresh>): void {
  async function correcting(storage: Storage) {
    const of = await world(storage)
    const [{ id }, { id: otherId }] = [of.source[0]!, of.source[1]!]
    const correct = async (corrected: string, more: { author?: string; groupId?: string; id?: typeof id } = {}) => {
      const row = await storage.get('segment', more.id ?? id)
      return of.act(`Correct to ${corrected}`, [changed('segment', row, { corrected })], more)
    }
    const text = async (which = id) => (await storage.get('segment', which)).corrected
    return { ...of, id, otherId, correct, text }
  }

  test('undo takes back the latest act not yet taken back, redo does it again', async () => {
    const { storage } = await openFresh()
    const { correct, text, home } = await correcting(storage)
    await correct('a')
    await correct('b')
    const undo = () => storage.undo(home.id, 'Aigul')
    const redo = () => storage.redo(home.id, 'Aigul')
    const seen: unknown[] = []
    for (const step of [undo, undo, redo, redo, undo, redo, undo, undo, redo]) {
      await step()
      seen.push(await text())
    }
    expect(seen).toEqual(['a', null, 'a', 'b', 'a', 'b', 'a', null, 'a'])
  })

  test('an undo is a change of its own that names the act, which names it back until it is redone', async () => {
    const { storage } = await openFresh()
    const { correct, home } = await correcting(storage)
    const act = await correct('a')
    const [undone] = await storage.undo(home.id, 'Aigul')
    expect(undone).toMatchObject({ kind: 'undo', reverses: act.seq, label: act.label, seq: act.seq + 1 })
    expect(undone!.edits).toMatchObject([{ before: { corrected: 'a' }, after: { corrected: null } }])
    expect((await storage.history(home.id, { limit: 2 })).map((c) => c.reversedBy)).toEqual([null, undone!.seq])
    const [redone] = await storage.redo(home.id, 'Aigul')
    expect(redone).toMatchObject({ kind: 'redo', reverses: undone!.seq, label: act.label })
    const marks = (await storage.history(home.id, { limit: 3 })).map((c) => c.reversedBy)
    expect(marks).toEqual([null, redone!.seq, null])
  })

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

  test('changes of one group are one step', async () => {
    const { storage } = await openFresh()
    const { correct, text, home } = await correcting(storage)
    await correct('before')
    for (const word of ['а', 'ал', 'алм', 'алма']) await correct(word, { groupId: 'burst' })
    const undone = await storage.undo(home.id, 'Aigul')
    expect(undone).toHaveLength(4)
    expect(new Set(undone.map(({ groupId }) => groupId)).size).toBe(1)
    expect(await text()).toBe('before')
    expect(await storage.redo(home.id, 'Aigul')).toHaveLength(4)
    expect(await text()).toBe('алма')
    await storage.undo(home.id, 'Aigul')
    await storage.undo(home.id, 'Aigul')
    expect(await text()).toBeNull()
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

  test('a new act ends the list of what can be redone', async () => {
    const { storage } = await openFresh()
    const { correct, text, home, otherId } = await correcting(storage)
    await correct('a')
    await storage.undo(home.id, 'Aigul')
    await correct('b', { id: otherId })
    await expect(storage.redo(home.id, 'Aigul')).rejects.toBeInstanceOf(NothingToReverse)
    await storage.undo(home.id, 'Aigul')
    await storage.redo(home.id, 'Aigul')
    await expect(storage.redo(home.id, 'Aigul')).rejects.toBeInstanceOf(NothingToReverse)
    expect([await text(), await text(otherId)]).toEqual([null, 'b'])
  })

  test('what undo and redo would do is said in words', async () => {
    const { storage } = await openFresh()
    const { correct, home } = await correcting(storage)
    const said = () => storage.reversible(home.id, 'Aigul')
    await correct('a')
    await correct('b')
    expect(await said()).toEqual({ undo: 'Correct to b', redo: null })
    await storage.undo(home.id, 'Aigul')
    expect(await said()).toEqual({ undo: 'Correct to a', redo: 'Correct to b' })
    expect(await storage.reversible(home.id, 'Oksana')).toEqual({ undo: null, redo: null })
  })

  test('undo and redo survive closing and opening', async () => {
    const { storage, reopen } = await openFresh()
    const { correct, home, id } = await correcting(storage)
    await correct('a')
    await correct('b')
    await storage.undo(home.id, 'Aigul')
    const again = await reopen()
    expect(await again.reversible(home.id, 'Aigul')).toEqual({ undo: 'Correct to a', redo: 'Correct to b' })
    await again.undo(home.id, 'Aigul')
    await again.redo(home.id, 'Aigul')
    await again.redo(home.id, 'Aigul')
    expect((await again.get('segment', id)).corrected).toBe('b')
  })

  test('rows come back as they were, links and their segments too', async () => {
    const { storage } = await openFresh()
    const { act, home, pair, sourceText, source, target } = await world(storage)
    const row = link(pair, [source[0]!], [target[0]!], { evidence: [{ kind: 'date', weight: -1 }] })
    await act('Link', [made('link', row)])
    const halves = [segment(sourceText, 1), segment(sourceText, 2)]
    const was = await storage.get('segment', source[0]!.id)
    const bound = await storage.get('link', row.id)
    await act('Split', [
      removed('segment', was),
      ...halves.map((half) => made('segment', half)),
      changed('link', bound, { source: halves.map(({ id }) => id), evidence: [] }),
    ])
    await storage.undo(home.id, 'Aigul')
    expect(await storage.linksOf([source[0]!.id])).toEqual([{ ...bound, version: 5 }])
    expect((await storage.skeleton(pair.id)).links[0]?.contradicted).toBe(true)
    await storage.redo(home.id, 'Aigul')
    expect((await storage.linksOf([halves[1]!.id]))[0]?.id).toBe(row.id)
    expect(await storage.getMany('segment', [was.id])).toEqual([])
  })

  test('an act that others have built on is not taken back', async () => {
    const { storage } = await openFresh()
    const { act, home } = await world(storage)
    const who = concept(home.id)
    await act('Add name', [made('concept', who)])
    const named = { id: who.id, conceptId: who.id, lang: 'en', text: 'x', status: 'preferred', gender: null, note: '' }
    await act('Add term', [made('term', named as never)], { author: 'Oksana' })
    await expect(storage.undo(home.id, 'Aigul')).rejects.toBeInstanceOf(RuleBroken)
    expect(await storage.concepts(home.id)).toHaveLength(1)
  })
}
