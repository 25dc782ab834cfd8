import type { Edit } from '../../db/model/change.ts'
import type { Concept, Term, TermStatus } from '../../db/model/glossary.ts'
import { twinOf } from '../names/match-concepts.ts'
import type { NewConcept } from './concepts.ts'
import type { Deps } from './deps.ts'
import { bare, changed, created } from './edit.ts'
import { type NewTerm, termRow } from './new-term.ts'

/**
 * The edits that bring into a concept what a file says of it and it does not say itself: terms, identifiers, and of each
 * term what was left open. None where it says nothing more.
 *
 * @param theirs  the file wins where the two contradict each other: in status, what is preferred, kind and gender
 */
export function mergedEdits(
  deps: Deps,
  { concept, terms }: { readonly concept: Concept; readonly terms: readonly Term[] },
  incoming: NewConcept,
  theirs: boolean,
): Edit[] {
  // One change writes a row once: terms are brought to what they shall be, and then compared.
  const after = new Map<string, Term>(terms.map((term) => [term.id, term]))
  const fresh: ReturnType<typeof termRow>[] = []
  const preferredIn = (lang: string) =>
    [...after.values(), ...fresh].find((term) => term.lang === lang && term.status === 'preferred')
  for (const term of incoming.terms) {
    const twin = twinOf([...after.values()], term)
    if (twin === undefined) {
      if (twinOf(fresh, term) !== undefined) continue
      const status = term.status === 'preferred' && !theirs && preferredIn(term.lang) ? 'admitted' : term.status
      if (status === 'preferred') stepDown(after, fresh, term.lang)
      fresh.push(termRow(deps, concept.id, { ...term, status }))
      continue
    }
    const status = settled(twin, term, theirs, preferredIn(twin.lang) !== undefined)
    if (status === 'preferred' && twin.status !== 'preferred') stepDown(after, fresh, twin.lang)
    after.set(twin.id, { ...twin, ...more(twin, term), status })
  }
  const known = new Set(concept.identifiers.map(({ scheme, value }) => `${scheme} ${value}`))
  const identifiers = (incoming.identifiers ?? []).filter(({ scheme, value }) => !known.has(`${scheme} ${value}`))
  const kind = concept.kind === 'other' || (theirs && incoming.kind !== 'other') ? incoming.kind : concept.kind
  const gender = theirs ? (incoming.gender ?? concept.gender) : (concept.gender ?? incoming.gender)
  const patch = {
    kind,
    gender,
    note: concept.note || incoming.note,
    identifiers: identifiers.length === 0 ? concept.identifiers : [...concept.identifiers, ...identifiers].slice(0, 50),
  }
  return [
    changed('concept', concept, patch),
    ...terms.map((term) => changed('term', term, bare<'term'>(after.get(term.id)!))),
    ...fresh.map((term) => created('term', term)),
  ].filter(differs)
}

/** The status of a term that both have. A status that a file does not say is read as admitted, and changes nothing. */
function settled(twin: Term, term: NewTerm, theirs: boolean, hasPreferred: boolean): TermStatus {
  if (theirs && term.status !== 'admitted') return term.status
  if (theirs && (twin.status === 'deprecated' || twin.status === 'wrong')) return term.status
  if (term.status === 'preferred' && twin.status === 'admitted' && !hasPreferred) return 'preferred'
  return twin.status
}

/** There is one preferred term a language. */
function stepDown(after: Map<string, Term>, fresh: ReturnType<typeof termRow>[], lang: string): void {
  for (const [id, term] of after) {
    if (term.lang === lang && term.status === 'preferred') after.set(id, { ...term, status: 'admitted' })
  }
  for (const [i, term] of fresh.entries()) {
    if (term.lang === lang && term.status === 'preferred') fresh[i] = { ...term, status: 'admitted' }
  }
}

function more(twin: Term, term: NewTerm): Partial<Term> {
  return {
    gender: twin.gender ?? term.gender,
    role: twin.role ?? term.role ?? null,
    declension: twin.declension ?? term.declension ?? null,
    forms: twin.forms.length > 0 ? twin.forms : (term.forms ?? []),
    source: twin.source || (term.source ?? ''),
    note: twin.note || term.note,
  }
}

function differs({ before, after }: Edit): boolean {
  return JSON.stringify(before) !== JSON.stringify(after)
}
