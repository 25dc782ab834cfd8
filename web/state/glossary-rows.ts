import type { ChangedRow, Concept, ConceptRow, ConceptView, ProjectId, Term } from '../api/types.ts'

/** A concept of a long list with everything that was left out of it. */
export function wholeConcept(row: ConceptRow, projectId: ProjectId): ConceptView {
  return {
    id: row.id,
    projectId,
    kind: row.kind,
    gender: row.gender ?? null,
    note: row.note ?? '',
    identifiers: row.identifiers ?? none,
    version: row.version,
    terms: row.terms.map((term) => ({
      id: term.id,
      conceptId: row.id,
      lang: term.lang,
      text: term.text,
      status: term.status,
      gender: term.gender ?? null,
      role: term.role ?? null,
      declension: term.declension ?? null,
      forms: term.forms ?? none,
      source: term.source ?? '',
      note: term.note ?? '',
      version: term.version,
    })),
  }
}

const none: readonly never[] = []

/** The concepts after a change of some of their rows; those that it does not touch are the same objects. */
export function withChanges(concepts: readonly ConceptView[], rows: readonly ChangedRow[]): readonly ConceptView[] {
  const told = rows.filter(({ kind }) => kind === 'concept' || kind === 'term')
  if (told.length === 0) return concepts
  const byId = new Map(concepts.map((concept) => [concept.id as string, concept]))
  // Concepts before terms: a term may be one of a concept that comes with it.
  for (const { id, row } of told.filter(({ kind }) => kind === 'concept')) {
    if (row === null) byId.delete(id)
    else byId.set(id, { ...(row as Concept), terms: byId.get(id)?.terms ?? [] })
  }
  const changed = new Map(told.filter(({ kind }) => kind === 'term').map(({ id, row }) => [id, row as Term | null]))
  if (changed.size > 0) {
    for (const [id, concept] of byId) {
      if (concept.terms.some((term) => changed.has(term.id))) {
        byId.set(id, { ...concept, terms: concept.terms.filter((term) => !changed.has(term.id)) })
      }
    }
    for (const term of changed.values()) {
      const concept = term && byId.get(term.conceptId)
      if (concept) byId.set(concept.id, { ...concept, terms: [...concept.terms, term].sort(byAge) })
    }
  }
  return [...byId.values()]
}

/** Ids sort by the time they were made. */
const byAge = (a: Term, b: Term) => (a.id < b.id ? -1 : 1)
