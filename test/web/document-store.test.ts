import { expect, test } from 'vitest'
import { createClient } from '../../web/api/client.ts'
import type { DocumentId, SegmentId } from '../../web/api/types.ts'
import { DocumentStore } from '../../web/state/document-store.ts'
import type { FeedListener, LiveFeed } from '../../web/state/live-feed.ts'

/** A document of so many segments, `s0`, `s1` …, served as the server does. */
function open(count: number) {
  const asked: string[] = []
  let listener: FeedListener = {}
  const client = createClient()
  globalThis.fetch = (async (input: string) => {
    const { searchParams } = new URL(input, 'http://x')
    const [from, limit] = [Number(searchParams.get('from')), Number(searchParams.get('limit'))]
    asked.push(`${from}+${limit}`)
    const items = Array.from({ length: Math.max(0, Math.min(limit, count - from)) }, (_, i) => ({ id: `s${from + i}` }))
    return new Response(JSON.stringify({ items, total: count }))
  }) as typeof fetch
  const feed = {
    listen: (each: FeedListener) => {
      listener = each
      return () => {}
    },
  } as unknown as LiveFeed
  const store = new DocumentStore({ client, feed }, 'd' as DocumentId)
  const ids = () => store.state.segments.map(({ id }) => id)
  return { store, asked, ids, tell: () => listener }
}

test('a long document is read page by page, without a gap and without an end too many', async () => {
  const { store, asked, ids } = open(650)
  await store.load()
  expect(ids()).toHaveLength(300)
  await store.more()
  await store.more()
  await store.more()
  expect(ids()).toEqual(Array.from({ length: 650 }, (_, i) => `s${i}`))
  expect(asked).toEqual(['0+300', '300+300', '600+300'])
})

test('two calls for more at once read one page', async () => {
  const { store, ids } = open(2000)
  await store.load()
  await Promise.all([store.more(), store.more()])
  expect(ids()).toHaveLength(600)
})

test('a place is reached while another page is on its way', async () => {
  const { store, ids } = open(1000)
  await store.load()
  const first = store.more()
  await Promise.all([store.reach('s700' as SegmentId), store.reach('s700' as SegmentId)])
  await first
  expect(ids()).toHaveLength(900)
})

test('a place far on is read up to; one that is not there ends at the end', async () => {
  const { store, ids } = open(1000)
  await store.load()
  await store.reach('s700' as SegmentId)
  expect(ids()).toContain('s700')
  expect(ids()).toHaveLength(900)
  await store.reach('nowhere' as SegmentId)
  expect(ids()).toHaveLength(1000)
})

test('an empty document is read once', async () => {
  const { store, asked } = open(0)
  await store.load()
  await store.more()
  await store.reach('s1' as SegmentId)
  expect(asked).toEqual(['0+300'])
  expect(store.state).toMatchObject({ segments: [], total: 0, problem: null })
})

test('reading again keeps as much in sight as there was', async () => {
  const { store, ids, asked } = open(1500)
  await store.load()
  await store.reach('s1200' as SegmentId)
  asked.length = 0
  await store.load()
  expect(ids()).toHaveLength(1500)
  expect(asked).toEqual(['0+1000', '1000+500'])
})
