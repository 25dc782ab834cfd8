import { Hono } from 'hono'
import { z } from 'zod'
import type { ProjectId } from '../../db/model/ids.ts'
import { etag, expectedVersion, json, param, query } from '../http/read.ts'
import { cutRules, cuttingPut, embeddingsPut, goBackTo, newProject, projectPatch } from '../shapes/bodies.ts'
import { count, pathId } from '../shapes/common.ts'
import { previewCutting, setCutting } from '../workbench/cutting.ts'
import type { Deps } from '../workbench/deps.ts'
import { getEmbeddings, setEmbeddings, tryEmbeddings } from '../workbench/embeddings.ts'
import { goBack } from '../workbench/go-back.ts'
import { createProject, getProject, listProjects, removeProject, renameProject } from '../workbench/projects.ts'
import { history, redo, undo } from '../workbench/undo.ts'

const path = param(pathId<ProjectId>())
const window = z.strictObject({ before: z.coerce.number().int().min(1).optional(), limit: count(1, 500, 100) })

export const projects = (deps: Deps) =>
  new Hono()
    .get('/', async (c) => c.json({ items: await listProjects(deps) }))
    .post('/', json(newProject), async (c) => {
      const project = await createProject(deps, c.req.valid('json'))
      return c.json(project, 201, { etag: etag(project.version) })
    })
    .get('/:id', path, async (c) => {
      const project = await getProject(deps, c.req.valid('param').id)
      return c.json(project, 200, { etag: etag(project.version) })
    })
    .patch('/:id', path, json(projectPatch), async (c) => {
      const version = expectedVersion(c.req.header('if-match'))
      const project = await renameProject(deps, { ...c.req.valid('param'), version, ...c.req.valid('json') })
      return c.json(project, 200, { etag: etag(project.version) })
    })
    .delete('/:id', path, async (c) => {
      await removeProject(deps, { ...c.req.valid('param'), version: expectedVersion(c.req.header('if-match')) })
      return c.body(null, 204)
    })
    .put('/:id/cutting', path, json(cuttingPut), async (c) => {
      const version = expectedVersion(c.req.header('if-match'))
      const project = await setCutting(deps, { ...c.req.valid('param'), version, ...c.req.valid('json') })
      return c.json(project, 200, { etag: etag(project.version) })
    })
    .post('/:id/cutting/preview', path, json(cutRules), async (c) =>
      c.json(await previewCutting(deps, { ...c.req.valid('param'), cutting: c.req.valid('json') })),
    )
    .get('/:id/embeddings', path, async (c) => {
      const view = await getEmbeddings(deps, c.req.valid('param').id)
      return c.json(view, 200, { etag: etag(view.version) })
    })
    .put('/:id/embeddings', path, json(embeddingsPut), async (c) => {
      const version = expectedVersion(c.req.header('if-match'))
      const view = await setEmbeddings(deps, { ...c.req.valid('param'), version, ...c.req.valid('json') })
      return c.json(view, 200, { etag: etag(view.version) })
    })
    .post('/:id/embeddings/try', path, async (c) => c.json(await tryEmbeddings(deps, c.req.valid('param').id)))
    .post('/:id/undo', path, async (c) => c.json(await undo(deps, c.req.valid('param').id)))
    .post('/:id/redo', path, async (c) => c.json(await redo(deps, c.req.valid('param').id)))
    .post('/:id/back', path, json(goBackTo), async (c) =>
      c.json(await goBack(deps, { projectId: c.req.valid('param').id, ...c.req.valid('json') })),
    )
    .get('/:id/history', path, query(window), async (c) =>
      c.json(await history(deps, { projectId: c.req.valid('param').id, ...c.req.valid('query') })),
    )
