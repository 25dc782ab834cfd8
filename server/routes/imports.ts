import { Hono } from 'hono'
import type { ProjectId } from '../../db/model/ids.ts'
import type { Job } from '../../db/model/job.ts'
import { etag, json, param } from '../http/read.ts'
import { temporaryFolder, upload, uploaded } from '../http/upload.ts'
import { importForm, newDocument } from '../shapes/bodies.ts'
import { pathId } from '../shapes/common.ts'
import type { Deps } from '../workbench/deps.ts'
import { documentViews } from '../workbench/documents.ts'
import type { Imported } from '../workbench/import-draft.ts'
import { importFile } from '../workbench/import-file.ts'
import { runningImports, startImport, takesLong } from '../workbench/import-job.ts'
import { importText } from '../workbench/import-text.ts'
import { previewFile } from '../workbench/preview-file.ts'

const path = param(pathId<ProjectId>())

/**
 * What comes into a project: files, pasted text, and a look at either before it is kept.
 *
 * @param uploads  folder where large files lie meanwhile
 */
export const imports = (deps: Deps, uploads?: string) => {
  const files = upload(importForm, uploads === undefined ? temporaryFolder : async () => uploads)
  return new Hono()
    .get('/:id/documents', path, async (c) => c.json({ items: await documentViews(deps, c.req.valid('param').id) }))
    .post('/:id/documents', path, json(newDocument), async (c) => {
      const document = await importText(deps, { projectId: c.req.valid('param').id, ...c.req.valid('json') })
      return c.json(document, 201, { etag: etag(document.version) })
    })
    .get('/:id/imports', path, async (c) => c.json({ items: await runningImports(deps, c.req.valid('param').id) }))
    .post('/:id/imports', path, files, async (c) => {
      const { file, ...said } = c.req.valid('form')
      const { upload, hold } = uploaded(file)
      const input = { projectId: c.req.valid('param').id, fileName: file.name, ...upload, ...said }
      const isLong = takesLong(input)
      const body: Imported | Job = isLong ? await startImport(deps, input, hold()) : await importFile(deps, input)
      return c.json(body, isLong ? 202 : 201)
    })
    .post('/:id/imports/preview', path, files, async (c) => {
      const { file, ...said } = c.req.valid('form')
      const input = { projectId: c.req.valid('param').id, fileName: file.name, ...uploaded(file).upload, ...said }
      return c.json(await previewFile(deps, input, c.req.raw.signal))
    })
}
