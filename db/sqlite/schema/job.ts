import { index, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { JobId, ProjectId } from '../../model/ids.ts'
import { jobStates } from '../../model/job.ts'
import { projects } from './project.ts'

/** Long work. Not history, so a project's jobs go with it. */
export const jobs = sqliteTable(
  'job',
  {
    id: text().$type<JobId>().primaryKey(),
    projectId: text('project_id')
      .$type<ProjectId>()
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    subject: text().notNull(),
    state: text({ enum: jobStates }).notNull(),
    progress: real().notNull(),
    message: text().notNull(),
    createdAt: text('created_at').notNull(),
    finishedAt: text('finished_at'),
  },
  (t) => [index('job_of_project').on(t.projectId, t.createdAt, t.id), index('job_by_state').on(t.state)],
)
