import { expect, test } from 'vitest'
import { RuleBroken } from '../../../db/errors.ts'
import { newId } from '../../../db/model/ids.ts'
import type { Fresh } from '../contract.ts'
import {
  bitext,
  changed,
  concept,
  document,
  link,
  made,
  mention,
  project,
  removed,
  segment,
  term,
  world,
} from '../world.ts'

export function rulesContract(openFresh: () => Promise<Fresh>): void {
  const nowhere = { id: newId<never>() }

  test.each([
    ['a document without its project', ({ text }) => made('document', document(nowhere.id, { textId: text.id }))],
    ['a document without its text', ({ home }) => made('document', document(home.id, { textId: 'c'.repeat(64) }))],
    ['a segment without its document', () => made('segment', segment(nowhere, 0))],
    ['a link without its bitext', ({ source }) => made('link', link(nowhere, [source[0]!], []))],
    ['a link of a segment that is not there', ({ pair }) => made('link', link(pair, [nowhere], []))],
    ['a term without its concept', () => made('term', term(nowhere, 'x'))],
    ['a mention without its concept', ({ source }) => made('mention', mention(source[0]!, nowhere))],
    ['a link that holds no segment', ({ pair }) => made('link', link(pair, [], []))],
    ['a link that holds a segment twice', ({ pair, source }) => made('link', link(pair, [source[0]!, source[0]!], []))],
    ['a target segment on the source side', ({ pair, target }) => made('link', link(pair, [target[0]!], []))],
    [
      'a second bitext of the same two documents',
      ({ home, sourceText, targetText }) => made('bitext', bitext(home.id, sourceText, targetText)),
    ],
    [
      'a row under another id',
      ({ home }) => ({ ...made('concept', concept(home.id)), id: newId() }) as ReturnType<typeof made>,
    ],
    ['a concept of another project', () => made('concept', concept(nowhere.id))],
    ['another project', () => made('project', project())],
    ['an edit of nothing', () => ({ kind: 'concept', id: nowhere.id, before: null, after: null })],
    ['a confidence above 1', ({ pair, source }) => made('link', link(pair, [source[0]!], [], { confidence: 1.01 }))],
    ['a confidence below 0', ({ pair, source }) => made('link', link(pair, [source[0]!], [], { confidence: -0.1 }))],
    [
      'a confidence that is no number',
      ({ pair, source }) => made('link', link(pair, [source[0]!], [], { confidence: Number.NaN })),
    ],
    [
      'evidence of endless weight',
      ({ pair, source }) =>
        made('link', link(pair, [source[0]!], [], { evidence: [{ kind: 'date', weight: Number.NEGATIVE_INFINITY }] })),
    ],
    [
      'a row of which a field is missing',
      ({ home }) => made('concept', { ...concept(home.id), note: undefined } as never),
    ],
  ] satisfies [string, (of: Awaited<ReturnType<typeof world>>) => ReturnType<typeof made>][])(
    'a draft with %s breaks a rule, and none of it is written',
    async (_, edit) => {
      const { storage } = await openFresh()
      const of = await world(storage)
      const good = concept(of.home.id)
      await expect(of.act('Break', [made('concept', good), edit(of)])).rejects.toBeInstanceOf(RuleBroken)
      expect(await storage.getMany('concept', [good.id])).toEqual([])
      expect(await storage.lastSeq()).toBe(2)
    },
  )

  test('a row that others refer to cannot go without them', async () => {
    const { storage } = await openFresh()
    const { act, pair, source, target } = await world(storage)
    await act('Link', [made('link', link(pair, [source[0]!], [target[0]!], { state: 'rejected' }))])
    const row = await storage.get('segment', source[0]!.id)
    await expect(act('Remove', [removed('segment', row)])).rejects.toThrow(/link would refer to a segment/)
  })

  test('a segment is in at most one live link of a bitext; rejected links do not count', async () => {
    const { storage } = await openFresh()
    const { act, pair, source, target } = await world(storage)
    const first = link(pair, [source[0]!], [target[0]!])
    const second = link(pair, [source[1]!], [target[0]!], { state: 'rejected' })
    await act('Link', [made('link', first), made('link', second)])
    const refused = await storage.get('link', second.id)
    const revive = act('Reopen', [changed('link', refused, { state: 'proposed' })])
    await expect(revive).rejects.toBeInstanceOf(RuleBroken)
    await expect(revive).rejects.toThrow(target[0]!.id)
    await act('Reject', [changed('link', await storage.get('link', first.id), { state: 'rejected' })])
    await act('Reopen', [changed('link', refused, { state: 'proposed' })])
    const third = made('link', link(pair, [source[0]!], [target[0]!]))
    await expect(act('Link', [third])).rejects.toBeInstanceOf(RuleBroken)
  })

  test('links of one draft may exchange segments, whichever comes first', async () => {
    const { storage } = await openFresh()
    const { act, pair, source, target } = await world(storage)
    const rows = [link(pair, [source[0]!], [target[0]!]), link(pair, [source[1]!], [target[1]!])]
    await act(
      'Link',
      rows.map((row) => made('link', row)),
    )
    const [one, two] = await storage.getMany(
      'link',
      rows.map(({ id }) => id),
    )
    await act('Exchange', [
      changed('link', one!, { target: two!.target }),
      changed('link', two!, { target: one!.target }),
    ])
    expect((await storage.linksOf([target[1]!.id])).map(({ id }) => id)).toEqual([one!.id])
    const [first, second] = await storage.getMany(
      'link',
      rows.map(({ id }) => id),
    )
    const joined = [...first!.source, ...second!.source]
    await act('Group', [changed('link', first!, { source: joined }), removed('link', second!)])
    expect((await storage.linksOf([source[1]!.id])).map(({ id }) => id)).toEqual([one!.id])
  })

  test('a raw text is kept once, and its id never stands for another', async () => {
    const { storage } = await openFresh()
    const { act, home, text } = await world(storage)
    const again = document(home.id, { textId: text.id })
    await act('Import', [made('document', again)], { texts: [text] })
    expect(await storage.rawText(text.id)).toEqual(text)
    expect(await storage.places(text.id)).toEqual(text.places)
    await expect(storage.places('d'.repeat(64))).rejects.toMatchObject({ name: 'RowNotFound', kind: 'text' })
    const marked = { ...text, codes: [[0, 1]] as const }
    await expect(act('Import', [], { texts: [marked] })).rejects.toBeInstanceOf(RuleBroken)
    await expect(storage.rawText('d'.repeat(64))).rejects.toMatchObject({ name: 'RowNotFound', kind: 'text' })
  })
}
