import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { against } from '../model/bitext.ts'
import type { RowKind, Rows } from '../model/change.ts'
import { segmentText } from '../model/document.ts'
import type { Unversioned } from '../model/row.ts'
import { bitexts, links } from './schema/bitext.ts'
import { documents, segments } from './schema/document.ts'
import { evidenceSources } from './schema/evidence.ts'
import { concepts, judgements, mentions, terms } from './schema/glossary.ts'
import { refusals, resets } from './schema/learning.ts'
import { projects } from './schema/project.ts'
import { waivers } from './schema/waiver.ts'

/** How rows of one kind are written in SQL and turned into models and back. */
export interface RowCodec<Kind extends RowKind> {
  /** `SELECT` of every field of the model, without a `WHERE`; the table goes by its own name. */
  readonly select: string
  /** The table's name, quoted. */
  readonly table: string
  readonly insert: string
  readonly update: string
  readonly remove: string
  /** A model from the cells of `select`, in its order. */
  decode(cells: readonly unknown[]): Rows[Kind]
  /** Cells for `insert`; the id comes first. `update` takes the id last. */
  encode(row: Unversioned<Rows[Kind]>, version: number): unknown[]
  /**
   * The model's own fields as they can be kept, without the version. A field that is not there, as in history from
   * before it came to be, has its column's default, else null.
   */
  plain(row: Unversioned<Rows[Kind]>): Unversioned<Rows[Kind]>
}

type TableOf<Row> = SQLiteTable & { readonly $inferSelect: Row }

const tables = {
  project: projects,
  document: documents,
  segment: segments,
  bitext: bitexts,
  link: links,
  concept: concepts,
  term: terms,
  mention: mentions,
  evidence: evidenceSources,
  refusal: refusals,
  reset: resets,
  judgement: judgements,
  waiver: waivers,
} satisfies { [Kind in RowKind]: TableOf<Rows[Kind]> }

/** Columns that follow from the model's fields. */
const derived: { [Kind in RowKind]?: Record<string, (row: Unversioned<Rows[Kind]>) => unknown> } = {
  segment: { length: (row) => segmentText(row).length },
  link: {
    against: (row) => against(row.evidence),
    oneSided: (row) => row.source.length === 0 || row.target.length === 0,
  },
}

function codecOf<Kind extends RowKind>(kind: Kind): RowCodec<Kind> {
  const table: SQLiteTable = tables[kind]
  // The id first, whatever the schema's order.
  const all = Object.entries(getTableColumns(table) as Record<string, SQLiteColumn>).sort(
    ([a], [b]) => Number(b === 'id') - Number(a === 'id'),
  )
  const follows: Record<string, (row: Unversioned<Rows[Kind]>) => unknown> = derived[kind] ?? {}
  const stored = all.filter(([field]) => !(field in follows))
  const name = `"${getTableName(table)}"`
  const columns = (list: typeof all) => list.map(([, column]) => `${name}."${column.name}"`).join(', ')
  const names = all.map(([, column]) => `"${column.name}"`)
  const assign = (column: string) => `${column} = ?`
  const readers = stored.map(([field, column]) => ({ field, read: reader(column) }))
  const writers = all.map(([field, column]) => ({ field, follow: follows[field], write: writer(column) }))
  const fields = stored.filter(([field]) => field !== 'version')

  return {
    table: name,
    select: `SELECT ${columns(stored)} FROM ${name}`,
    insert: `INSERT INTO ${name} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    // The id is not set again: SQLite would look for rows that refer to it.
    update: `UPDATE ${name} SET ${names.slice(1).map(assign).join(', ')} WHERE id = ?`,
    remove: `DELETE FROM ${name} WHERE id = ?`,
    decode(cells) {
      const row: Record<string, unknown> = {}
      for (let i = 0; i < readers.length; i++) row[readers[i]!.field] = readers[i]!.read(cells[i])
      return row as unknown as Rows[Kind]
    },
    encode(row, version) {
      const values: Record<string, unknown> = { ...row, version }
      return writers.map(({ field, follow, write }) => write(follow ? follow(row) : values[field]))
    },
    plain(row) {
      const values = row as unknown as Record<string, unknown>
      const plain: Record<string, unknown> = {}
      for (const [field, column] of fields) plain[field] = keepable(values[field] ?? column.default)
      return plain as unknown as typeof row
    },
  }
}

function keepable(value: unknown): unknown {
  return typeof value === 'string' ? wellFormed(value) : (value ?? null)
}

/** The string with every half of a surrogate pair that stands alone as U+FFFD: UTF-8 has no form for it. */
export function wellFormed(text: string): string {
  // ES2024, in Node since 20.
  return (text as unknown as { toWellFormed(): string }).toWellFormed()
}

function reader(column: SQLiteColumn): (cell: unknown) => unknown {
  if (column.dataType === 'json') return (cell) => (cell === null ? null : JSON.parse(cell as string))
  if (column.dataType === 'boolean') return (cell) => cell === 1
  return (cell) => cell
}

function writer(column: SQLiteColumn): (value: unknown) => unknown {
  if (column.dataType === 'json') return (value) => (value == null ? null : JSON.stringify(value))
  if (column.dataType === 'boolean') return (value) => (value == null ? null : value ? 1 : 0)
  return (value) => value ?? null
}

/** The codec of every kind: the only place where column names meet field names. */
export const codecs: { readonly [Kind in RowKind]: RowCodec<Kind> } = {
  project: codecOf('project'),
  document: codecOf('document'),
  segment: codecOf('segment'),
  bitext: codecOf('bitext'),
  link: codecOf('link'),
  concept: codecOf('concept'),
  term: codecOf('term'),
  mention: codecOf('mention'),
  evidence: codecOf('evidence'),
  refusal: codecOf('refusal'),
  reset: codecOf('reset'),
  judgement: codecOf('judgement'),
  waiver: codecOf('waiver'),
}
