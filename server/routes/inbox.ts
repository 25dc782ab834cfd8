import { Hono } from 'hono'
import type { ProjectId } from '../../db/model/ids.ts'
import { json, param, query } from '../http/read.ts'
import { inboxWindow, nameJudgement } from '../shapes/bodies.ts'
import { pathId } from '../shapes/common.ts'
import type { Deps } from '../workbench/deps.ts'
import { inbox as read } from '../workbench/inbox.ts'
import { judgeName } from '../workbench/judge-name.ts'

const path = param(pathId<ProjectId>())

/** Names that a project's glossary does not know, and what people say of them, under the project. */
export const inbox = (deps: Deps) =>
  new Hono()
    .get('/:id/inbox', path, query(inboxWindow), async (c) =>
      c.json(await read(deps, c.req.valid('param').id, c.req.valid('query'))),
    )
    .post('/:id/inbox/judgements', path, json(nameJudgement), async (c) =>
      c.json(await judgeName(deps, { projectId: c.req.valid('param').id, ...c.req.valid('json') }), 201),
    )
