import type { Document, Layout, Reading } from '../../db/model/document.ts'
import type { BitextId, ProjectId } from '../../db/model/ids.ts'
import type { Unversioned } from '../../db/model/row.ts'
import type { Deps } from './deps.ts'
import type { DocumentView } from './views.ts'

/** A file too large to be held in memory, on this machine's disk; keeping it takes it away from there. */
export interface StoredFile {
  readonly path: string
  readonly size: number
  /** Of its bytes, hex. */
  readonly sha256: string
}

/** A file's content, in memory or on disk. */
export type Content =
  | { readonly bytes: Uint8Array; readonly stored?: undefined }
  | { readonly stored: StoredFile; readonly bytes?: undefined }

/** A file whose bytes are at hand. */
export interface ReadyFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** A file as a person handed it in, and what they said of it; the rest is detected. */
export type FileInput = Content & Said

interface Said {
  readonly fileName: string
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

/** Length of a file in bytes. */
export function sizeOf(content: Content): number {
  return content.stored ? content.stored.size : content.bytes.byteLength
}

/** A document row; the caller commits it. */
export function documentRow(
  deps: Deps,
  input: Content & { fileName: string; projectId: ProjectId },
  rest: Pick<Document, 'id' | 'lang' | 'format' | 'encoding' | 'layout' | 'reading' | 'name' | 'original' | 'textId'>,
): Unversioned<Document> {
  return {
    projectId: input.projectId,
    fileName: input.fileName === '' ? null : input.fileName,
    size: sizeOf(input),
    createdAt: deps.clock().toISOString(),
    ...rest,
    name: rest.name.slice(0, 300),
  }
}

/**
 * What a document is called where nobody said: its title, else its file's name. Where that is only a number or a
 * checksum, its first words tell more.
 */
export function proposedName(fileName: string, read: { readonly title?: string; readonly firstWords: string }): string {
  const own = withoutEnding(fileName)
  const tellsNothing = own === '' || /^(?=.*\d)[0-9a-f_]+$/i.test(own)
  return read.title ?? ((tellsNothing && firstWords(read.firstWords)) || own || fileName || 'Untitled')
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
