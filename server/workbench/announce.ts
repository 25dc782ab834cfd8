import { StaleRow } from '../../db/errors.ts'
import type { Change, ChangeDraft } from '../../db/model/change.ts'
import type { Deps } from './deps.ts'
import type { ChangeView } from './views.ts'

/** Above this many rows a change is told without them; browsers then read again what they show. */
const mostRows = 400

type Draft = Omit<ChangeDraft, 'author' | 'groupId'> & { groupId?: string | undefined }

/**
 * Commits what of a draft changes anything; null where nothing does, so that history has no empty step.
 *
 * @throws StaleRow  as `commit`, also where nothing would change
 */
export async function commitChanges(deps: Deps, draft: Draft): Promise<Change | null> {
  const edits = draft.edits.filter((edit) => JSON.stringify(edit.before) !== JSON.stringify(edit.after))
  if (edits.length > 0) return commit(deps, { ...draft, edits })
  for (const { kind, id, version } of draft.expects ?? []) {
    const [current = null] = await deps.storage.getMany(kind, [id])
    if (current?.version !== version) throw new StaleRow([{ kind, id, current }])
  }
  return null
}

/** Commits a draft in the person's name and tells everyone who listens. */
export async function commit(deps: Deps, draft: Draft): Promise<Change> {
  const { groupId, ...rest } = draft
  const change = await deps.storage.commit({
    ...rest,
    author: deps.author,
    ...(groupId === undefined ? {} : { groupId }),
  })
  deps.feed.publish({ type: 'change', change })
  return change
}

/** A change as browsers get it: its rows as they are after it. */
export function changeView(change: Change): ChangeView {
  const { seq, projectId, author, label, kind, at, groupId, reverses, edits } = change
  const rows =
    edits.length > mostRows
      ? null
      : edits.map((edit) => ({
          kind: edit.kind,
          id: edit.id,
          row: edit.after && ({ ...edit.after, version: seq } as never),
        }))
  return { seq, projectId, author, label, kind, at, groupId, reverses, rows, touched: edits.length }
}
