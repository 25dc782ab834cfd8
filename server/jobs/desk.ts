import { RowNotFound, StorageFull } from '../../db/errors.ts'
import { type JobId, newId, type ProjectId } from '../../db/model/ids.ts'
import type { Job } from '../../db/model/job.ts'
import type { Storage } from '../../db/storage.ts'
import type { Feed } from '../feed/feed.ts'
import { ProblemError } from '../problems.ts'
import type { Pool, PoolControl } from './pool.ts'
import type { TaskInput, TaskName, TaskOutput, TaskPiece } from './tasks.ts'

/** What work is given while it runs. */
export interface JobControl {
  readonly signal: AbortSignal
  /** @param share  0…1 */
  progress(share: number): void
}

/** What a job is about. */
export interface JobSubject {
  readonly projectId: ProjectId
  readonly kind: string
  readonly subject: string
  /** What is worked on, in words, for whoever does not know the subject. */
  readonly message?: string
}

/**
 * Where long work is handed in: it keeps the job's record, tells of progress, and runs one job a subject at a time.
 */
export interface JobDesk {
  /**
   * Starts work, or returns the job that already runs for that kind and subject.
   *
   * @param work  returns the outcome in words; an abort ends the job as cancelled
   */
  start(about: JobSubject, work: (control: JobControl) => Promise<string>): Promise<Job>
  /** Asks a job to stop; ended jobs stay as they are. */
  cancel(id: JobId): Promise<Job>
  /** The record, with the progress of a running job up to date. */
  job(id: JobId): Promise<Job>
  /** Latest job of a kind for a subject; null where there was none. */
  latest(projectId: ProjectId, kind: string, subject: string): Promise<Job | null>
  /** Runs an engine's task off the event loop. */
  run<Task extends TaskName>(
    task: Task,
    input: TaskInput<Task>,
    control?: PoolControl<TaskPiece<Task>>,
  ): Promise<TaskOutput<Task>>
  /** Interrupts what runs, refuses what is new, and resolves when all has ended. */
  drain(): Promise<void>
}

interface Running {
  job: Job
  readonly abort: AbortController
  readonly ended: Promise<void>
}

export function createDesk(deps: {
  storage: Storage
  feed: Feed
  pool: Pool
  clock: () => Date
  onError?: (error: unknown, job: Job) => void
}): JobDesk {
  const { storage, feed, pool, clock } = deps
  const running = new Map<JobId, Running>()
  let closed = false

  const tell = (entry: Running, patch: Partial<Job>) => {
    entry.job = { ...entry.job, ...patch }
    feed.publish({ type: 'job', job: entry.job })
  }

  async function finish(entry: Running, work: (control: JobControl) => Promise<string>): Promise<void> {
    const { signal } = entry.abort
    let outcome: Pick<Job, 'state' | 'message'>
    try {
      const message = await work({
        signal,
        progress: (share) => tell(entry, { progress: Math.min(1, Math.max(0, share)) }),
      })
      outcome = { state: 'done', message }
    } catch (error) {
      if (closed) outcome = { state: 'interrupted', message: 'Kopir was stopped meanwhile. Start it again.' }
      else if (signal.aborted) outcome = { state: 'cancelled', message: 'Cancelled' }
      else {
        deps.onError?.(error, entry.job)
        outcome = { state: 'failed', message: reasonOf(error) }
      }
    }
    const progress = outcome.state === 'done' ? 1 : entry.job.progress
    const ended = { ...entry.job, ...outcome, progress, finishedAt: clock().toISOString() }
    try {
      await storage.saveJob(ended)
    } catch (error) {
      deps.onError?.(error, ended)
    }
    running.delete(entry.job.id)
    tell(entry, ended)
  }

  return {
    async start(about, work) {
      if (closed) throw new ProblemError('storage-busy', 'Kopir is closing. Try again when it is back.')
      for (const { job } of running.values()) {
        if (job.kind === about.kind && job.subject === about.subject) return job
      }
      const now = clock()
      const job: Job = {
        id: newId<'job'>(now.getTime()),
        message: '',
        ...about,
        state: 'running',
        progress: 0,
        createdAt: now.toISOString(),
        finishedAt: null,
      }
      let release = () => {}
      const entry: Running = {
        job,
        abort: new AbortController(),
        ended: new Promise((resolve) => {
          release = resolve
        }),
      }
      running.set(job.id, entry)
      try {
        await storage.saveJob(job)
      } catch (error) {
        running.delete(job.id)
        release()
        throw error
      }
      feed.publish({ type: 'job', job })
      void finish(entry, work).finally(release)
      return job
    },
    async cancel(id) {
      const entry = running.get(id)
      if (!entry) return storage.job(id)
      entry.abort.abort()
      await entry.ended
      return storage.job(id)
    },
    async job(id) {
      return running.get(id)?.job ?? storage.job(id)
    },
    async latest(projectId, kind, subject) {
      for (const { job } of running.values()) if (job.kind === kind && job.subject === subject) return job
      const jobs = await storage.jobs(projectId)
      return jobs.findLast((job) => job.kind === kind && job.subject === subject) ?? null
    },
    run: (task, input, control) => pool.run(task, input, control),
    async drain() {
      closed = true
      const all = [...running.values()]
      for (const entry of all) entry.abort.abort()
      await Promise.all(all.map((entry) => entry.ended))
    },
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ProblemError) return error.message
  if (error instanceof RowNotFound) return 'What this was about has been deleted meanwhile.'
  if (error instanceof StorageFull) return 'Nothing was saved: the disk is full. Make room and start it again.'
  return 'This failed for a reason that is ours, not yours. The log has the details.'
}
