import type { ChangeView } from '../api/types.ts'

/** One line of the history: a change, or a burst of the same act. */
export interface HistoryLine {
  readonly seq: number
  readonly label: string
  readonly kind: ChangeView['kind']
  readonly author: string
  readonly at: Date
  /** How many changes it stands for. */
  readonly times: number
  /** Rows that were touched, all changes together. */
  readonly touched: number
  /** Taken back, and not done again since. */
  readonly undone: boolean
}

/**
 * Changes as lines: those of one group with one label stand together.
 *
 * @param changes  newest first, without gaps
 */
export function historyLines(changes: readonly ChangeView[]): HistoryLine[] {
  const undone = takenBack(changes)
  const lines: (HistoryLine & { groupId: string })[] = []
  for (const { seq, label, kind, author, at, touched, groupId } of changes) {
    const last = lines.at(-1)
    const line = { seq, label, kind, author, at: new Date(at), times: 1, touched, undone: undone.has(seq), groupId }
    if (last?.groupId === groupId && last.label === label && last.kind === kind) {
      lines[lines.length - 1] = { ...last, times: last.times + 1, touched: last.touched + touched }
    } else lines.push(line)
  }
  return lines.map(({ groupId: _groupId, ...line }) => line)
}

/** Numbers of the changes that are taken back now: by an undo that no redo took back in its turn. */
function takenBack(changes: readonly ChangeView[]): Set<number> {
  const back = new Set<number>()
  const lifted = new Set<number>()
  for (const { seq, reverses, kind } of changes) {
    if (reverses === null) continue
    if (kind === 'redo') lifted.add(reverses)
    else if (kind === 'undo' && !lifted.has(seq)) back.add(reverses)
  }
  return back
}
