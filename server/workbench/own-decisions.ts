import { setImmediate as turn } from 'node:timers/promises'
import type { Link } from '../../db/model/bitext.ts'
import type { Change, Edit } from '../../db/model/change.ts'
import type { BitextId, ProjectId } from '../../db/model/ids.ts'
import type { Deps } from './deps.ts'
import type { Decision } from './views.ts'

interface Known {
  /** Number of the last change that was looked at. */
  readonly seq: number
  readonly decisions: readonly Decision[]
}

const known = new WeakMap<Deps['storage'], Map<string, Known>>()
// A change of an alignment has some 300 links with their evidence: a few at a time leave others their turn.
const slice = 20

/**
 * This person's decisions on proposals of a bitext, in the order they were taken; what they took back is none. Only one
 * link at a time is a decision: of many that are confirmed in bulk nobody looked at each.
 */
export async function ownDecisions(deps: Deps, bitextId: BitextId): Promise<readonly Decision[]> {
  const { storage, author } = deps
  const { projectId } = await storage.get('bitext', bitextId)
  const all = known.get(storage) ?? new Map<string, Known>()
  known.set(storage, all)
  const key = `${projectId} ${author}`
  const before = all.get(key) ?? { seq: 0, decisions: [] }
  let next = await decisionsAfter(deps, projectId, before)
  // An act that was taken back, or done again, lies before what is looked at.
  if (next === null) next = (await decisionsAfter(deps, projectId, { seq: 0, decisions: [] }))!
  all.set(key, next)
  return next.decisions.filter((decision) => decision.bitextId === bitextId)
}

/** What came after; null where something before it was taken back or done again. */
async function decisionsAfter(deps: Deps, projectId: ProjectId, { seq, decisions }: Known): Promise<Known | null> {
  const fresh: Decision[][] = []
  let newest = seq
  for (let before: number | undefined; ; ) {
    const changes = await deps.storage.history(projectId, {
      limit: slice,
      ...(before === undefined ? {} : { before }),
    })
    for (const change of changes) {
      if (change.seq <= seq) break
      if (change.kind !== 'act' && seq > 0) return null
      newest = Math.max(newest, change.seq)
      if (change.author === deps.author) fresh.push(decisionsOf(change))
    }
    const last = changes.at(-1)
    if (!last || last.seq <= seq || changes.length < slice) break
    before = last.seq
    await turn()
  }
  return { seq: newest, decisions: [...decisions, ...fresh.reverse().flat()] }
}

/** What a change decides about proposals. */
function decisionsOf({ kind, reversedBy, edits }: Change): Decision[] {
  if (kind !== 'act' || reversedBy !== null) return []
  const proposals = edits.filter(isOfProposal)
  const confirmed = proposals.filter((edit) => edit.after?.state === 'confirmed' && isSame(edit.before, edit.after))
  if (confirmed.length === 1 && edits.length === 1) return [decision(confirmed[0]!.before, true)]
  const rejected = proposals.filter((edit) => edit.after?.state === 'rejected')
  if (rejected.length === 1 && edits.length === 1) return [decision(rejected[0]!.before, false)]
  // An alignment takes proposals away, too; a person who does leaves a link of their own.
  if (!edits.some((edit) => edit.kind === 'link' && edit.after?.origin === 'person')) return []
  return proposals
    .filter(({ before, after }) => after === null || !isSame(before, after))
    .map(({ before }) => decision(before, false))
}

type Before = NonNullable<Extract<Edit, { kind: 'link' }>['before']>
type OfProposal = Extract<Edit, { kind: 'link' }> & { readonly before: Before }

function isOfProposal(edit: Edit): edit is OfProposal {
  if (edit.kind !== 'link' || edit.before === null) return false
  const { state, confidence, source, target } = edit.before
  return state === 'proposed' && confidence !== null && source.length > 0 && target.length > 0
}

const isSame = (a: Pick<Link, 'source' | 'target'>, b: Pick<Link, 'source' | 'target'>) =>
  a.source.join() === b.source.join() && a.target.join() === b.target.join()

const decision = ({ bitextId, confidence }: Before, kept: boolean): Decision => ({
  bitextId,
  confidence: confidence!,
  kept,
})
