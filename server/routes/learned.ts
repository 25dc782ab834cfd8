import { Hono } from 'hono'
import type { ProjectId } from '../../db/model/ids.ts'
import { json, param } from '../http/read.ts'
import { languagesBody, refusedWords } from '../shapes/bodies.ts'
import { pathId } from '../shapes/common.ts'
import type { Deps } from '../workbench/deps.ts'
import { learnAnew, learned as list, refuseWords } from '../workbench/learned.ts'

const path = param(pathId<ProjectId>())

/** What a project has learnt from its people's decisions, under the project. */
export const learned = (deps: Deps) =>
  new Hono()
    .get('/:id/learned', path, async (c) => c.json(await list(deps, c.req.valid('param').id)))
    .post('/:id/learned/refusals', path, json(refusedWords), async (c) =>
      c.json(await refuseWords(deps, { projectId: c.req.valid('param').id, ...c.req.valid('json') }), 201),
    )
    .post('/:id/learned/reset', path, json(languagesBody), async (c) =>
      c.json(await learnAnew(deps, { projectId: c.req.valid('param').id, ...c.req.valid('json') })),
    )
