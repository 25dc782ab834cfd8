import { Hono } from 'hono'
import { z } from 'zod'
import type { ConceptId, SegmentId } from '../../db/model/ids.ts'
import { etag, expectedVersion, json, param, query } from '../http/read.ts'
import { newMention, newVariant, segmentPut } from '../shapes/bodies.ts'
import { id, pathId } from '../shapes/common.ts'
import { addVariant } from '../workbench/add-variant.ts'
import type { Deps } from '../workbench/deps.ts'
import { nearConcepts } from '../workbench/near-concepts.ts'
import { preferredForms } from '../workbench/preferred-forms.ts'
import { correctSegment, getSegment, getSegments } from '../workbench/segments.ts'
import { decideMention } from '../workbench/tag-name.ts'
import { segmentHistory } from '../workbench/undo.ts'

const path = param(pathId<SegmentId>())
/** Ids with commas between: at most 300, which fits a request line. */
const chosen = z.strictObject({
  ids: z
    .string()
    .max(300 * 27)
    .transform((list) => list.split(','))
    .pipe(z.array(id<SegmentId>()).min(1).max(300)),
})
/** A stretch of the segment's text. */
const stretch = z.strictObject({
  start: z.coerce.number().int().min(0),
  end: z.coerce.number().int().min(1),
})
/** A mention of a concept in the segment's text. */
const place = stretch.extend({ conceptId: id<ConceptId>() })

export const segments = (deps: Deps) =>
  new Hono()
    .get('/', query(chosen), async (c) => c.json({ items: await getSegments(deps, c.req.valid('query').ids) }))
    .get('/:id', path, async (c) => {
      const segment = await getSegment(deps, c.req.valid('param').id)
      return c.json(segment, 200, { etag: etag(segment.version) })
    })
    .put('/:id', path, json(segmentPut), async (c) => {
      const version = expectedVersion(c.req.header('if-match'))
      const segment = await correctSegment(deps, { ...c.req.valid('param'), version, ...c.req.valid('json') })
      return c.json(segment, 200, { etag: etag(segment.version) })
    })
    .get('/:id/history', path, async (c) => c.json(await segmentHistory(deps, c.req.valid('param').id)))
    .get('/:id/forms', path, query(place), async (c) =>
      c.json(await preferredForms(deps, { segmentId: c.req.valid('param').id, ...c.req.valid('query') })),
    )
    .get('/:id/concepts', path, query(stretch), async (c) =>
      c.json(await nearConcepts(deps, { segmentId: c.req.valid('param').id, ...c.req.valid('query') })),
    )
    .post('/:id/variants', path, json(newVariant), async (c) => {
      const version = expectedVersion(c.req.header('if-match'))
      return c.json(await addVariant(deps, { segmentId: c.req.valid('param').id, version, ...c.req.valid('json') }))
    })
    .post('/:id/mentions', path, json(newMention), async (c) => {
      // The decision is a row of its own; the version tells which text its offsets count in, where the person knows it.
      const ifMatch = c.req.header('if-match')
      const version = ifMatch === undefined ? undefined : expectedVersion(ifMatch)
      return c.json(await decideMention(deps, { segmentId: c.req.valid('param').id, version, ...c.req.valid('json') }))
    })
