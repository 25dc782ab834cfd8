import { Hono } from 'hono'
import type { ProjectId } from '../../db/model/ids.ts'
import { attachment } from '../http/attachment.ts'
import { param, query } from '../http/read.ts'
import { searchQuery, searchWindow } from '../shapes/bodies.ts'
import { pathId } from '../shapes/common.ts'
import type { Deps } from '../workbench/deps.ts'
import { searchFile } from '../workbench/search-file.ts'
import { searchProject } from '../workbench/search-project.ts'

const path = param(pathId<ProjectId>())

/** Words, phrases and names in all texts of a project, under the project. */
export const search = (deps: Deps) =>
  new Hono()
    .get('/:id/search', path, query(searchWindow), async (c) =>
      c.json(await searchProject(deps, c.req.valid('param').id, c.req.valid('query'))),
    )
    .get('/:id/search/export', path, query(searchQuery), async (c) => {
      const { fileName, mediaType, content } = await searchFile(deps, c.req.valid('param').id, c.req.valid('query').q)
      return c.body(content, 200, attachment(fileName, mediaType))
    })
