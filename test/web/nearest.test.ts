import { expect, test } from 'vitest'
import type { BitextId, BitextView, ChangeView, RivalView, SegmentId, Skeleton } from '../../web/api/types.ts'
import type { AlignApi } from '../../web/state/align-api.ts'
import { AlignView } from '../../web/state/align-view.ts'
import { BitextStore } from '../../web/state/bitext-store.ts'
import { type Rival, rivalsOf } from '../../web/state/nearest.ts'
import { linkBone, skeletonOf } from './random.ts'

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
const rival = (id: string, confidence = 0.1, more: Partial<RivalView> = {}): RivalView => ({
  segmentId: id as SegmentId,
  text: id,
  confidence,
  evidence: [],
  rejected: false,
  ...more,
})

/** A page over a server that answers with what the test puts into `answers`, one question after another. */
async function asked(skeleton: Skeleton, answers: RivalView[][], verdict: 'parallel' | 'comparable' = 'comparable') {
  const questions: string[] = []
  const said: string[] = []
  const view = { id: 'b', sourceId: 'S', targetId: 'T', job: null, alignment: { verdict } } as unknown as BitextView
  const api = {
    bitext: async () => view,
    skeleton: async () => skeleton,
    segments: async () => [],
    rivals: async (_: string, segment: string) => {
      questions.push(segment)
      const answer = answers.shift()
      if (!answer) throw new Error('The server is away.')
      return answer
    },
    act: () => new Promise(() => {}),
  } as unknown as AlignApi
  const bitext = new BitextStore('b' as BitextId, {
    api,
    keeper: { load: () => [], save: () => true },
    say: (text) => said.push(text),
    saving: () => {},
    later: () => {},
  })
  await bitext.open()
  const page = new AlignView(bitext)
  const look = async (id: string) => {
    page.goTo(id as SegmentId)
    await bitext.lookForNearest(id as SegmentId)
    return rivalsOf(page) as readonly Rival[]
  }
  return { bitext, page, look, questions, said }
}
const change = (seq: number, kind: string, row: object & { id: string }): ChangeView =>
  ({ seq, rows: [{ kind, id: row.id, row }], kind: 'act' }) as unknown as ChangeView

test('a rival says who has it, how sure that is, and whether it can be taken from there', async () => {
  const skeleton = skeletonOf(4, 4, '1-1 2-2')
  const links = [{ ...skeleton.links[0]!, confidence: 0.9 }, { ...skeleton.links[1]!, state: 'confirmed' } as const]
  const { look } = await asked({ ...skeleton, links }, [[rival('t1'), rival('t2'), rival('t3')]])
  const [first, second, third] = await look('s3')
  expect(first).toMatchObject({ why: 'linked', linkedWith: [1], linkedSure: 0.9, linkedConfirmed: false })
  expect(first!.take).toMatchObject({ act: 'pair', source: [{ id: 's3' }], target: [{ id: 't1' }] })
  expect(second).toMatchObject({ why: 'linked', linkedWith: [2], linkedConfirmed: true, take: null })
  expect(third).toMatchObject({ why: 'little', number: 3, linkedWith: [] })
})

test('of parallel texts a likely rival is said to cross links, of comparable ones it crosses nothing', async () => {
  const skeleton = skeletonOf(4, 4, '2-1 3-2 4-3')
  const likely = () => [[rival('t4', 0.8)]]
  const parallel = await asked(skeleton, likely(), 'parallel')
  expect((await parallel.look('s1'))[0]).toMatchObject({ why: 'crossing', crossed: 3 })
  const comparable = await asked(skeleton, likely(), 'comparable')
  expect((await comparable.look('s1'))[0]).toMatchObject({ why: 'none', crossed: 0 })
})

test('a rejection that comes after the question is asked about again, once', async () => {
  const answers = [[rival('t2')], [rival('t2', 0.1, { rejected: true })], [rival('t2')]]
  const { bitext, page, look, questions } = await asked(skeletonOf(2, 2, '1-1'), answers)
  expect((await look('s2'))[0]!.why).toBe('little')
  const rejected = { ...linkBone('r', 's2', 't2'), bitextId: 'b', state: 'rejected', version: 7, evidence: [] }
  bitext.change(change(7, 'link', rejected))
  // Until the answer is here, the old one is not taken away.
  expect((rivalsOf(page) as readonly Rival[])[0]!.why).toBe('little')
  bitext.change(change(7, 'link', rejected))
  await settle()
  expect((rivalsOf(page) as readonly Rival[])[0]!.why).toBe('rejected')
  expect(questions).toEqual(['s2', 's2'])
})

test('changes elsewhere ask nothing, and what was told ends when the segment is linked', async () => {
  const { bitext, page, look, questions } = await asked(skeletonOf(3, 3, '1-1'), [[rival('t2')]])
  await look('s2')
  const linked = (source: string, target: string, version: number) => ({
    ...linkBone(`${source}-${target}`, source, target),
    bitextId: 'b',
    version,
    evidence: [],
  })
  bitext.change(change(7, 'link', linked('s3', 't3', 7)))
  expect((rivalsOf(page) as readonly Rival[]).map(({ text }) => text)).toEqual(['t2'])
  bitext.change(change(8, 'link', linked('s2', 't2', 8)))
  expect(bitext.nearest).toBeNull()
  expect(questions).toEqual(['s2'])
})

test('when the server does not answer it is said, and the question can be put again', async () => {
  const { page, look, said } = await asked(skeletonOf(2, 1, '1-1'), [])
  expect(await look('s2')).toBeNull()
  expect(said).toHaveLength(1)
  expect(page.bitext.nearest).toBeNull()
})

test('a link nobody has confirmed has rivals too, without the one it has; a confirmed one has none', async () => {
  const skeleton = skeletonOf(2, 3, '1-1')
  const links = [{ ...skeleton.links[0]!, confidence: 0.7 }]
  const { look, bitext } = await asked({ ...skeleton, links }, [[rival('t1', 0.7), rival('t2', 0.6), rival('t3', 0.8)]])
  const told = await look('s1')
  expect(told.map(({ text, why }) => [text, why])).toEqual([
    ['t2', 'less'],
    ['t3', 'none'],
  ])
  expect(told[1]!.take).toMatchObject({ act: 'pair', seen: [{ id: links[0]!.id }] })
  bitext.act({ act: 'confirm', links: [{ id: links[0]!.id, version: 1 }] })
  expect(await look('s1')).toBeNull()
})
