import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { ChangeKind, RowKind } from '../../model/change.ts'
import type { ProjectId } from '../../model/ids.ts'

const changeKinds = ['act', 'undo', 'redo'] as const satisfies readonly ChangeKind[]

/** History. It outlives what it tells of, so a project's removal can be taken back: no reference to `project`. */
export const changes = sqliteTable(
  'change',
  {
    // Autoincrement: a number is never given twice, not even after the newest change was erased.
    seq: integer().primaryKey({ autoIncrement: true }),
    projectId: text('project_id').$type<ProjectId>().notNull(),
    author: text().notNull(),
    label: text().notNull(),
    kind: text({ enum: changeKinds }).notNull(),
    at: text().notNull(),
    groupId: text('group_id').notNull(),
    reverses: integer(),
    reversedBy: integer('reversed_by'),
  },
  (t) => [
    index('change_of_project').on(t.projectId, t.seq),
    index('change_in_force').on(t.projectId, t.author, t.kind, t.seq).where(sql`reversed_by IS NULL`),
    index('change_of_group').on(t.groupId),
  ],
)

export const edits = sqliteTable(
  'edit',
  {
    seq: integer()
      .notNull()
      .references(() => changes.seq),
    position: integer().notNull(),
    kind: text().$type<RowKind>().notNull(),
    rowId: text('row_id').notNull(),
    before: text(),
    after: text(),
  },
  (t) => [primaryKey({ columns: [t.seq, t.position] }), index('edit_of_row').on(t.kind, t.rowId, t.seq)],
)
