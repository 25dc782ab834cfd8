import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ProjectId, WaiverId } from '../../model/ids.ts'
import { projects } from './project.ts'

/** What people let stand of what was found. */
export const waivers = sqliteTable(
  'waiver',
  {
    id: text().$type<WaiverId>().primaryKey(),
    projectId: text('project_id')
      .$type<ProjectId>()
      .notNull()
      .references(() => projects.id),
    subject: text().notNull(),
    reason: text().notNull(),
    version: integer().notNull(),
  },
  (t) => [index('waiver_of_project').on(t.projectId, t.id)],
)
