import type { Reading } from '../../db/model/document.ts'
import type { ProjectId } from '../../db/model/ids.ts'
import type { Deps } from './deps.ts'
import { importFile } from './import-file.ts'
import type { DocumentView } from './views.ts'

/** Keeps pasted text as a document; its original is the text in UTF-8. */
export async function importText(
  deps: Deps,
  input: {
    projectId: ProjectId
    name: string
    text: string
    lang?: string | undefined
    format?: 'plain-text' | 'markdown' | undefined
    layout?: 'auto' | 'paragraphs' | 'lines' | undefined
    reading?: Reading | undefined
  },
): Promise<DocumentView> {
  const { text, format, ...rest } = input
  const imported = await importFile(deps, {
    ...rest,
    fileName: '',
    bytes: new TextEncoder().encode(text),
    encoding: 'utf-8',
    format: format ?? 'plain-text',
  })
  if (imported.kind !== 'document') throw new TypeError('Pasted text was read as a bitext')
  return imported.document
}
