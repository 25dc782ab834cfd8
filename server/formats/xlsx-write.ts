import { strToU8, zipSync } from 'fflate'
import { withoutIllegal } from './xml-write.ts'

/** What a cell of Excel holds at most. */
export const MOST_IN_CELL = 32_767

/**
 * Writes a table as an XLSX file of one sheet: every cell is text, the first row is a header that stays in sight. Text
 * in a cell is never run as a formula, so nothing needs to be guarded.
 *
 * @param widths  of the columns, in characters
 * @param told    called for each cell that is cut to what Excel holds
 */
export function writeXlsx(
  rows: Iterable<readonly string[]>,
  { name, widths, told = () => {} }: { name: string; widths: readonly number[]; told?: () => void },
): Uint8Array {
  const sheet: string[] = [
    HEAD,
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>`,
    ...widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`),
    '</cols><sheetData>',
  ]
  let line = 0
  for (const cells of rows) {
    line++
    const style = line === 1 ? ' s="1"' : ''
    let row = `<row r="${line}">`
    for (const [i, cell] of cells.entries()) {
      if (cell === '') continue
      if (cell.length > MOST_IN_CELL) told()
      const text = escaped(cell.slice(0, MOST_IN_CELL))
      row += `<c r="${column(i)}${line}" t="inlineStr"${style}><is><t xml:space="preserve">${text}</t></is></c>`
    }
    sheet.push(`${row}</row>`)
  }
  sheet.push('</sheetData></worksheet>')
  const parts = { ...frame(name), 'xl/worksheets/sheet1.xml': strToU8(sheet.join('')) }
  // A fixed time: the same table gives the same bytes.
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 })
}

function frame(name: string): Record<string, Uint8Array> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const package_ = 'http://schemas.openxmlformats.org/package/2006'
  const relations = (list: readonly (readonly [type: string, target: string])[]) =>
    `${HEAD}<Relationships xmlns="${package_}/relationships">${list
      .map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${relation}/${kind}" Target="${target}"/>`)
      .join('')}</Relationships>`
  const types = [
    ['/xl/workbook.xml', `${type}.sheet.main+xml`],
    ['/xl/worksheets/sheet1.xml', `${type}.worksheet+xml`],
    ['/xl/styles.xml', `${type}.styles+xml`],
  ]
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types
      .map(([part, content]) => `<Override PartName="${part}" ContentType="${content}"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${relation}"><sheets><sheet name="${sheetName(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  }
  return Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, strToU8(text)]))
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** A name as sheets may have it: 31 characters, none of `[]:*?/\`. */
function sheetName(name: string): string {
  const clean = [...name.replace(/[[\]:*?/\\'\p{Cc}]/gu, ' ').trim()].slice(0, 31).join('')
  return escaped(clean === '' ? 'Glossary' : clean)
}

/** What XML cannot hold, and a carriage return, as Excel writes them; what looks like such a form is kept from being one. */
function escaped(text: string): string {
  return withoutIllegal(text)
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"\r]/g, (sign) => SIGNS[sign]!)
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '_x000D_',
}

function column(i: number): string {
  return i < 26 ? String.fromCharCode(65 + i) : column(Math.floor(i / 26) - 1) + column(i % 26)
}
