import { expect, test } from 'vitest'
import { newId } from '../../../db/model/ids.ts'
import type { Learnt, LearntWord } from '../../../db/model/learning.ts'
import type { Fresh } from '../contract.ts'
import { changed, link, made, refusal, removed, reset, world } from '../world.ts'

const between = { one: 'en', other: 'kk' }

export function learningContract(openFresh: () => Promise<Fresh>): void {
  test('decisions are the confirmed and rejected links that changes touched, by version and id, window by window', async () => {
    const { storage } = await openFresh()
    const { act, pair, source, target } = await world(storage, 6)
    const states = ['confirmed', 'rejected', 'proposed', 'drafted'] as const
    const rows = source.map((segment, i) => link(pair, [segment], [target[i]!], { state: states[i] ?? 'proposed' }))
    const [yes, no, , , late] = rows as [(typeof rows)[0], (typeof rows)[0], never, never, (typeof rows)[0]]
    const first = await act(
      'Link',
      rows.map((row) => made('link', row)),
    )
    const second = await act('Confirm', [changed('link', await storage.get('link', late.id), { state: 'confirmed' })])
    const idsAfter = async (version: number, limit = 10, id?: typeof yes.id) =>
      (await storage.decidedLinks(pair.id, { version, limit, ...(id ? { id } : {}) })).map((each) => each.id)
    expect(await idsAfter(0)).toEqual([yes.id, no.id, late.id])
    expect(await idsAfter(0, 1)).toEqual([yes.id])
    expect(await idsAfter(first.seq, 10, yes.id)).toEqual([no.id, late.id])
    expect(await idsAfter(first.seq)).toEqual([late.id])
    expect(await idsAfter(second.seq)).toEqual([])
    expect(await storage.decidedLinks(newId(), { version: 0, limit: 10 })).toEqual([])
  })

  test('confirmed links with both sides are given window by window, those that came with a file too', async () => {
    const { storage } = await openFresh()
    const { act, home, pair, source, target, sourceText, targetText } = await world(storage)
    await act('Link', [
      made('link', link(pair, [source[0]!], [target[0]!], { state: 'confirmed' })),
      made('link', link(pair, [source[1]!], [], { state: 'confirmed' })),
      made('link', link(pair, [source[2]!], [target[2]!])),
    ])
    expect((await storage.confirmedLinks(pair.id, { from: 0, count: 10 })).map((each) => each.source)).toEqual([
      [source[0]!.id],
    ])
    expect(await storage.confirmedLinks(pair.id, { from: 1, count: 10 })).toEqual([])
    const ready = { ...pair, id: newId<'bitext'>(), sourceId: targetText.id, targetId: sourceText.id }
    const came = link(ready, [target[1]!], [source[1]!], { state: 'confirmed' })
    await storage.stageLinks({ ...ready, projectId: home.id }, [came])
    expect(await storage.confirmedLinks(ready.id, { from: 0, count: 10 })).toEqual([])
    await act('Import', [made('bitext', ready)])
    expect(await storage.confirmedLinks(ready.id, { from: 0, count: 10 })).toEqual([{ ...came, version: 0 }])
    expect(await storage.decidedLinks(ready.id, { version: 0, limit: 10 })).toEqual([])
  })

  test('refusals and resets are rows of history: read by project, taken back and done again', async () => {
    const { storage } = await openFresh()
    const { act, home } = await world(storage)
    const [no, anew] = [refusal(home.id), reset(home.id)]
    const { seq } = await act('Forget', [made('refusal', no), made('reset', anew)])
    expect(await storage.refusals(home.id)).toEqual([{ ...no, version: seq }])
    expect(await storage.resets(home.id)).toEqual([{ ...anew, version: seq }])
    expect(await storage.refusals(newId())).toEqual([])
    await storage.undo(home.id, 'Aigul')
    expect([await storage.refusals(home.id), await storage.resets(home.id)]).toEqual([[], []])
    const [again] = await storage.redo(home.id, 'Aigul')
    expect(await storage.get('reset', anew.id)).toEqual({ ...anew, version: again!.seq })
  })

  test('what is learnt takes the place of what was, for its languages alone', async () => {
    const { storage } = await openFresh()
    const { home, pair, source } = await world(storage)
    const word = (oneWord: string, otherWord: string): LearntWord => {
      return { oneWord, otherWord, count: 2, bitextId: pair.id, segmentId: source[0]!.id }
    }
    const tally = { links: 40, confirmed: 39 }
    const learnt: Learnt = {
      ...between,
      projectId: home.id,
      seq: 7,
      confirmed: 40,
      rejected: 2,
      kinds: [{ kind: 'date', weight: 1.2, for: tally, against: { links: 0, confirmed: 0 } }],
      sureness: [{ from: 0.9, to: 0.95, ...tally }],
    }
    await storage.saveLearnt(learnt, [word('court', 'сот'), word('apple', 'алма')])
    await storage.saveLearnt({ ...learnt, other: 'uk' }, [word('court', 'суд')])
    await storage.saveLearnt({ ...learnt, seq: 8 }, [word('verdict', 'үкім')])
    expect(await storage.learnt(home.id)).toEqual([
      { ...learnt, seq: 8 },
      { ...learnt, other: 'uk' },
    ])
    expect(await storage.learntWords(home.id, between)).toEqual([word('verdict', 'үкім')])
    expect(await storage.learntWords(home.id, { one: 'en', other: 'uk' })).toEqual([word('court', 'суд')])
  })

  test('what is learnt goes with its project, and is not kept for one that is gone', async () => {
    const { storage } = await openFresh()
    const { home, sourceText, targetText, source, target, pair, act } = await world(storage)
    const learnt = { ...between, projectId: home.id, seq: 1, confirmed: 0, rejected: 0, kinds: [], sureness: [] }
    const words = [{ oneWord: 'a', otherWord: 'ә', count: 2, bitextId: pair.id, segmentId: source[0]!.id }]
    await storage.saveLearnt(learnt, words)
    await act('Delete project', [
      removed('bitext', await storage.get('bitext', pair.id)),
      ...[...source, ...target].map((row) => removed('segment', { ...row, version: 2 })),
      removed('document', await storage.get('document', sourceText.id)),
      removed('document', await storage.get('document', targetText.id)),
      removed('project', await storage.get('project', home.id)),
    ])
    await storage.saveLearnt(learnt, words)
    expect([await storage.learnt(home.id), await storage.learntWords(home.id, between)]).toEqual([[], []])
  })
}
