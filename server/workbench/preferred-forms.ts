import { segmentText } from '../../db/model/document.ts'
import type { ConceptId, SegmentId } from '../../db/model/ids.ts'
import { languagePack } from '../languages/registry.ts'
import { replacementOf } from '../names/replacement.ts'
import type { Deps } from './deps.ts'
import { mentionsIn } from './mentions.ts'
import type { FormsView } from './name-views.ts'

/**
 * The preferred form of a concept, in the case of the mention it would replace: one where the rules are sure, else the
 * likeliest first. Empty where the concept has no term in the text's language.
 */
export async function preferredForms(
  deps: Deps,
  input: { segmentId: SegmentId; conceptId: ConceptId; start: number; end: number },
): Promise<FormsView> {
  const { storage } = deps
  const [segment, concept] = await Promise.all([
    storage.get('segment', input.segmentId),
    storage.get('concept', input.conceptId),
  ])
  const document = await storage.get('document', segment.documentId)
  const terms = await storage.termsOf(concept.id)
  const [mentions] = await mentionsIn(deps, [segment], new Map([[document.id, document]]))
  const here = mentions!.find(({ start, end }) => start === input.start && end === input.end)
  const text = segmentText(segment)
  const replaced = {
    form: text.slice(input.start, input.end),
    how: here?.how ?? 'as written',
    termId: here?.termId ?? null,
    before: text.slice(0, input.start),
    after: text.slice(input.end),
  }
  const found = replacementOf({ ...concept, terms }, replaced, languagePack(document.lang))
  return { forms: found?.candidates ?? [], sure: found?.sure ?? true }
}
