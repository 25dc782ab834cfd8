import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ProjectId } from '../../model/ids.ts'

export const projects = sqliteTable('project', {
  id: text().$type<ProjectId>().primaryKey(),
  name: text().notNull(),
  createdAt: text('created_at').notNull(),
  version: integer().notNull(),
})
