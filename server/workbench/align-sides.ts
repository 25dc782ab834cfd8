import { setImmediate as turn } from 'node:timers/promises'
import type { Bitext, Link } from '../../db/model/bitext.ts'
import type { Segment } from '../../db/model/document.ts'
import type { SegmentId } from '../../db/model/ids.ts'
import type { Deps } from './deps.ts'

/** The segments of one text that take part in an alignment, and where each stands. */
export interface SideSegments {
  readonly documentId: Bitext['sourceId']
  readonly lang: string
  readonly segments: readonly Segment[]
  readonly index: ReadonlyMap<SegmentId, number>
}

/**
 * The segments that take part. Those of a decided link that is no bead (its segments do not stand together) are settled
 * and stay out, so that the ladder closes over them.
 *
 * @param leave  others that stay out
 */
export async function sidesOf(
  deps: Deps,
  bitext: Bitext,
  decided: readonly Link[],
  leave: ReadonlySet<SegmentId> = new Set(),
): Promise<[SideSegments, SideSegments]> {
  const [source, target] = await Promise.all([sideOf(deps, bitext.sourceId), sideOf(deps, bitext.targetId)])
  const scattered = decided.filter((link) => !isRun(link.source, source) || !isRun(link.target, target))
  const out = new Set([...leave, ...scattered.flatMap((link) => [...link.source, ...link.target])])
  return [without(source, out), without(target, out)]
}

async function sideOf(deps: Deps, documentId: Bitext['sourceId']): Promise<SideSegments> {
  const document = await deps.storage.get('document', documentId)
  const segments = (await deps.storage.segments(documentId)).items.filter((segment) => !segment.excluded)
  return indexed({ documentId, lang: document.lang }, segments)
}

function without(side: SideSegments, out: ReadonlySet<SegmentId>): SideSegments {
  return out.size === 0
    ? side
    : indexed(
        side,
        side.segments.filter((segment) => !out.has(segment.id)),
      )
}

function indexed(of: Pick<SideSegments, 'documentId' | 'lang'>, segments: readonly Segment[]): SideSegments {
  const { documentId, lang } = of
  return { documentId, lang, segments, index: new Map(segments.map((segment, i) => [segment.id, i])) }
}

function isRun(ids: readonly SegmentId[], side: SideSegments): boolean {
  return ids.every(
    (id, k) => side.index.has(id) && (k === 0 || side.index.get(id) === side.index.get(ids[k - 1]!)! + 1),
  )
}

/** What the aligner may not touch. */
export const isDecided = (link: Link) => link.state === 'confirmed' || link.state === 'drafted'

/** Links as index beads; a link whose segments are not among the sides, or do not stand together, is no bead. */
export function beads(links: readonly Link[], source: SideSegments, target: SideSegments) {
  return links.flatMap((link) => {
    if (!isRun(link.source, source) || !isRun(link.target, target)) return []
    return [
      {
        source: link.source.map((id) => source.index.get(id)!),
        target: link.target.map((id) => target.index.get(id)!),
      },
    ]
  })
}

/** Those segments that still are the same stretch of their text and part of the work. */
export async function asTheyWere(deps: Deps, sides: readonly SideSegments[]): Promise<Set<SegmentId>> {
  const there = new Set<SegmentId>()
  for (const { documentId, segments } of sides) {
    const stretches = new Map(segments.map((segment) => [segment.id, JSON.stringify(segment.spans)]))
    // The whole document in one read: far quicker than as many rows one by one.
    for (const { id, excluded, spans } of (await deps.storage.segments(documentId)).items) {
      if (!excluded && stretches.get(id) === JSON.stringify(spans)) there.add(id)
    }
    await turn()
  }
  return there
}
