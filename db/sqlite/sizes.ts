import type { DocumentId } from '../model/ids.ts'
import type { Connection } from './connect.ts'
import type { Touched } from './touched.ts'

/** Segments of a document, and how many of them are excluded. */
interface Size {
  readonly total: number
  readonly excluded: number
}

/** Brings the counts of segments in step with what a commit has made of them. */
export function keepSizes(connection: Connection, touched: readonly Touched[]): void {
  const more = new Map<DocumentId, { total: number; excluded: number }>()
  const count = (row: { documentId: DocumentId; excluded: boolean } | null, by: 1 | -1) => {
    if (row === null) return
    const size = more.get(row.documentId) ?? { total: 0, excluded: 0 }
    size.total += by
    if (row.excluded) size.excluded += by
    more.set(row.documentId, size)
  }
  for (const row of touched) {
    if (row.kind !== 'segment') continue
    count(row.was, -1)
    count(row.is, 1)
  }
  for (const [id, size] of more) if (size.total !== 0 || size.excluded !== 0) addToSize(connection, id, size)
}

/** Counts so many segments more. */
export function addToSize({ statement }: Connection, documentId: DocumentId, { total, excluded }: Size): void {
  statement(
    `INSERT INTO document_size (document_id, total, excluded) VALUES (?, ?, ?) ON CONFLICT (document_id) DO UPDATE SET
     total = document_size.total + excluded.total, excluded = document_size.excluded + excluded.excluded`,
  ).run(documentId, total, excluded)
}
