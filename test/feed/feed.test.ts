import { expect, test } from 'vitest'
import type { Change } from '../../db/model/change.ts'
import { createFeed } from '../../server/feed/feed.ts'

/** A history of so many changes, and how many of them were read. */
function historyOf(count: number) {
  const read = { changes: 0 }
  const changesAfter = async (seq: number, limit: number) => {
    const seqs = Array.from({ length: Math.min(limit, count - seq) }, (_, i) => seq + 1 + i)
    read.changes += seqs.length
    return seqs.map((each) => ({ seq: each }) as Change)
  }
  return { changesAfter, read }
}

test('all that was missed is told once and in order', async () => {
  const feed = createFeed(historyOf(523))
  const seqs: number[] = []
  for await (const { seq } of feed.missed(3)) seqs.push(seq)
  expect(seqs).toEqual(Array.from({ length: 520 }, (_, i) => i + 4))
})

test('others get their turn while a long history is told', async () => {
  let told = 0
  let toldBefore: number | undefined
  setImmediate(() => {
    toldBefore = told
  })
  for await (const _ of createFeed(historyOf(1000)).missed(0)) told++
  expect(told).toBe(1000)
  expect(toldBefore).toBeLessThan(1000)
})

test('no more is read than is listened to', async () => {
  const history = historyOf(100_000)
  for await (const { seq } of createFeed(history).missed(0)) if (seq === 10) break
  expect(history.read.changes).toBeLessThan(1000)
})

test('who stops listening hears nothing more', () => {
  const feed = createFeed(historyOf(0))
  const heard: string[] = []
  const stops = ['a', 'b'].map((name) => feed.subscribe(() => heard.push(name)))
  const event = { type: 'change', change: { seq: 1 } as Change } as const
  feed.publish(event)
  stops[0]!()
  feed.publish(event)
  expect(heard).toEqual(['a', 'b', 'b'])
})
