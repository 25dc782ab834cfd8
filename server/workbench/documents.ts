import type { Edit } from '../../db/model/change.ts'
import type { Document } from '../../db/model/document.ts'
import type { DocumentId, ProjectId } from '../../db/model/ids.ts'
import { commit, commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { changed, removed } from './edit.ts'
import type { DocumentView } from './views.ts'

/** A project's documents with their sizes, oldest first. */
export async function documentViews(deps: Deps, projectId: ProjectId): Promise<DocumentView[]> {
  await deps.storage.get('project', projectId)
  const documents = await deps.storage.documents(projectId)
  return Promise.all(documents.map((document) => viewOf(deps, document)))
}

export async function getDocument(deps: Deps, id: DocumentId): Promise<DocumentView> {
  return viewOf(deps, await deps.storage.get('document', id))
}

/** Changes what a document is called or said to be written in; its text never changes. */
export async function patchDocument(
  deps: Deps,
  input: { id: DocumentId; version: number; name?: string | undefined; lang?: string | undefined },
): Promise<DocumentView> {
  const document = await deps.storage.get('document', input.id)
  await commitChanges(deps, {
    projectId: document.projectId,
    label: input.name === undefined ? 'Change language of document' : 'Rename document',
    edits: [changed('document', document, { name: input.name ?? document.name, lang: input.lang ?? document.lang })],
    expects: [{ kind: 'document', id: input.id, version: input.version }],
  })
  return getDocument(deps, input.id)
}

/** Removes a document with its segments and every bitext it stands in. Undo brings all of it back. */
export async function removeDocument(deps: Deps, input: { id: DocumentId; version: number }): Promise<void> {
  const document = await deps.storage.get('document', input.id)
  await commit(deps, {
    projectId: document.projectId,
    label: `Delete document “${document.name}”`,
    edits: await removalOfDocuments(deps, [document]),
    expects: [{ kind: 'document', id: input.id, version: input.version }],
  })
}

/** The original bytes of a document, exactly as they came. */
export async function originalOf(deps: Deps, id: DocumentId): Promise<{ document: Document; bytes: Uint8Array }> {
  const document = await deps.storage.get('document', id)
  return { document, bytes: await deps.storage.readOriginal(document.original) }
}

/** Edits that remove documents and all that hangs on them, dependants first. Segments go and come with their document. */
export async function removalOfDocuments(deps: Deps, documents: readonly Document[]): Promise<Edit[]> {
  const { storage } = deps
  const edits: Edit[] = []
  const bitexts = new Map(
    (await Promise.all(documents.map((d) => storage.bitextsOf(d.id)))).flat().map((b) => [b.id, b]),
  )
  for (const bitext of bitexts.values()) {
    for (const link of await storage.links(bitext.id)) edits.push(removed('link', link))
    edits.push(removed('bitext', bitext))
  }
  for (const document of documents) {
    for (const mention of await storage.mentionsIn(document.id)) edits.push(removed('mention', mention))
    edits.push(removed('document', document))
  }
  return edits
}

async function viewOf(deps: Deps, document: Document): Promise<DocumentView> {
  const { total, excluded } = await deps.storage.sizeOf(document.id)
  return { ...document, segments: total, excluded }
}
