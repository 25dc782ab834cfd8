import type { Document, Segment } from '../../model/document.ts'
import type { DocumentId, ProjectId } from '../../model/ids.ts'
import type { Page } from '../../storage.ts'
import type { Connection } from '../connect.ts'
import { readRows } from './rows.ts'

/** A project's documents, oldest first. */
export function readDocuments(connection: Connection, projectId: ProjectId): Document[] {
  return readRows(connection, 'document', 'WHERE project_id = ? ORDER BY created_at, id', [projectId])
}

/** Nothing is of a document that is not there, whatever has come for it or was left of it. */
const ofDocument = 'document_id = (SELECT document.id FROM document WHERE document.id = ?)'

/** A window of a document's segments, in order. */
export function readSegments(
  connection: Connection,
  documentId: DocumentId,
  window: { from: number; count: number } = { from: 0, count: -1 },
): Page<Segment> {
  // A negative limit is none.
  const items = readRows(connection, 'segment', `WHERE ${ofDocument} ORDER BY start, rank, id LIMIT ? OFFSET ?`, [
    documentId,
    window.count,
    window.from,
  ])
  return { items, total: readSizeOf(connection, documentId).total }
}

/** How many segments a document has, and how many of them are excluded. */
export function readSizeOf({ statement }: Connection, documentId: DocumentId): { total: number; excluded: number } {
  const size = statement(`SELECT total, excluded FROM document_size WHERE ${ofDocument}`).get(documentId)
  const [total, excluded] = (size ?? [0, 0]) as [number, number]
  return { total, excluded }
}
