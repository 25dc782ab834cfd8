import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { type Code, type Layout, type Place, type Reading, type Span, segmentKinds } from '../../model/document.ts'
import type { DocumentId, ProjectId, SegmentId } from '../../model/ids.ts'
import { projects } from './project.ts'

const layouts = ['paragraphs', 'lines'] as const satisfies readonly Layout[]

/** Raw texts, addressed by content: written once, never changed. */
export const texts = sqliteTable('text', {
  id: text().primaryKey(),
  codes: text({ mode: 'json' }).$type<readonly Code[]>().notNull(),
  places: text({ mode: 'json' }).$type<readonly Place[]>().notNull().default([]),
  text: text().notNull(),
  /** Where the text goes on, for one that came in parts: the `arrival_id` of those parts. */
  parts: text(),
})

/** Parts of long texts, one after another; they are written in slices before any row speaks of them. */
export const textParts = sqliteTable(
  'text_part',
  {
    /** Id of the document they came with. */
    arrivalId: text('arrival_id').notNull(),
    position: integer().notNull(),
    codes: text({ mode: 'json' }).$type<readonly Code[]>().notNull(),
    places: text({ mode: 'json' }).$type<readonly Place[]>().notNull(),
    text: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.arrivalId, t.position] })],
)

const arrivalKinds = ['document', 'bitext', 'evidence'] as const

/**
 * Documents, bitexts and sources of evidence that are coming: what hangs on them is here already, they themselves are not. The commit
 * that creates them takes their row away; what a process left here is swept.
 */
export const arrivals = sqliteTable('arrival', {
  id: text().primaryKey(),
  kind: text({ enum: arrivalKinds }).notNull(),
  /** A bitext's documents. */
  sourceId: text('source_id'),
  targetId: text('target_id'),
  createdAt: text('created_at').notNull(),
})

export const documents = sqliteTable(
  'document',
  {
    id: text().$type<DocumentId>().primaryKey(),
    projectId: text('project_id')
      .$type<ProjectId>()
      .notNull()
      .references(() => projects.id),
    name: text().notNull(),
    lang: text().notNull(),
    format: text().notNull(),
    encoding: text().notNull(),
    layout: text({ enum: layouts }).notNull(),
    reading: text({ mode: 'json' }).$type<Reading>().notNull().default({ rules: {}, places: {} }),
    fileName: text('file_name'),
    original: text().notNull(),
    size: integer().notNull(),
    textId: text('text_id')
      .notNull()
      .references(() => texts.id),
    createdAt: text('created_at').notNull(),
    version: integer().notNull(),
  },
  (t) => [index('document_of_project').on(t.projectId, t.createdAt, t.id), index('document_of_text').on(t.textId)],
)

export const segments = sqliteTable(
  'segment',
  {
    id: text().$type<SegmentId>().primaryKey(),
    // No reference: segments come before their document does, and stay where it is taken away. Without it nobody sees them.
    documentId: text('document_id').$type<DocumentId>().notNull(),
    start: integer().notNull(),
    rank: text().notNull(),
    kind: text({ enum: segmentKinds }).notNull(),
    block: integer().notNull(),
    excluded: integer({ mode: 'boolean' }).notNull(),
    /** Derived: UTF-16 units of the text as it is now, so that a skeleton is laid out without reading texts. */
    length: integer().notNull(),
    version: integer().notNull(),
    fingerprint: text().notNull(),
    spans: text({ mode: 'json' }).$type<readonly Span[]>().notNull(),
    // Long columns last: what stands before them is read without leaving the row's first page.
    shown: text().notNull(),
    corrected: text(),
  },
  (t) => [
    index('segment_in_order').on(t.documentId, t.start, t.rank, t.id),
    index('segment_touched').on(t.documentId, t.version).where(sql`version > 0`),
  ],
)

/**
 * How many segments a document has: follows from them, kept in step by whatever writes them. Counting a million at every
 * look at a project would hold up everybody.
 */
export const documentSizes = sqliteTable('document_size', {
  documentId: text('document_id').$type<DocumentId>().primaryKey(),
  total: integer().notNull(),
  excluded: integer().notNull(),
})
