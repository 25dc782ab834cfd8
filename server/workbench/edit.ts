import type { Edit, RowKind, Rows } from '../../db/model/change.ts'
import type { Unversioned } from '../../db/model/row.ts'

/**
 * Edits of one change where many come at once: a commit of as many takes some 20 ms, which nobody else feels, and browsers
 * are told each of them.
 */
export const mostEdits = 300

/** A row without its version: what an edit's `before` and `after` hold. */
export function bare<Kind extends RowKind>(row: Rows[Kind]): Unversioned<Rows[Kind]> {
  const { version: _version, ...rest } = row
  return rest as Unversioned<Rows[Kind]>
}

/** The edit that creates a row. */
export function created<Kind extends RowKind>(kind: Kind, after: Unversioned<Rows[Kind]>): Edit {
  return { kind, id: after.id, before: null, after } as unknown as Edit
}

/** The edit that gives some fields of a row new values. */
export function changed<Kind extends RowKind>(
  kind: Kind,
  row: Rows[Kind],
  patch: Partial<Unversioned<Rows[Kind]>>,
): Edit {
  const before = bare<Kind>(row)
  return { kind, id: row.id, before, after: { ...before, ...patch } } as unknown as Edit
}

/** The edit that removes a row. */
export function removed<Kind extends RowKind>(kind: Kind, row: Rows[Kind]): Edit {
  return { kind, id: row.id, before: bare<Kind>(row), after: null } as unknown as Edit
}
