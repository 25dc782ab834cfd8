import { segmentText } from '../../db/model/document.ts'
import type { SegmentId } from '../../db/model/ids.ts'
import { languagePack } from '../languages/registry.ts'
import type { Deps } from './deps.ts'
import { projectNames } from './mentions.ts'
import type { NearConceptView } from './name-views.ts'

/** The concepts that a stretch of a text may name, best first: so that no second card arises for the same thing. */
export async function nearConcepts(
  deps: Deps,
  input: { segmentId: SegmentId; start: number; end: number },
): Promise<{ items: NearConceptView[] }> {
  const segment = await deps.storage.get('segment', input.segmentId)
  const document = await deps.storage.get('document', segment.documentId)
  const stretch = segmentText(segment).slice(input.start, input.end).slice(0, longest)
  const names = await projectNames(deps, document.projectId)
  const items = names.near(stretch, languagePack(document.lang)).map(({ conceptId, score, text, status }) => {
    const { kind } = names.concepts.get(conceptId)!
    return { conceptId, kind, forms: names.formsOf(conceptId), score, text, status } as NearConceptView
  })
  return { items }
}

/** Nobody's name is longer. */
const longest = 200
