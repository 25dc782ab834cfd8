import { StaleRow, type StaleRowNow } from '../errors.ts'
import type { Change, ChangeDraft, ChangeKind, Edit, RowKind, Rows } from '../model/change.ts'
import { newId } from '../model/ids.ts'
import type { Unversioned } from '../model/row.ts'
import type { Connection } from './connect.ts'
import { keepMembers } from './members.ts'
import { readRow } from './reads/rows.ts'
import { keepTexts } from './reads/texts.ts'
import { codecs } from './rows.ts'
import { plainEdit } from './rules.ts'
import { same } from './same.ts'
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
  keepMembers(connection, touched)
  return change
}

/** A row that a draft touches: as it stands, and as the draft leaves it. */
export type Touched = {
  [Kind in RowKind]: {
    readonly kind: Kind
    readonly id: string
    readonly was: Rows[Kind] | null
    is: Unversioned<Rows[Kind]> | null
  }
}[RowKind]

/** Goes through the edits in order without writing; what each says of a row's `before` must hold. */
function replay(connection: Connection, edits: readonly Edit[], expects: ChangeDraft['expects'] & object): Touched[] {
  const touched = new Map<string, Touched>()
  const stale = new Map<string, StaleRowNow>()
  for (const edit of edits) {
    const key = `${edit.kind} ${edit.id}`
    let row = touched.get(key)
    if (!row) {
      const was = readRow(connection, edit.kind, edit.id)
      row = { kind: edit.kind, id: edit.id, was, is: was && codecs[edit.kind].plain(was as never) } as Touched
      touched.set(key, row)
    }
    if (!same(row.is, edit.before)) stale.set(key, { kind: row.kind, id: row.id, current: row.was })
    row.is = edit.after
  }
  for (const { kind, id, version } of expects) {
    const current = touched.get(`${kind} ${id}`)?.was ?? readRow(connection, kind, id)
    if (current?.version !== version) stale.set(`${kind} ${id}`, { kind, id, current })
  }
  if (stale.size > 0) throw new StaleRow([...stale.values()])
  return [...touched.values()]
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
  else statement(update).run([...cells, id])
}
