import { expect, test } from 'vitest'
import { NothingToReverse } from '../../../db/errors.ts'
import type { Fresh } from '../contract.ts'
import { changed, correcting, link, made, removed, segment, world } from '../world.ts'

export function undoContract(openFresh: () => Promise<Fresh>): void {
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

  test('an act between two changes of a group parts them: undo goes back in the order of the acts', async () => {
    const { storage } = await openFresh()
    const { correct, text, home } = await correcting(storage)
    await correct('а', { groupId: 'burst' })
    await correct('ал')
    await correct('алм', { groupId: 'burst' })
    const seen: unknown[] = []
    for (const direction of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo'] as const) {
      expect(await storage[direction](home.id, 'Aigul')).toHaveLength(1)
      seen.push(await text())
    }
    expect(seen).toEqual(['ал', 'а', null, 'а', 'ал', 'алм'])
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
}
