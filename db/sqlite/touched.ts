import { StaleRow, type StaleRowNow } from '../errors.ts'
import type { Edit, Expectation, RowKind, Rows } from '../model/change.ts'
import type { Unversioned } from '../model/row.ts'
import type { Connection } from './connect.ts'
import { readRow } from './reads/rows.ts'
import { codecs } from './rows.ts'
import { same } from './same.ts'

/** A row that a draft touches: as it stands, and as the draft leaves it. */
export type Touched = {
  [Kind in RowKind]: {
    readonly kind: Kind
    readonly id: string
    readonly was: Rows[Kind] | null
    is: Unversioned<Rows[Kind]> | null
  }
}[RowKind]

/**
 * Goes through the edits of a draft in order without writing.
 *
 * @returns every row touched, once, as it was and as the last edit leaves it
 * @throws StaleRow when an edit's `before` is not the row at that point, or a row has not the version expected
 */
export function replay(connection: Connection, edits: readonly Edit[], expects: readonly Expectation[]): Touched[] {
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
