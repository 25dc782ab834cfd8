import { segmentText } from '../../db/model/document.ts'
import type { Mention } from '../../db/model/glossary.ts'
import { type ConceptId, newId, type SegmentId } from '../../db/model/ids.ts'
import { ProblemError } from '../problems.ts'
import { commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { changed, created, removed } from './edit.ts'
import { occurrenceAt } from './mentions.ts'
import { getSegment } from './segments.ts'
import type { SegmentView } from './views.ts'

/**
 * Stores that a place in a text is, or is not, a concept. Deciding again about the same place replaces the decision, and
 * saying that it is one concept takes back that it is another.
 *
 * @param version  of the segment whose text the offsets count in, where it is known
 */
export async function decideMention(
  deps: Deps,
  input: {
    segmentId: SegmentId
    conceptId: ConceptId
    start: number
    end: number
    decision: Mention['decision']
    version?: number | undefined
  },
): Promise<SegmentView> {
  const { storage } = deps
  const [segment, concept] = await Promise.all([
    storage.get('segment', input.segmentId),
    storage.get('concept', input.conceptId),
  ])
  const document = await storage.get('document', segment.documentId)
  const text = segmentText(segment)
  if (concept.projectId !== document.projectId)
    throw new ProblemError('not-found', 'This concept is in another project.')
  if (input.end > text.length || input.start >= input.end) {
    throw new ProblemError(
      'bad-request',
      `The place ${input.start}–${input.end} leaves a text of ${text.length} characters.`,
    )
  }
  const form = text.slice(input.start, input.end)
  const occurrence = occurrenceAt(text, form, input.start)
  const here = (await storage.mentionsOf([segment.id])).filter(
    (mention) => mention.form === form && mention.occurrence === occurrence,
  )
  const before = here.find((mention) => mention.conceptId === concept.id)
  const replaced = here.filter((mention) => mention !== before && mention.decision === 'confirmed')
  const edit = before
    ? changed('mention', before, { decision: input.decision })
    : created('mention', {
        id: newId<'mention'>(deps.clock().getTime()),
        segmentId: segment.id,
        conceptId: concept.id,
        form,
        occurrence,
        decision: input.decision,
      })
  await commitChanges(deps, {
    projectId: document.projectId,
    label: input.decision === 'confirmed' ? `Tag “${form}”` : `“${form}” is not this name`,
    edits: [...(input.decision === 'confirmed' ? replaced.map((each) => removed('mention', each)) : []), edit],
    expects: input.version === undefined ? [] : [{ kind: 'segment', id: segment.id, version: input.version }],
  })
  return getSegment(deps, segment.id)
}
