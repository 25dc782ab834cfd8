import type { Term } from '../../db/model/glossary.ts'
import { newId, type TermId } from '../../db/model/ids.ts'
import { languagePack } from '../languages/registry.ts'
import { isFormOf } from '../names/compare.ts'
import { ProblemError } from '../problems.ts'
import { commit } from './announce.ts'
import { getConcept, nameOf } from './concepts.ts'
import type { Deps } from './deps.ts'
import { changed, created } from './edit.ts'
import type { Seen } from './merge-concepts.ts'
import type { ConceptView } from './name-views.ts'

/**
 * Makes a concept of its own of some terms of another. The decisions about mentions go along where the form is one of
 * a term that goes, and of none that stays. One change.
 *
 * @returns the new concept
 * @throws ProblemError where no term would go, or none would stay
 */
export async function splitConcept(
  deps: Deps,
  { id, version, terms: chosen }: Seen & { readonly terms: readonly TermId[] },
): Promise<ConceptView> {
  const { storage } = deps
  const concept = await storage.get('concept', id)
  const [terms, mentions] = [await storage.termsOf(id), await storage.mentionsOfConcept(id)]
  const going = terms.filter((term) => chosen.includes(term.id))
  const staying = terms.filter((term) => !chosen.includes(term.id))
  if (going.length === 0) throw new ProblemError('bad-request', 'Choose the terms that are to go.')
  if (staying.length === 0) throw new ProblemError('bad-request', 'One term at least has to stay.')
  const { projectId, kind, gender } = concept
  const fresh = { id: newId<'concept'>(deps.clock().getTime()), projectId, kind, gender, note: '', identifiers: [] }
  const isOf = (form: string, some: readonly Term[]) =>
    some.some((term) => isFormOf(term.text, form, languagePack(term.lang)).match)
  const moving = mentions.filter(({ form }) => isOf(form, going) && !isOf(form, staying))
  await commit(deps, {
    projectId,
    label: `Split “${nameOf(going)}” from “${nameOf(staying)}”`,
    edits: [
      created('concept', fresh),
      ...going.map((term) => changed('term', term, { conceptId: fresh.id })),
      ...moving.map((mention) => changed('mention', mention, { conceptId: fresh.id })),
    ],
    expects: [{ kind: 'concept', id, version }],
  })
  return getConcept(deps, fresh.id)
}
