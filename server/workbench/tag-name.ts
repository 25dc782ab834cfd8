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
  input: MentionDecision & { version?: number | undefined },
): Promise<SegmentView> {
  const { segment, document, form, edits } = await mentionEdits(deps, input)
  await commitChanges(deps, {
    projectId: document.projectId,
    label: input.decision === 'confirmed' ? `Tag “${form}”` : `“${form}” is not this name`,
    edits,
    expects: input.version === undefined ? [] : [{ kind: 'segment', id: segment.id, version: input.version }],
  })
  return getSegment(deps, segment.id)
}

/** What a person says of a place; offsets in UTF-16 units of the text as it is now, half-open. */
export interface MentionDecision {
  readonly segmentId: SegmentId
  readonly conceptId: ConceptId
  readonly start: number
  readonly end: number
  readonly decision: Mention['decision']
}

/** The edits that store a decision, and the rows it is about. */
export async function mentionEdits(deps: Deps, input: MentionDecision) {
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
  const edits = [...(input.decision === 'confirmed' ? replaced.map((each) => removed('mention', each)) : []), edit]
  return { segment, document, concept, form, edits }
}
