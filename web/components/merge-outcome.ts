import type { ConceptView, Term } from '../api/types.ts'

/** A term of the concept that two would become. */
export interface OutcomeTerm {
  readonly term: Term
  /** Where it is from; `both` stands once. */
  readonly from: 'kept' | 'other' | 'both'
  /** What it was, where the other's preferred term steps down. */
  readonly was: Term['status'] | null
}

/** What would come of a merge, as the server does it: the first keeps its kind and its preferred terms. */
export interface Outcome {
  readonly terms: readonly OutcomeTerm[]
  readonly notes: readonly string[]
  readonly identifiers: readonly string[]
}

export function outcomeOf(into: ConceptView, from: ConceptView): Outcome {
  const preferred = new Set(into.terms.filter(({ status }) => status === 'preferred').map(({ lang }) => lang))
  const isSame = (a: Term, b: Term) => a.lang === b.lang && a.text === b.text
  const kept = into.terms.map((term): OutcomeTerm => {
    const twin = from.terms.some((other) => isSame(term, other))
    return { term, from: twin ? 'both' : 'kept', was: null }
  })
  const coming = from.terms
    .filter((term) => !into.terms.some((other) => isSame(term, other)))
    .map((term): OutcomeTerm => {
      const stepsDown = term.status === 'preferred' && preferred.has(term.lang)
      return {
        term: stepsDown ? { ...term, status: 'admitted' } : term,
        from: 'other',
        was: stepsDown ? term.status : null,
      }
    })
  const numbers = [...into.identifiers, ...from.identifiers].map(({ scheme, value }) => `${scheme} ${value}`)
  return {
    terms: [...kept, ...coming].sort((a, b) => (a.term.lang < b.term.lang ? -1 : a.term.lang > b.term.lang ? 1 : 0)),
    notes: [...new Set([into.note, from.note])].filter(Boolean),
    identifiers: [...new Set(numbers)],
  }
}
