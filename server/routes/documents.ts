import { Hono } from 'hono'
import { z } from 'zod'
import type { DocumentId } from '../../db/model/ids.ts'
import { attachment } from '../http/attachment.ts'
import { etag, expectedVersion, form, json, param, query } from '../http/read.ts'
import { documentPatch, newTranslation, rereadForm } from '../shapes/bodies.ts'
import { count, pathId } from '../shapes/common.ts'
import { beginTranslation } from '../workbench/begin-translation.ts'
import type { Deps } from '../workbench/deps.ts'
import { getDocument, originalOf, patchDocument, removeDocument } from '../workbench/documents.ts'
import { previewReread, rereadDocument } from '../workbench/reread-document.ts'
import { segmentsOf } from '../workbench/segments.ts'

const path = param(pathId<DocumentId>())
const window = z.strictObject({ from: count(0, 10_000_000, 0), limit: count(1, 1000, 100) })

export const documents = (deps: Deps) =>
  new Hono()
    .get('/:id', path, async (c) => {
      const document = await getDocument(deps, c.req.valid('param').id)
      return c.json(document, 200, { etag: etag(document.version) })
    })
    .patch('/:id', path, json(documentPatch), async (c) => {
      const version = expectedVersion(c.req.header('if-match'))
      const document = await patchDocument(deps, { ...c.req.valid('param'), version, ...c.req.valid('json') })
      return c.json(document, 200, { etag: etag(document.version) })
    })
    .delete('/:id', path, async (c) => {
      await removeDocument(deps, { ...c.req.valid('param'), version: expectedVersion(c.req.header('if-match')) })
      return c.body(null, 204)
    })
    .get('/:id/segments', path, query(window), async (c) =>
      c.json(await segmentsOf(deps, { ...c.req.valid('param'), ...c.req.valid('query') })),
    )
    .post('/:id/reading/preview', path, form(rereadForm), async (c) => {
      const { file, ...said } = c.req.valid('form')
      return c.json(await previewReread(deps, { ...c.req.valid('param'), ...said, file: await bytesOf(file) }))
    })
    .post('/:id/reading', path, form(rereadForm), async (c) => {
      const { file, ...said } = c.req.valid('form')
      const version = expectedVersion(c.req.header('if-match'))
      const input = { ...c.req.valid('param'), version, ...said, file: await bytesOf(file) }
      const document = await rereadDocument(deps, input)
      return c.json(document, 200, { etag: etag(document.version) })
    })
    .post('/:id/translations', path, json(newTranslation), async (c) =>
      c.json(await beginTranslation(deps, { ...c.req.valid('param'), ...c.req.valid('json') }), 201),
    )
    .get('/:id/original', path, async (c) => {
      const { document, bytes } = await originalOf(deps, c.req.valid('param').id)
      const name = document.fileName ?? `${document.name}.txt`
      return c.body(bytes as Uint8Array<ArrayBuffer>, 200, attachment(name, 'application/octet-stream'))
    })

const bytesOf = async (file: File | undefined) =>
  file && { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
