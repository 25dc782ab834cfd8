import type { Document } from '../../db/model/document.ts'
import type { DocumentId } from '../../db/model/ids.ts'
import { textIdOf } from '../jobs/raw-text.ts'
import { commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { getDocument } from './documents.ts'
import { changed } from './edit.ts'
import type { ReadyFile } from './import-draft.ts'
import { readAgain, type SaidAgain } from './read-again.ts'
import { rereadDraft } from './reread-draft.ts'
import { rereadView } from './reread-view.ts'
import type { DocumentView, RereadPreview } from './views.ts'

export type RereadInput = SaidAgain & {
  readonly id: DocumentId
  /** A corrected version of the document; without it, the original is read again. */
  readonly file?: ReadyFile | undefined
}

/** What reading a document in another way, or a corrected version of it, would change. Nothing is kept. */
export async function previewReread(deps: Deps, input: RereadInput): Promise<RereadPreview> {
  const { id, file, ...said } = input
  const document = await deps.storage.get('document', id)
  return rereadView(deps, await rereadDraft(deps, await readAgain(deps, document, said, file)))
}

/**
 * Reads a document in another way, or takes a corrected version of it in its place. Segments keep their ids, links,
 * names and corrected texts with their words; one change, which undo takes back whole.
 */
export async function rereadDocument(
  deps: Deps,
  input: RereadInput & { version: number; groupId?: string },
): Promise<DocumentView> {
  const { id, version, file, groupId, ...said } = input
  const document = await deps.storage.get('document', id)
  const readings = await readAgain(deps, document, said, file)
  const draft = await rereadDraft(deps, readings)
  const { next, reading } = readings
  const { text, codes, places } = next
  const raw = { id: textIdOf(next), text, codes, places }
  const original = file ? await deps.storage.putOriginal(file.bytes) : document.original
  const row: Partial<Document> = {
    lang: said.lang ?? document.lang,
    format: next.format,
    encoding: next.encoding,
    layout: next.layout,
    reading,
    textId: raw.id,
    original,
    ...(file ? { size: file.bytes.byteLength, fileName: file.fileName || document.fileName } : {}),
  }
  await commitChanges(deps, {
    projectId: document.projectId,
    label: file ? `Bring in a corrected version of “${document.name}”` : `Read “${document.name}” again`,
    edits: [changed('document', document, row), ...draft.edits],
    expects: [{ kind: 'document', id, version }],
    texts: [raw],
    groupId,
  })
  return getDocument(deps, id)
}
