import { NothingToReverse, StaleRow } from '../errors.ts'
import { type Change, inverse } from '../model/change.ts'
import { newId, type ProjectId } from '../model/ids.ts'
import { apply } from './commit.ts'
import type { Connection } from './connect.ts'
import { assertUntouched } from './homes.ts'
import { readChanges } from './reads/history.ts'
import { readRow } from './reads/rows.ts'
import { write } from './transaction.ts'

/** Which way history goes. */
export type Direction = 'undo' | 'redo'

/**
 * Takes back the latest act of an author (undo) or their latest undo (redo), with what is of its group and stands
 * directly before it, newest first, in one transaction. Errors: those of `Storage.undo`.
 *
 * An act carries `reversedBy` while it is taken back, an undo from the moment it is redone; a redo never does: undoing
 * a redone act takes back the act. So the acts without `reversedBy` are those in force.
 */
export function reverse(connection: Connection, direction: Direction, projectId: ProjectId, author: string): Change[] {
  try {
    return write(connection, () => {
      const latest = latestReversible(connection, direction, projectId, author)
      if (latest === null) throw new NothingToReverse(direction)
      const groupId = newId<'change'>()
      return groupOf(connection, latest).map((change) => takeBack(connection, direction, change, groupId))
    })
  } catch (error) {
    if (!(error instanceof StaleRow)) throw error
    // Read again now: the rows were seen in the middle of a transaction that is rolled back.
    throw new StaleRow(error.rows.map((row) => ({ ...row, current: readRow(connection, row.kind, row.id) })))
  }
}

/** Label of what would be taken back, the newest act of its group; null where there is nothing. */
export function reversibleLabel(
  connection: Connection,
  direction: Direction,
  projectId: ProjectId,
  author: string,
): string | null {
  const latest = latestReversible(connection, direction, projectId, author)
  if (latest === null || direction === 'undo') return latest?.label ?? null
  // A group's acts were undone newest first.
  const [label] = connection
    .statement('SELECT label FROM change WHERE group_id = ? ORDER BY seq LIMIT 1')
    .get(latest.groupId) as [string]
  return label
}

interface Latest {
  readonly seq: number
  readonly label: string
  readonly groupId: string
  readonly projectId: ProjectId
  readonly author: string
  readonly kind: 'act' | 'undo'
}

function latestReversible(
  connection: Connection,
  direction: Direction,
  projectId: ProjectId,
  author: string,
): Latest | null {
  const act = latestInForce(connection, projectId, author, 'act')
  if (direction === 'undo') return act && createsProject(connection, act) ? null : act
  const undo = latestInForce(connection, projectId, author, 'undo')
  // A new act ends the list of what can be redone. To look at acts in force is enough: one that is taken back is so by
  // an undo later than itself, which then comes first here.
  return undo !== null && undo.seq > (act?.seq ?? 0) ? undo : null
}

/** Undo within a project ends at its beginning: taken back, the project would be gone, and the way to redo with it. */
function createsProject({ statement }: Connection, { seq, projectId }: Latest): boolean {
  const creation = "SELECT 1 FROM edit WHERE kind = 'project' AND row_id = ? AND seq = ? AND before IS NULL"
  return statement(creation).get(projectId, seq) !== undefined
}

/** The author's latest change of a kind that is not taken back itself. */
function latestInForce(
  { statement }: Connection,
  projectId: ProjectId,
  author: string,
  kind: Latest['kind'],
): Latest | null {
  const found = statement(
    `SELECT seq, label, group_id FROM change
     WHERE project_id = ? AND author = ? AND kind = ? AND reversed_by IS NULL ORDER BY seq DESC LIMIT 1`,
  ).get(projectId, author, kind) as [number, string, string] | undefined
  if (!found) return null
  const [seq, label, groupId] = found
  return { seq, label, groupId, projectId, author, kind }
}

/**
 * The changes of a group, newest first, back to the author's last change outside it: taking back more would pass over
 * that change, which may have built on them.
 */
function groupOf(connection: Connection, { groupId, projectId, author, kind }: Latest): Change[] {
  const theirs = 'project_id = ? AND author = ? AND kind = ? AND reversed_by IS NULL'
  return readChanges(
    connection,
    `WHERE ${theirs} AND group_id = ? AND seq > ifnull(
       (SELECT seq FROM change WHERE ${theirs} AND group_id <> ? ORDER BY seq DESC LIMIT 1), 0
     ) ORDER BY seq DESC`,
    [projectId, author, kind, groupId, projectId, author, kind, groupId],
  )
}

function takeBack(connection: Connection, direction: Direction, change: Change, groupId: string): Change {
  const { projectId, author, label, edits } = change
  const draft = { projectId, author, label, groupId, edits: inverse(edits) }
  assertUntouched(connection, draft.edits, change.seq)
  const taken = apply(connection, draft, direction, change.seq)
  const mark = connection.statement('UPDATE change SET reversed_by = ? WHERE seq = ?')
  mark.run(taken.seq, change.seq)
  if (direction === 'redo' && change.reverses !== null) mark.run(null, change.reverses)
  return taken
}
