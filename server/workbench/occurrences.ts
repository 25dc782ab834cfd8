import type { ConceptId } from '../../db/model/ids.ts'
import type { Deps } from './deps.ts'
import type { OccurrenceView } from './name-views.ts'
import { segmentViews } from './segments.ts'

/** More than this a page cannot show usefully; the count says how many there are. */
const mostShown = 500

/** Every place of the project's texts where a concept is mentioned, in reading order. */
export async function occurrencesOf(deps: Deps, id: ConceptId): Promise<{ items: OccurrenceView[]; total: number }> {
  const concept = await deps.storage.get('concept', id)
  const items: OccurrenceView[] = []
  let total = 0
  for (const document of await deps.storage.documents(concept.projectId)) {
    const { items: segments } = await deps.storage.segments(document.id)
    const views = await segmentViews(deps, segments)
    views.forEach((view, i) => {
      for (const mention of view.mentions) {
        if (mention.conceptId !== id) continue
        total++
        if (items.length >= mostShown) continue
        items.push({
          documentId: document.id,
          segmentId: view.id,
          number: i + 1,
          lang: document.lang,
          text: view.text,
          mention,
        })
      }
    })
  }
  return { items, total }
}
