import type { Verdict } from '../../db/model/glossary.ts'
import { type ConceptId, newId, type ProjectId } from '../../db/model/ids.ts'
import { type LikelyPair, pairOf } from '../names/duplicates.ts'
import { ProblemError } from '../problems.ts'
import { changeView, commitChanges } from './announce.ts'
import { nameOf } from './concepts.ts'
import type { Deps } from './deps.ts'
import { changed, created } from './edit.ts'
import { glossaryData } from './mentions.ts'
import type { ChangeView } from './views.ts'

/** Concepts of a project that may be one, likeliest first; those that a person has decided about are left out. */
export async function duplicatesOf(deps: Deps, projectId: ProjectId): Promise<{ items: readonly LikelyPair[] }> {
  const { storage } = deps
  await storage.get('project', projectId)
  const [concepts, rows, judgements] = [
    await glossaryData(deps, projectId),
    await storage.concepts(projectId),
    await storage.judgements(projectId),
  ]
  const identifiers = new Map(rows.map((row) => [row.id as string, row.identifiers]))
  return {
    items: await deps.jobs.run('duplicates', {
      concepts: concepts.map((concept) => ({ ...concept, identifiers: identifiers.get(concept.id) ?? [] })),
      judged: judgements.map(({ one, other }) => pairOf(one, other)),
    }),
  }
}

/**
 * Keeps what a person says of two concepts that look alike, so that they are not asked again. Said again, the later
 * word stands. To make one of the two is `mergeConcepts`.
 */
export async function judgePair(
  deps: Deps,
  { one, other, verdict }: { one: ConceptId; other: ConceptId; verdict: Exclude<Verdict, 'same'> },
): Promise<ChangeView | null> {
  const { storage } = deps
  const [a, b] = [await storage.get('concept', one), await storage.get('concept', other)]
  if (a.projectId !== b.projectId || a.id === b.id) {
    throw new ProblemError('bad-request', 'Two different concepts of one project can be compared.')
  }
  const { projectId } = a
  const [first, second] = one < other ? [one, other] : [other, one]
  const known = (await storage.judgements(projectId)).find((each) => each.one === first && each.other === second)
  const names = `“${nameOf(await storage.termsOf(one))}” and “${nameOf(await storage.termsOf(other))}”`
  const id = newId<'judgement'>(deps.clock().getTime())
  const change = await commitChanges(deps, {
    projectId,
    label: verdict === 'different' ? `Tell ${names} apart` : `Leave open whether ${names} are one`,
    edits: [
      known
        ? changed('judgement', known, { verdict })
        : created('judgement', { id, projectId, one: first, other: second, verdict }),
    ],
  })
  return change && changeView(change)
}
