import { expect, test } from 'vitest'
import type { Concept } from '../../../db/model/glossary.ts'
import { newId } from '../../../db/model/ids.ts'
import type { Fresh } from '../contract.ts'
import {
  bitext,
  changed,
  concept,
  document,
  judgement,
  link,
  made,
  mention,
  segment,
  term,
  waiver,
  world,
} from '../world.ts'

export function readContract(openFresh: () => Promise<Fresh>): void {
  test('every kind of row comes back as it was written, with the number of its change as version', async () => {
    const { storage } = await openFresh()
    const { act, home, sourceText, source, target, pair } = await world(storage)
    const evidence = [{ kind: 'date' as const, weight: 1.5, source: '1991', target: '1991' }]
    const alignment = { at: 'now', aligner: 'ladder 1', sourceShare: 0.9, targetShare: 1, verdict: 'parallel' as const }
    const rows = {
      project: home,
      document: sourceText,
      segment: segment(sourceText, 70, {
        spans: [
          [70, 75],
          [90, 99],
        ],
        corrected: 'Ә «a» \u{1F600}',
        excluded: true,
      }),
      bitext: pair,
      link: link(pair, [source[0]!], [target[0]!, target[1]!], { evidence, basis: { source: 'f0', target: 'f0|f10' } }),
      concept: concept(home.id, { gender: 'feminine', note: 'бір' }),
      term: term({ id: newId() }, 'unused'),
      mention: mention(source[0]!, { id: newId() }),
    }
    rows.term = term(rows.concept, 'Алма', { status: 'quotation' })
    rows.mention = mention(source[0]!, rows.concept, { decision: 'rejected', occurrence: 2 })
    const { segment: s, link: l, concept: c, term: t, mention: m } = rows
    const edits = [made('segment', s), made('link', l), made('concept', c), made('term', t), made('mention', m)]
    const { seq } = await act('Add', [...edits, changed('bitext', await storage.get('bitext', pair.id), { alignment })])
    for (const [kind, row] of Object.entries({ segment: s, link: l, concept: c, term: t, mention: m })) {
      expect(await storage.get(kind as 'segment', row.id)).toEqual({ ...row, version: seq })
    }
    expect(await storage.get('bitext', pair.id)).toEqual({ ...pair, alignment, version: seq })
    expect(await storage.get('project', home.id)).toEqual({ ...home, version: 1 })
    expect(await storage.get('document', sourceText.id)).toEqual({ ...sourceText, version: 2 })
  })

  test('a row that is not there is an error when asked for alone, and left out when asked for among others', async () => {
    const { storage } = await openFresh()
    const { source } = await world(storage)
    await expect(storage.get('segment', newId())).rejects.toThrow(/No segment has the id/)
    await expect(storage.get('segment', newId())).rejects.toMatchObject({ name: 'RowNotFound', kind: 'segment' })
    const found = await storage.getMany('segment', [source[2]!.id, newId(), source[0]!.id])
    expect(found.map(({ id }) => id)).toEqual([source[2]!.id, source[0]!.id])
  })

  test('segments stand in reading order: by start, then rank, then id; a window counts from 0', async () => {
    const { storage } = await openFresh()
    const { act, sourceText, source } = await world(storage)
    const [late, early] = [segment(sourceText, 10, { rank: 'n' }), segment(sourceText, 10, { rank: 'b' })]
    const twin = segment(sourceText, 10, { rank: 'n' })
    await act(
      'Draft',
      [twin, late, early].map((row) => made('segment', row)),
    )
    const ids = [source[0]!, source[1]!, early, late, twin, source[2]!].map(({ id }) => id)
    const whole = await storage.segments(sourceText.id)
    expect(whole.items.map(({ id }) => id)).toEqual(ids)
    const part = await storage.segments(sourceText.id, { from: 2, count: 3 })
    expect(part.items.map(({ id }) => id)).toEqual(ids.slice(2, 5))
    expect([whole.total, part.total]).toEqual([6, 6])
    expect(
      (await storage.skeleton((await storage.bitextsOf(sourceText.id))[0]!.id)).source.map(({ id }) => id),
    ).toEqual(ids)
  })

  test('lists hold what belongs to their project, oldest first', async () => {
    const { storage } = await openFresh()
    const one = await world(storage)
    const two = await world(storage)
    const [first, second] = [concept(one.home.id), concept(one.home.id)]
    const terms = [term(second, 'b'), term(first, 'a'), term(second, 'c')]
    await one.act('Add', [made('concept', first), made('concept', second), ...terms.map((row) => made('term', row))])
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
    expect(ids(await storage.projects())).toEqual([one.home.id, two.home.id])
    expect(ids(await storage.documents(two.home.id))).toEqual([two.sourceText.id, two.targetText.id])
    expect(ids(await storage.bitexts(one.home.id))).toEqual([one.pair.id])
    expect(ids(await storage.concepts(one.home.id))).toEqual([first.id, second.id])
    expect(new Set(ids(await storage.terms(one.home.id)))).toEqual(new Set(ids(terms)))
    expect(ids(await storage.termsOf(second.id))).toEqual(ids([terms[0]!, terms[2]!]))
    expect(await storage.terms(two.home.id)).toEqual([])
    const piece = (after: Concept['id'] | null, limit: number) => storage.conceptsAfter(one.home.id, { after, limit })
    expect(ids(await piece(null, 1))).toEqual([first.id])
    expect(ids(await piece(first.id, 10))).toEqual([second.id])
    expect(await piece(second.id, 10)).toEqual([])
    expect(ids(await storage.termsOfEach([second.id]))).toEqual(ids([terms[0]!, terms[2]!]))
    expect(await storage.termsOfEach([])).toEqual([])
  })

  test('what people let stand of what was found is a row of history, read by project', async () => {
    const { storage } = await openFresh()
    const { act, home } = await world(storage)
    const known = waiver(home.id)
    const { seq } = await act('Dismiss', [made('waiver', known)])
    expect(await storage.waivers(home.id)).toEqual([{ ...known, version: seq }])
    expect(await storage.waivers(newId())).toEqual([])
    await storage.undo(home.id, 'Aigul')
    expect(await storage.waivers(home.id)).toEqual([])
  })

  test('what was said of concepts that look alike is a row of history, read by project', async () => {
    const { storage } = await openFresh()
    const { act, home } = await world(storage)
    const said = judgement(home.id)
    const { seq } = await act('Tell apart', [made('judgement', said)])
    expect(await storage.judgements(home.id)).toEqual([{ ...said, version: seq }])
    expect(await storage.judgements(newId())).toEqual([])
    await storage.undo(home.id, 'Aigul')
    expect(await storage.judgements(home.id)).toEqual([])
  })

  test('a document can stand in several bitexts, and its segments in a live link of each', async () => {
    const { storage } = await openFresh()
    const { act, home, pair, source, target, targetText } = await world(storage)
    const third = document(home.id, { lang: 'uk' })
    const there = segment(third, 0)
    const other = bitext(home.id, targetText, third)
    const links = [link(pair, [source[0]!], [target[0]!]), link(other, [target[0]!], [there])]
    await act('Add', [made('document', third), made('segment', there), made('bitext', other)])
    await act(
      'Link',
      links.map((row) => made('link', row)),
    )
    expect((await storage.bitextsOf(targetText.id)).map(({ id }) => id)).toEqual([pair.id, other.id])
    expect((await storage.linksOf([target[0]!.id])).map(({ id }) => id).sort()).toEqual(
      links.map(({ id }) => id).sort(),
    )
    expect((await storage.linksOf([there.id])).map(({ id }) => id)).toEqual([links[1]!.id])
  })

  test('links are listed by state; those of segments include rejected ones, each once', async () => {
    const { storage } = await openFresh()
    const { act, pair, source, target } = await world(storage)
    const live = link(pair, [source[0]!, source[1]!], [target[0]!], { state: 'confirmed' })
    const refused = link(pair, [source[0]!], [target[1]!], { state: 'rejected' })
    await act('Link', [made('link', live), made('link', refused)])
    expect(await storage.links(pair.id)).toHaveLength(2)
    expect((await storage.links(pair.id, ['rejected', 'drafted'])).map(({ id }) => id)).toEqual([refused.id])
    const found = await storage.linksOf([source[0]!.id, source[1]!.id, target[0]!.id])
    expect(found.map(({ id }) => id).sort()).toEqual([live.id, refused.id].sort())
  })

  test('mentions are found by the segments they stand in, and by their concept', async () => {
    const { storage } = await openFresh()
    const { act, home, source } = await world(storage)
    const who = concept(home.id)
    const [here, there] = [mention(source[0]!, who), mention(source[1]!, who)]
    await act('Tag', [made('concept', who), made('mention', here), made('mention', there)])
    expect((await storage.mentionsOf([source[1]!.id, source[2]!.id])).map(({ id }) => id)).toEqual([there.id])
    expect(await storage.mentionsOf([])).toEqual([])
    expect((await storage.mentionsOfConcept(who.id)).map(({ id }) => id)).toEqual([here.id, there.id])
    expect(await storage.mentionsOfConcept(concept(home.id).id)).toEqual([])
  })
}
