import { expect, test } from 'vitest'
import { newId } from '../../../db/model/ids.ts'
import type { Job } from '../../../db/model/job.ts'
import type { Fresh } from '../contract.ts'
import { at, changed, made, project, world } from '../world.ts'

export function historyContract(openFresh: () => Promise<Fresh>): void {
  test('changes are numbered over the whole store, and those after a number come oldest first', async () => {
    const { storage } = await openFresh()
    expect(await storage.lastSeq()).toBe(0)
    await world(storage)
    await world(storage)
    expect(await storage.lastSeq()).toBe(4)
    expect((await storage.changesAfter(1, 2)).map(({ seq }) => seq)).toEqual([2, 3])
    expect(await storage.changesAfter(4, 10)).toEqual([])
  })

  test("a project's history comes newest first, in windows", async () => {
    const { storage } = await openFresh()
    const one = await world(storage)
    await world(storage)
    await one.act('Later', [])
    const seqs = async (window: { before?: number; limit: number }) =>
      (await storage.history(one.home.id, window)).map(({ seq }) => seq)
    expect(await seqs({ limit: 10 })).toEqual([5, 2, 1])
    expect(await seqs({ limit: 2 })).toEqual([5, 2])
    expect(await seqs({ before: 2, limit: 2 })).toEqual([1])
  })

  test('the story of a row is every change that touched it, newest first', async () => {
    const { storage } = await openFresh()
    const { act, home, source } = await world(storage)
    const [one, two] = await storage.getMany('segment', [source[0]!.id, source[1]!.id])
    await act('Correct', [changed('segment', one!, { corrected: 'a' })])
    await act('Exclude', [changed('segment', two!, { excluded: true })])
    await storage.undo(home.id, 'Aigul')
    const story = await storage.historyOf('segment', two!.id, 10)
    expect(story.map(({ seq, kind }) => [seq, kind])).toEqual([
      [5, 'undo'],
      [4, 'act'],
      [2, 'act'],
    ])
    expect(await storage.historyOf('segment', two!.id, 1)).toHaveLength(1)
    expect(await storage.historyOf('link', two!.id, 10)).toEqual([])
  })

  test('a job is kept as last saved, and unfinished ones are marked after an interruption', async () => {
    const { storage, reopen } = await openFresh()
    const home = project()
    await storage.commit({ projectId: home.id, author: 'Aigul', label: 'Create', edits: [made('project', home)] })
    const job = (state: Job['state'], over: Partial<Job> = {}): Job => {
      const base = { kind: 'align', subject: 'bitext', progress: 0, message: '', createdAt: at, finishedAt: null }
      return { id: newId(), projectId: home.id, state, ...base, ...over }
    }
    const jobs = [job('queued'), job('running', { progress: 0.5 }), job('done', { progress: 1, finishedAt: at })]
    for (const row of jobs) await storage.saveJob(row)
    await storage.saveJob({ ...jobs[1]!, progress: 0.75 })
    expect(await storage.job(jobs[1]!.id)).toEqual({ ...jobs[1]!, progress: 0.75 })
    expect((await storage.jobs(home.id)).map(({ id }) => id)).toEqual(jobs.map(({ id }) => id))
    const again = await reopen()
    expect(await again.interruptJobs()).toBe(2)
    expect((await again.jobs(home.id)).map(({ state }) => state)).toEqual(['interrupted', 'interrupted', 'done'])
    expect((await again.job(jobs[0]!.id)).finishedAt).not.toBeNull()
    expect(await again.interruptJobs()).toBe(0)
    await expect(again.job(newId())).rejects.toMatchObject({ name: 'RowNotFound', kind: 'job' })
    expect(await again.lastSeq()).toBe(1)
  })
}
