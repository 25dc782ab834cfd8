import type { PastChange, PastStep } from '../api/types.ts'

/** What somebody did at one time: a change, or changes of one group with the same label. */
export interface PastEntry {
  /** Number of the newest change of it. */
  readonly seq: number
  readonly author: string
  readonly at: Date
  readonly label: string
  readonly kind: PastChange['kind']
  readonly times: number
  /** Taken back, and not done again since. */
  readonly undone: boolean
  readonly steps: readonly PastStep[]
  /** Rows it touched that are not among the steps. */
  readonly more: number
}

/**
 * Changes as people remember them: a burst of typing is one entry that says what the text was before and after it.
 *
 * @param changes  newest first
 */
export function pastEntries(changes: readonly PastChange[]): readonly PastEntry[] {
  const lifted = new Set(changes.filter(({ kind }) => kind === 'redo').map(({ reverses }) => reverses))
  const back = new Set(
    changes.filter(({ kind, seq }) => kind === 'undo' && !lifted.has(seq)).map((each) => each.reverses),
  )
  const entries: (PastEntry & { readonly groupId: string })[] = []
  for (const { seq, author, at, label, kind, groupId, steps, touched } of changes) {
    const last = entries.at(-1)
    const undone = kind === 'act' && back.has(seq)
    const more = Math.max(0, touched - steps.length)
    if (last?.groupId === groupId && last.label === label && last.kind === kind && last.undone === undone) {
      const joined = { times: last.times + 1, steps: join(last.steps, steps), more: last.more + more }
      entries[entries.length - 1] = { ...last, ...joined }
    } else entries.push({ seq, author, at: new Date(at), label, kind, times: 1, undone, steps, more, groupId })
  }
  return entries.map(({ groupId: _, ...entry }) => entry)
}

/** Steps of two changes, the newer ones first, as one: a text is told from before the older to after the newer. */
function join(newer: readonly PastStep[], older: readonly PastStep[]): readonly PastStep[] {
  const out = [...newer]
  for (const step of older) {
    const at = out.findIndex(
      (each) => each.what === 'text' && step.what === 'text' && each.segmentId === step.segmentId,
    )
    if (at < 0) out.push(step)
    else out[at] = { ...(out[at] as Extract<PastStep, { what: 'text' }>), before: (step as { before: string }).before }
  }
  return out.filter((step) => step.what !== 'text' || step.before !== step.after)
}

/** Entries of one person on one day stand together. `when` says the day in words. */
export function byPerson(
  entries: readonly PastEntry[],
  when: (at: Date) => string,
): readonly { readonly author: string; readonly day: string; readonly entries: readonly PastEntry[] }[] {
  const groups: { author: string; day: string; entries: PastEntry[] }[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    const day = when(entry.at)
    if (last?.author === entry.author && last.day === day) last.entries.push(entry)
    else groups.push({ author: entry.author, day, entries: [entry] })
  }
  return groups
}
