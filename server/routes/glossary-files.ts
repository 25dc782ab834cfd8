import { Hono } from 'hono'
import type { JobId, ProjectId } from '../../db/model/ids.ts'
import { attachment } from '../http/attachment.ts'
import { json, param, query } from '../http/read.ts'
import { temporaryFolder, upload, uploaded } from '../http/upload.ts'
import { pathId } from '../shapes/common.ts'
import { arrivalWindow, glossaryChoice, glossaryForm, mostOfGlossary, takeRequest } from '../shapes/glossary.ts'
import type { Deps } from '../workbench/deps.ts'
import { exportGlossary, glossaryOutlook } from '../workbench/glossary-export.ts'
import { importGlossary } from '../workbench/glossary-file.ts'
import { forgetGlossary, incomingRows, openGlossary } from '../workbench/incoming-glossaries.ts'
import { takeGlossary } from '../workbench/take-glossary.ts'

const projectPath = param(pathId<ProjectId>())
const arrivalPath = param(pathId<JobId>())

/**
 * A project's glossary as files, under the project.
 *
 * @param uploads  folder where large files lie meanwhile
 */
export const glossaryFiles = (deps: Deps, uploads?: string) => {
  const folder = uploads === undefined ? temporaryFolder : async () => uploads
  const files = upload(glossaryForm, folder, mostOfGlossary + 1_000_000)
  return new Hono()
    .get('/:id/glossary', projectPath, query(glossaryChoice), async (c) => {
      const { safe, ...choice } = c.req.valid('query')
      const input = { projectId: c.req.valid('param').id, ...choice, safe: safe === 'true' }
      const file = await exportGlossary(deps, input)
      return c.body(file.bytes, 200, attachment(file.fileName, file.mediaType))
    })
    .get('/:id/glossary/outlook', projectPath, query(glossaryChoice), async (c) => {
      const { safe, ...choice } = c.req.valid('query')
      const input = { projectId: c.req.valid('param').id, ...choice, safe: safe === 'true' }
      return c.json(await glossaryOutlook(deps, input))
    })
    .post('/:id/glossary', projectPath, files, async (c) => {
      const { file, ...said } = c.req.valid('form')
      const input = { projectId: c.req.valid('param').id, fileName: file.name, ...uploaded(file).upload, ...said }
      return c.json(await importGlossary(deps, input), 201)
    })
    .post('/:id/arrivals', projectPath, files, async (c) => {
      const { file, ...said } = c.req.valid('form')
      const input = { projectId: c.req.valid('param').id, fileName: file.name, ...uploaded(file).upload, ...said }
      return c.json(await openGlossary(deps, input, c.req.raw.signal), 201)
    })
}

/** Glossary files that were looked at and wait to be taken. */
export const arrivals = (deps: Deps) =>
  new Hono()
    .get('/:id/concepts', arrivalPath, query(arrivalWindow), async (c) =>
      c.json(await incomingRows(deps, { ...c.req.valid('param'), ...c.req.valid('query') })),
    )
    .post('/:id/take', arrivalPath, json(takeRequest), async (c) =>
      c.json(await takeGlossary(deps, { ...c.req.valid('param'), ...c.req.valid('json') })),
    )
    .delete('/:id', arrivalPath, (c) => {
      forgetGlossary(deps, c.req.valid('param').id)
      return c.body(null, 204)
    })
