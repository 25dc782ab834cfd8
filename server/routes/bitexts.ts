import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import { z } from 'zod'
import type { BitextId, LinkId } from '../../db/model/ids.ts'
import { attachment } from '../http/attachment.ts'
import { firstOf } from '../http/first-of.ts'
import { expectedVersion, json, param, query } from '../http/read.ts'
import { actRequest } from '../shapes/acts.ts'
import { flag, pathId } from '../shapes/common.ts'
import { applyAct } from '../workbench/acts.ts'
import { alignBitext } from '../workbench/align-bitext.ts'
import { getBitext, removeBitext } from '../workbench/bitexts.ts'
import type { Deps } from '../workbench/deps.ts'
import { exportBitext } from '../workbench/export-bitext.ts'
import { getLink } from '../workbench/links.ts'

const path = param(pathId<BitextId>())
const choice = z.strictObject({
  format: z.enum(['tmx', 'csv', 'tsv']).default('tmx'),
  include: z.enum(['confirmed', 'all']).default('confirmed'),
  nulls: flag,
  safe: flag,
})

export const bitexts = (deps: Deps) =>
  new Hono()
    .get('/:id', path, async (c) => c.json(await getBitext(deps, c.req.valid('param').id)))
    .delete('/:id', path, async (c) => {
      await removeBitext(deps, { ...c.req.valid('param'), version: expectedVersion(c.req.header('if-match')) })
      return c.body(null, 204)
    })
    .get('/:id/skeleton', path, async (c) => c.json(await deps.storage.skeleton(c.req.valid('param').id)))
    .post('/:id/align', path, async (c) => c.json(await alignBitext(deps, c.req.valid('param').id), 202))
    .post('/:id/acts', path, json(actRequest), async (c) =>
      c.json(await applyAct(deps, { bitextId: c.req.valid('param').id, ...c.req.valid('json') })),
    )
    .get('/:id/export', path, query(choice), async (c) => {
      const { nulls, safe, ...rest } = c.req.valid('query')
      const bitextId = c.req.valid('param').id
      const file = await exportBitext(deps, { ...rest, bitextId, nulls: nulls === 'true', safe: safe === 'true' })
      // The first piece is made before the answer begins, so that what cannot be exported is a problem, not half a file.
      const chunks = await firstOf(file.chunks)
      for (const [name, value] of Object.entries(attachment(file.fileName, file.mediaType))) c.header(name, value)
      return stream(c, async (out) => {
        for await (const chunk of chunks) await out.write(chunk)
      })
    })

/** A link with the evidence for it. */
export const links = (deps: Deps) =>
  new Hono().get('/:id', param(pathId<LinkId>()), async (c) => c.json(await getLink(deps, c.req.valid('param').id)))
