import { expect, test, vi } from 'vitest'
import type { SegmentId, SegmentView } from '../../web/api/types.ts'
import { BitextTexts } from '../../web/state/bitext-texts.ts'

const view = (id: string, version = 1, text = `text of ${id}`) =>
  ({ id, version, text, shown: text, corrected: null, mentions: [], suspects: [] }) as unknown as SegmentView
const ids = (...list: string[]) => list as SegmentId[]
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

test('rows that ask in one turn are read in one request of at most 300', async () => {
  const asked: number[] = []
  const texts = new BitextTexts(
    async (wanted) => {
      asked.push(wanted.length)
      return wanted.map((id) => view(id))
    },
    () => {},
  )
  texts.want(ids('a'))
  texts.want(ids('a', 'b'))
  await settle()
  texts.want(ids('a', 'b'))
  texts.want(Array.from({ length: 700 }, (_, i) => `s${i}` as SegmentId))
  await settle()
  expect(asked).toEqual([2, 300, 300, 100])
})

test('an older text never replaces a newer one, and a changed row shows at once', async () => {
  const texts = new BitextTexts(
    async () => [],
    () => {},
  )
  texts.put(view('a', 5, 'new'))
  texts.put(view('a', 3, 'old'))
  expect(texts.get('a' as SegmentId)?.text).toBe('new')
  texts.retell({ ...view('a', 6), corrected: 'newer' })
  expect(texts.get('a' as SegmentId)?.text).toBe('newer')
})

test('while the server is away it is asked now and then, however often rows are drawn', async () => {
  vi.useFakeTimers()
  let calls = 0
  const texts: BitextTexts = new BitextTexts(
    async () => {
      calls++
      throw new Error('offline')
    },
    () => texts.want(ids('a')),
  )
  for (let i = 0; i < 50; i++) {
    texts.want(ids('a'))
    await vi.advanceTimersByTimeAsync(100)
  }
  vi.useRealTimers()
  expect(calls).toBeGreaterThan(1)
  expect(calls).toBeLessThan(5)
})
