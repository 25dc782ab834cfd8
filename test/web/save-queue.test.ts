import { expect, test } from 'vitest'
import type { Act } from '../../web/api/types.ts'
import { type Entry, type Outcome, SaveQueue, type Saving, type Write } from '../../web/state/save-queue.ts'

const confirm = (id: string, version: number): Write => ({
  type: 'act',
  bitextId: 'b',
  act: { act: 'confirm', links: [{ id, version }] } as unknown as Act,
})
const text = (value: string, groupId = 'g', version = 1): Write => ({
  type: 'text',
  segmentId: 's',
  version,
  text: value,
  groupId,
})

/** A queue whose server answers when the test says so, and whose kept entries the test can look at. */
function world(entries: readonly Entry[] = []) {
  let kept: readonly Entry[] = entries
  const sent: { entry: Entry; answer: (outcome: Outcome) => Promise<void> }[] = []
  const told: Saving[] = []
  const timers: (() => void)[] = []
  const queue = new SaveQueue({
    keeper: {
      load: () => kept,
      save(next) {
        kept = structuredClone(next)
        return true
      },
    },
    send: (entry) =>
      new Promise((resolve) => {
        sent.push({
          entry,
          async answer(outcome) {
            resolve(outcome)
            await settle()
          },
        })
      }),
    changed: (saving) => told.push(saving),
    later: (run) => timers.push(run),
    now: () => new Date('2026-01-02T03:04:05Z'),
  })
  return { queue, sent, told, timers, kept: () => kept }
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
const ok = (...versions: [string, number][]): Outcome => ({ kind: 'kept', versions })

test('writes go out one after the other, in the order they were made', async () => {
  const { queue, sent } = world()
  queue.add(confirm('a', 1))
  queue.add(confirm('b', 1))
  expect(sent.length).toBe(1)
  await sent[0]!.answer(ok())
  expect(sent.map(({ entry }) => JSON.stringify(entry.write).includes('"id":"b"'))).toEqual([false, true])
})

test('a write is kept until it is acknowledged', async () => {
  const { queue, sent, kept } = world()
  queue.add(confirm('a', 1))
  expect(kept().length).toBe(1)
  await sent[0]!.answer(ok())
  expect(kept()).toEqual([])
  expect(queue.saving).toEqual({ kind: 'saved', at: new Date('2026-01-02T03:04:05Z') })
})

test('what another page kept is sent again in its order', async () => {
  const first = world()
  first.queue.add(confirm('a', 1))
  first.queue.add(confirm('b', 2))
  await first.sent[0]!.answer({ kind: 'unreachable' })
  const second = world(first.kept())
  void second.queue.run()
  expect(second.sent[0]!.entry).toMatchObject({ tried: true, write: confirm('a', 1) })
  await second.sent[0]!.answer(ok())
  expect(second.sent[1]!.entry).toMatchObject({ tried: false, write: confirm('b', 2) })
})

test('without an answer it says how many changes wait, and tries again', async () => {
  const { queue, sent, timers } = world()
  queue.add(confirm('a', 1))
  queue.add(confirm('b', 1))
  await sent[0]!.answer({ kind: 'unreachable' })
  expect(queue.saving).toEqual({ kind: 'offline', waiting: 2, kept: true })
  queue.add(confirm('c', 1))
  expect(queue.saving).toMatchObject({ kind: 'offline', waiting: 3 })
  timers.at(-1)!()
  for (let i = 1; sent.length > i; i++) await sent[i]!.answer(ok())
  expect(queue.waiting).toEqual([])
  expect(sent.filter(({ entry }) => JSON.stringify(entry.write).includes('"id":"a"')).length).toBe(2)
})

test('a later act on a row goes out with the version that the earlier one gave it', async () => {
  const { queue, sent } = world()
  queue.add(confirm('a', 1))
  queue.add(confirm('a', 1))
  queue.add(confirm('a', 1))
  await sent[0]!.answer(ok(['a', 7]))
  expect(sent[1]!.entry.write).toEqual(confirm('a', 7))
  await sent[1]!.answer(ok(['a', 9]))
  expect(sent[2]!.entry.write).toEqual(confirm('a', 9))
})

test('a refused write leaves the queue and the next one goes', async () => {
  const { queue, sent } = world()
  queue.add(confirm('a', 1))
  queue.add(confirm('b', 1))
  await sent[0]!.answer({ kind: 'refused' })
  expect(sent[1]!.entry.write).toEqual(confirm('b', 1))
})

test('texts of one burst that wait become one; another burst, or one that is on its way, stays apart', async () => {
  const { queue, sent } = world()
  queue.add(text('a'))
  queue.add(text('ab'))
  queue.add(text('abc'))
  queue.add(text('x', 'other'))
  expect(queue.waiting.map(({ write }) => write.type === 'text' && write.text)).toEqual(['a', 'abc', 'x'])
  await sent[0]!.answer(ok(['s', 4]))
  expect(sent[1]!.entry.write).toEqual(text('abc', 'g', 4))
})

test('a text that may have arrived is never replaced by a later one', async () => {
  const { queue, sent } = world()
  queue.add(text('a'))
  await sent[0]!.answer({ kind: 'unreachable' })
  queue.add(text('ab'))
  expect(queue.waiting.length).toBe(2)
})

test('what the server cannot take now stays, with its reason, until it is given up', async () => {
  const { queue, sent } = world()
  queue.add(confirm('a', 1))
  await sent[0]!.answer({ kind: 'blocked', detail: 'The disk is full.' })
  expect(queue.saving).toEqual({ kind: 'blocked', waiting: 1, detail: 'The disk is full.' })
  queue.discard()
  expect(queue.waiting).toEqual([])
})

test('what is on its way is kept as tried: a page that goes before the answer comes may have been heard', async () => {
  const { queue, sent, kept } = world()
  queue.add(text('a'))
  expect(kept()).toMatchObject([{ tried: true }])
  expect(sent[0]!.entry.tried).toBe(false)
  await sent[0]!.answer({ kind: 'blocked', detail: 'Sign in.' })
  expect(kept()).toMatchObject([{ tried: false }])
})
