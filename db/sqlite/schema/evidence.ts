import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { type EvidenceSource, evidenceKinds } from '../../model/evidence.ts'
import type { ProjectId, SourceId } from '../../model/ids.ts'
import { projects } from './project.ts'

export const evidenceSources = sqliteTable(
  'evidence',
  {
    id: text().$type<SourceId>().primaryKey(),
    projectId: text('project_id')
      .$type<ProjectId>()
      .notNull()
      .references(() => projects.id),
    kind: text({ enum: evidenceKinds }).notNull(),
    name: text().notNull(),
    enabled: integer({ mode: 'boolean' }).notNull(),
    fileName: text('file_name').notNull(),
    format: text().notNull(),
    pairs: text({ mode: 'json' }).$type<EvidenceSource['pairs']>().notNull(),
    problems: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
    createdAt: text('created_at').notNull(),
    version: integer().notNull(),
  },
  (t) => [index('evidence_of_project').on(t.projectId, t.createdAt, t.id)],
)

/** The pairs of a source that are of the same two languages. No reference: they come before their source does. */
export const evidenceSets = sqliteTable(
  'evidence_set',
  {
    id: integer().primaryKey(),
    sourceId: text('source_id').$type<SourceId>().notNull(),
    a: text().notNull(),
    b: text().notNull(),
  },
  (t) => [uniqueIndex('evidence_set_of_source').on(t.sourceId, t.a, t.b)],
)

/** Written once, never changed. */
export const evidencePairs = sqliteTable(
  'evidence_pair',
  {
    setId: integer('set_id').notNull(),
    number: integer().notNull(),
    a: text().notNull(),
    b: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.setId, t.number] })],
)

/** Which pairs hold a word, as far as anybody asks: an index of a million sentences that stays small. */
export const evidenceWords = sqliteTable(
  'evidence_word',
  {
    setId: integer('set_id').notNull(),
    /** 0 for the set's language `a`, 1 for `b`. */
    side: integer().notNull(),
    word: text().notNull(),
    count: integer().notNull(),
    numbers: text({ mode: 'json' }).$type<readonly number[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.setId, t.side, t.word] })],
)
