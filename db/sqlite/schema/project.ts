import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { EmbeddingSettings } from '../../model/embedding.ts'
import type { ProjectId } from '../../model/ids.ts'
import { type CutRules, noCutRules } from '../../model/project.ts'

export const projects = sqliteTable('project', {
  id: text().$type<ProjectId>().primaryKey(),
  name: text().notNull(),
  cutting: text({ mode: 'json' }).$type<CutRules>().notNull().default(noCutRules),
  embeddings: text({ mode: 'json' }).$type<EmbeddingSettings>(),
  createdAt: text('created_at').notNull(),
  version: integer().notNull(),
})
