import { segmentText } from '../../db/model/document.ts'
import type { LinkId, SegmentId } from '../../db/model/ids.ts'
import { type CheckedSide, runChecks } from '../checks/registry.ts'
import { languagePack } from '../languages/registry.ts'
import type { Deps } from './deps.ts'
import { mentionsIn } from './mentions.ts'
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
    const mentions = await mentionsIn(deps, segments, new Map([[document.id, document]]))
    const texts = segments.map(segmentText)
    let at = 0
    const names = texts.flatMap((text, i) => {
      const from = at
      at += text.length + 1
      return mentions[i]!.map(({ start, end }) => [from + start, from + end] as const)
    })
    return { text: texts.join(' '), pack: languagePack(document.lang), names }
  }
  const [source, target] = await Promise.all([side(bitext.sourceId, link.source), side(bitext.targetId, link.target)])
  return { ...link, findings: runChecks(source, target) }
}
