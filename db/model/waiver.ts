import type { ProjectId, WaiverId } from './ids.ts'
import type { Versioned } from './row.ts'

/** A person's word that something found to be looked at is all right as it is, and why. */
export interface Waiver extends Versioned {
  readonly id: WaiverId
  readonly projectId: ProjectId
  /** What it is about, as whoever found it names it: the same finding has the same subject. */
  readonly subject: string
  /** May be empty. */
  readonly reason: string
}
