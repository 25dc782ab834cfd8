import type { Change, Edit } from '../../db/model/change.ts'

/**
 * What takes a run of changes back, a row at most once: from what their newest left of it to what stood before their
 * oldest.
 *
 * @param changes  newest first, without gaps as far as their rows go
 */
export function netEdits(changes: readonly Pick<Change, 'edits'>[]): Edit[] {
  const net = new Map<string, Edit>()
  for (const { edits } of changes) {
    for (const edit of edits.toReversed()) {
      const key = `${edit.kind} ${edit.id}`
      const known = net.get(key)
      net.set(key, { ...edit, before: known ? known.before : edit.after, after: edit.before } as Edit)
    }
  }
  // A row that came and went within the run never was.
  return [...net.values()].filter(({ before, after }) => before !== null || after !== null)
}
