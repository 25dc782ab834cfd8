import { blob, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { ProjectId } from '../../model/ids.ts'
import { projects } from './project.ts'

/** A model at an address, and how many bytes its vectors take. */
export const vectorSpaces = sqliteTable(
  'vector_space',
  {
    id: integer().primaryKey(),
    address: text().notNull(),
    model: text().notNull(),
    bytes: integer().notNull(),
  },
  (t) => [uniqueIndex('vector_space_of_model').on(t.address, t.model)],
)

/** Vectors that were fetched, to be used again: a cache, of which the oldest go when it is full. */
export const vectors = sqliteTable(
  'vector',
  {
    // Rises with every row: the order of age.
    id: integer().primaryKey({ autoIncrement: true }),
    spaceId: integer('space_id').notNull(),
    fingerprint: text().notNull(),
    vector: blob({ mode: 'buffer' }).notNull(),
  },
  (t) => [uniqueIndex('vector_of_text').on(t.spaceId, t.fingerprint)],
)

/** What opens a server of embeddings: never part of history, and for the address it was given for alone. */
export const embeddingKeys = sqliteTable(
  'embedding_key',
  {
    projectId: text('project_id')
      .$type<ProjectId>()
      .notNull()
      .references(() => projects.id, { onDelete: 'cascade' }),
    address: text().notNull(),
    key: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.address] })],
)
