import { setImmediate as turn } from 'node:timers/promises'
import { StaleRow } from '../../db/errors.ts'
import { type BitextId, type LinkId, newId, type ProjectId } from '../../db/model/ids.ts'
import type { LinkBone, Skeleton } from '../../db/storage.ts'
import type { BulkRequest } from '../shapes/acts.ts'
import { basisOf, many } from './act-draft.ts'
import { commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { changed, mostEdits } from './edit.ts'
import { isPair } from './fitting-links.ts'
import type { BulkOutcome } from './views.ts'

/**
 * Decides the proposals of a bitext on one side of a threshold: says yes to pairs at or above it, says of segments that
 * are believed to stand alone that they do, or rejects pairs below it. What contradicts itself is never confirmed, and
 * nothing is touched that changed after the person had looked: both are passed over and told.
 */
export async function decideBulk(
  deps: Deps,
  { bitextId, ...request }: { bitextId: BitextId } & BulkRequest,
): Promise<BulkOutcome> {
  const { projectId } = await deps.storage.get('bitext', bitextId)
  const wanted = wantedLinks(await deps.storage.skeleton(bitextId), request)
  const skipped: BulkOutcome['skipped'][number][] = []
  const taken: LinkBone[] = []
  for (const link of wanted) {
    if (link.version > request.asOf) skipped.push({ id: link.id, reason: 'changed' })
    else if (request.act === 'confirm' && link.contradicted) skipped.push({ id: link.id, reason: 'contradicted' })
    else taken.push(link)
  }
  const groupId = newId<'change'>(deps.clock().getTime())
  let decided = 0
  for (let at = 0; at < taken.length; at += mostEdits) {
    await turn()
    const part = taken.slice(at, at + mostEdits)
    const stale = await decidePart(deps, { projectId, act: request.act, part, groupId })
    skipped.push(...[...stale].map((id) => ({ id, reason: 'changed' as const })))
    decided += part.length - stale.size
  }
  return { decided, skipped, groupId }
}

/** Proposals an aligner made, of segments that are part of the work. */
function wantedLinks({ source, target, links }: Skeleton, { act, threshold }: BulkRequest): LinkBone[] {
  const excluded = new Set([...source, ...target].filter((bone) => bone.excluded).map((bone) => bone.id))
  const isOut = (link: LinkBone) => [...link.source, ...link.target].every((id) => excluded.has(id))
  return links.filter(
    (link) =>
      link.state === 'proposed' &&
      link.confidence !== null &&
      isPair(link) === (act !== 'none') &&
      link.confidence >= threshold === (act !== 'reject') &&
      !isOut(link),
  )
}

/** @returns those that somebody changed meanwhile: they stay as they are */
async function decidePart(
  deps: Deps,
  {
    projectId,
    act,
    part,
    groupId,
  }: Pick<BulkRequest, 'act'> & {
    projectId: ProjectId
    part: readonly LinkBone[]
    groupId: string
  },
): Promise<ReadonlySet<LinkId>> {
  const { storage } = deps
  const stale = new Set<LinkId>()
  for (;;) {
    const bones = part.filter(({ id }) => !stale.has(id))
    const links = new Map(
      (
        await storage.getMany(
          'link',
          bones.map(({ id }) => id),
        )
      ).map((link) => [link.id, link]),
    )
    for (const { id, version } of bones) if (links.get(id)?.version !== version) stale.add(id)
    const fresh = [...links.values()].filter(({ id }) => !stale.has(id))
    if (fresh.length === 0) return stale
    const ids = fresh.flatMap((link) => [...link.source, ...link.target])
    const segments = new Map((await storage.getMany('segment', ids)).map((segment) => [segment.id, segment]))
    const edits = fresh.map((link) =>
      act === 'reject'
        ? changed('link', link, { state: 'rejected' })
        : changed('link', link, { state: 'confirmed', basis: basisOf(link, segments) }),
    )
    const label = many(edits.length, act === 'reject' ? 'Reject link' : 'Confirm link')
    try {
      await commitChanges(deps, { projectId, label, edits, groupId })
      return stale
    } catch (error) {
      // Between the look and the commit somebody was quicker: whoever it was is found at the next look.
      if (!(error instanceof StaleRow)) throw error
    }
  }
}
