import { RowNotFound } from '../../errors.ts'
import type { JobId, ProjectId } from '../../model/ids.ts'
import type { Job, JobState } from '../../model/job.ts'
import type { Connection } from '../connect.ts'
import { write } from '../transaction.ts'

const columns = 'id, project_id, kind, subject, state, progress, message, created_at, finished_at'
type Cells = [JobId, ProjectId, string, string, JobState, number, string, string, string | null]

/** One job. @throws RowNotFound */
export function readJob({ statement }: Connection, id: JobId): Job {
  const cells = statement(`SELECT ${columns} FROM job WHERE id = ?`).get(id)
  if (!cells) throw new RowNotFound('job', id)
  return decode(cells as Cells)
}

/** A project's jobs, oldest first. */
export function readJobs({ statement }: Connection, projectId: ProjectId): Job[] {
  return statement(`SELECT ${columns} FROM job WHERE project_id = ? ORDER BY created_at, id`)
    .all(projectId)
    .map((cells) => decode(cells as Cells))
}

/** Writes a job as it stands now. */
export function saveJob(connection: Connection, job: Job): void {
  write(connection, () => {
    connection
      .statement(
        `INSERT INTO job (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
         state = excluded.state, progress = excluded.progress, message = excluded.message,
         finished_at = excluded.finished_at`,
      )
      .run(
        job.id,
        job.projectId,
        job.kind,
        job.subject,
        job.state,
        job.progress,
        job.message,
        job.createdAt,
        job.finishedAt,
      )
  })
}

/** Marks what was queued or running as interrupted; how many there were. */
export function interruptJobs(connection: Connection): number {
  return write(
    connection,
    () =>
      connection
        .statement(`UPDATE job SET state = 'interrupted', finished_at = ? WHERE state IN ('queued', 'running')`)
        .run(connection.now().toISOString()).changes,
  )
}

function decode([id, projectId, kind, subject, state, progress, message, createdAt, finishedAt]: Cells): Job {
  return { id, projectId, kind, subject, state, progress, message, createdAt, finishedAt }
}
