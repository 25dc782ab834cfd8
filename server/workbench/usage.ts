import type { ProjectId } from '../../db/model/ids.ts'
import type { Deps } from './deps.ts'
import { mentionsIn } from './mentions.ts'

const piece = 1000

/** Counts by project, until its texts or its glossary change. */
const cache = new WeakMap<Deps['storage'], Map<ProjectId, Promise<Counts>>>()
type Counts = Readonly<Record<string, number>>

/** How often each concept is mentioned in the documents of a project; those that are not are left out. */
export async function usageOf(deps: Deps, projectId: ProjectId): Promise<{ counts: Counts }> {
  await deps.storage.get('project', projectId)
  let projects = cache.get(deps.storage)
  if (!projects) {
    const fresh = new Map<ProjectId, Promise<Counts>>()
    projects = fresh
    cache.set(deps.storage, fresh)
    deps.feed.subscribe((event) => {
      if (event.type === 'change' && event.change.edits.some(({ kind }) => telling.has(kind))) {
        fresh.delete(event.change.projectId)
      }
    })
  }
  let counts = projects.get(projectId)
  if (!counts) {
    counts = countAll(deps, projectId)
    projects.set(projectId, counts)
    counts.catch(() => projects.delete(projectId))
  }
  return { counts: await counts }
}

const telling: ReadonlySet<string> = new Set(['document', 'segment', 'concept', 'term', 'mention'])

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
