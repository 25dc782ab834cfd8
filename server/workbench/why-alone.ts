import { segmentText } from '../../db/model/document.ts'
import type { BitextId, SegmentId } from '../../db/model/ids.ts'
import { beads, sidesOf } from './align-sides.ts'
import type { Deps } from './deps.ts'
import { isLive, isPair } from './fitting-links.ts'
import { knowledgeOf } from './knowledge.ts'
import { pivotsOf } from './pivots.ts'
import type { RivalView } from './views.ts'

/**
 * Why a segment has no counterpart: what of the other text comes nearest, with what speaks for and against it. Empty
 * where nothing there shares a rare word, a name, a date or a number with it, and for a segment that is excluded or of
 * another bitext.
 */
export async function whyAlone(
  deps: Deps,
  { bitextId, segmentId }: { bitextId: BitextId; segmentId: SegmentId },
): Promise<RivalView[]> {
  const { storage } = deps
  const bitext = await storage.get('bitext', bitextId)
  const [links, sides] = [await storage.links(bitextId), await sidesOf(deps, bitext, [])]
  const [source, target] = sides
  const side = source.index.has(segmentId) ? 'source' : 'target'
  const [own, other] = side === 'source' ? [source, target] : [target, source]
  const index = own.index.get(segmentId)
  if (index === undefined) return []
  const rejected = links.filter((link) => link.state === 'rejected')
  const rivals = await deps.jobs.run('rivals', {
    source: { lang: source.lang, texts: source.segments.map(segmentText) },
    target: { lang: target.lang, texts: target.segments.map(segmentText) },
    place: { side, index },
    locked: [],
    rejected: [],
    // As they stand the links are the best that is known: what they say teaches.
    linked: beads(links.filter(isLive).filter(isPair), source, target),
    ...(await knowledgeOf(deps, bitext)),
    pivots: await pivotsOf(deps, bitext, sides),
  })
  const refused = new Set(
    rejected.filter((link) => link[side].includes(segmentId)).flatMap((link) => [...link.source, ...link.target]),
  )
  return rivals.map(({ index, confidence, evidence }) => {
    const segment = other.segments[index]!
    return {
      segmentId: segment.id,
      text: segmentText(segment),
      confidence,
      evidence,
      rejected: refused.has(segment.id),
    }
  })
}
