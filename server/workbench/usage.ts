import type { ProjectId } from '../../db/model/ids.ts'
import type { Deps } from './deps.ts'
import { mentionsIn } from './mentions.ts'
import { projectCache } from './project-cache.ts'

const piece = 1000

type Counts = Readonly<Record<string, number>>

const telling: ReadonlySet<string> = new Set(['document', 'segment', 'concept', 'term', 'mention'])
const cache = projectCache<Counts>({ outdates: ({ kind }) => telling.has(kind) })

/** How often each concept is mentioned in the documents of a project; those that are not are left out. */
export async function usageOf(deps: Deps, projectId: ProjectId): Promise<{ counts: Counts }> {
  await deps.storage.get('project', projectId)
  return { counts: await cache(deps, projectId, () => countAll(deps, projectId)) }
}

async function countAll(deps: Deps, projectId: ProjectId): Promise<Counts> {
  const counts: Record<string, number> = {}
  for (const document of await deps.storage.documents(projectId)) {
    const documents = new Map([[document.id, document]])
    for (let from = 0; ; from += piece) {
      const { items, total } = await deps.storage.segments(document.id, { from, count: piece })
      for (const mention of (await mentionsIn(deps, items, documents)).flat()) {
        counts[mention.conceptId] = (counts[mention.conceptId] ?? 0) + 1
      }
      if (from + piece >= total) break
    }
  }
  return counts
}
