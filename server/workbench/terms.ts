import type { Edit } from '../../db/model/change.ts'
import type { Term } from '../../db/model/glossary.ts'
import type { ConceptId, TermId } from '../../db/model/ids.ts'
import { commit, commitChanges } from './announce.ts'
import { getConcept } from './concepts.ts'
import type { Deps } from './deps.ts'
import { changed, created, removed } from './edit.ts'
import type { ConceptView } from './name-views.ts'
import { type NewTerm, termRow } from './new-term.ts'

export async function addTerm(deps: Deps, input: NewTerm & { conceptId: ConceptId }): Promise<ConceptView> {
  const concept = await deps.storage.get('concept', input.conceptId)
  const { conceptId, ...term } = input
  const others = await deps.storage.termsOf(conceptId)
  await commit(deps, {
    projectId: concept.projectId,
    label: `Add term “${term.text}”`,
    edits: [...stepDown(others, term), created('term', termRow(deps, conceptId, term))],
  })
  return getConcept(deps, conceptId)
}

export async function patchTerm(
  deps: Deps,
  input: { id: TermId; version: number; patch: Partial<Omit<NewTerm, 'conceptId'>> },
): Promise<ConceptView> {
  const term = await deps.storage.get('term', input.id)
  const concept = await deps.storage.get('concept', term.conceptId)
  const next = { ...term, ...input.patch }
  const others = (await deps.storage.termsOf(term.conceptId)).filter((each) => each.id !== term.id)
  await commitChanges(deps, {
    projectId: concept.projectId,
    label: `Change term “${term.text}”`,
    edits: [...stepDown(others, next), changed('term', term, input.patch)],
    expects: [{ kind: 'term', id: input.id, version: input.version }],
  })
  return getConcept(deps, term.conceptId)
}

export async function removeTerm(deps: Deps, input: { id: TermId; version: number }): Promise<ConceptView> {
  const term = await deps.storage.get('term', input.id)
  const concept = await deps.storage.get('concept', term.conceptId)
  await commit(deps, {
    projectId: concept.projectId,
    label: `Delete term “${term.text}”`,
    edits: [removed('term', term)],
    expects: [{ kind: 'term', id: input.id, version: input.version }],
  })
  return getConcept(deps, term.conceptId)
}

/** There is one preferred term a language: a later one makes the one before it admitted. */
export function stepDown(others: readonly Term[], next: Pick<Term, 'lang' | 'status'>): Edit[] {
  if (next.status !== 'preferred') return []
  return others
    .filter((term) => term.lang === next.lang && term.status === 'preferred')
    .map((term) => changed('term', term, { status: 'admitted' }))
}
