import type { Change, ChangeDraft } from '../../db/model/change.ts'
import type { Deps } from './deps.ts'
import type { ChangeView } from './views.ts'

/** Above this many rows a change is told without them; browsers then read again what they show. */
const mostRows = 400

/** Commits a draft in the person's name and tells everyone who listens. */
export async function commit(
  deps: Deps,
  draft: Omit<ChangeDraft, 'author' | 'groupId'> & { groupId?: string | undefined },
): Promise<Change> {
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
