import { inPart, openContainer, type Relation, readPart, readRelations } from './container.ts'
import type { Paragraph, Part } from './docx-part.ts'
import { layParagraph } from './docx-pieces.ts'
import { readDocxPart } from './docx-read.ts'
import { readStyles, type Styles } from './docx-styles.ts'
import { type BlockHint, FormatError, type ImportedBlock, type ImportedDocument } from './format.ts'
import type { LaidText } from './inline-text.ts'
import type { StyleNumbers } from './looks.ts'
import { DocumentDraft, isPageNumber } from './office-draft.ts'
import { propertiesTitle } from './office-title.ts'
import type { ZipContainer } from './zip-read.ts'

/** A paragraph with text, and where it stands in the raw text of the document. */
export interface PlacedParagraph {
  readonly part: Part
  readonly paragraph: Paragraph
  readonly laid: LaidText
  /** Where its text begins, and the index of its first code among the document's. */
  readonly start: number
  readonly firstCode: number
}

export interface DocxDocument {
  readonly document: ImportedDocument
  readonly zip: ZipContainer
  readonly placed: readonly PlacedParagraph[]
  /** How a paragraph is laid out: for its twin. */
  readonly lay: (paragraph: Paragraph) => LaidText
}

/**
 * Reads a DOCX file: its text a paragraph a line, the body first, then the notes in the order they are referred to,
 * then heads and feet.
 *
 * @throws FormatError when it is no DOCX, damaged, or a part of it cannot be read
 */
export function readDocx(bytes: Uint8Array): DocxDocument {
  const zip = openContainer(bytes, 'docx', 'Word document')
  const main = mainPart(zip)
  const relations = readRelations(zip, main)
  const targets = (type: string) => [
    ...new Set([...relations.values()].flatMap((each) => (each.type === type && !each.external ? [each.target] : []))),
  ]
  const [stylesPart] = targets('styles').filter((name) => zip.has(name))
  const styles =
    stylesPart === undefined
      ? readStyles(undefined)
      : inPart(stylesPart, () => readStyles(readPart(zip, stylesPart).text))
  const numbers: StyleNumbers = new Map()
  const lay = (paragraph: Paragraph) => layParagraph(paragraph, styles.paragraph(paragraph.styleId).look, numbers)
  const read = (name: string) => {
    const own: ReadonlyMap<string, Relation> = name === main ? relations : readRelations(zip, name)
    return readDocxPart(name, readPart(zip, name).text, styles, own)
  }
  const readAll = (type: string) =>
    targets(type)
      .filter((name) => zip.has(name))
      .map(read)
  const body = read(main)
  const draft = new DocumentDraft()
  const placed: PlacedParagraph[] = []
  const add = (part: Part, paragraph: Paragraph, hint?: BlockHint) => {
    const laid = lay(paragraph)
    const at = draft.add(laid, blockOf(paragraph, styles, laid, hint))
    if (at !== undefined) placed.push({ part, paragraph, laid, ...at })
  }
  for (const paragraph of body.paragraphs) add(body, paragraph)
  const notes = notesById([...readAll('footnotes'), ...readAll('endnotes')])
  for (const id of new Set(body.notes)) for (const [part, paragraph] of notes.get(id) ?? []) add(part, paragraph)
  for (const part of [...readAll('header'), ...readAll('footer')])
    for (const paragraph of part.paragraphs) add(part, paragraph, 'running-head')
  return { document: draft.finish(propertiesTitle(zip, 'docProps/core.xml')), zip, placed, lay }
}

function blockOf(
  paragraph: Paragraph,
  styles: Styles,
  laid: LaidText,
  outer?: BlockHint,
): Pick<ImportedBlock, 'kind' | 'level' | 'hint'> {
  const style = styles.paragraph(paragraph.styleId)
  const contents = style.contents === true || paragraph.contents
  const own = contents ? 'navigation' : style.caption === true ? 'caption' : undefined
  const hint = outer === 'running-head' && isPageNumber(laid) ? 'page-number' : (outer ?? own)
  const hinted = hint === undefined ? {} : { hint }
  if (paragraph.note !== undefined) return { kind: 'note', ...hinted }
  if (paragraph.place === 'cell') return { kind: 'cell', ...hinted }
  const { outline } = paragraph
  const level =
    outline === undefined || contents ? style.heading : outline >= 0 && outline < 9 ? outline + 1 : undefined
  if (level !== undefined && !contents) return { kind: 'heading', level, ...hinted }
  if (paragraph.numbered ?? style.item === true) return { kind: 'item', ...hinted }
  return { kind: style.quote === true ? 'quote' : 'sentence', ...hinted }
}

function notesById(parts: readonly Part[]): ReadonlyMap<string, readonly (readonly [Part, Paragraph])[]> {
  const notes = new Map<string, (readonly [Part, Paragraph])[]>()
  for (const part of parts) {
    for (const paragraph of part.paragraphs) {
      const id = paragraph.note ?? ''
      const known = notes.get(id)
      if (known === undefined) notes.set(id, [[part, paragraph]])
      else known.push([part, paragraph])
    }
  }
  return notes
}

function mainPart(zip: ZipContainer): string {
  const named = [...readRelations(zip, '').values()].find(
    ({ type, external }) => type === 'officeDocument' && !external,
  )
  const name = named?.target ?? 'word/document.xml'
  if (!zip.has(name)) throw new FormatError(0, 0, 'this is no whole Word document: the part with its text is missing')
  return name
}
