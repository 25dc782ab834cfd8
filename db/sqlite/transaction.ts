import { RuleBroken } from '../errors.ts'
import { assertSettings, type Connection } from './connect.ts'
import { isFull, translated } from './failures.ts'

/**
 * Runs `work` in one explicit transaction that holds the write lock from its start; it is on disk when this returns.
 * References between rows are checked at the end, so `work` may write them in any order. `work` touches nothing but
 * the database: on a full disk it is run once more.
 *
 * @throws RuleBroken, StorageBusy, StorageFull  and whatever `work` throws; nothing was written then
 */
export function write<Result>(connection: Connection, work: () => Result): Result {
  return translated(() => {
    try {
      return transact(connection, work)
    } catch (error) {
      if (!isFull(error) || !makeRoom(connection)) throw error
      return transact(connection, work)
    }
  })
}

function transact<Result>(connection: Connection, work: () => Result): Result {
  const { sqlite, statement } = connection
  statement('BEGIN IMMEDIATE').run()
  try {
    statement('PRAGMA defer_foreign_keys = ON').run()
    const result = work()
    assertOnce(connection)
    commit(connection)
    return result
  } finally {
    // A full disk may have rolled the transaction back already.
    if (sqlite.inTransaction) statement('ROLLBACK').run()
  }
}

// The log holds a page once per commit, the database once: moving the log into the database and cutting it often
// frees what a write needs. Fails where even that does not fit.
function makeRoom({ sqlite }: Connection): boolean {
  try {
    const [result] = sqlite.pragma('wal_checkpoint(TRUNCATE)') as { busy: number; log: number }[]
    return result?.busy === 0
  } catch {
    return false
  }
}

function commit({ sqlite, statement }: Connection): void {
  try {
    statement('COMMIT').run()
  } catch (error) {
    if (sqlite.inTransaction && (error as { code?: string }).code === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
      throw new RuleBroken(danglingReference(sqlite.pragma('foreign_key_check') as Dangling[]), {
        cause: error as Error,
      })
    }
    throw error
  }
}

interface Dangling {
  readonly table: string
  readonly parent: string
}

function danglingReference(rows: readonly Dangling[]): string {
  const [first] = rows
  if (!first) return 'A row would refer to another that is not there'
  const [child, parent] = [first.table, first.parent].map((name) => name.replace('link_member', 'link'))
  return `A ${child} would refer to a ${parent} that is not there (${rows.length} such in all)`
}

const asserted = new WeakSet<Connection>()

// Asked again inside the first transaction that writes: SQLite takes up its built-in default for `synchronous` when
// it first opens the write-ahead log, and a connection that only reads does not show it.
function assertOnce(connection: Connection): void {
  if (asserted.has(connection)) return
  assertSettings(connection.sqlite)
  asserted.add(connection)
}
