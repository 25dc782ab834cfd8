import type { ProjectId } from './ids.ts'
import type { Versioned } from './row.ts'

/** A set of documents about one matter, with its bitexts, glossary and history. */
export interface Project extends Versioned {
  readonly id: ProjectId
  readonly name: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
}
