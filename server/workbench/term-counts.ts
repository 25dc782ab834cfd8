import type { ConceptId, DocumentId } from '../../db/model/ids.ts'
import { ProblemError } from '../problems.ts'
import type { Deps } from './deps.ts'
import { mentionsIn } from './mentions.ts'
import { projectCache } from './project-cache.ts'

type Counts = Readonly<Record<string, number>>

const telling: ReadonlySet<string> = new Set(['document', 'segment', 'concept', 'term', 'mention'])
/** By document: for each concept, how often each of its terms stands there. */
const cache = projectCache<ReadonlyMap<string, Counts>>({ outdates: ({ kind }) => telling.has(kind) })

const piece = 1000

/** How often each term of a concept stands in a document, by term id; those that do not are left out. */
export async function termCounts(
  deps: Deps,
  input: { id: ConceptId; document: DocumentId },
): Promise<{ counts: Counts }> {
  const [concept, document] = await Promise.all([
    deps.storage.get('concept', input.id),
    deps.storage.get('document', input.document),
  ])
  if (concept.projectId !== document.projectId) {
    throw new ProblemError('not-found', 'This document is in another project.')
  }
  const all = await cache(deps, concept.projectId, () => countAll(deps, input.document), input.document)
  return { counts: all.get(concept.id) ?? {} }
}

async function countAll(deps: Deps, id: DocumentId): Promise<ReadonlyMap<string, Counts>> {
  const document = await deps.storage.get('document', id)
  const documents = new Map([[id, document]])
  const found = new Map<string, Record<string, number>>()
  for (let from = 0; ; from += piece) {
    const { items, total } = await deps.storage.segments(id, { from, count: piece })
    for (const { conceptId, termId } of (await mentionsIn(deps, items, documents)).flat()) {
      if (termId === null) continue
      const counts = found.get(conceptId) ?? {}
      found.set(conceptId, counts)
      counts[termId] = (counts[termId] ?? 0) + 1
    }
    if (from + piece >= total) return found
  }
}
