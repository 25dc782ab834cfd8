import { inPart, openContainer, PART_DEPTH, type Relation, readPart, readRelations } from './container.ts'
import type { Paragraph, Part } from './docx-part.ts'
import { layParagraph, type StyleNumbers } from './docx-pieces.ts'
import { readDocxPart } from './docx-read.ts'
import { readStyles, type Styles } from './docx-styles.ts'
import { type BlockHint, type Code, FormatError, type ImportedBlock, type ImportedDocument } from './format.ts'
import { documentCodes, type LaidText } from './inline-text.ts'
import { documentTitle } from './office-title.ts'
import { walkXml } from './xml-read.ts'
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
  const draft = new Draft(lay, styles)
  for (const paragraph of body.paragraphs) draft.add(body, paragraph)
  const notes = notesById([...readAll('footnotes'), ...readAll('endnotes')])
  for (const id of new Set(body.notes)) for (const [part, paragraph] of notes.get(id) ?? []) draft.add(part, paragraph)
  for (const part of [...readAll('header'), ...readAll('footer')])
    for (const paragraph of part.paragraphs) draft.add(part, paragraph, 'running-head')
  return { document: draft.finish(coreTitle(zip)), zip, placed: draft.placed, lay }
}

class Draft {
  readonly placed: PlacedParagraph[] = []
  readonly #blocks: ImportedBlock[] = []
  readonly #codes: Code[] = []
  readonly #lay: (paragraph: Paragraph) => LaidText
  readonly #styles: Styles
  #text = ''

  constructor(lay: (paragraph: Paragraph) => LaidText, styles: Styles) {
    this.#lay = lay
    this.#styles = styles
  }

  /** Adds a paragraph; one without text is none. */
  add(part: Part, paragraph: Paragraph, hint?: BlockHint): void {
    const laid = this.#lay(paragraph)
    if (!laid.visible) return
    const start = this.#text.length
    this.placed.push({ part, paragraph, laid, start, firstCode: this.#codes.length })
    for (const code of documentCodes(laid.codes, start)) this.#codes.push(code)
    this.#text += `${laid.text}\n`
    this.#blocks.push({ start, end: start + laid.text.length, ...blockOf(paragraph, this.#styles, laid, hint) })
  }

  finish(title: string | undefined): ImportedDocument {
    const [text, blocks, codes] = [this.#text, this.#blocks, this.#codes]
    const found = documentTitle(title, text, blocks, codes)
    const named = found === undefined ? {} : { title: found }
    return { kind: 'document', text, encoding: 'utf-8', codes, blocks, ...named, problems: [] }
  }
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

/** Whether there is a number and nothing else but the marks around it. */
function isPageNumber({ text, codes }: LaidText): boolean {
  let shown = ''
  let at = 0
  for (const { start, end } of codes) {
    shown += text.slice(at, start)
    at = end
  }
  return /^[\s\p{P}]{0,20}\d{1,5}[\s\p{P}]{0,20}$/u.test(shown + text.slice(at))
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

function coreTitle(zip: ZipContainer): string | undefined {
  const name = 'docProps/core.xml'
  if (!zip.has(name)) return undefined
  let title: string | undefined
  let inside = false
  try {
    walkXml(
      readPart(zip, name).text,
      () => ({
        open(element) {
          inside = element === 'dc:title'
        },
        close() {
          inside = false
        },
        text(text) {
          if (inside) title = (title ?? '') + text
        },
      }),
      PART_DEPTH,
    )
  } catch (error) {
    // A title is not worth refusing a document for.
    if (!(error instanceof FormatError)) throw error
  }
  return title
}
