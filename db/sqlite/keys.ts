import type { ProjectId } from '../model/ids.ts'
import type { Connection } from './connect.ts'
import { write } from './transaction.ts'

/** The key that a person gave for a server of embeddings; null where there is none. */
export function readEmbeddingKey({ statement }: Connection, projectId: ProjectId, address: string): string | null {
  const cells = statement('SELECT key FROM embedding_key WHERE project_id = ? AND address = ?').get(projectId, address)
  return (cells as [string] | undefined)?.[0] ?? null
}

/** Keeps a key in place of what was there; null forgets it. Does nothing where the project is gone. */
export function saveEmbeddingKey(
  connection: Connection,
  projectId: ProjectId,
  address: string,
  key: string | null,
): void {
  const { statement } = connection
  write(connection, () => {
    if (!statement('SELECT 1 FROM project WHERE id = ?').get(projectId)) return
    statement('DELETE FROM embedding_key WHERE project_id = ? AND address = ?').run(projectId, address)
    if (key === null) return
    statement('INSERT INTO embedding_key (project_id, address, key) VALUES (?, ?, ?)').run(projectId, address, key)
  })
}
