import type { Gender, Term, TermStatus } from '../../db/model/glossary.ts'
import { type ConceptId, newId } from '../../db/model/ids.ts'
import type { Unversioned } from '../../db/model/row.ts'
import type { Deps } from './deps.ts'

/** A term as people and files give it. */
export interface NewTerm extends Partial<Pick<Term, 'role' | 'declension' | 'forms' | 'source'>> {
  readonly lang: string
  readonly text: string
  readonly status: TermStatus
  readonly gender: Gender | null
  readonly note: string
}

/** The row that a new term becomes. */
export function termRow(deps: Deps, conceptId: ConceptId, term: NewTerm): Unversioned<Term> {
  const { lang, text, status, gender, role = null, declension = null, forms = [], source = '', note } = term
  const id = newId<'term'>(deps.clock().getTime())
  return { id, conceptId, lang, text, status, gender, role, declension, forms, source, note }
}
