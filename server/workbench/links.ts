import { segmentText } from '../../db/model/document.ts'
import type { LinkId, SegmentId } from '../../db/model/ids.ts'
import { type CheckedSide, runChecks } from '../checks/registry.ts'
import { languagePack } from '../languages/registry.ts'
import type { Deps } from './deps.ts'
import type { LinkView } from './views.ts'

/** A link with the evidence for it and what the checks have against it. */
export async function getLink(deps: Deps, id: LinkId): Promise<LinkView> {
  const { storage } = deps
  const link = await storage.get('link', id)
  const bitext = await storage.get('bitext', link.bitextId)
  const side = async (documentId: typeof bitext.sourceId, ids: readonly SegmentId[]): Promise<CheckedSide> => {
    const [document, segments] = await Promise.all([
      storage.get('document', documentId),
      storage.getMany('segment', ids),
    ])
    return { text: segments.map(segmentText).join(' '), pack: languagePack(document.lang) }
  }
  const [source, target] = await Promise.all([side(bitext.sourceId, link.source), side(bitext.targetId, link.target)])
  return { ...link, findings: runChecks(source, target) }
}
