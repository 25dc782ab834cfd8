import { expect, test } from 'vitest'
import { RuleBroken, StaleRow } from '../../../db/errors.ts'
import { newId } from '../../../db/model/ids.ts'
import type { Storage } from '../../../db/storage.ts'
import type { Fresh } from '../contract.ts'
import { bitext, changed, concept, document, link, made, mention, removed, segment, world } from '../world.ts'

/** A world, and beside it two documents and a bitext that are coming, with all that hangs on them. */
async function coming(storage: Storage) {
  const of = await world(storage)
  const { home } = of
  const text = { text: 'Бір. ', codes: [[0, 1]] as const, places: [[0, 'page 1']] as const }
  const more = { text: 'Екі.', codes: [[5, 6]] as const, places: [] }
  const [first, second] = [document(home.id, { textId: 'c'.repeat(64) }), document(home.id, { lang: 'en' })]
  const ours = [0, 5].map((start) => segment(first, start))
  const theirs = [0, 5].map((start) => segment(second, start))
  const both = bitext(home.id, first, second)
  const links = [0, 1].map((i) => link(both, [ours[i]!], [theirs[i]!]))
  await storage.stageText(first.id, text)
  await storage.stageText(first.id, more)
  for (const row of ours) await storage.stageSegments(first.id, [row])
  await storage.stageSegments(second.id, theirs)
  await storage.stageLinks(both, links)
  const edits = [made('document', first), made('document', second), made('bitext', both)]
  const arrive = () => of.act('Import file', edits)
  return { ...of, first, second, ours, theirs, both, links, edits, arrive }
}
type Coming = Awaited<ReturnType<typeof coming>>

async function seen(storage: Storage, { first, second, ours, links, both, home }: Coming) {
  return {
    documents: (await storage.documents(home.id)).length,
    segments: (await storage.segments(first.id)).items.map(({ id }) => id),
    totals: [await storage.segments(first.id), await storage.sizeOf(second.id)].map(({ total }) => total),
    byId:
      (await storage.getMany('segment', [ours[0]!.id])).length + (await storage.getMany('link', [links[0]!.id])).length,
    links: [...(await storage.links(both.id)), ...(await storage.linksOf([ours[1]!.id]))].length,
  }
}
const nothing = { documents: 2, segments: [], totals: [0, 0], byId: 0, links: 0 }

export function arrivalContract(openFresh: () => Promise<Fresh>): void {
  test('what is coming shows nowhere, and all of it in the commit that creates its document or bitext', async () => {
    const { storage } = await openFresh()
    const of = await coming(storage)
    expect(await seen(storage, of)).toEqual(nothing)
    expect(await storage.lastSeq()).toBe(2)
    const { edits, seq } = await of.arrive()
    expect(edits).toHaveLength(3)
    const all = { documents: 4, segments: of.ours.map(({ id }) => id), totals: [2, 2], byId: 2, links: 3 }
    expect(await seen(storage, of)).toEqual(all)
    expect(await storage.get('segment', of.ours[0]!.id)).toEqual({ ...of.ours[0], version: 0 })
    expect(await storage.get('link', of.links[0]!.id)).toEqual({ ...of.links[0], version: 0 })
    expect((await storage.get('document', of.first.id)).version).toBe(seq)
    expect((await storage.skeleton(of.both.id)).links).toHaveLength(2)
    expect(await storage.places(of.first.textId)).toEqual((await storage.rawText(of.first.textId)).places)
    expect(await storage.rawText(of.first.textId)).toEqual({
      id: of.first.textId,
      text: 'Бір. Екі.',
      codes: [
        [0, 1],
        [5, 6],
      ],
      places: [[0, 'page 1']],
    })
    const row = await storage.get('segment', of.ours[0]!.id)
    const expects = [{ kind: 'segment' as const, id: row.id, version: 0 }]
    expect((await of.act('Correct', [changed('segment', row, { corrected: 'x' })], { expects })).seq).toBe(4)
    await expect(of.act('Late', [], { expects })).rejects.toBeInstanceOf(StaleRow)
  })

  test('undo of an arrival hides all that came, redo brings it back as it was', async () => {
    const { storage } = await openFresh()
    const of = await coming(storage)
    await of.arrive()
    const before = await seen(storage, of)
    await storage.undo(of.home.id, 'Aigul')
    expect(await seen(storage, of)).toEqual(nothing)
    await storage.redo(of.home.id, 'Aigul')
    expect(await seen(storage, of)).toEqual(before)
    const row = await storage.get('segment', of.ours[0]!.id)
    await of.act('Correct', [changed('segment', row, { corrected: 'x' })])
    await storage.undo(of.home.id, 'Aigul')
    await storage.undo(of.home.id, 'Aigul')
    expect(await seen(storage, of)).toEqual(nothing)
    expect(await storage.rawText(of.first.textId)).toMatchObject({ text: 'Бір. Екі.' })
  })

  test('an arrival is not taken back where somebody has since worked in it', async () => {
    const { storage } = await openFresh()
    const of = await coming(storage)
    await of.arrive()
    const theirs = { author: 'Oksana' }
    const row = await storage.get('segment', of.ours[0]!.id)
    await of.act('Correct', [changed('segment', row, { corrected: 'x' })], theirs)
    const current = await storage.get('segment', row.id)
    const undo = storage.undo(of.home.id, 'Aigul')
    await expect(undo).rejects.toMatchObject({ name: 'StaleRow', rows: [{ kind: 'segment', id: row.id, current }] })
    await storage.undo(of.home.id, 'Oksana')
    const bound = await storage.get('link', of.links[0]!.id)
    await of.act('Confirm', [changed('link', bound, { state: 'confirmed' })], theirs)
    await expect(storage.undo(of.home.id, 'Aigul')).rejects.toMatchObject({ rows: [{ kind: 'link', id: bound.id }] })
    await storage.undo(of.home.id, 'Oksana')
    const who = concept(of.home.id)
    await of.act('Tag', [made('concept', who), made('mention', mention(of.ours[1]!, who))], theirs)
    expect(await storage.mentionsIn(of.first.id)).toHaveLength(1)
    expect(await storage.mentionsIn(of.second.id)).toEqual([])
    await expect(storage.undo(of.home.id, 'Aigul')).rejects.toBeInstanceOf(RuleBroken)
    await storage.undo(of.home.id, 'Oksana')
    await storage.undo(of.home.id, 'Aigul')
    expect(await seen(storage, of)).toEqual(nothing)
  })

  test('a document goes without an edit a segment, and comes back with all of them', async () => {
    const { storage } = await openFresh()
    const { act, home, sourceText, source, pair, text } = await world(storage)
    await act('Correct', [changed('segment', await storage.get('segment', source[0]!.id), { corrected: 'Қ' })])
    const rows = await storage.segments(sourceText.id)
    await act('Remove', [
      removed('bitext', await storage.get('bitext', pair.id)),
      removed('document', await storage.get('document', sourceText.id)),
    ])
    expect(await storage.segments(sourceText.id)).toEqual({ items: [], total: 0 })
    await expect(storage.get('segment', source[0]!.id)).rejects.toMatchObject({ name: 'RowNotFound' })
    const late = act('Late', [changed('segment', rows.items[0]!, { corrected: 'x' })])
    await expect(late).rejects.toMatchObject({ rows: [{ id: rows.items[0]!.id, current: null }] })
    await storage.undo(home.id, 'Aigul')
    expect(await storage.segments(sourceText.id)).toEqual(rows)
    expect(await storage.rawText(text.id)).toEqual(text)
  })

  test('what is coming can be given up, and leaves nothing', async () => {
    const { storage } = await openFresh()
    const of = await coming(storage)
    await storage.discardStaged([of.first.id, of.second.id, of.both.id, newId(), of.sourceText.id])
    await expect(of.arrive()).rejects.toBeInstanceOf(RuleBroken)
    expect(await seen(storage, of)).toEqual(nothing)
    expect((await storage.segments(of.sourceText.id)).total).toBe(3)
    for (const row of of.ours) await storage.stageSegments(of.first.id, [row])
    await storage.stageText(of.first.id, { text: 'Үш.', codes: [], places: [] })
    await of.act('Import', [of.edits[0]!])
    expect(await storage.rawText(of.first.textId)).toMatchObject({ text: 'Үш.' })
    await storage.discardStaged([of.first.id])
    expect((await storage.segments(of.first.id)).total).toBe(2)
  })

  test('what an ended process left is swept; what comes now and what is there stays', async () => {
    const { storage, reopen } = await openFresh()
    const of = await coming(storage)
    const again = await reopen()
    const next = document(of.home.id)
    await again.stageSegments(next.id, [segment(next, 0)])
    expect(await again.sweepStaged()).toBe(3)
    expect(await again.sweepStaged()).toBe(0)
    await again.commit({ projectId: of.home.id, author: 'Aigul', label: 'Import', edits: [made('document', next)] })
    expect((await again.segments(next.id)).total).toBe(1)
    expect((await again.segments(of.sourceText.id)).total).toBe(3)
    for (const row of of.ours) await again.stageSegments(of.first.id, [row])
  })

  test('a text that has been kept meanwhile is kept once', async () => {
    const { storage } = await openFresh()
    const { act, home, text } = await world(storage)
    const twin = document(home.id, { textId: text.id })
    await storage.stageText(twin.id, { text: text.text, codes: [], places: [] })
    await act('Import', [made('document', twin)])
    expect(await storage.rawText(text.id)).toEqual(text)
    const third = document(home.id, { textId: 'e'.repeat(64) })
    const long = { text: text.text, codes: [], places: [] }
    await storage.stageText(third.id, long)
    await storage.stageText(third.id, long)
    const whole = { ...long, id: third.textId, text: text.text + text.text }
    await act('Import', [made('document', third)])
    await act('Import', [made('document', document(home.id, { textId: third.textId }))], { texts: [whole] })
    await expect(act('Import', [], { texts: [{ ...whole, text: 'x' }] })).rejects.toBeInstanceOf(RuleBroken)
  })

  test('nothing comes with what is there already, nor with another row', async () => {
    const { storage } = await openFresh()
    const of = await coming(storage)
    const { sourceText, first, second, both, ours, links, pair, source } = of
    const refused = [
      storage.stageSegments(sourceText.id, [segment(sourceText, 90)]),
      storage.stageText(sourceText.id, { text: 'x', codes: [], places: [] }),
      storage.stageSegments(first.id, [segment(second, 90)]),
      storage.stageSegments(first.id, [ours[0]!]),
      storage.stageLinks(pair, [link(pair, [source[0]!], [])]),
      storage.stageLinks(both, [link(pair, [source[0]!], [])]),
      storage.stageLinks(both, [link(both, [ours[0]!], [])]),
      storage.stageLinks(both, [link(both, [source[0]!], [])]),
      storage.stageLinks(both, [{ ...links[0]!, id: newId(), source: [newId()], target: [] }]),
      storage.stageLinks({ ...both, sourceId: sourceText.id }, []),
      of.act('Import', [...of.edits.slice(0, 2), made('bitext', { ...both, sourceId: second.id, targetId: first.id })]),
    ]
    for (const attempt of refused) await expect(attempt).rejects.toBeInstanceOf(RuleBroken)
    await of.arrive()
    expect((await storage.segments(first.id)).total).toBe(2)
  })
}
