import type { JobId, ProjectId } from './ids.ts'

export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled', 'interrupted'] as const
export type JobState = (typeof jobStates)[number]

/** Long work with progress, cancel and an outcome. Not part of history. */
export interface Job {
  readonly id: JobId
  readonly projectId: ProjectId
  /** What is done: `align`, `match`, `import`. */
  readonly kind: string
  /** The row it works on, a bitext's id for `align`, the project's for `match`, that of the document to come for `import`. */
  readonly subject: string
  readonly state: JobState
  /** 0…1. */
  readonly progress: number
  /** What came of it, or why it failed, in words. While it runs, the name of the file for `import`, else empty. */
  readonly message: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly finishedAt: string | null
}
