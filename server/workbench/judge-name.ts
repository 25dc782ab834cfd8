import type { Edit } from '../../db/model/change.ts'
import type { ConceptKind, Gender, TermRole, TermStatus, Verdict } from '../../db/model/glossary.ts'
import { type ConceptId, newId, type ProjectId } from '../../db/model/ids.ts'
import { primaryLanguage } from '../formats/language-tag.ts'
import { ProblemError } from '../problems.ts'
import { changeView, commit } from './announce.ts'
import { conceptEdits, nameOf } from './concepts.ts'
import type { Deps } from './deps.ts'
import { changed, created, removed } from './edit.ts'
import { formKey, nameJudgements, nameRef, nothing } from './name-judgements.ts'
import { termRow } from './new-term.ts'
import type { ChangeView } from './views.ts'

/** A base form as a person decides upon it, and the term it would become. */
export interface JudgedName {
  readonly lang: string
  readonly text: string
  readonly status: TermStatus
  readonly role: TermRole | null
}

export interface NameJudgement {
  readonly projectId: ProjectId
  readonly decision: 'new' | 'match' | 'not-a-match' | 'not-a-name' | 'unsure'
  readonly forms: readonly JudgedName[]
  /** For a match, for what is none, and for what may be one. */
  readonly conceptId?: ConceptId | undefined
  /** For a new concept. */
  readonly kind?: ConceptKind | undefined
  readonly gender?: Gender | null | undefined
}

/**
 * Decides upon a name of the inbox, as one step for undo: not a name, not that concept, not sure; a match gives the
 * concept those of its forms it does not have, a new concept all of them. Whoever was not sure is so no longer. Not to
 * be sure may be about one concept, or about the name as a whole.
 *
 * @throws ProblemError `not-found` for a concept of another project, `bad-request` where the decision needs one
 */
export async function judgeName(deps: Deps, input: NameJudgement): Promise<ChangeView> {
  const { storage } = deps
  const { projectId, decision, forms } = input
  await storage.get('project', projectId)
  const decided = await edits(deps, input)
  const rows = await storage.judgements(projectId)
  const { unsure } = nameJudgements(rows)
  const settled = forms.flatMap((form) => (unsure.get(formKey(form)) ?? []).map(({ row }) => row))
  const kept = new Set<string>()
  const said = forms.flatMap((form): Edit[] => {
    // Between a concept's id and what is no id, the alphabet puts the id first.
    const [one, other] = [nameRef(form), decided.conceptId ?? nothing].sort() as [string, string]
    const verdict = verdicts[decision]
    const known = rows.find((row) => row.one === one && row.other === other)
    if (known !== undefined) kept.add(known.id)
    if (known !== undefined) return known.verdict === verdict ? [] : [changed('judgement', known, { verdict })]
    const id = newId<'judgement'>(deps.clock().getTime())
    return [created('judgement', { id, projectId, one, other, verdict })]
  })
  // Who knows what it is, is sure; that it is not this concept leaves open what it is.
  const isSettled = decision === 'new' || decision === 'match' || decision === 'not-a-name'
  const gone = isSettled ? settled.filter((row) => !kept.has(row.id)).map((row) => removed('judgement', row)) : []
  const all = [...decided.edits, ...gone, ...said]
  if (all.length === 0) throw new ProblemError('rule-broken', 'It is so already: nothing would change.')
  return changeView(await commit(deps, { projectId, label: decided.label, edits: all }))
}

const verdicts: Readonly<Record<NameJudgement['decision'], Verdict>> = {
  new: 'same',
  match: 'same',
  'not-a-match': 'different',
  'not-a-name': 'same',
  unsure: 'unsure',
}

interface Decided {
  readonly label: string
  readonly edits: readonly Edit[]
  readonly conceptId: ConceptId | null
}

async function edits(deps: Deps, input: NameJudgement): Promise<Decided> {
  const { projectId, decision, forms, kind = 'other', gender = null } = input
  const name = `“${forms[0]!.text}”`
  if (decision === 'not-a-name') return { label: `${name} is not a name`, edits: [], conceptId: null }
  if (decision === 'unsure' && input.conceptId === undefined) {
    return { label: `Not sure about ${name}`, edits: [], conceptId: null }
  }
  if (decision === 'new') {
    const terms = forms.map((form) => ({ ...form, gender: null, note: '' }))
    const { id, edits } = conceptEdits(deps, projectId, { kind, gender, note: '', terms })
    return { label: `Add ${name} to the glossary`, edits, conceptId: id }
  }
  if (input.conceptId === undefined) {
    throw new ProblemError('bad-request', 'Say which concept the name belongs to, or does not belong to.')
  }
  const concept = await deps.storage.get('concept', input.conceptId)
  if (concept.projectId !== projectId) throw new ProblemError('not-found', 'This concept is in another project.')
  const terms = await deps.storage.termsOf(concept.id)
  const whole = `“${nameOf(terms)}”`
  if (decision === 'unsure') return { label: `Not sure whether ${name} is ${whole}`, edits: [], conceptId: concept.id }
  if (decision === 'not-a-match') return { label: `${name} is not ${whole}`, edits: [], conceptId: concept.id }
  const known = new Set(terms.map(formKey))
  const preferred = new Set(
    terms.filter(({ status }) => status === 'preferred').map(({ lang }) => primaryLanguage(lang)),
  )
  const added = forms
    .filter((form) => !known.has(formKey(form)))
    .map((form) => {
      // A language that had no name for it yet takes the first one.
      const first = form.status === 'preferred' && !preferred.has(primaryLanguage(form.lang))
      if (first) preferred.add(primaryLanguage(form.lang))
      const status = form.status === 'preferred' && !first ? 'admitted' : form.status
      return created('term', termRow(deps, concept.id, { ...form, status, gender: null, note: '' }))
    })
  return { label: `Add ${name} to ${whole}`, edits: added, conceptId: concept.id }
}
