import { expect, test } from 'vitest'
import { createDesk } from '../../server/jobs/desk.ts'
import { inProcess } from '../../server/jobs/in-process.ts'
import type { Pool } from '../../server/jobs/pool.ts'
import { alignBitext } from '../../server/workbench/align-bitext.ts'
import { getBitext, removeBitext } from '../../server/workbench/bitexts.ts'
import type { Deps } from '../../server/workbench/deps.ts'
import { rereadDocument } from '../../server/workbench/reread-document.ts'
import { correctSegment } from '../../server/workbench/segments.ts'
import { undo } from '../../server/workbench/undo.ts'
import { aligned, ended, freshBench } from '../helpers/bench.ts'
import { freshTable, type Table } from './table.ts'

const years = [2011, 2012, 2013, 2014, 2015]
const texts = {
  source: years.map((year) => `Журналист ${year} жылы сотталды.`),
  target: years.map((year) => `The journalist was convicted in ${year}.`),
}
const whole = '1:1? 2:2? 3:3? 4:4? 5:5?'

/** A bench whose aligner does not begin until it is let. */
async function slowBench(): Promise<{ deps: Deps; letGo: () => void; begun: Promise<void> }> {
  const bench = await freshBench()
  let letGo = () => {}
  let begin = () => {}
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const engines = inProcess()
  const pool: Pool = {
    ...engines,
    run: (async (task, input, control) => {
      if (task === 'align') {
        begin()
        await gate
        control?.signal?.throwIfAborted()
      }
      return engines.run(task, input, control)
    }) as Pool['run'],
  }
  const jobs = createDesk({ storage: bench.storage, feed: bench.feed, pool, clock: bench.clock })
  return { deps: { ...bench, jobs }, letGo, begun }
}

/** Does something while the aligner runs. */
async function meanwhile(act: (table: Table) => Promise<unknown>, before?: (table: Table) => Promise<unknown>) {
  const { deps, letGo, begun } = await slowBench()
  const table = await freshTable({ ...texts, deps })
  await before?.(table)
  const job = await alignBitext(deps, table.bitext.id)
  await begun
  await act(table)
  letGo()
  await ended(deps.jobs, job.id)
  return { table, job: await deps.jobs.job(job.id) }
}

test('aligning proposes links with confidence and evidence, and says how parallel the texts are', async () => {
  const table = await freshTable(texts)
  await aligned(table.deps, table.bitext)
  expect(await table.sketch()).toBe(whole)
  const links = (await table.links()).map(({ link }) => link)
  for (const { confidence, evidence } of links) {
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
    expect(evidence.map(({ kind }) => kind).some((kind) => kind === 'number' || kind === 'date')).toBe(true)
  }
  const bitext = await getBitext(table.deps, table.bitext.id)
  expect(bitext.alignment).toMatchObject({ aligner: links[0]!.origin })
  expect(bitext.job).toMatchObject({ state: 'done', progress: 1, message: '5 links proposed' })
})

test('one undo takes an alignment back whole', async () => {
  const table = await freshTable(texts)
  await table.pair('1:1')
  await aligned(table.deps, table.bitext)
  await undo(table.deps, table.bitext.projectId)
  expect(await table.sketch()).toBe('1:1=')
  expect((await getBitext(table.deps, table.bitext.id)).alignment).toBeNull()
})

test('confirmed links stay as they are, also where the aligner would think otherwise', async () => {
  const table = await freshTable(texts)
  await table.pair('1:1+2')
  await table.pair('3:-')
  await aligned(table.deps, table.bitext)
  const sketch = await table.sketch()
  expect(sketch).toContain('1:1+2=')
  expect(sketch).toContain('3:-=')
  expect(sketch).toContain('5:5?')
})

test('confirmed links that cross, or whose segments stand apart, stay too', async () => {
  const table = await freshTable(texts)
  await table.pair('1:5')
  await table.pair('5:1')
  await table.pair('2+4:3')
  await aligned(table.deps, table.bitext)
  const sketch = await table.sketch()
  for (const link of ['1:5=', '5:1=', '2+4:3=']) expect(sketch).toContain(link)
})

test('a rejected link is never proposed again', async () => {
  const table = await freshTable(texts)
  await aligned(table.deps, table.bitext)
  await table.act({ act: 'reject', links: [await table.linkRef('3:3')] })
  for (let run = 0; run < 2; run++) {
    await aligned(table.deps, table.bitext)
    expect((await table.sketch()).split(' ')).toContain('3:3x')
    expect((await table.sketch()).split(' ')).not.toContain('3:3?')
  }
})

test('excluded segments are in no proposal', async () => {
  const table = await freshTable(texts)
  await table.act({ act: 'exclude', segments: await table.segmentRefs('source', '2'), excluded: true })
  await table.act({ act: 'exclude', segments: await table.segmentRefs('target', '2'), excluded: true })
  await aligned(table.deps, table.bitext)
  expect(await table.sketch()).toBe('1:1? 3:3? 4:4? 5:5?')
})

test('a confirmed link of an excluded segment keeps its other end out of the search', async () => {
  const table = await freshTable(texts)
  await table.pair('2:3')
  await table.act({ act: 'exclude', segments: await table.segmentRefs('source', '2'), excluded: true })
  await aligned(table.deps, table.bitext)
  const sketch = (await table.sketch()).split(' ')
  expect(sketch).toContain('2:3=')
  expect(sketch.filter((link) => /:(.*\+)?3\b/.test(link))).toEqual(['2:3='])
})

test('texts without any segment can be aligned', async () => {
  const table = await freshTable(texts)
  await table.act({ act: 'exclude', segments: await table.segmentRefs('source', '1+2+3+4+5'), excluded: true })
  await table.act({ act: 'exclude', segments: await table.segmentRefs('target', '1+2+3+4+5'), excluded: true })
  await aligned(table.deps, table.bitext)
  expect(await table.sketch()).toBe('')
  expect((await getBitext(table.deps, table.bitext.id)).job!.state).toBe('done')
})

test('asking twice gives the job that runs', async () => {
  const { deps, letGo, begun } = await slowBench()
  const table = await freshTable({ ...texts, deps })
  const one = await alignBitext(deps, table.bitext.id)
  await begun
  expect((await alignBitext(deps, table.bitext.id)).id).toBe(one.id)
  letGo()
  await ended(deps.jobs, one.id)
  const two = await alignBitext(deps, table.bitext.id)
  expect(two.id).not.toBe(one.id)
  await ended(deps.jobs, two.id)
  expect((await getBitext(deps, table.bitext.id)).job!.id).toBe(two.id)
})

test('links made while the aligner runs stand, confirmed or not', async () => {
  const { table, job } = await meanwhile(async (table) => {
    await table.pair('1:2')
    await table.pair('4:5')
    await table.act({ act: 'reopen', links: [await table.linkRef('4:5')] })
  })
  expect(job.state).toBe('done')
  expect(await table.sketch()).toBe('1:2= 3:3? 4:5?')
})

test('who decides in the very moment the proposals land is not overwritten, and the rest lands', async () => {
  const bench = await freshBench()
  const table = await freshTable({ ...texts, deps: bench })
  const acts = [() => table.pair('1:2'), () => table.merge('source', '4+5')]
  const { storage } = bench
  const commit: typeof storage.commit = async (draft) => {
    if (draft.label === 'Align') await acts.shift()?.()
    return storage.commit(draft)
  }
  const deps: Deps = { ...bench, storage: { ...storage, commit } }
  const job = await alignBitext(deps, table.bitext.id)
  await ended(deps.jobs, job.id)
  expect(await deps.jobs.job(job.id)).toMatchObject({ state: 'done' })
  expect([await table.sketch(), acts.length]).toEqual(['1:2= 3:3?', 0])
})

/** Aligns 700 segments with 700, and tells how many rows each of its changes has. */
async function longAlignment(between?: (table: Table) => Promise<unknown>) {
  const numbers = Array.from({ length: 700 }, (_, i) => i + 1000)
  const bench = await freshBench()
  const table = await freshTable({
    source: numbers.map((n) => `Бап ${n}.`),
    target: numbers.map((n) => `Article ${n}.`),
    deps: bench,
  })
  const { storage } = bench
  const sizes: number[] = []
  const commit: typeof storage.commit = async (draft) => {
    if (draft.label === 'Align') sizes.push(draft.edits.length)
    if (draft.label === 'Align' && sizes.length === 2) await between?.(table)
    return storage.commit(draft)
  }
  const deps: Deps = { ...bench, storage: { ...storage, commit } }
  const job = await alignBitext(deps, table.bitext.id)
  await ended(deps.jobs, job.id)
  return { table, sizes }
}

test('a long alignment lands in pieces that hold nobody up, and one undo takes all of them back', async () => {
  const { table, sizes } = await longAlignment()
  expect(sizes.length).toBeGreaterThan(2)
  expect(Math.max(...sizes)).toBeLessThan(400)
  expect((await table.links()).length).toBe(700)
  await undo(table.deps, table.bitext.projectId)
  expect(await table.sketch()).toBe('')
})

test('what people link between two pieces of an alignment stands, and the rest lands around it', async () => {
  const { table } = await longAlignment((table) => table.pair('650:651'))
  const links = (await table.sketch()).split(' ')
  expect(links).toContain('650:651=')
  expect(links).toContain('2:2?')
  expect(links).toContain('700:700?')
  expect(links.filter((link) => link.startsWith('650:') || link.endsWith(':651?'))).toEqual(['650:651='])
})

test('a proposal rejected while the aligner runs is not made again', async () => {
  const { table } = await meanwhile(
    async (table) => table.act({ act: 'reject', links: [await table.linkRef('2:2')] }),
    async (table) => {
      await table.pair('2:2')
      await table.act({ act: 'reopen', links: [await table.linkRef('2:2')] })
    },
  )
  expect(await table.sketch()).toBe('1:1? 2:2x 3:3? 4:4? 5:5?')
})

test('segments corrected, cut, merged or excluded while the aligner runs stay so', async () => {
  const { table, job } = await meanwhile(async (table) => {
    await correctSegment(table.deps, { ...(await table.segment('source', 1)), text: 'Журналист 2011 жылы ақталды.' })
    await table.split('source', 2, 'Журналист 2012'.length)
    await table.merge('target', '3+4')
    await table.act({ act: 'exclude', segments: await table.segmentRefs('target', '4'), excluded: true })
  })
  expect(job.state).toBe('done')
  expect((await table.texts('source')).slice(0, 3)).toEqual([
    'Журналист 2011 жылы ақталды.',
    'Журналист 2012',
    'жылы сотталды.',
  ])
  expect(await table.sketch()).toBe('1:1?')
})

test('a bitext deleted while the aligner runs fails the job in words, and nothing else', async () => {
  const { table, job } = await meanwhile(async (table) => removeBitext(table.deps, table.bitext))
  expect(job).toMatchObject({ state: 'failed', message: expect.stringContaining('deleted') })
  expect(await table.deps.storage.bitexts(table.bitext.projectId)).toEqual([])
})

test('a cancelled alignment leaves everything as it was', async () => {
  const { deps, letGo, begun } = await slowBench()
  const table = await freshTable({ ...texts, deps })
  await table.pair('1:1')
  const last = await deps.storage.lastSeq()
  const job = await alignBitext(deps, table.bitext.id)
  await begun
  const cancelled = deps.jobs.cancel(job.id)
  letGo()
  expect(await cancelled).toMatchObject({ state: 'cancelled' })
  expect([await table.sketch(), await deps.storage.lastSeq()]).toEqual(['1:1=', last])
  await aligned(deps, table.bitext)
  expect(await table.sketch()).toBe('1:1= 2:2? 3:3? 4:4? 5:5?')
})

test('a server that goes interrupts the alignment, and takes no new one', async () => {
  const { deps, letGo, begun } = await slowBench()
  const table = await freshTable({ ...texts, deps })
  const job = await alignBitext(deps, table.bitext.id)
  await begun
  const drained = deps.jobs.drain()
  letGo()
  await drained
  expect(await deps.storage.job(job.id)).toMatchObject({ state: 'interrupted', finishedAt: expect.any(String) })
  await expect(alignBitext(deps, table.bitext.id)).rejects.toMatchObject({ code: 'storage-busy' })
})

test('a job whose work fails says so without the details, which its log gets', async () => {
  const bench = await freshBench()
  const faults: unknown[] = []
  const pool: Pool = {
    run: async () => {
      throw new TypeError('secret')
    },
    close: async () => {},
  }
  const jobs = createDesk({ ...bench, pool, onError: (error) => faults.push(error) })
  const table = await freshTable({ deps: bench })
  const job = await alignBitext({ ...bench, jobs }, table.bitext.id)
  await ended(jobs, job.id)
  const failed = await jobs.job(job.id)
  expect(failed.state).toBe('failed')
  expect(failed.message).not.toContain('secret')
  expect(faults).toEqual([new TypeError('secret')])
})

test('what is proposed again stays the same link, and what nothing changed in is no part of history', async () => {
  const table = await freshTable(texts)
  await aligned(table.deps, table.bitext)
  const before = (await table.links()).map(({ link }) => link.id)
  await table.act({ act: 'confirm', links: [await table.linkRef('3:3')] })
  await aligned(table.deps, table.bitext)
  expect((await table.links()).map(({ link }) => link.id).sort()).toEqual(before.sort())
})

/** Aligns between the decided links around a segment of the source, from 1. */
async function alignedAround(table: Table, number: number, keep?: string) {
  const segment = await table.segment('source', number)
  const kept = keep === undefined ? undefined : (await table.linkRef(keep)).id
  const job = await alignBitext(table.deps, table.bitext.id, { segment: segment.id, keep: kept })
  await ended(table.deps.jobs, job.id)
  expect(await table.deps.jobs.job(job.id)).toMatchObject({ state: 'done' })
}

/** A table whose proposals are all wrong but for the confirmed 3:3. */
async function shiftedTable() {
  const table = await freshTable(texts)
  for (const sides of ['1:2', '2:1', '3:3', '4:5', '5:4']) {
    await table.pair(sides)
    if (sides !== '3:3') await table.act({ act: 'reopen', links: [await table.linkRef(sides)] })
  }
  return table
}

test('aligning around a segment touches what lies between the decided links before and after it alone', async () => {
  const table = await shiftedTable()
  await alignedAround(table, 2)
  expect(await table.sketch()).toBe('1:1? 2:2? 3:3= 4:5? 5:4?')
  await alignedAround(table, 4)
  expect(await table.sketch()).toBe('1:1? 2:2? 3:3= 4:4? 5:5?')
  expect((await getBitext(table.deps, table.bitext.id)).alignment).toBeNull()
})

test('around a decided link both stretches beside it are aligned', async () => {
  const table = await shiftedTable()
  await alignedAround(table, 3)
  expect(await table.sketch()).toBe('1:1? 2:2? 3:3= 4:4? 5:5?')
})

test('the link a person looks at is not taken from under their eyes', async () => {
  const table = await shiftedTable()
  const { link } = (await table.links()).find(({ sides }) => sides === '4:5')!
  await alignedAround(table, 4, '4:5')
  expect(await table.sketch()).toContain('4:5?')
  expect(await table.deps.storage.get('link', link.id)).toEqual(link)
})

test('segments in no link beyond the stretch are left so', async () => {
  const table = await freshTable(texts)
  await table.pair('3:3')
  await alignedAround(table, 5)
  expect(await table.sketch()).toBe('3:3= 4:4? 5:5?')
})

test('a rejected pair is not proposed again after its text was read anew', async () => {
  const table = await freshTable(texts)
  await aligned(table.deps, table.bitext)
  await table.act({ act: 'reject', links: [await table.linkRef('3:3')] })
  const { sourceId } = table.bitext
  const { version } = await table.deps.storage.get('document', sourceId)
  const corrected = new TextEncoder().encode(`Алғы сөз. ${texts.source.join(' ')}`)
  await rereadDocument(table.deps, { id: sourceId, version, file: { fileName: 'new.txt', bytes: corrected } })
  await aligned(table.deps, table.bitext)
  await alignedAround(table, 4)
  const sketch = (await table.sketch()).split(' ')
  expect(sketch).toContain('4:3x')
  expect(sketch).not.toContain('4:3?')
  expect(sketch).toContain('5:4?')
})
