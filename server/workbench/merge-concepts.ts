import type { Edit } from '../../db/model/change.ts'
import type { Concept, Mention, Term } from '../../db/model/glossary.ts'
import type { ConceptId } from '../../db/model/ids.ts'
import { commit } from './announce.ts'
import { getConcept, nameOf } from './concepts.ts'
import type { Deps } from './deps.ts'
import { changed, removed } from './edit.ts'
import type { ConceptView } from './name-views.ts'

/** A concept as the person saw it. */
export interface Seen {
  readonly id: ConceptId
  readonly version: number
}

/**
 * Makes one concept of two: the other's terms, identifiers, notes and the decisions about its mentions go over to the
 * first, which keeps its kind and its preferred terms. One change.
 *
 * @throws StaleRow where either has changed since it was seen
 */
export async function mergeConcepts(
  deps: Deps,
  { into, from }: { readonly into: Seen; readonly from: Seen },
): Promise<ConceptView> {
  const { storage } = deps
  const [kept, gone] = await Promise.all([storage.get('concept', into.id), storage.get('concept', from.id)])
  const [terms, others] = await Promise.all([storage.termsOf(kept.id), storage.termsOf(gone.id)])
  const [mentions, moving] = [await storage.mentionsOfConcept(kept.id), await storage.mentionsOfConcept(gone.id)]
  await commit(deps, {
    projectId: kept.projectId,
    label: `Merge “${nameOf(others)}” into “${nameOf(terms)}”`,
    edits: [
      ...termEdits(kept, terms, others),
      ...mentionEdits(kept.id, mentions, moving),
      changed('concept', kept, joined(kept, gone)),
      removed('concept', gone),
    ].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after)),
    expects: [into, from].map(({ id, version }) => ({ kind: 'concept' as const, id, version })),
  })
  return getConcept(deps, kept.id)
}

/** A term that both have stays once, with what only the other said of it. */
function termEdits(kept: Concept, terms: readonly Term[], others: readonly Term[]): Edit[] {
  const preferred = new Set(terms.filter(({ status }) => status === 'preferred').map(({ lang }) => lang))
  return others.flatMap((term): Edit[] => {
    const twin = terms.find(({ lang, text }) => lang === term.lang && text === term.text)
    if (twin) return [changed('term', twin, moreOf(twin, term)), removed('term', term)]
    const status = term.status === 'preferred' && preferred.has(term.lang) ? 'admitted' : term.status
    return [changed('term', term, { conceptId: kept.id, status })]
  })
}

function moreOf(term: Term, other: Term): Partial<Term> {
  return {
    gender: term.gender ?? other.gender,
    role: term.role ?? other.role,
    declension: term.declension ?? other.declension,
    forms: term.forms.length > 0 ? term.forms : other.forms,
    source: term.source || other.source,
    note: together(term.note, other.note),
  }
}

/** Of two decisions about one place the kept concept's stands. */
function mentionEdits(id: ConceptId, mentions: readonly Mention[], moving: readonly Mention[]): Edit[] {
  const place = ({ segmentId, form, occurrence }: Mention) => `${segmentId} ${occurrence} ${form}`
  const decided = new Set(mentions.map(place))
  return moving.map((mention) =>
    decided.has(place(mention)) ? removed('mention', mention) : changed('mention', mention, { conceptId: id }),
  )
}

function joined(kept: Concept, gone: Concept): Partial<Concept> {
  const known = new Set(kept.identifiers.map(({ scheme, value }) => `${scheme} ${value}`))
  const more = gone.identifiers.filter(({ scheme, value }) => !known.has(`${scheme} ${value}`))
  return {
    gender: kept.gender ?? gone.gender,
    note: together(kept.note, gone.note),
    identifiers: [...kept.identifiers, ...more],
  }
}

function together(one: string, other: string): string {
  if (other === '' || one.includes(other)) return one
  return one === '' ? other : `${one}\n${other}`
}
