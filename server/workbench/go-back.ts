import { StaleRow } from '../../db/errors.ts'
import type { Change } from '../../db/model/change.ts'
import { newId, type ProjectId } from '../../db/model/ids.ts'
import { ProblemError } from '../problems.ts'
import { changeView, commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { netEdits } from './net-edits.ts'
import { assertKnown } from './projects.ts'
import type { ChangeView } from './views.ts'

/** A commit of as many rows takes some tenths of a second; more go in several, as one step for undo. */
const mostEdits = 1_000
const page = 100

/**
 * Makes everything in a project what it was just after a change: its texts, links, names and settings. Nothing is
 * removed from history, and one undo brings it all back.
 *
 * @param sure  also where others have worked since, whose work is then out of force
 * @throws ProblemError `not-found` for a change of another project, `others-work` where others have worked since,
 *   `nothing-to-undo` where all is as it was
 */
export async function goBack(
  deps: Deps,
  input: { projectId: ProjectId; to: number; sure: boolean },
  most = mostEdits,
): Promise<{ items: ChangeView[] }> {
  const { projectId, to } = input
  await assertKnown(deps, projectId)
  const { since, moment } = await changesSince(deps, projectId, to)
  if (!input.sure) assertOwn(deps, since)
  const label = `Go back to “${moment.label}”`
  const groupId = newId<'change'>()
  const done: ChangeView[] = []
  try {
    // Between two changes everything is in order: a run of them is taken back whole.
    for (const run of runs(since, most)) {
      const change = await commitChanges(deps, { projectId, label, groupId, edits: netEdits(run) })
      if (change) done.push(changeView(change))
    }
  } catch (error) {
    // Somebody was quicker in the middle: what was taken back so far comes again.
    if (error instanceof StaleRow && done.length > 0) {
      for (const change of await deps.storage.undo(projectId, deps.author))
        deps.feed.publish({ type: 'change', change })
    }
    throw error
  }
  if (done.length === 0) throw new ProblemError('nothing-to-undo', 'Everything is as it was then.')
  return { items: done }
}

/** The change itself, and all that came after it, newest first. */
export async function changesSince(
  { storage }: Deps,
  projectId: ProjectId,
  to: number,
): Promise<{ since: readonly Change[]; moment: Change }> {
  const since: Change[] = []
  for (let before: number | undefined; ; ) {
    const some = await storage.history(projectId, { limit: page, ...(before === undefined ? {} : { before }) })
    for (const change of some) {
      if (change.seq === to) return { since, moment: change }
      if (change.seq < to) break
      since.push(change)
    }
    before = some.at(-1)?.seq
    if (before === undefined || before < to) {
      throw new ProblemError('not-found', `This project has no change number ${to}.`)
    }
    // Others get their turn.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

function assertOwn({ author }: Deps, since: readonly Change[]): void {
  const others = since.filter((each) => each.author !== author && each.kind === 'act' && each.reversedBy === null)
  if (others.length === 0) return
  const authors = [...new Set(others.map((each) => each.author))]
  throw new ProblemError(
    'others-work',
    `${authors.join(', ')} made ${others.length === 1 ? 'a change' : `${others.length} changes`} since then. To go back takes them out of force; one undo brings them back.`,
    { authors, changes: others.length },
  )
}

/** Neighbouring changes together, as long as they touch at most so many rows; at least one each. */
function* runs(changes: readonly Change[], most: number): Generator<readonly Change[]> {
  let run: Change[] = []
  let size = 0
  for (const change of changes) {
    if (run.length > 0 && size + change.edits.length > most) {
      yield run
      run = []
      size = 0
    }
    run.push(change)
    size += change.edits.length
  }
  if (run.length > 0) yield run
}
