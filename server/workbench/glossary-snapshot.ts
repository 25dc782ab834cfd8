import { setImmediate as turn } from 'node:timers/promises'
import type { ConceptId, ProjectId } from '../../db/model/ids.ts'
import { termsByConcept } from './concepts.ts'
import type { Deps } from './deps.ts'

/** Concepts read at a time: some milliseconds, so that others get their turn. */
const together = 250

/**
 * A project's whole glossary for work on another thread: JSON lists of concepts with their terms, in order, in
 * UTF-8. Bytes go to a thread by copying memory, where objects and texts would be taken apart one by one.
 */
export async function glossarySnapshot(deps: Deps, projectId: ProjectId): Promise<readonly Uint8Array[]> {
  await deps.storage.get('project', projectId)
  const parts: Uint8Array[] = []
  for (let after: ConceptId | null = null; ; ) {
    const concepts = await deps.storage.conceptsAfter(projectId, { after, limit: together })
    const byConcept = termsByConcept(await deps.storage.termsOfEach(concepts.map(({ id }) => id)))
    const views = concepts.map((concept) => ({ ...concept, terms: byConcept.get(concept.id) ?? [] }))
    parts.push(new TextEncoder().encode(JSON.stringify(views)))
    if (concepts.length < together) return parts
    after = concepts.at(-1)!.id
    await turn()
  }
}
