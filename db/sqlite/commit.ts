import type { Change, ChangeDraft, ChangeKind, Edit } from '../model/change.ts'
import { newId } from '../model/ids.ts'
import { publish } from './arrivals.ts'
import type { Connection } from './connect.ts'
import { assertHomes } from './homes.ts'
import { keepMembers } from './members.ts'
import { assertSinglePairs } from './pairs.ts'
import { keepTexts } from './reads/texts.ts'
import { codecs } from './rows.ts'
import { plainEdit } from './rules.ts'
import { keepSizes } from './sizes.ts'
import { replay, type Touched } from './touched.ts'
import { write } from './transaction.ts'

/** Writes a draft as one change, whole or not at all. Errors: those of `Storage.commit`. */
export function commit(connection: Connection, draft: ChangeDraft): Change {
  return write(connection, () => apply(connection, draft, 'act', null))
}

/** Writes a draft inside a transaction that is open already. */
export function apply(connection: Connection, draft: ChangeDraft, kind: ChangeKind, reverses: number | null): Change {
  const edits = draft.edits.map((edit) => plainEdit(draft.projectId, edit))
  const touched = replay(connection, edits, draft.expects ?? [])
  const change = append(connection, draft, edits, kind, reverses)
  keepTexts(connection, draft.texts ?? [])
  for (const row of touched) save(connection, row, change.seq)
  publish(connection, touched)
  keepMembers(connection, touched)
  keepSizes(connection, touched)
  assertHomes(connection, touched)
  assertSinglePairs(connection, touched)
  return change
}

function append(
  { statement, now }: Connection,
  draft: ChangeDraft,
  edits: readonly Edit[],
  kind: ChangeKind,
  reverses: number | null,
): Change {
  const { projectId, author, label, groupId = newId<'change'>() } = draft
  const at = now().toISOString()
  const seq = Number(
    statement(
      'INSERT INTO change (project_id, author, label, kind, at, group_id, reverses) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ).run(projectId, author, label, kind, at, groupId, reverses).lastInsertRowid,
  )
  const insert = statement('INSERT INTO edit (seq, position, kind, row_id, before, after) VALUES (?, ?, ?, ?, ?, ?)')
  edits.forEach((edit, position) => {
    insert.run(seq, position, edit.kind, edit.id, json(edit.before), json(edit.after))
  })
  return { seq, projectId, author, label, kind, at, groupId, edits, reverses, reversedBy: null }
}

function json(row: unknown): string | null {
  return row === null ? null : JSON.stringify(row)
}

function save({ statement }: Connection, { kind, id, was, is }: Touched, seq: number): void {
  const { insert, update, remove, encode } = codecs[kind]
  if (is === null) {
    if (was !== null) statement(remove).run(id)
    return
  }
  const cells = encode(is as never, seq)
  if (was === null) statement(insert).run(cells)
  else statement(update).run([...cells.slice(1), id])
}
