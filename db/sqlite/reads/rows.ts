import { RowNotFound } from '../../errors.ts'
import type { RowKind, Rows } from '../../model/change.ts'
import type { Connection } from '../connect.ts'
import { codecs } from '../rows.ts'

/** Segments and links are there only with their document or bitext: before it comes, and when it is gone, nobody sees them. */
const here: { readonly [Kind in RowKind]?: string } = {
  segment: ' AND EXISTS (SELECT 1 FROM document WHERE document.id = segment.document_id)',
  link: ' AND EXISTS (SELECT 1 FROM bitext WHERE bitext.id = link.bitext_id)',
}

/** One row, or null. */
export function readRow<Kind extends RowKind>({ statement }: Connection, kind: Kind, id: string): Rows[Kind] | null {
  const codec = codecs[kind]
  const cells = statement(`${codec.select} WHERE ${codec.table}.id = ?${here[kind] ?? ''}`).get(id)
  return cells === undefined ? null : codec.decode(cells as unknown[])
}

/** One row. @throws RowNotFound */
export function rowOrThrow<Kind extends RowKind>(connection: Connection, kind: Kind, id: string): Rows[Kind] {
  const row = readRow(connection, kind, id)
  if (row === null) throw new RowNotFound(kind, id)
  return row
}

/** Those of the ids that exist, in the order asked for. */
export function readMany<Kind extends RowKind>(
  connection: Connection,
  kind: Kind,
  ids: readonly string[],
): Rows[Kind][] {
  return ids.map((id) => readRow(connection, kind, id)).filter((row) => row !== null)
}

/**
 * Rows of a kind that a condition picks.
 *
 * @param rest  SQL after `SELECT … FROM` the kind's table: joins, condition, order
 */
export function readRows<Kind extends RowKind>(
  { statement }: Connection,
  kind: Kind,
  rest: string,
  values: readonly unknown[] = [],
): Rows[Kind][] {
  const { select, decode } = codecs[kind]
  return statement(`${select} ${rest}`)
    .all(...values)
    .map((cells) => decode(cells as unknown[]))
}
