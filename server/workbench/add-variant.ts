import { segmentText } from '../../db/model/document.ts'
import type { TermStatus } from '../../db/model/glossary.ts'
import type { ConceptId, SegmentId } from '../../db/model/ids.ts'
import { commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { created, removed } from './edit.ts'
import { formKey, nameJudgements } from './name-judgements.ts'
import { termRow } from './new-term.ts'
import { getSegment } from './segments.ts'
import { mentionEdits } from './tag-name.ts'
import { stepDown } from './terms.ts'
import type { SegmentView } from './views.ts'

/**
 * Says that a place in a text is a concept, and gives its card the form that stands there: one step for undo. Where the
 * card has the form already it stays as it is.
 *
 * @param text  the form as the card is to have it, without the ending of a case
 * @param version  of the segment whose text the offsets count in
 */
export async function addVariant(
  deps: Deps,
  input: {
    segmentId: SegmentId
    conceptId: ConceptId
    start: number
    end: number
    text: string
    status: TermStatus
    version: number
  },
): Promise<SegmentView> {
  const { segment, document, concept, edits } = await mentionEdits(deps, { ...input, decision: 'confirmed' })
  const { lang } = document
  const terms = await deps.storage.termsOf(concept.id)
  const text = input.text.trim() || segmentText(segment).slice(input.start, input.end)
  const isKnown = terms.some((term) => term.lang === lang && term.text === text)
  const term = { lang, text, status: input.status, gender: null, note: '', source: document.name }
  // Who knows what it is, is sure.
  const { unsure } = nameJudgements(await deps.storage.judgements(document.projectId))
  const settled = (unsure.get(formKey({ lang, text })) ?? []).map(({ row }) => removed('judgement', row))
  await commitChanges(deps, {
    projectId: document.projectId,
    label: isKnown ? `Tag “${text}”` : `Add “${text}” as a form`,
    edits: [
      ...edits,
      ...settled,
      ...(isKnown ? [] : [...stepDown(terms, term), created('term', termRow(deps, concept.id, term))]),
    ],
    expects: [{ kind: 'segment', id: segment.id, version: input.version }],
  })
  return getSegment(deps, segment.id)
}
