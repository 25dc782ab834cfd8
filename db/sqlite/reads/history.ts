import type { Change, ChangeKind, Edit, RowKind } from '../../model/change.ts'
import type { ProjectId } from '../../model/ids.ts'
import type { Connection } from '../connect.ts'

/** The number of the newest change; 0 before the first. */
export function readLastSeq({ statement }: Connection): number {
  return (statement('SELECT ifnull(max(seq), 0) FROM change').get() as [number])[0]
}

/** Changes after a number, oldest first. */
export function readChangesAfter(connection: Connection, seq: number, limit: number): Change[] {
  return readChanges(connection, 'WHERE seq > ? ORDER BY seq LIMIT ?', [seq, limit])
}

/** A project's changes, newest first. */
export function readHistory(
  connection: Connection,
  projectId: ProjectId,
  { before = Number.MAX_SAFE_INTEGER, limit }: { before?: number; limit: number },
): Change[] {
  return readChanges(connection, 'WHERE project_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?', [
    projectId,
    before,
    limit,
  ])
}

/** Changes that touched a row, newest first, whole. */
export function readHistoryOf(connection: Connection, kind: RowKind, id: string, limit: number): Change[] {
  return readChanges(
    connection,
    `WHERE seq IN (SELECT DISTINCT seq FROM edit WHERE kind = ? AND row_id = ? ORDER BY seq DESC LIMIT ?)
     ORDER BY seq DESC`,
    [kind, id, limit],
  )
}

/** Changes that a condition picks, with their edits. */
export function readChanges(connection: Connection, rest: string, values: readonly unknown[]): Change[] {
  const rows = connection
    .statement(`SELECT seq, project_id, author, label, kind, at, group_id, reverses, reversed_by FROM change ${rest}`)
    .all(...values) as [number, ProjectId, string, string, ChangeKind, string, string, number | null, number | null][]
  return rows.map(([seq, projectId, author, label, kind, at, groupId, reverses, reversedBy]) => {
    const edits = readEdits(connection, seq)
    return { seq, projectId, author, label, kind, at, groupId, edits, reverses, reversedBy }
  })
}

function readEdits({ statement }: Connection, seq: number): Edit[] {
  const rows = statement('SELECT kind, row_id, before, after FROM edit WHERE seq = ? ORDER BY position').all(seq)
  return (rows as [RowKind, string, string | null, string | null][]).map(
    ([kind, id, before, after]) => ({ kind, id, before: parse(before), after: parse(after) }) as Edit,
  )
}

function parse(json: string | null): unknown {
  return json === null ? null : JSON.parse(json)
}
