import { Hono } from 'hono'
import type { ProjectId } from '../../db/model/ids.ts'
import { etag, json, param } from '../http/read.ts'
import { newBitext } from '../shapes/bodies.ts'
import { pathId } from '../shapes/common.ts'
import { bitextViews, createBitext } from '../workbench/bitexts.ts'
import type { Deps } from '../workbench/deps.ts'
import { matchProject } from '../workbench/match-project.ts'

const path = param(pathId<ProjectId>())

/** Putting two documents of a project together. */
export const pairing = (deps: Deps) =>
  new Hono()
    .get('/:id/bitexts', path, async (c) => c.json({ items: await bitextViews(deps, c.req.valid('param').id) }))
    .post('/:id/bitexts', path, json(newBitext), async (c) => {
      const bitext = await createBitext(deps, { projectId: c.req.valid('param').id, ...c.req.valid('json') })
      return c.json(bitext, 201, { etag: etag(bitext.version) })
    })
    .post('/:id/match', path, async (c) => c.json(await matchProject(deps, c.req.valid('param').id), 202))
