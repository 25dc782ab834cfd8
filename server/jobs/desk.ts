import type { JobId, ProjectId } from '../../db/model/ids.ts'
import type { Job } from '../../db/model/job.ts'

/** What work is given while it runs. */
export interface JobControl {
  readonly signal: AbortSignal
  /** @param share  0…1 */
  progress(share: number): void
}

/**
 * Where long work is handed in: it keeps the job's record, tells of progress at most ten times a second, and runs one
 * job a subject at a time.
 */
export interface JobDesk {
  /**
   * Starts work, or returns the job that already runs for that kind and subject.
   *
   * @param work  returns the outcome in words; an AbortError thrown after a cancel ends the job as cancelled
   */
  start(
    about: { projectId: ProjectId; kind: string; subject: string },
    work: (control: JobControl) => Promise<string>,
  ): Promise<Job>
  /** Asks a job to stop; ended jobs stay as they are. */
  cancel(id: JobId): Promise<Job>
  /** The record, with the progress of a running job up to date. */
  job(id: JobId): Promise<Job>
  /** Latest job of a kind for a subject; null where there was none. */
  latest(projectId: ProjectId, kind: string, subject: string): Promise<Job | null>
  /** Runs an engine's task off the event loop. */
  run<Task extends import('./tasks.ts').TaskName>(
    task: Task,
    input: import('./tasks.ts').TaskInput<Task>,
    control?: Partial<JobControl>,
  ): Promise<import('./tasks.ts').TaskOutput<Task>>
  /** Resolves when every job has ended; new ones are refused. */
  drain(graceMs: number): Promise<void>
}
