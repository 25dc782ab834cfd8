import { Hono } from 'hono'
import type { JobId } from '../../db/model/ids.ts'
import { param } from '../http/read.ts'
import { pathId } from '../shapes/common.ts'
import type { Deps } from '../workbench/deps.ts'

const path = param(pathId<JobId>())

export const jobs = (deps: Deps) =>
  new Hono()
    .get('/:id', path, async (c) => c.json(await deps.jobs.job(c.req.valid('param').id)))
    .delete('/:id', path, async (c) => c.json(await deps.jobs.cancel(c.req.valid('param').id)))
