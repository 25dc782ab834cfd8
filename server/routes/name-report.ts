import { Hono } from 'hono'
import { z } from 'zod'
import type { BitextId, DocumentId, ProjectId } from '../../db/model/ids.ts'
import { attachment } from '../http/attachment.ts'
import { param, query } from '../http/read.ts'
import { id, pathId } from '../shapes/common.ts'
import type { Deps } from '../workbench/deps.ts'
import { nameReport } from '../workbench/name-report.ts'
import { nameReportFile, reportFormats } from '../workbench/name-report-file.ts'

const path = param(pathId<ProjectId>())
const scope = { document: id<DocumentId>().optional(), bitext: id<BitextId>().optional() }

/** Which names stand where, in which forms, under the project; of one document or bitext where the query names it. */
export const nameReports = (deps: Deps) =>
  new Hono()
    .get('/:id/names-report', path, query(z.strictObject(scope)), async (c) =>
      c.json(await nameReport(deps, { projectId: c.req.valid('param').id, ...c.req.valid('query') })),
    )
    .get(
      '/:id/names-report/export',
      path,
      query(z.strictObject({ ...scope, format: z.enum(reportFormats) })),
      async (c) => {
        const file = await nameReportFile(deps, { projectId: c.req.valid('param').id, ...c.req.valid('query') })
        const body = file.content as string | Uint8Array<ArrayBuffer>
        return c.body(body, 200, attachment(file.fileName, file.mediaType))
      },
    )
