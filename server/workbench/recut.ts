import type { Bitext } from '../../db/model/bitext.ts'
import type { RawText, Segment } from '../../db/model/document.ts'
import type { SegmentId } from '../../db/model/ids.ts'
import { ProblemError } from '../problems.ts'
import type { Deps } from './deps.ts'

/** Stands in a basis for words that are not there any more: no fingerprint equals it. */
export const edited = '?'

/** The raw text that a segment is spans of. */
export async function rawTextOf(deps: Deps, segment: Segment): Promise<RawText> {
  const document = await deps.storage.get('document', segment.documentId)
  return deps.storage.rawText(document.textId)
}

/** A segment of either text of a bitext. @throws ProblemError `not-found` */
export async function inBitext(deps: Deps, bitext: Bitext, id: SegmentId): Promise<Segment> {
  const segment = await deps.storage.get('segment', id)
  if (segment.documentId !== bitext.sourceId && segment.documentId !== bitext.targetId) {
    throw new ProblemError('not-found', 'That segment is not in this bitext.')
  }
  return segment
}
