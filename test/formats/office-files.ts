import { strToU8, type Zippable, zipSync } from 'fflate'
import type { ImportedDocument } from '../../server/formats/format.ts'

/** A zip container of members by name; text as UTF-8. */
export function zipOf(members: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zippable: Zippable = Object.create(null)
  for (const [name, content] of Object.entries(members))
    zippable[name] = typeof content === 'string' ? strToU8(content) : content
  return zipSync(zippable, { mtime: new Date(2000, 0, 1) })
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${RELATIONS}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

export interface DocxParts {
  /** Paragraphs and tables. */
  readonly body: string
  /** `<w:style>` elements and defaults. */
  readonly styles?: string
  /** `<w:footnote>` elements. */
  readonly footnotes?: string
  readonly endnotes?: string
  readonly header?: string
  readonly footer?: string
  /** `<Relationship>` elements of the body. */
  readonly relations?: string
  readonly title?: string
  readonly more?: Readonly<Record<string, string | Uint8Array>>
}

/** A Word document of the parts that are given. */
export function docxOf(parts: DocxParts): Uint8Array {
  const own: [name: string, root: string, content: string | undefined][] = [
    ['styles', 'styles', parts.styles],
    ['footnotes', 'footnotes', parts.footnotes],
    ['endnotes', 'endnotes', parts.endnotes],
    ['header', 'hdr', parts.header],
    ['footer', 'ftr', parts.footer],
  ]
  const present = own.filter(([, , content]) => content !== undefined)
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return zipOf({
    '[Content_Types].xml': `${XML}<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `${XML}<Relationships><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships>${present
      .map(([name]) => `<Relationship Id="${name}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`)
      .join('')}${parts.relations ?? ''}</Relationships>`,
    'word/document.xml': `${XML}<w:document ${NAMESPACES}><w:body>${parts.body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(
      present.map(([name, root, content]) => [
        `word/${name}.xml`,
        `${XML}<w:${root} ${NAMESPACES}>${content}</w:${root}>`,
      ]),
    ),
    ...(parts.title === undefined
      ? {}
      : {
          'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${parts.title}</dc:title></cp:coreProperties>`,
        }),
    ...parts.more,
  })
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export interface XlsxParts {
  /** Sheets as their rows: `<row>` elements. */
  readonly sheets: readonly (string | { readonly rows: string; readonly hidden: true })[]
  /** `<si>` elements. */
  readonly strings?: string
  /** Content of the styles. */
  readonly styles?: string
  readonly from1904?: boolean
}

/** An Excel table of the parts that are given. */
export function xlsxOf({ sheets, strings, styles, from1904 }: XlsxParts): Uint8Array {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
  const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  const rowsOf = (sheet: XlsxParts['sheets'][number]) => (typeof sheet === 'string' ? sheet : sheet.rows)
  return zipOf({
    '[Content_Types].xml': `${XML}<Types><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': `${XML}<Relationships>${relation('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${XML}<workbook ${namespace} xmlns:r="${RELATIONS}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map((sheet, i) => `<sheet name="S${i}"${typeof sheet === 'string' ? '' : ' state="hidden"'} r:id="s${i}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships>${sheets
      .map((_, i) => relation(`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`))
      .join(
        '',
      )}${relation('st', 'styles', 'styles.xml')}${relation('ss', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((sheet, i) => [
        `xl/worksheets/sheet${i}.xml`,
        `${XML}<worksheet ${namespace}><sheetData>${rowsOf(sheet)}</sheetData></worksheet>`,
      ]),
    ),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `${XML}<sst ${namespace}>${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `${XML}<styleSheet ${namespace}>${styles}</styleSheet>` }),
  })
}

/** A row of inline texts; an empty one is no cell. */
export function row(number: number, ...texts: readonly string[]): string {
  const cells = texts.map((text, i) =>
    text === '' ? '' : `<c r="${String.fromCharCode(65 + i)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
  )
  return `<row r="${number}">${cells.join('')}</row>`
}

export interface OdtParts {
  readonly body: string
  /** `<style:style>` elements of the text's own part. */
  readonly automatic?: string
  /** `<style:style>` elements that hold everywhere. */
  readonly styles?: string
  /** `<style:header>` and `<style:footer>` elements, and the styles of their own. */
  readonly heads?: string
  readonly headStyles?: string
  readonly title?: string
  readonly manifest?: string
}

/** An OpenDocument text of the parts that are given. */
export function odtOf(parts: OdtParts): Uint8Array {
  const namespaces = ['office', 'text', 'style', 'table', 'draw', 'fo', 'xlink', 'svg', 'dc', 'meta']
    .map((prefix) => `xmlns:${prefix}="urn:${prefix}"`)
    .join(' ')
  const automatic = (styles = '') => `<office:automatic-styles>${styles}</office:automatic-styles>`
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${XML}<office:document-content ${namespaces}>${automatic(parts.automatic)}<office:body><office:text>${parts.body}</office:text></office:body></office:document-content>`,
    'styles.xml': `${XML}<office:document-styles ${namespaces}><office:styles>${parts.styles ?? ''}</office:styles>${automatic(parts.headStyles)}<office:master-styles><style:master-page style:name="Standard">${parts.heads ?? ''}</style:master-page></office:master-styles></office:document-styles>`,
    'meta.xml': `${XML}<office:document-meta ${namespaces}><office:meta><dc:title>${parts.title ?? ''}</dc:title></office:meta></office:document-meta>`,
    ...(parts.manifest === undefined ? {} : { 'META-INF/manifest.xml': parts.manifest }),
  })
}

/** A paragraph with what it holds; a style's id where it has one. */
export function p(content: string, style?: string): string {
  return `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`
}

/** A run: `r('text', 'b')`, `r('text', 'color w:val="FF0000"')`. */
export function r(text: string, ...properties: readonly string[]): string {
  const own = properties.map((property) => `<w:${property}/>`).join('')
  return `<w:r>${own === '' ? '' : `<w:rPr>${own}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** Blocks as `[kind, raw text]`. */
export function blocksOf({ text, blocks }: ImportedDocument): [kind: string, text: string][] {
  return blocks.map((block) => [block.kind, text.slice(block.start, block.end)])
}

/** The text as a reader sees it: codes show what they stand for. */
export function shownText({ text, codes }: ImportedDocument): string {
  let shown = ''
  let at = 0
  for (const [start, end, stands = ''] of codes) {
    shown += text.slice(at, start) + stands
    at = end
  }
  return shown + text.slice(at)
}
