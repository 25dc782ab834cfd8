import { FormatError, type SourceFile } from './format.ts'
import { decodeXml, walkXml } from './xml-read.ts'
import { isZip, openZip, type ZipContainer } from './zip-read.ts'

/** What a container file is, by what it holds; `zip` is one of any other kind, `ole` an old or locked Office file. */
export type ContainerKind = 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'epub' | 'zip' | 'ole'

/** Nesting of elements in the parts of a document: tables in tables in text boxes go deep, but no deeper. */
export const PART_DEPTH = 100

/**
 * Tells what a container is from its members, never from its name.
 *
 * @returns undefined for a file that is no container
 * @throws FormatError for a zip container that cannot be opened
 */
export function containerKind(bytes: Uint8Array): ContainerKind | undefined {
  if (OLE.every((byte, i) => bytes[i] === byte)) return 'ole'
  if (!isZip(bytes)) return undefined
  const zip = openZip(bytes)
  if (zip.has('mimetype')) {
    const type = new TextDecoder('latin1').decode(zip.read('mimetype', LARGEST_LABEL).subarray(0, 100)).trim()
    const kind = MIME_TYPES.find(([begins]) => type.startsWith(begins))
    if (kind !== undefined) return kind[1]
  }
  if (!zip.has('[Content_Types].xml')) return 'zip'
  const types = new TextDecoder('latin1').decode(zip.read('[Content_Types].xml', LARGEST_LABEL))
  return CONTENT_TYPES.find(([part]) => types.includes(part))?.[1] ?? 'zip'
}

/** How surely a file is of one of the kinds of container: by content, and by its ending where it can be no other. */
export function sniffContainer(file: SourceFile, kind: ContainerKind, endings: RegExp): number {
  try {
    const found = containerKind(file.bytes)
    if (found === kind) return 0.95
    // Another kind under this name is read by its own format, where there is one.
    return endings.test(file.name) ? 0.4 : 0
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    return endings.test(file.name) ? 0.9 : 0
  }
}

/**
 * Opens a container that must be of a kind.
 *
 * @throws FormatError saying what the file is instead
 */
export function openContainer(bytes: Uint8Array, kind: ContainerKind, label: string): ZipContainer {
  const found = containerKind(bytes)
  if (found === kind) return openZip(bytes)
  throw new FormatError(0, 0, `this is no ${label}: ${found === undefined ? plainContent(bytes) : CONTENT[found]}`)
}

/** Why a container is refused that no format reads; undefined for what is none. */
export function refusedContainer(bytes: Uint8Array): FormatError | undefined {
  try {
    const found = containerKind(bytes)
    return found === undefined ? undefined : new FormatError(0, 0, `Kopir cannot read this: ${CONTENT[found]}`)
  } catch (error) {
    if (error instanceof FormatError) return error
    throw error
  }
}

/** A member decoded as XML. @throws FormatError naming the member where it is damaged */
export function readPart(zip: ZipContainer, name: string): { text: string; encoding: string } {
  return inPart(name, () => decodeXml(zip.read(name, LARGEST_PART)))
}

/** Runs a reader of a part; where it refuses the part, the reason names it. */
export function inPart<Result>(name: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof FormatError && error.line > 0)
      throw new FormatError(error.line, error.column, `in its part “${name}”: ${error.message}`)
    throw error
  }
}

/** The relationships of a part, by id; targets as member names, those outside the container left out or as addresses. */
export function readRelations(zip: ZipContainer, part: string): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const name = `${folder}_rels/${part.slice(slash)}.rels`
  const relations = new Map<string, Relation>()
  if (!zip.has(name)) return relations
  inPart(name, () =>
    walkXml(readPart(zip, name).text, () => ({
      open(element, { Id, Type = '', Target = '', TargetMode }) {
        if (!/(?:^|:)Relationship$/.test(element) || Id === undefined) return
        const external = TargetMode === 'External'
        const target = external ? Target : memberName(folder, Target)
        relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target, external })
      },
      close() {},
      text() {},
    })),
  )
  return relations
}

export interface Relation {
  /** The last word of its type: `footnotes`, `hyperlink`. */
  readonly type: string
  /** A member's name, or, where external, an address: only ever shown, never fetched. */
  readonly target: string
  readonly external: boolean
}

function memberName(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** Bytes of what tells a container's kind, and of a part: that of a document of 20,000 pages. */
const LARGEST_LABEL = 1_000_000
const LARGEST_PART = 100_000_000

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

const MIME_TYPES: readonly (readonly [begins: string, ContainerKind])[] = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
  ['application/epub+zip', 'epub'],
]

const CONTENT_TYPES: readonly (readonly [part: string, ContainerKind])[] = [
  ['wordprocessingml.document.main+xml', 'docx'],
  ['wordprocessingml.template.main+xml', 'docx'],
  ['ms-word.document.macroEnabled.main+xml', 'docx'],
  ['ms-word.template.macroEnabledTemplate.main+xml', 'docx'],
  ['spreadsheetml.sheet.main+xml', 'xlsx'],
  ['spreadsheetml.template.main+xml', 'xlsx'],
  ['ms-excel.sheet.macroEnabled.main+xml', 'xlsx'],
  ['presentationml.', 'pptx'],
]

const CONTENT: Readonly<Record<ContainerKind, string>> = {
  docx: 'it is a Word document (DOCX)',
  xlsx: 'it is an Excel table (XLSX)',
  pptx: 'it is a PowerPoint presentation. Save its text as a Word document and add that',
  odt: 'it is an OpenDocument text (ODT)',
  ods: 'it is an OpenDocument table (ODS). Save it as XLSX or CSV and add that',
  odp: 'it is an OpenDocument presentation. Save its text as a document and add that',
  epub: 'it is an electronic book (EPUB)',
  zip: 'it is a zip folder with other files in it. Unpack it and add the files themselves',
  ole: 'it is an Office file of the old kind, like .doc or .xls, or one locked with a password. Save it as .docx or .xlsx without a password and add that',
}

function plainContent(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000))
  if (head.trim() === '') return 'the file is empty'
  if (head.startsWith('%PDF-')) return 'it is a PDF document. Name it .pdf and add it again'
  if (head.startsWith('{\\rtf')) return 'it is a rich text file (RTF). Open it and save it as .docx'
  if (/^[^<]{0,3}<(?:!doctype html|html)/i.test(head)) return 'it is a web page. Name it .html and add it again'
  if (bytes.subarray(0, 1000).some((byte) => byte < 9 || (byte > 13 && byte < 27)))
    return 'its content is of an unknown kind. Ask for it again'
  return 'it seems to be plain text. Name it .txt and add it again'
}
