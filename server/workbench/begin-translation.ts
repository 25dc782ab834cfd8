import { type DocumentId, newId } from '../../db/model/ids.ts'
import { textIdOf } from '../jobs/raw-text.ts'
import { ProblemError } from '../problems.ts'
import { commit } from './announce.ts'
import { getBitext } from './bitexts.ts'
import type { Deps } from './deps.ts'
import { created } from './edit.ts'
import { asProposed, documentRow } from './import-draft.ts'
import type { BitextView } from './views.ts'

/**
 * An empty document in another language beside one that has no translation: all of it is to be written here. One undo
 * takes both it and the bitext away.
 */
export async function beginTranslation(
  deps: Deps,
  input: { id: DocumentId; lang: string; name?: string | undefined },
): Promise<BitextView> {
  const source = await deps.storage.get('document', input.id)
  if (source.lang === input.lang) {
    throw new ProblemError('same-document', 'A translation is in another language. Choose which.')
  }
  const { projectId } = source
  const now = deps.clock()
  const bytes = new Uint8Array()
  const raw = { text: '', codes: [], places: [] }
  const textId = textIdOf(raw)
  const file = { fileName: '', projectId, bytes }
  const document = documentRow(deps, file, {
    id: newId<'document'>(now.getTime()),
    name: input.name ?? source.name,
    lang: input.lang,
    format: 'plain-text',
    encoding: 'utf-8',
    layout: 'paragraphs',
    reading: asProposed,
    original: await deps.storage.putOriginal(bytes),
    textId,
  })
  const bitext = {
    id: newId<'bitext'>(now.getTime()),
    projectId,
    sourceId: source.id,
    targetId: document.id,
    createdAt: now.toISOString(),
    alignment: null,
  }
  await commit(deps, {
    projectId,
    label: `Begin a translation of “${source.name}”`,
    edits: [created('document', document), created('bitext', bitext)],
    texts: [{ id: textId, ...raw }],
  })
  return getBitext(deps, bitext.id)
}
