import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { BitextId, ProjectId, RefusalId, ResetId, SegmentId } from '../../model/ids.ts'
import type { LearntKind, LearntSureness } from '../../model/learning.ts'
import { projects } from './project.ts'

const ofProject = () =>
  text('project_id')
    .$type<ProjectId>()
    .notNull()
    .references(() => projects.id)

/** What is derived goes with its project. */
const derivedOf = () =>
  text('project_id')
    .$type<ProjectId>()
    .notNull()
    .references(() => projects.id, { onDelete: 'cascade' })

export const refusals = sqliteTable(
  'refusal',
  {
    id: text().$type<RefusalId>().primaryKey(),
    projectId: ofProject(),
    one: text().notNull(),
    other: text().notNull(),
    oneWord: text('one_word').notNull(),
    otherWord: text('other_word').notNull(),
    version: integer().notNull(),
  },
  (t) => [index('refusal_of_project').on(t.projectId, t.id)],
)

export const resets = sqliteTable(
  'reset',
  {
    id: text().$type<ResetId>().primaryKey(),
    projectId: ofProject(),
    one: text().notNull(),
    other: text().notNull(),
    at: text().notNull(),
    version: integer().notNull(),
  },
  (t) => [index('reset_of_project').on(t.projectId, t.id)],
)

/** Derived from people's decisions: outside history, written anew whenever these change. */
export const learnt = sqliteTable(
  'learnt',
  {
    projectId: derivedOf(),
    one: text().notNull(),
    other: text().notNull(),
    seq: integer().notNull(),
    confirmed: integer().notNull(),
    rejected: integer().notNull(),
    kinds: text({ mode: 'json' }).$type<readonly LearntKind[]>().notNull(),
    sureness: text({ mode: 'json' }).$type<readonly LearntSureness[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.one, t.other] })],
)

export const learntWords = sqliteTable(
  'learnt_word',
  {
    projectId: derivedOf(),
    one: text().notNull(),
    other: text().notNull(),
    /** From the most frequent pair on. */
    position: integer().notNull(),
    oneWord: text('one_word').notNull(),
    otherWord: text('other_word').notNull(),
    count: integer().notNull(),
    bitextId: text('bitext_id').$type<BitextId>().notNull(),
    segmentId: text('segment_id').$type<SegmentId>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.one, t.other, t.position] })],
)
