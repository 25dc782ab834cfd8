import { Hono } from 'hono'
import type { ProjectId } from '../../db/model/ids.ts'
import { etag, form, json, param } from '../http/read.ts'
import { importForm, newDocument } from '../shapes/bodies.ts'
import { pathId } from '../shapes/common.ts'
import type { Deps } from '../workbench/deps.ts'
import { documentViews } from '../workbench/documents.ts'
import { importFile, previewFile } from '../workbench/import-file.ts'
import { importText } from '../workbench/import-text.ts'

const path = param(pathId<ProjectId>())

/** What comes into a project: files, pasted text, and a look at either before it is kept. */
export const imports = (deps: Deps) =>
  new Hono()
    .get('/:id/documents', path, async (c) => c.json({ items: await documentViews(deps, c.req.valid('param').id) }))
    .post('/:id/documents', path, json(newDocument), async (c) => {
      const document = await importText(deps, { projectId: c.req.valid('param').id, ...c.req.valid('json') })
      return c.json(document, 201, { etag: etag(document.version) })
    })
    .post('/:id/imports', path, form(importForm), async (c) => {
      const { file, ...said } = c.req.valid('form')
      const bytes = new Uint8Array(await file.arrayBuffer())
      return c.json(
        await importFile(deps, { projectId: c.req.valid('param').id, fileName: file.name, bytes, ...said }),
        201,
      )
    })
    .post('/:id/imports/preview', path, form(importForm), async (c) => {
      const { file, ...said } = c.req.valid('form')
      await deps.storage.get('project', c.req.valid('param').id)
      const bytes = new Uint8Array(await file.arrayBuffer())
      return c.json(await previewFile(deps, { fileName: file.name, bytes, ...said }))
    })
