import { newId, type ProjectId, type WaiverId } from '../../db/model/ids.ts'
import { changeView, commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { changed, created, removed } from './edit.ts'
import type { ChangeView } from './views.ts'

/**
 * Lets something that was found stand, with a reason, so that nobody has to look at it again. Said again, the later
 * reason stands.
 *
 * @param what  the finding in words, for the history
 */
export async function waive(
  deps: Deps,
  input: { projectId: ProjectId; subject: string; reason: string; what: string },
): Promise<ChangeView | null> {
  const { projectId, subject, reason } = input
  await deps.storage.get('project', projectId)
  const known = (await deps.storage.waivers(projectId)).find((waiver) => waiver.subject === subject)
  const id = newId<'waiver'>(deps.clock().getTime())
  const change = await commitChanges(deps, {
    projectId,
    label: `Dismiss: ${input.what}`,
    edits: [known ? changed('waiver', known, { reason }) : created('waiver', { id, projectId, subject, reason })],
  })
  return change && changeView(change)
}

/** Brings back what was let stand. */
export async function unwaive(deps: Deps, input: { id: WaiverId }): Promise<ChangeView | null> {
  const waiver = await deps.storage.get('waiver', input.id)
  const change = await commitChanges(deps, {
    projectId: waiver.projectId,
    label: 'Bring back what was dismissed',
    edits: [removed('waiver', waiver)],
  })
  return change && changeView(change)
}
