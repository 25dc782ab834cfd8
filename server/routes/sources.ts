import { Hono } from 'hono'
import type { EvidenceSource } from '../../db/model/evidence.ts'
import type { ProjectId, SourceId } from '../../db/model/ids.ts'
import type { Job } from '../../db/model/job.ts'
import { defined } from '../http/defined.ts'
import { etag, expectedVersion, json, param } from '../http/read.ts'
import { temporaryFolder, upload, uploaded } from '../http/upload.ts'
import { mostOfSource, sourceForm, sourcePatch } from '../shapes/bodies.ts'
import { pathId } from '../shapes/common.ts'
import type { Deps } from '../workbench/deps.ts'
import {
  addSource,
  isLongSource,
  listSources,
  patchSource,
  previewSource,
  removeSource,
  startSource,
} from '../workbench/sources.ts'

const projectPath = param(pathId<ProjectId>())
const sourcePath = param(pathId<SourceId>())

/**
 * Translations that the aligner of a project knows, under the project.
 *
 * @param uploads  folder where large files lie meanwhile
 */
export const projectSources = (deps: Deps, uploads?: string) => {
  const folder = uploads === undefined ? temporaryFolder : async () => uploads
  const files = upload(sourceForm, folder, mostOfSource + 1_000_000)
  return new Hono()
    .get('/:id/sources', projectPath, async (c) => c.json(await listSources(deps, c.req.valid('param').id)))
    .post('/:id/sources', projectPath, files, async (c) => {
      const { file, ...said } = c.req.valid('form')
      const { upload, hold } = uploaded(file)
      const input = { projectId: c.req.valid('param').id, fileName: file.name, ...upload, ...said }
      const isLong = isLongSource(input)
      const body: EvidenceSource | Job = isLong ? await startSource(deps, input, hold()) : await addSource(deps, input)
      return c.json(body, isLong ? 202 : 201)
    })
    .post('/:id/sources/preview', projectPath, files, async (c) => {
      const { file, ...said } = c.req.valid('form')
      const { upload } = uploaded(file)
      const input = { projectId: c.req.valid('param').id, fileName: file.name, ...upload, ...said }
      return c.json(await previewSource(deps, input))
    })
}

export const sources = (deps: Deps) =>
  new Hono()
    .patch('/:id', sourcePath, json(sourcePatch), async (c) => {
      const version = expectedVersion(c.req.header('if-match'))
      const source = await patchSource(deps, { ...c.req.valid('param'), version, patch: defined(c.req.valid('json')) })
      return c.json(source, 200, { etag: etag(source.version) })
    })
    .delete('/:id', sourcePath, async (c) => {
      await removeSource(deps, { ...c.req.valid('param'), version: expectedVersion(c.req.header('if-match')) })
      return c.body(null, 204)
    })
