import { Hono } from 'hono'
import { z } from 'zod'
import type { BitextId, LinkId, SegmentId } from '../../db/model/ids.ts'
import { attachment } from '../http/attachment.ts'
import { byteStream } from '../http/byte-stream.ts'
import { etag, expectedVersion, json, param, query } from '../http/read.ts'
import { actRequest, bulkRequest } from '../shapes/acts.ts'
import { count, flag, formatId, id, pathId } from '../shapes/common.ts'
import { applyAct } from '../workbench/acts.ts'
import { alignBitext, proposeByPivot } from '../workbench/align-bitext.ts'
import { bitextPast, rowPast } from '../workbench/bitext-past.ts'
import { getBitext, removeBitext } from '../workbench/bitexts.ts'
import { decideBulk } from '../workbench/decide-bulk.ts'
import type { Deps } from '../workbench/deps.ts'
import { exportBitext } from '../workbench/export-bitext.ts'
import { getLink } from '../workbench/links.ts'
import { momentOf } from '../workbench/moment.ts'
import { ownDecisions } from '../workbench/own-decisions.ts'
import { translatedDocument, translationOutlook } from '../workbench/translated-document.ts'
import { whyAlone } from '../workbench/why-alone.ts'

const path = param(pathId<BitextId>())
const choice = z.strictObject({
  format: formatId.default('tmx'),
  include: z.enum(['confirmed', 'all']).default('confirmed'),
  nulls: flag,
  safe: flag,
})
/** What the texts are taken for from now on. */
const taken = z.enum(['parallel', 'comparable', 'auto'])
/** Between the confirmed links around a segment; one link in there may be kept as it is. */
const stretch = z.strictObject({
  around: id<SegmentId>().optional(),
  keep: id<LinkId>().optional(),
  as: taken.optional(),
})
const asked = z.strictObject({ segment: id<SegmentId>() })
const past = z.strictObject({
  /** Of one row alone: its segments' ids, with commas between. */
  segments: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(id<SegmentId>()).min(1).max(100))
    .optional(),
  before: z.coerce.number().int().min(1).optional(),
  limit: count(1, 100, 50),
})
/** The moment just after a change; `all` also what is the same now. */
const then = z.strictObject({
  after: z.coerce.number().int().min(1),
  all: flag,
  from: count(0, 10_000_000, 0),
  count: count(1, 500, 200),
})
const translation = z.strictObject({ include: z.enum(['confirmed', 'all']).default('confirmed') })

export const bitexts = (deps: Deps) =>
  new Hono()
    .get('/:id', path, async (c) => {
      const bitext = await getBitext(deps, c.req.valid('param').id)
      return c.json(bitext, 200, { etag: etag(bitext.version) })
    })
    .delete('/:id', path, async (c) => {
      await removeBitext(deps, { ...c.req.valid('param'), version: expectedVersion(c.req.header('if-match')) })
      return c.body(null, 204)
    })
    .get('/:id/skeleton', path, async (c) => c.json(await deps.storage.skeleton(c.req.valid('param').id)))
    .get('/:id/skeleton/columns', path, async (c) =>
      c.json(await deps.storage.skeletonColumns(c.req.valid('param').id)),
    )
    .post('/:id/align', path, query(stretch), async (c) => {
      const { around, keep, as } = c.req.valid('query')
      const only = around === undefined ? undefined : { segment: around, keep }
      return c.json(await alignBitext(deps, c.req.valid('param').id, only, as), 202)
    })
    .get('/:id/rivals', path, query(asked), async (c) => {
      const { segment: segmentId } = c.req.valid('query')
      return c.json({ items: await whyAlone(deps, { bitextId: c.req.valid('param').id, segmentId }) })
    })
    .post('/:id/pivot', path, async (c) => c.json(await proposeByPivot(deps, c.req.valid('param').id), 202))
    .post('/:id/acts', path, json(actRequest), async (c) =>
      c.json(await applyAct(deps, { bitextId: c.req.valid('param').id, ...c.req.valid('json') })),
    )
    .post('/:id/bulk', path, json(bulkRequest), async (c) =>
      c.json(await decideBulk(deps, { bitextId: c.req.valid('param').id, ...c.req.valid('json') })),
    )
    .get('/:id/past', path, query(past), async (c) => {
      const { segments, ...window } = c.req.valid('query')
      const bitextId = c.req.valid('param').id
      if (segments === undefined) return c.json(await bitextPast(deps, { bitextId, ...window }))
      return c.json(await rowPast(deps, { bitextId, segments }))
    })
    .get('/:id/moment', path, query(then), async (c) => {
      const { all, ...window } = c.req.valid('query')
      return c.json(await momentOf(deps, { bitextId: c.req.valid('param').id, ...window, all: all === 'true' }))
    })
    .get('/:id/decisions', path, async (c) => c.json({ items: await ownDecisions(deps, c.req.valid('param').id) }))
    .get('/:id/export', path, query(choice), async (c) => {
      const { nulls, safe, ...rest } = c.req.valid('query')
      const bitextId = c.req.valid('param').id
      const file = await exportBitext(deps, { ...rest, bitextId, nulls: nulls === 'true', safe: safe === 'true' })
      return c.body(await byteStream(file.chunks), 200, attachment(file.fileName, file.mediaType))
    })
    .get('/:id/translation', path, query(translation), async (c) => {
      const file = await translatedDocument(deps, { bitextId: c.req.valid('param').id, ...c.req.valid('query') })
      return c.body(file.bytes as Uint8Array<ArrayBuffer>, 200, {
        ...attachment(file.fileName, file.mediaType),
        'kopir-translated': String(file.translated),
        'kopir-untranslated': String(file.untranslated),
        'kopir-codes-guessed': String(file.guessed),
        'kopir-codes-left': String(file.left),
      })
    })
    .get('/:id/translation/outlook', path, query(translation), async (c) =>
      c.json(await translationOutlook(deps, { bitextId: c.req.valid('param').id, ...c.req.valid('query') })),
    )

/** A link with the evidence for it. */
export const links = (deps: Deps) =>
  new Hono().get('/:id', param(pathId<LinkId>()), async (c) => {
    const link = await getLink(deps, c.req.valid('param').id)
    return c.json(link, 200, { etag: etag(link.version) })
  })
