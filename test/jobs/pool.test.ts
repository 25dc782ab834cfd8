import { afterAll, expect, onTestFinished, test } from 'vitest'
import { isFresh } from '../../server/build.mjs'

// Built threads start four times as fast; where the sources are newer, they are what is tested.
const { createPool } = (await import(
  isFresh() ? '../../dist/server/jobs/pool.js' : '../../server/jobs/pool.ts'
)) as typeof import('../../server/jobs/pool.ts')

/** For what leaves its threads as they were: each costs a second to start. */
const pool = createPool({ workers: 1 })
afterAll(() => pool.close())

function freshPool(limits: Parameters<typeof createPool>[0] = {}) {
  const pool = createPool({ workers: 1, ...limits })
  onTestFinished(() => pool.close())
  return pool
}

const fileOf = (text: string, name = 'a.txt') => {
  const bytes = new TextEncoder().encode(text)
  return { name, bytes, size: bytes.length, first: 400 }
}
const small = fileOf('Бір сөз. Екі сөз.')
const lines = (one: string, count: number) => Array.from({ length: count }, (_, i) => `${one} ${i}.`)
const alignment = (count: number) => ({
  source: { lang: 'kk', texts: lines('Сот шешім қабылдады', count) },
  target: { lang: 'en', texts: lines('The court took a decision', count) },
  locked: [],
  rejected: [],
  concepts: [],
})

test('a task runs on a thread and gives what it gives in place', async () => {
  const read = await pool.run('preview', { ...small, lang: 'kk' })
  expect(read).toMatchObject({ kind: 'document', segments: [{ text: 'Бір сөз.' }, { text: 'Екі сөз.' }] })
})

test('a problem met on a thread is the same problem here', async () => {
  const run = pool.run('preview', { ...fileOf('<tmx>', 'a.tmx') })
  await expect(run).rejects.toMatchObject({ name: 'ProblemError', code: 'unreadable-file' })
})

test('progress is told, rising to no more than the whole', async () => {
  const shares: number[] = []
  const control = { progress: (share: number) => void shares.push(share) }
  await pool.run('align', alignment(400), control)
  expect(shares.length).toBeGreaterThan(0)
  expect(shares.every((share, i) => share <= 1 && share >= (shares[i - 1] ?? 0))).toBe(true)
})

test('a cancelled task ends, and the thread takes the next', async () => {
  const abort = new AbortController()
  const run = pool.run('align', alignment(4000), { signal: abort.signal, progress: () => abort.abort() })
  await expect(run).rejects.toThrow()
  expect((await pool.run('preview', small)).kind).toBe('document')
  const before = pool.run('align', alignment(1), { signal: AbortSignal.abort() })
  await expect(before).rejects.toThrow()
})

test('a thread that runs out of memory fails its task in words, and spares the process', async () => {
  const pool = freshPool({ heapMb: 64 })
  await expect(pool.run('preview', fileOf('Сөз бен сөз. '.repeat(1_000_000)))).rejects.toMatchObject({
    code: 'too-large',
    message: expect.stringContaining('memory'),
  })
  expect((await pool.run('preview', small)).kind).toBe('document')
})

test('a task that takes too long is stopped, and the thread is replaced', async () => {
  const pool = freshPool({ longest: { preview: () => ({ whole: 1, silent: 1 }) } })
  const run = pool.run('preview', fileOf('Сөз бен сөз. '.repeat(100_000)))
  await expect(run).rejects.toMatchObject({ code: 'too-large', message: expect.stringContaining('longer') })
  expect((await pool.run('align', alignment(3))).beads.length).toBeGreaterThan(0)
})

test('a file is read while alignments hold all their threads', async () => {
  const abort = new AbortController()
  let running = 0
  const runs = [1, 2].map(() => {
    running++
    return pool.run('align', alignment(4000), { signal: abort.signal }).finally(() => running--)
  })
  const ended = Promise.allSettled(runs)
  expect((await pool.run('preview', small)).kind).toBe('document')
  expect(running).toBe(2)
  abort.abort()
  await ended
})

test('the time a file waits for a thread is not counted as its own', async () => {
  const limit = (input: unknown) => {
    const ms = (input as { name: string }).name === 'long.txt' ? 600_000 : 1_500
    return { whole: ms, silent: ms }
  }
  const pool = freshPool({ longest: { preview: limit } })
  const long = pool.run('preview', fileOf('Сөз бен сөз. '.repeat(250_000), 'long.txt'))
  expect((await pool.run('preview', small)).kind).toBe('document')
  expect((await long).kind).toBe('document')
})
