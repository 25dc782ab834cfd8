import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { type Alignment, type Basis, type Evidence, linkStates } from '../../model/bitext.ts'
import type { BitextId, DocumentId, LinkId, ProjectId, SegmentId } from '../../model/ids.ts'
import { documents, segments } from './document.ts'
import { projects } from './project.ts'

export const bitexts = sqliteTable(
  'bitext',
  {
    id: text().$type<BitextId>().primaryKey(),
    projectId: text('project_id')
      .$type<ProjectId>()
      .notNull()
      .references(() => projects.id),
    sourceId: text('source_id')
      .$type<DocumentId>()
      .notNull()
      .references(() => documents.id),
    targetId: text('target_id')
      .$type<DocumentId>()
      .notNull()
      .references(() => documents.id),
    createdAt: text('created_at').notNull(),
    alignment: text({ mode: 'json' }).$type<Alignment>(),
    version: integer().notNull(),
  },
  (t) => [
    index('bitext_of_project').on(t.projectId, t.createdAt, t.id),
    index('bitext_of_source').on(t.sourceId),
    index('bitext_of_target').on(t.targetId),
  ],
)

export const links = sqliteTable(
  'link',
  {
    id: text().$type<LinkId>().primaryKey(),
    // No reference, as with a segment's document.
    bitextId: text('bitext_id').$type<BitextId>().notNull(),
    state: text({ enum: linkStates }).notNull(),
    confidence: real(),
    /** Derived: the kinds of evidence that speak against the link, a bit each (`againstKinds`). */
    against: integer().notNull().default(0),
    /** Derived: one side is empty. */
    oneSided: integer('one_sided', { mode: 'boolean' }).notNull(),
    version: integer().notNull(),
    origin: text().notNull(),
    source: text({ mode: 'json' }).$type<readonly SegmentId[]>().notNull(),
    target: text({ mode: 'json' }).$type<readonly SegmentId[]>().notNull(),
    basis: text({ mode: 'json' }).$type<Basis>(),
    evidence: text({ mode: 'json' }).$type<readonly Evidence[]>().notNull(),
  },
  (t) => [
    index('link_of_bitext').on(t.bitextId, t.state, t.oneSided),
    index('link_touched').on(t.bitextId, t.version).where(sql`version > 0`),
    // What people decided: few among the many that were proposed or came with a file.
    index('link_decided')
      .on(t.bitextId, t.version, t.id)
      .where(sql`version > 0 AND state IN ('confirmed', 'rejected')`),
  ],
)

/** Which segments a link holds: follows from `link.source` and `link.target`, kept in step by every commit. */
export const linkMembers = sqliteTable(
  'link_member',
  {
    linkId: text('link_id')
      .$type<LinkId>()
      .notNull()
      .references(() => links.id),
    segmentId: text('segment_id')
      .$type<SegmentId>()
      .notNull()
      .references(() => segments.id),
    bitextId: text('bitext_id').$type<BitextId>().notNull(),
    /** Not rejected. */
    live: integer({ mode: 'boolean' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.linkId, t.segmentId] }),
    index('link_member_of_segment').on(t.segmentId),
    uniqueIndex('link_member_once').on(t.bitextId, t.segmentId).where(sql`live = 1`),
  ],
)
