import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followEvents } from '../../web/api/events.ts'
import type { ChangeView, ProjectId } from '../../web/api/types.ts'

/** An event source that says what the test says. */
class PretendedSource extends EventTarget {
  static all: PretendedSource[] = []
  readonly url: string
  closed = false
  constructor(url: string) {
    super()
    this.url = url
    PretendedSource.all.push(this)
  }
  close() {
    this.closed = true
  }
  say(type: string, data?: unknown) {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data) }))
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', PretendedSource)
  PretendedSource.all = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function follow(after?: number) {
  const told: string[] = []
  const close = followEvents(
    'p' as ProjectId,
    {
      change: ({ seq }: ChangeView) => told.push(`change ${seq}`),
      job: ({ id }) => told.push(`job ${id}`),
      learnt: ({ added }) => told.push(`learnt ${added}`),
      gap: () => told.push('gap'),
      connected: (is) => told.push(is ? 'up' : 'down'),
    },
    after,
  )
  return { told, close, last: () => PretendedSource.all.at(-1)! }
}

test('after a break it asks for what came after the last change it heard', async () => {
  const { told, last } = follow()
  last().say('open')
  last().say('change', { seq: 12 })
  last().say('error')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(new URL(last().url, 'http://x').searchParams.get('after')).toBe('12')
  last().say('open')
  last().say('change', { seq: 13 })
  expect(told).toEqual(['up', 'change 12', 'down', 'up', 'change 13'])
})

test('after a break before any change it says that something may be missing', async () => {
  const { told, last } = follow()
  last().say('open')
  last().say('error')
  await vi.advanceTimersByTimeAsync(2_000)
  last().say('open')
  expect(told).toEqual(['up', 'down', 'up', 'gap'])
})

test('what could not be reached at first is read once it is there', async () => {
  const { told, last } = follow()
  last().say('error')
  await vi.advanceTimersByTimeAsync(2_000)
  last().say('open')
  expect(told).toEqual(['down', 'up', 'gap'])
})

test('a connection that has gone silent is opened anew', async () => {
  const { last } = follow(3)
  last().say('open')
  last().say('heartbeat')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(PretendedSource.all).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(PretendedSource.all).toHaveLength(2)
  expect(PretendedSource.all[0]!.closed).toBe(true)
  expect(last().url).toContain('after=3')
})

test('once closed it does not come back', async () => {
  const { close, last } = follow()
  last().say('open')
  last().say('error')
  close()
  await vi.advanceTimersByTimeAsync(200_000)
  expect(PretendedSource.all).toHaveLength(1)
})

test('what was learnt is told, and moves no number', async () => {
  const { told, last } = follow(7)
  last().say('open')
  last().say('learnt', { one: 'en', other: 'kk', added: 3 })
  last().say('error')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(new URL(last().url, 'http://x').searchParams.get('after')).toBe('7')
  expect(told).toEqual(['up', 'learnt 3', 'down'])
})
