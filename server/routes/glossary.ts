import { Hono } from 'hono'
import { z } from 'zod'
import type { ConceptId, DocumentId, ProjectId, TermId } from '../../db/model/ids.ts'
import { defined } from '../http/defined.ts'
import { etag, expectedVersion, json, param, query } from '../http/read.ts'
import {
  conceptPatch,
  judgement,
  mergeRequest,
  newConcept,
  newTerm,
  replacement,
  splitRequest,
  termPatch,
} from '../shapes/bodies.ts'
import { count, id, pathId } from '../shapes/common.ts'
import { conceptHistory } from '../workbench/concept-history.ts'
import { createConcept, getConcept, listConcepts, patchConcept, removeConcept } from '../workbench/concepts.ts'
import type { Deps } from '../workbench/deps.ts'
import { duplicatesOf, judgePair } from '../workbench/duplicates.ts'
import { glossaryRows } from '../workbench/glossary-rows.ts'
import { mergeConcepts } from '../workbench/merge-concepts.ts'
import { occurrencesOf } from '../workbench/occurrences.ts'
import { getParadigm } from '../workbench/paradigms.ts'
import { spellingsOf } from '../workbench/proposed-spellings.ts'
import { planReplacement, replaceNames } from '../workbench/replace-names.ts'
import { splitConcept } from '../workbench/split-concept.ts'
import { termCounts } from '../workbench/term-counts.ts'
import { addTerm, patchTerm, removeTerm } from '../workbench/terms.ts'
import { usageOf } from '../workbench/usage.ts'

const projectPath = param(pathId<ProjectId>())
const conceptPath = param(pathId<ConceptId>())
const termPath = param(pathId<TermId>())
const piece = z.strictObject({ after: id<ConceptId>().optional(), limit: count(1, 5000, 2000) })
/** Ids with commas between. */
const listOf = <Id extends string>() =>
  z
    .string()
    .max(100 * 27)
    .transform((list) => list.split(','))
    .pipe(z.array(id<Id>()).min(1).max(100))
const planQuery = z.strictObject({
  terms: listOf<TermId>().optional(),
  by: listOf<TermId>().optional(),
  documents: listOf<DocumentId>().optional(),
})

/** The concepts of a project's glossary, under the project. */
export const glossary = (deps: Deps) =>
  new Hono()
    .get('/:id/concepts', projectPath, async (c) =>
      c.json({ items: await listConcepts(deps, c.req.valid('param').id) }),
    )
    .post('/:id/concepts', projectPath, json(newConcept), async (c) => {
      const concept = await createConcept(deps, { projectId: c.req.valid('param').id, ...c.req.valid('json') })
      return c.json(concept, 201, { etag: etag(concept.version) })
    })
    .get('/:id/concepts/rows', projectPath, query(piece), async (c) => {
      const { after = null, limit } = c.req.valid('query')
      return c.json(await glossaryRows(deps, { projectId: c.req.valid('param').id, after, limit }))
    })
    .get('/:id/concepts/usage', projectPath, async (c) => c.json(await usageOf(deps, c.req.valid('param').id)))
    .get('/:id/concepts/duplicates', projectPath, async (c) =>
      c.json(await duplicatesOf(deps, c.req.valid('param').id)),
    )

export const concepts = (deps: Deps) =>
  new Hono()
    .get('/:id', conceptPath, async (c) => {
      const concept = await getConcept(deps, c.req.valid('param').id)
      return c.json(concept, 200, { etag: etag(concept.version) })
    })
    .patch('/:id', conceptPath, json(conceptPatch), async (c) => {
      const version = expectedVersion(c.req.header('if-match'))
      const patch = defined(c.req.valid('json'))
      const concept = await patchConcept(deps, { ...c.req.valid('param'), version, patch })
      return c.json(concept, 200, { etag: etag(concept.version) })
    })
    .delete('/:id', conceptPath, async (c) => {
      await removeConcept(deps, { ...c.req.valid('param'), version: expectedVersion(c.req.header('if-match')) })
      return c.body(null, 204)
    })
    .post('/:id/terms', conceptPath, json(newTerm), async (c) =>
      c.json(await addTerm(deps, { conceptId: c.req.valid('param').id, ...c.req.valid('json') }), 201),
    )
    .post('/:id/merge', conceptPath, json(mergeRequest), async (c) => {
      const into = { ...c.req.valid('param'), version: expectedVersion(c.req.header('if-match')) }
      return c.json(await mergeConcepts(deps, { into, from: c.req.valid('json') }))
    })
    .post('/:id/split', conceptPath, json(splitRequest), async (c) => {
      const version = expectedVersion(c.req.header('if-match'))
      return c.json(await splitConcept(deps, { ...c.req.valid('param'), version, ...c.req.valid('json') }), 201)
    })
    .post('/:id/judgements', conceptPath, json(judgement), async (c) =>
      c.json(await judgePair(deps, { one: c.req.valid('param').id, ...c.req.valid('json') })),
    )
    .get('/:id/history', conceptPath, async (c) => c.json(await conceptHistory(deps, c.req.valid('param').id)))
    .get('/:id/replacement', conceptPath, query(planQuery), async (c) =>
      c.json(await planReplacement(deps, { id: c.req.valid('param').id, ...c.req.valid('query') })),
    )
    .post('/:id/replacement', conceptPath, json(replacement), async (c) =>
      c.json(await replaceNames(deps, { id: c.req.valid('param').id, ...c.req.valid('json') })),
    )
    .get('/:id/counts', conceptPath, query(z.strictObject({ document: id<DocumentId>() })), async (c) =>
      c.json(await termCounts(deps, { ...c.req.valid('param'), ...c.req.valid('query') })),
    )
    .get('/:id/spellings', conceptPath, async (c) => c.json(await spellingsOf(deps, c.req.valid('param').id)))
    .get('/:id/occurrences', conceptPath, async (c) => c.json(await occurrencesOf(deps, c.req.valid('param').id)))

export const terms = (deps: Deps) =>
  new Hono()
    .get('/:id/paradigm', termPath, async (c) => c.json(await getParadigm(deps, c.req.valid('param').id)))
    .patch('/:id', termPath, json(termPatch), async (c) => {
      const version = expectedVersion(c.req.header('if-match'))
      return c.json(await patchTerm(deps, { ...c.req.valid('param'), version, patch: defined(c.req.valid('json')) }))
    })
    .delete('/:id', termPath, async (c) => {
      const version = expectedVersion(c.req.header('if-match'))
      return c.json(await removeTerm(deps, { ...c.req.valid('param'), version }))
    })
