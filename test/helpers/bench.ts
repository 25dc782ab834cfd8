import { openStorage } from '../../db/open.ts'
import type { Storage } from '../../db/storage.ts'
import { createFeed, type Feed } from '../../server/feed/feed.ts'
import { createDesk, type JobDesk } from '../../server/jobs/desk.ts'
import { inProcess } from '../../server/jobs/in-process.ts'
import { alignBitext } from '../../server/workbench/align-bitext.ts'
import { createBitext } from '../../server/workbench/bitexts.ts'
import type { Deps } from '../../server/workbench/deps.ts'
import { importText } from '../../server/workbench/import-text.ts'
import { createProject } from '../../server/workbench/projects.ts'
import type { BitextView, DocumentView } from '../../server/workbench/views.ts'

/** Everything a verb needs, over a fresh store in memory, with engines run in place. */
export async function freshBench(author = 'Aigerim'): Promise<Deps> {
  const storage = await openStorage({ folder: ':memory:' })
  return benchOver(storage, author)
}

/** A process has one feed per store, whoever writes. */
const feeds = new WeakMap<Storage, Feed>()

/** The same over a store that is open already: a second person, or the same one after a restart. */
export function benchOver(storage: Storage, author = 'Aigerim'): Deps {
  const feed = feeds.get(storage) ?? createFeed(storage)
  feeds.set(storage, feed)
  const clock = () => new Date()
  const jobs = createDesk({ storage, feed, pool: inProcess(), clock })
  return { storage, feed, jobs, author, clock, version: '0.0.0-test' }
}

/** A project with a source and a target text of our own, put together. */
export async function freshBitext(
  deps: Deps,
  texts: { source: string; target: string; sourceLang?: string; targetLang?: string },
): Promise<{ source: DocumentView; target: DocumentView; bitext: BitextView }> {
  const project = await createProject(deps, { name: 'Chronicle' })
  const source = await importText(deps, {
    projectId: project.id,
    name: 'source',
    text: texts.source,
    lang: texts.sourceLang ?? 'kk',
  })
  const target = await importText(deps, {
    projectId: project.id,
    name: 'target',
    text: texts.target,
    lang: texts.targetLang ?? 'en',
  })
  const bitext = await createBitext(deps, { projectId: project.id, sourceId: source.id, targetId: target.id })
  return { source, target, bitext }
}

/** Aligns a bitext and waits until that is done. */
export async function aligned(deps: Deps, bitext: BitextView): Promise<void> {
  const job = await alignBitext(deps, bitext.id)
  await ended(deps.jobs, job.id)
}

/** Waits until a job has ended, whatever its outcome. */
export async function ended(jobs: JobDesk, id: Parameters<JobDesk['job']>[0]): Promise<void> {
  for (;;) {
    const job = await jobs.job(id)
    if (job.state !== 'running' && job.state !== 'queued') return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}
