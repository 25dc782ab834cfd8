import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReadDocument } from '../../server/jobs/read-document.ts'
import { readFileTask } from '../../server/jobs/read-file.ts'
import { shared } from '../helpers/shared.ts'

const folder = shared('seeds')

/** A real document as an import would keep it, nothing decided by hand. */
async function real(start: string): Promise<ReadDocument> {
  const name = readdirSync(folder!).find((each) => each.startsWith(start))!
  const read = await readFileTask({ name, bytes: new Uint8Array(readFileSync(join(folder!, name))) })
  if (read.kind !== 'document') throw new TypeError(`${name} was read as a bitext`)
  return read
}

const words = (read: ReadDocument, excluded: boolean) =>
  read.segments.filter((segment) => segment.excluded === excluded).map(({ text }) => text)

test.skipIf(folder === undefined)('nothing of the page around the interview stays in the work', async () => {
  const read = await real('003')
  expect(words(read, true)).toHaveLength(10)
  expect(words(read, true)[0]).toMatch(/^HOTLINE/)
  expect(words(read, false)).toHaveLength(26)
  expect(words(read, false).join(' ')).not.toMatch(/HOTLINE|24\/7|complaint|Liked|cool!|\(050\)|22:25/)
  expect(words(read, false)[0]).toMatch(/^Kazakh journalist claimed/)
})

test.skipIf(folder === undefined)('captions and rights are left out of the story, its sentences are not', async () => {
  const read = await real('004')
  expect(words(read, true)).toHaveLength(4)
  expect(words(read, true).every((text) => /^(Photos? taken|©)/.test(text))).toBe(true)
})

test.skipIf(folder === undefined)('the statement’s notes are lifted and the sentence they cut is whole', async () => {
  const read = await real('002')
  expect(read.segments.filter(({ kind }) => kind === 'note')).toHaveLength(5)
  const work = words(read, false)
  expect(work.find((text) => text.startsWith('Striking examples'))).toMatch(/cooperation of special services, as was/)
  expect(work.join(' ')).not.toMatch(/[a-z.]\d(?=[ .,]|$)/)
})

test.skipIf(folder === undefined)('every line of the reports without furniture stays', async () => {
  for (const start of ['000', '001']) expect(words(await real(start), true)).toEqual([])
  const offered = (await real('000')).suggestions
  expect(offered.map(({ act, text, taken }) => [act, text, taken])).toEqual([['correct', 'қызметі', false]])
})
