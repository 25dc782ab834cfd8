import { Hono } from 'hono'
import type { ProjectId, WaiverId } from '../../db/model/ids.ts'
import { json, param } from '../http/read.ts'
import { newWaiver } from '../shapes/bodies.ts'
import { pathId } from '../shapes/common.ts'
import type { Deps } from '../workbench/deps.ts'
import { unwaive, waive } from '../workbench/waivers.ts'

/** What people let stand of what was found, under the project. */
export const projectWaivers = (deps: Deps) =>
  new Hono().post('/:id/waivers', param(pathId<ProjectId>()), json(newWaiver), async (c) =>
    c.json(await waive(deps, { projectId: c.req.valid('param').id, ...c.req.valid('json') }), 201),
  )

export const waivers = (deps: Deps) =>
  new Hono().delete('/:id', param(pathId<WaiverId>()), async (c) => c.json(await unwaive(deps, c.req.valid('param'))))
