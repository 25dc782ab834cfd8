import type { Change } from '../../db/model/change.ts'
import type { ProjectId, SegmentId } from '../../db/model/ids.ts'
import { changeView } from './announce.ts'
import type { Deps } from './deps.ts'
import { assertKnown } from './projects.ts'
import type { ChangeView, Reversal } from './views.ts'

/** Takes back this person's latest act of the project. */
export async function undo(deps: Deps, projectId: ProjectId): Promise<Reversal> {
  return told(deps, projectId, await deps.storage.undo(projectId, deps.author))
}

/** Does again what this person's latest undo took back. */
export async function redo(deps: Deps, projectId: ProjectId): Promise<Reversal> {
  return told(deps, projectId, await deps.storage.redo(projectId, deps.author))
}

/** A project's changes, newest first. */
export async function history(
  deps: Deps,
  input: { projectId: ProjectId; before?: number | undefined; limit: number },
): Promise<{ items: ChangeView[] }> {
  await assertKnown(deps, input.projectId)
  const window = { limit: input.limit, ...(input.before === undefined ? {} : { before: input.before }) }
  return { items: (await deps.storage.history(input.projectId, window)).map(changeView) }
}

/** Every change of one segment, newest first. */
export async function segmentHistory(deps: Deps, id: SegmentId): Promise<{ items: ChangeView[] }> {
  const changes = await deps.storage.historyOf('segment', id, 200)
  // A segment that is gone has a history; one that never was has none.
  if (changes.length === 0) await deps.storage.get('segment', id)
  return { items: changes.map(changeView) }
}

async function told(deps: Deps, projectId: ProjectId, changes: readonly Change[]): Promise<Reversal> {
  for (const change of changes) deps.feed.publish({ type: 'change', change })
  return { changes: changes.map(changeView), ...(await deps.storage.reversible(projectId, deps.author)) }
}
