import type { Document, Layout, Reading } from '../../db/model/document.ts'
import { type BitextId, newId, type ProjectId } from '../../db/model/ids.ts'
import type { Unversioned } from '../../db/model/row.ts'
import type { Deps } from './deps.ts'
import type { DocumentView } from './views.ts'

/** A file as a person handed it in, and what they said of it; the rest is detected. */
export interface FileInput {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly name?: string | undefined
  readonly lang?: string | undefined
  /** Of the two sides of a bitext whose file does not name them. */
  readonly sourceLang?: string | undefined
  readonly targetLang?: string | undefined
  readonly encoding?: string | undefined
  readonly format?: string | undefined
  readonly layout?: 'auto' | Layout | undefined
  readonly reading?: Reading | undefined
}

/** A reading in which a person has decided nothing against what is proposed. */
export const asProposed: Reading = { rules: {}, places: {} }

export type Imported =
  | { readonly kind: 'document'; readonly document: DocumentView }
  | {
      readonly kind: 'bitext'
      readonly bitextId: BitextId
      readonly documents: readonly DocumentView[]
      readonly units: number
      readonly problems: readonly string[]
    }

/** A document row; the caller commits it. */
export function documentRow(
  deps: Deps,
  input: Pick<FileInput, 'fileName' | 'bytes'> & { projectId: ProjectId },
  rest: Pick<Document, 'lang' | 'format' | 'encoding' | 'layout' | 'reading' | 'name' | 'original' | 'textId'>,
): Unversioned<Document> {
  const now = deps.clock()
  return {
    id: newId<'document'>(now.getTime()),
    projectId: input.projectId,
    fileName: input.fileName === '' ? null : input.fileName,
    size: input.bytes.byteLength,
    createdAt: now.toISOString(),
    ...rest,
    name: rest.name.slice(0, 300),
  }
}

/**
 * What a document is called where nobody said: its title, else its file's name. Where that is only a number or a
 * checksum, its first words tell more.
 */
export function proposedName(
  fileName: string,
  read: { readonly title?: string; readonly segments: readonly { readonly text: string }[] },
): string {
  const own = withoutEnding(fileName)
  const tellsNothing = own === '' || /^(?=.*\d)[0-9a-f_]+$/i.test(own)
  return read.title ?? ((tellsNothing && firstWords(read.segments[0]?.text ?? '')) || own || fileName || 'Untitled')
}

const mostWords = 60

function firstWords(text: string): string {
  const line = text.trim().replace(/[\s.,;:]+$/, '')
  return line.length <= mostWords ? line : `${line.slice(0, mostWords).replace(/\s+\S*$/, '')}…`
}

/** A file's name as a title: without its ending; empty where there is nothing else. */
export function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[A-Za-z0-9]{1,8}$/, '')
}
