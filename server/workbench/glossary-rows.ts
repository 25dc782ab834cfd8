import type { Concept, Term } from '../../db/model/glossary.ts'
import type { ConceptId, ProjectId } from '../../db/model/ids.ts'
import { termsByConcept } from './concepts.ts'
import type { Deps } from './deps.ts'
import type { ConceptRow, TermRow } from './name-views.ts'

/**
 * A piece of a project's glossary, oldest first, so that one of any length is read without anybody waiting: of each
 * concept and term what is said of it, and nothing of what is not (null, '' and [] are left out).
 *
 * @returns `next` to ask on after; null after the last piece
 */
export async function glossaryRows(
  deps: Deps,
  { projectId, after, limit }: { projectId: ProjectId; after: ConceptId | null; limit: number },
): Promise<{ items: ConceptRow[]; next: ConceptId | null }> {
  const { storage } = deps
  await storage.get('project', projectId)
  const concepts = await storage.conceptsAfter(projectId, { after, limit })
  const terms = termsByConcept(await storage.termsOfEach(concepts.map(({ id }) => id)))
  return {
    items: concepts.map((concept) => conceptRow(concept, terms.get(concept.id) ?? [])),
    next: concepts.length < limit ? null : concepts.at(-1)!.id,
  }
}

function conceptRow({ id, version, kind, gender, note, identifiers }: Concept, terms: readonly Term[]): ConceptRow {
  return {
    id,
    version,
    kind,
    ...(gender ? { gender } : {}),
    ...(note ? { note } : {}),
    ...(identifiers.length > 0 ? { identifiers } : {}),
    terms: terms.map(termRow),
  }
}

function termRow({ id, version, lang, text, status, gender, role, declension, forms, source, note }: Term): TermRow {
  return {
    id,
    version,
    lang,
    text,
    status,
    ...(gender ? { gender } : {}),
    ...(role ? { role } : {}),
    ...(declension ? { declension } : {}),
    ...(forms.length > 0 ? { forms } : {}),
    ...(source ? { source } : {}),
    ...(note ? { note } : {}),
  }
}
