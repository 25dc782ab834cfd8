import type { Edit } from '../../db/model/change.ts'
import type { Concept, Gender, Term } from '../../db/model/glossary.ts'
import { type ConceptId, newId, type ProjectId } from '../../db/model/ids.ts'
import type { Unversioned } from '../../db/model/row.ts'
import { commit, commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { changed, created, removed } from './edit.ts'
import type { ConceptView } from './name-views.ts'
import { type NewTerm, termRow } from './new-term.ts'

export interface NewConcept {
  readonly kind: Concept['kind']
  readonly gender: Gender | null
  readonly note: string
  readonly identifiers?: Concept['identifiers']
  readonly terms: readonly NewTerm[]
}

/** A project's concepts with their terms, in the order they were made. */
export async function listConcepts(deps: Deps, projectId: ProjectId): Promise<ConceptView[]> {
  await deps.storage.get('project', projectId)
  const [concepts, terms] = await Promise.all([deps.storage.concepts(projectId), deps.storage.terms(projectId)])
  const byConcept = termsByConcept(terms)
  return concepts.map((concept) => ({ ...concept, terms: byConcept.get(concept.id) ?? [] }))
}

export function termsByConcept(terms: readonly Term[]): Map<ConceptId, Term[]> {
  const byConcept = new Map<ConceptId, Term[]>()
  for (const term of terms) {
    const list = byConcept.get(term.conceptId)
    if (list) list.push(term)
    else byConcept.set(term.conceptId, [term])
  }
  return byConcept
}

export async function getConcept(deps: Deps, id: ConceptId): Promise<ConceptView> {
  const concept = await deps.storage.get('concept', id)
  return { ...concept, terms: await deps.storage.termsOf(id) }
}

export async function createConcept(deps: Deps, input: NewConcept & { projectId: ProjectId }): Promise<ConceptView> {
  await deps.storage.get('project', input.projectId)
  const { id, edits } = conceptEdits(deps, input.projectId, input)
  await commit(deps, { projectId: input.projectId, label: `Add “${nameOf(input.terms)}” to the glossary`, edits })
  return getConcept(deps, id)
}

export async function patchConcept(
  deps: Deps,
  input: { id: ConceptId; version: number; patch: Partial<Pick<Concept, 'kind' | 'gender' | 'note' | 'identifiers'>> },
): Promise<ConceptView> {
  const concept = await deps.storage.get('concept', input.id)
  await commitChanges(deps, {
    projectId: concept.projectId,
    label: 'Change concept',
    edits: [changed('concept', concept, input.patch)],
    expects: [{ kind: 'concept', id: input.id, version: input.version }],
  })
  return getConcept(deps, input.id)
}

/** Removes a concept with its terms and the decisions about its mentions. */
export async function removeConcept(deps: Deps, input: { id: ConceptId; version: number }): Promise<void> {
  const { storage } = deps
  const concept = await storage.get('concept', input.id)
  const terms = await storage.termsOf(input.id)
  const mentions = await storage.mentionsOfConcept(input.id)
  await commit(deps, {
    projectId: concept.projectId,
    label: `Delete “${nameOf(terms)}” from the glossary`,
    edits: [
      ...mentions.map((mention) => removed('mention', mention)),
      ...terms.map((term) => removed('term', term)),
      removed('concept', concept),
    ],
    expects: [{ kind: 'concept', id: input.id, version: input.version }],
  })
}

/** Of several preferred terms of a language that come together, the first stays. */
export function conceptEdits(deps: Deps, projectId: ProjectId, input: NewConcept): { id: ConceptId; edits: Edit[] } {
  const id = newId<'concept'>(deps.clock().getTime())
  const { kind, gender, note, identifiers = [] } = input
  const first = (term: NewTerm) =>
    input.terms.find((each) => each.lang === term.lang && each.status === 'preferred') === term
  const terms: Unversioned<Term>[] = input.terms.map((term) => ({
    ...termRow(deps, id, term),
    status: term.status === 'preferred' && !first(term) ? 'admitted' : term.status,
  }))
  return {
    id,
    edits: [
      created('concept', { id, projectId, kind, gender, note, identifiers }),
      ...terms.map((term) => created('term', term)),
    ],
  }
}

/** What a concept is called in the words of history. */
export function nameOf(terms: readonly Pick<Term, 'text' | 'status'>[]): string {
  return (terms.find((term) => term.status === 'preferred') ?? terms[0])?.text ?? ''
}
