import { expect, test } from 'vitest'
import { StaleRow } from '../../../db/errors.ts'
import { newId } from '../../../db/model/ids.ts'
import type { Fresh } from '../contract.ts'
import { at, changed, concept, link, made, project, removed, segment, world } from '../world.ts'

export function commitContract(openFresh: () => Promise<Fresh>): void {
  test('a change is returned as history keeps it', async () => {
    const { storage } = await openFresh()
    const home = project()
    const draft = { projectId: home.id, author: 'Aigul', label: 'Create project', edits: [made('project', home)] }
    const change = await storage.commit({ ...draft, groupId: 'g' })
    expect(change).toMatchObject({ ...draft, seq: 1, kind: 'act', groupId: 'g', reverses: null, reversedBy: null })
    expect(new Date(change.at).toISOString()).toBe(change.at)
    expect(await storage.changesAfter(0, 10)).toEqual([change])
    const { groupId } = await storage.commit({ ...draft, edits: [] })
    expect(groupId).not.toBe((await storage.commit({ ...draft, edits: [] })).groupId)
  })

  test('a change whose `before` is not the row as it stands is refused, names the row and writes nothing', async () => {
    const { storage } = await openFresh()
    const { act, source } = await world(storage)
    const seen = await storage.get('segment', source[0]!.id)
    const untouched = await storage.get('segment', source[1]!.id)
    await act('Correct', [changed('segment', seen, { corrected: 'first' })])
    const late = act('Correct', [
      changed('segment', untouched, { corrected: 'x' }),
      changed('segment', seen, { corrected: 'second' }),
    ])
    const current = await storage.get('segment', seen.id)
    await expect(late).rejects.toMatchObject({ name: 'StaleRow', rows: [{ kind: 'segment', id: seen.id, current }] })
    expect(current).toMatchObject({ corrected: 'first', version: 3 })
    expect(await storage.get('segment', untouched.id)).toEqual(untouched)
    expect(await storage.lastSeq()).toBe(3)
  })

  test('all stale rows are named at once, one that is gone as null', async () => {
    const { storage } = await openFresh()
    const { act, source } = await world(storage)
    const [one, two] = await storage.getMany('segment', [source[0]!.id, source[1]!.id])
    await act('Change both', [changed('segment', one!, { excluded: true }), removed('segment', two!)])
    const late = await act('Late', [
      changed('segment', one!, { corrected: 'x' }),
      changed('segment', two!, { corrected: 'x' }),
    ]).catch((error) => error)
    expect(late).toBeInstanceOf(StaleRow)
    expect(late.rows.map((row: { current: object | null }) => row.current)).toEqual([
      await storage.get('segment', one!.id),
      null,
    ])
  })

  test('creating a row that exists is stale, and so is removing one that is gone', async () => {
    const { storage } = await openFresh()
    const { act, home, source } = await world(storage)
    await expect(act('Again', [made('project', home)])).rejects.toBeInstanceOf(StaleRow)
    const row = await storage.get('segment', source[0]!.id)
    await act('Remove', [removed('segment', row)])
    await expect(act('Remove', [removed('segment', row)])).rejects.toBeInstanceOf(StaleRow)
  })

  test('`before` is compared by what it says: order of keys and its version aside', async () => {
    const { storage } = await openFresh()
    const { act, pair, source, target } = await world(storage)
    const evidence = [{ kind: 'name' as const, weight: 1, source: 'Алма', target: 'Alma' }]
    const row = link(pair, [source[0]!], [target[0]!], { evidence })
    await act('Link', [made('link', row)])
    const shuffled = Object.fromEntries(Object.entries(await storage.get('link', row.id)).reverse())
    const turned = [{ target: 'Alma', source: 'Алма', weight: 1, kind: 'name' }]
    const before = { ...shuffled, evidence: turned, version: 999 } as never
    await act('Confirm', [changed('link', before, { state: 'confirmed' })])
    expect((await storage.get('link', row.id)).state).toBe('confirmed')
    const missing = { ...(await storage.get('link', row.id)), evidence: [{ kind: 'name', weight: 1, source: 'Алма' }] }
    await expect(act('Drop', [changed('link', missing as never, {})])).rejects.toBeInstanceOf(StaleRow)
  })

  test('of many who change a row at once one succeeds, the others learn what it is now, and none is lost', async () => {
    const { storage } = await openFresh()
    const { act, source } = await world(storage)
    const row = await storage.get('segment', source[0]!.id)
    const names = Array.from({ length: 50 }, (_, i) => `editor ${i}`)
    const attempts = names.map((author) => act('Correct', [changed('segment', row, { corrected: author })], { author }))
    const outcomes = await Promise.allSettled(attempts)
    const now = await storage.get('segment', row.id)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toMatchObject([
      { value: { author: now.corrected } },
    ])
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(refused.every(({ reason }) => reason instanceof StaleRow)).toBe(true)
    expect(refused[0]!.reason.rows).toEqual([{ kind: 'segment', id: row.id, current: now }])
    expect(await storage.lastSeq()).toBe(3)
  })

  test('an expected version that has passed refuses a change of other rows', async () => {
    const { storage } = await openFresh()
    const { act, source } = await world(storage)
    const [seen, other] = await storage.getMany('segment', [source[0]!.id, source[1]!.id])
    const expects = [{ kind: 'segment' as const, id: seen!.id, version: seen!.version }]
    await act('Exclude', [changed('segment', other!, { excluded: true })], { expects })
    await act('Correct', [changed('segment', seen!, { corrected: 'x' })])
    const again = changed('segment', await storage.get('segment', other!.id), { excluded: false })
    await expect(act('Include', [again], { expects })).rejects.toMatchObject({
      rows: [{ kind: 'segment', id: seen!.id, current: await storage.get('segment', seen!.id) }],
    })
    const gone = [{ kind: 'link' as const, id: newId(), version: 1 }]
    await expect(act('Include', [again], { expects: gone })).rejects.toMatchObject({ rows: [{ current: null }] })
  })

  test('edits of one row in one draft apply in order', async () => {
    const { storage } = await openFresh()
    const { act, home } = await world(storage)
    const row = concept(home.id)
    const renamed = { ...row, note: 'b' }
    const twice = [made('concept', row), changed('concept', { ...row, version: 0 }, { note: 'b' })]
    await act('Add', twice)
    expect(await storage.get('concept', row.id)).toEqual({ ...renamed, version: 3 })
    const [was] = await storage.getMany('concept', [row.id])
    await act('Replace', [removed('concept', was!), made('concept', { ...row, note: 'c' })])
    expect((await storage.get('concept', row.id)).note).toBe('c')
    const back = changed('concept', { ...row, version: 0 }, { note: 'd' })
    await expect(act('Wrong order', [back, made('concept', row)])).rejects.toBeInstanceOf(StaleRow)
  })

  test('rows that refer to each other may stand in a draft in any order', async () => {
    const { storage } = await openFresh()
    const { act, pair, sourceText, targetText } = await world(storage)
    const [from, to] = [segment(sourceText, 50), segment(targetText, 50)]
    const row = link(pair, [from], [to])
    const edits = [made('link', row), made('segment', from), made('segment', to)]
    await act('Add', edits)
    const rows = [await storage.get('segment', from.id), await storage.get('segment', to.id)]
    await act('Remove', [...rows.map((s) => removed('segment', s)), removed('link', await storage.get('link', row.id))])
    expect(await storage.links(pair.id)).toEqual([])
  })

  test('any text is kept to the character; half a surrogate pair becomes U+FFFD and can still be undone', async () => {
    const { storage } = await openFresh()
    const { act, home, source } = await world(storage)
    const correct = async (corrected: string) => {
      await act('Correct', [changed('segment', await storage.get('segment', source[0]!.id), { corrected })])
      return (await storage.get('segment', source[0]!.id)).corrected
    }
    const odd = 'Ә\u0000ғ \u{1F600}\uFFFE\uFEFF\r\n\u2028"\\' + "'--"
    expect(await correct(odd)).toBe(odd)
    expect(await correct('a\uD800b\uDE00')).toBe('a\uFFFDb\uFFFD')
    await storage.undo(home.id, 'Aigul')
    expect((await storage.get('segment', source[0]!.id)).corrected).toBe(odd)
  })

  test('rows that a change touches take its number as version, others keep theirs', async () => {
    const { storage } = await openFresh()
    const { act, source } = await world(storage)
    const [one, two] = await storage.getMany('segment', [source[0]!.id, source[1]!.id])
    const { seq } = await act(
      'Exclude',
      [one!, two!].map((row) => changed('segment', row, { excluded: true })),
    )
    const versions = (
      await storage.getMany(
        'segment',
        source.map(({ id }) => id),
      )
    ).map(({ version }) => version)
    expect(versions).toEqual([seq, seq, 2])
  })

  test('what is written is there after closing and opening again', async () => {
    const { storage, reopen } = await openFresh()
    const { act, home, source } = await world(storage)
    await act('Correct', [changed('segment', await storage.get('segment', source[0]!.id), { corrected: 'Қазақ' })])
    const [rows, history] = [await storage.get('segment', source[0]!.id), await storage.history(home.id, { limit: 9 })]
    const again = await reopen()
    expect(await again.get('segment', source[0]!.id)).toEqual(rows)
    expect(await again.history(home.id, { limit: 9 })).toEqual(history)
    expect((await again.projects())[0]).toMatchObject({ createdAt: at })
  })
}
