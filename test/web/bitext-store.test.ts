import { expect, test } from 'vitest'
import { ApiError } from '../../web/api/api-error.ts'
import type {
  BitextId,
  BitextView,
  ChangeView,
  Link,
  LinkBone,
  Segment,
  SegmentId,
  SegmentView,
  Skeleton,
} from '../../web/api/types.ts'
import { possibleActs } from '../../web/state/align-acts.ts'
import type { AlignApi } from '../../web/state/align-api.ts'
import { AlignView } from '../../web/state/align-view.ts'
import { BitextStore } from '../../web/state/bitext-store.ts'
import { type PageHooks, run } from '../../web/state/commands.ts'
import type { Entry } from '../../web/state/save-queue.ts'
import { linkBone, skeletonOf } from './random.ts'

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
const segment = (id: string, more: Partial<Segment> = {}): SegmentView =>
  ({
    id,
    documentId: id.startsWith('s') ? 'S' : 'T',
    start: Number(id.slice(1)) * 100,
    rank: '',
    version: 1,
    shown: `text of ${id}`,
    corrected: null,
    fingerprint: `print of ${id}`,
    excluded: false,
    text: more.corrected ?? `text of ${id}`,
    mentions: [],
    suspects: [],
    place: null,
    ...more,
  }) as unknown as SegmentView
const link = (bone: LinkBone, more: Partial<Link> = {}): Link =>
  ({ ...bone, bitextId: 'b', evidence: [], origin: 'person', basis: null, ...more }) as unknown as Link
const change = (seq: number, rows: ChangeView['rows']): ChangeView =>
  ({ seq, rows, kind: 'act' }) as unknown as ChangeView
type ChangedRows = NonNullable<ChangeView['rows']>
const row = (kind: 'link' | 'segment', value: { id: string }) =>
  ({ kind, id: value.id, row: value }) as unknown as ChangedRows[number]
const gone = (kind: 'link' | 'segment', id: string) => ({ kind, id, row: null }) as unknown as ChangedRows[number]

/** A store over a server that does what the test says. */
async function world(skeleton: Skeleton, answers: Partial<AlignApi> = {}, left: readonly Entry[] = []) {
  const said: string[] = []
  const view = { id: 'b', sourceId: 'S', targetId: 'T', projectId: 'p', job: null } as unknown as BitextView
  const api = {
    bitext: async () => view,
    skeleton: async () => skeleton,
    segments: async (ids: readonly SegmentId[]) => ids.map((id) => segment(id)),
    link: async (id: string) => link(skeleton.links.find((each) => each.id === id)!),
    act: () => new Promise(() => {}),
    ...answers,
  } as unknown as AlignApi
  const store = new BitextStore('b' as BitextId, {
    api,
    keeper: { load: () => left, save: () => true },
    say: (text) => said.push(text),
    saving: () => {},
    later: () => {},
  })
  await store.open()
  return { store, said, page: new AlignView(store) }
}
const states = (store: BitextStore) => store.state.index.skeleton.links.map(({ id, state }) => `${id} ${state}`)
const sources = (store: BitextStore) => store.state.index.skeleton.source.map(({ id }) => id).join(' ')

test('a yes shows at once, before the server has answered', async () => {
  const { store } = await world(skeletonOf(2, 2, '1-1 2-2'))
  store.act({ act: 'confirm', links: [{ id: '1-1' as never, version: 1 }] })
  expect(states(store)).toEqual(['1-1 confirmed', '2-2 proposed'])
})

test('an answer and its echo may come in any order, and an older event changes nothing back', async () => {
  const { store } = await world(skeletonOf(1, 1, '1-1'))
  const bone = linkBone('1-1', 's1', 't1')
  const newer = change(9, [row('link', link({ ...bone, state: 'confirmed', version: 9 }))])
  const older = change(5, [row('link', link({ ...bone, confidence: 0.1, version: 5 }))])
  for (const each of [newer, older, newer]) store.change(each)
  expect(states(store)).toEqual(['1-1 confirmed'])
  store.change(change(12, [gone('link', '1-1')]))
  store.change(newer)
  expect(states(store)).toEqual([])
})

test('a split puts the second half after the first, and its undoing takes it out again', async () => {
  const { store } = await world(skeletonOf(3, 1, '2-1'))
  store.change(
    change(5, [
      row('segment', segment('s2', { version: 5 })),
      row('segment', segment('s9', { version: 5, start: 250 })),
      row('link', link({ ...linkBone('2-1', 's2 s9', 't1'), version: 5 })),
    ]),
  )
  expect(sources(store)).toBe('s1 s2 s9 s3')
  store.change(
    change(6, [
      row('segment', segment('s2', { version: 6 })),
      gone('segment', 's9'),
      row('link', link({ ...linkBone('2-1', 's2', 't1'), version: 6 })),
    ]),
  )
  expect(sources(store)).toBe('s1 s2 s3')
})

test('the focus stays on its segment when rows change around it', async () => {
  const { store, page } = await world(skeletonOf(3, 3, '1-1 2-2 3-3'))
  page.goTo('t2' as SegmentId)
  store.change(
    change(5, [
      gone('link', '1-1'),
      gone('link', '2-2'),
      row('link', link({ ...linkBone('new', 's1 s2', 't1 t2'), version: 5 })),
    ]),
  )
  expect(page.state.focus).toMatchObject({ row: 'r:s1', side: 'target', segment: 't2' })
})

test('Enter’s next undecided row skips what is decided and comes round again', async () => {
  const { page } = await world(skeletonOf(3, 3, '1-1 2-2 3-3'))
  page.goTo('s3' as SegmentId)
  page.bitext.act({ act: 'confirm', links: [{ id: '1-1' as never, version: 1 }] })
  expect(page.find(page.isUndecided)).toBe(true)
  expect(page.state.focus?.row).toBe('r:s2')
})

test('a selection runs over rows on one side, and grouping it names the links that go', async () => {
  const { page } = await world(skeletonOf(3, 3, '1-1 2-2 3-3'))
  page.goTo('s1' as SegmentId)
  page.extend(1)
  expect(page.state.selection).toEqual(['s1', 's2'])
  expect(possibleActs(page).group).toMatchObject({ act: 'group', seen: [{ id: '1-1' }, { id: '2-2' }] })
  page.extend(-1)
  expect(page.state.selection).toEqual([])
})

test('what is held on one side and chosen on the other becomes a link', async () => {
  const { page } = await world(skeletonOf(3, 3, '1-1 2-2 3-3'))
  page.goTo('s1' as SegmentId)
  page.hold(page.chosen)
  page.goTo('t3' as SegmentId)
  expect(possibleActs(page).putDown).toMatchObject({ act: 'pair', source: [{ id: 's1' }], target: [{ id: 't3' }] })
})

test('a text that someone else changed meanwhile shows both, and mine is sent on theirs when kept', async () => {
  const sent: [number, string][] = []
  const theirs = segment('s1', { version: 7, corrected: 'theirs' })
  const { store } = await world(skeletonOf(1, 1, '1-1'), {
    text: async (_id, version, text) => {
      sent.push([version, text])
      if (version === 7) return segment('s1', { version: 8, corrected: text })
      throw new ApiError(409, 'stale', 'Changed.', '', { rows: [{ kind: 'segment', id: 's1', current: theirs }] })
    },
  })
  store.texts.want(['s1' as SegmentId])
  await settle()
  store.correct('s1' as SegmentId, 'mine', 'g')
  await settle()
  expect(store.state.conflict).toMatchObject({ mine: 'mine', theirs: 'theirs' })
  expect(store.texts.get('s1' as SegmentId)?.text).toBe('theirs')
  store.settle('mine')
  await settle()
  expect(sent).toEqual([
    [1, 'mine'],
    [7, 'mine'],
  ])
})

test('what is typed is decided on the text that was there when the caret came, not on one that came meanwhile', async () => {
  const sent: number[] = []
  const { store } = await world(skeletonOf(1, 1, '1-1'), {
    text: (_id, version) => {
      sent.push(version)
      return new Promise(() => {})
    },
  })
  store.texts.want(['s1' as SegmentId])
  await settle()
  store.edit('s1' as SegmentId)
  store.change(change(7, [row('segment', segment('s1', { version: 7, corrected: 'theirs' }))]))
  store.correct('s1' as SegmentId, 'mine', 'g')
  expect(sent).toEqual([1])
})

test('taking theirs keeps mine in the history: it goes in first', async () => {
  const sent: string[] = []
  const theirs = segment('s1', { version: 7, corrected: 'theirs' })
  const { store } = await world(skeletonOf(1, 1, '1-1'), {
    text: async (_id, version, text) => {
      sent.push(text)
      if (version > 1) return segment('s1', { version: version + 1, corrected: text })
      throw new ApiError(409, 'stale', 'Changed.', '', { rows: [{ kind: 'segment', id: 's1', current: theirs }] })
    },
  })
  store.texts.want(['s1' as SegmentId])
  await settle()
  store.correct('s1' as SegmentId, 'mine', 'g')
  await settle()
  store.settle('theirs')
  await settle()
  expect(sent).toEqual(['mine', 'mine', 'theirs'])
  expect(store.texts.get('s1' as SegmentId)?.text).toBe('theirs')
})

test('a confirmed link is a doubt once a text of it says something else', async () => {
  const skeleton = skeletonOf(1, 1, '')
  const bone = linkBone('l', 's1', 't1', { state: 'confirmed' })
  const basis = { source: 'print of s1', target: 'print of t1' }
  const { store, page } = await world({ ...skeleton, links: [bone] }, { link: async () => link(bone, { basis }) })
  store.texts.want(['s1', 't1'] as SegmentId[])
  await settle()
  store.change(change(3, [row('segment', segment('s1', { version: 3, corrected: 'other', fingerprint: 'other' }))]))
  await settle()
  expect(page.state.counts.doubt).toBe(1)
})

test('a refused act is said and everything is shown as it is', async () => {
  const { store, said } = await world(skeletonOf(1, 1, '1-1'), {
    act: async () => {
      throw new ApiError(409, 'stale', 'Changed.', '', { rows: [] })
    },
  })
  store.act({ act: 'reject', links: [{ id: '1-1' as never, version: 1 }] })
  expect(states(store)).toEqual([])
  await settle()
  await settle()
  expect(states(store)).toEqual(['1-1 proposed'])
  expect(said).toEqual(['Changed by someone else meanwhile. The row is shown as it is now.'])
})

const leftText = { type: 'text', segmentId: 's1', version: 1, text: 'typed before the reload', groupId: 'g' } as const
const stands = (text: string) => ({
  text: async () => {
    const current = segment('s1', { version: 7, corrected: text })
    throw new ApiError(409, 'stale', 'Changed.', '', { rows: [{ kind: 'segment', id: 's1', current }] })
  },
})

test('a text that had arrived before the page was left is recognised without a word', async () => {
  const left = [{ id: 'e', write: leftText, tried: true }]
  const { store, said } = await world(skeletonOf(1, 1, '1-1'), stands('typed before the reload'), left)
  expect(store.queue.waiting).toEqual([])
  expect(store.state.conflict).toBeNull()
  expect(said).toEqual([])
})

test('a text left behind that someone else changed meanwhile is not lost: both stand to be chosen', async () => {
  const left = [{ id: 'e', write: leftText, tried: true }]
  const { store } = await world(skeletonOf(1, 1, '1-1'), stands('theirs'), left)
  expect(store.state.conflict).toMatchObject({ mine: 'typed before the reload', theirs: 'theirs', version: 7 })
})

test('a text that arrived though its answer was lost is what is typed on', async () => {
  const versions: number[] = []
  let answers = 0
  const { store } = await world(skeletonOf(1, 1, '1-1'), {
    text: async (_id, version, text) => {
      versions.push(version)
      if (answers++ === 0) throw new ApiError(0, 'offline', 'No answer.')
      if (version > 1) return segment('s1', { version: version + 1, corrected: text })
      return stands('mine').text()
    },
  })
  store.texts.want(['s1' as SegmentId])
  await settle()
  store.edit('s1' as SegmentId)
  store.correct('s1' as SegmentId, 'mine', 'g')
  await settle()
  await store.queue.run()
  store.correct('s1' as SegmentId, 'mine and more', 'g')
  await settle()
  expect(versions).toEqual([1, 1, 7])
  expect(store.state.conflict).toBeNull()
})

test('what was excluded and folded away comes back by the act that took it out', async () => {
  const skeleton = skeletonOf(3, 3, '1-1 3-3')
  const { store, page } = await world(skeleton)
  page.goTo('s2' as SegmentId)
  const out = possibleActs(page).exclude!
  expect(out).toMatchObject({ act: 'exclude', excluded: true, segments: [{ id: 's2' }] })
  store.act(out)
  expect(page.row?.kind).toBe('fold')
  expect(possibleActs(page).exclude).toMatchObject({ act: 'exclude', excluded: false, segments: [{ id: 's2' }] })
})

test('a link changed by hand that nobody confirmed is a doubt, and what it brings with it is said', async () => {
  const skeleton = skeletonOf(2, 2, '1-1')
  const hand = linkBone('h', 's2', 't2', { confidence: null })
  const { page } = await world({ ...skeleton, links: [{ ...skeleton.links[0]!, state: 'confirmed' }, hand] })
  expect(page.state.counts.doubt).toBe(1)
  page.goTo('s2' as SegmentId)
  const told: string[] = []
  run('movePrevious', { view: page, page: { tell: (text: string) => told.push(text) } as unknown as PageHooks })
  expect(told).toEqual(['2 in the other text is in no link now. What was confirmed has changed: confirm it again.'])
})

test('the neighbour’s text is the next on its side that is part of the work, over rows that have none there', async () => {
  const { page } = await world(skeletonOf(4, 4, '1-1 2,3-2 -3 4-4'))
  const beside = (id: string) => {
    page.goTo(id as SegmentId)
    return [page.textBeside(-1), page.textBeside(1)]
  }
  expect(beside('s1')).toEqual([null, 's2'])
  expect(beside('s3')).toEqual(['s2', 's4'])
  expect(beside('t3')).toEqual(['t2', 't4'])
})
