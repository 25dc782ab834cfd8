import type { RowKind, Rows } from './model/change.ts'

/** No row of that kind has that id. */
export class RowNotFound extends Error {
  override readonly name = 'RowNotFound'
  readonly kind: RowKind | 'job' | 'text' | 'original'
  readonly id: string
  constructor(kind: RowNotFound['kind'], id: string) {
    super(`No ${kind} has the id ${id}`)
    this.kind = kind
    this.id = id
  }
}

/** A row as it stands now, or null where it is gone. */
export interface StaleRowNow {
  readonly kind: RowKind
  readonly id: string
  readonly current: Rows[RowKind] | null
}

/** Rows that a change relies on have moved on; nothing was written. */
export class StaleRow extends Error {
  override readonly name = 'StaleRow'
  readonly rows: readonly StaleRowNow[]
  constructor(rows: readonly StaleRowNow[]) {
    super(`${rows.length} ${rows.length === 1 ? 'row has' : 'rows have'} changed since they were read`)
    this.rows = rows
  }
}

/** A draft breaks a rule of the model, for example puts a segment into two live links of one bitext. */
export class RuleBroken extends Error {
  override readonly name = 'RuleBroken'
}

/** Nothing to undo, or nothing to redo. */
export class NothingToReverse extends Error {
  override readonly name = 'NothingToReverse'
  readonly direction: 'undo' | 'redo'
  constructor(direction: 'undo' | 'redo') {
    super(`Nothing to ${direction}`)
    this.direction = direction
  }
}

/** The store is locked by another writer for longer than it waits. */
export class StorageBusy extends Error {
  override readonly name = 'StorageBusy'
}

/** The disk is full; nothing was written, and reading still works. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
}

/** The data folder cannot be used: another process holds it, a newer program wrote it, SQLite is too old. */
export class StorageUnusable extends Error {
  override readonly name = 'StorageUnusable'
}
