import { PART_DEPTH } from './container.ts'
import { FormatError } from './format.ts'
import { localName, type ShowNumber } from './xlsx-numbers.ts'
import { walkXml, type XmlHandlers, type XmlPlace } from './xml-read.ts'

export interface SheetCell {
  /** From 0. */
  readonly column: number
  /** As a reader sees it; never ''. */
  readonly text: string
  /** Whether it is text and no number, date or truth value. */
  readonly isText: boolean
}

export interface SheetRow {
  /** From 1, as the program shows it. */
  readonly line: number
  readonly cells: readonly SheetCell[]
}

/** What a sheet of Excel itself may have, and more text than any: a shared string may stand in very many cells. */
const most = { columns: 16_384, rows: 1_048_576, characters: 100_000_000 }

/** The texts that cells refer to by number, their looks and reading aids left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = []
  let text = ''
  let inText = false
  let inAid = false
  walkXml(
    xml,
    () => ({
      open(name) {
        const local = localName(name)
        if (local === 'si') text = ''
        else if (local === 'rPh') inAid = true
        else if (local === 't') inText = !inAid
      },
      close(name) {
        const local = localName(name)
        if (local === 'si') strings.push(unescaped(text))
        else if (local === 'rPh') inAid = false
        else if (local === 't') inText = false
      },
      text(piece) {
        if (inText) text += piece
      },
    }),
    PART_DEPTH,
  )
  return strings
}

/**
 * The rows of a sheet with their cells that are not empty. Formulas give the value they had when the file was saved.
 *
 * @throws FormatError where a cell stands outside what a sheet can have, or there is too much text
 */
export function readSheet(xml: string, shared: readonly string[], show: ShowNumber): SheetRow[] {
  let handlers: SheetHandlers | undefined
  walkXml(xml, (place) => (handlers = new SheetHandlers(shared, show, place)), PART_DEPTH)
  return handlers!.rows
}

class SheetHandlers implements XmlHandlers {
  readonly rows: SheetRow[] = []

  readonly #shared: readonly string[]
  readonly #show: ShowNumber
  readonly #place: XmlPlace
  #line = 0
  #column = -1
  #cells: SheetCell[] = []
  #type = 'n'
  #style = 0
  #value = ''
  #inValue = false
  #inAid = false
  #characters = 0

  constructor(shared: readonly string[], show: ShowNumber, place: XmlPlace) {
    this.#shared = shared
    this.#show = show
    this.#place = place
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const local = localName(name)
    if (local === 'c') this.#openCell(attributes)
    else if (local === 'v' || (local === 't' && !this.#inAid)) this.#inValue = true
    else if (local === 'rPh') this.#inAid = true
    else if (local === 'row') {
      this.#line = attributes.r === undefined ? this.#line + 1 : Number(attributes.r)
      if (!(this.#line >= 1 && this.#line <= most.rows)) this.#refuse(`there is no row ${attributes.r} in a sheet`)
      this.#column = -1
      this.#cells = []
    }
  }

  close(name: string): void {
    const local = localName(name)
    if (local === 'c') this.#closeCell()
    else if (local === 'v' || local === 't') this.#inValue = false
    else if (local === 'rPh') this.#inAid = false
    else if (local === 'row' && this.#cells.length > 0) this.rows.push({ line: this.#line, cells: this.#cells })
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text
  }

  #openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const column = r === undefined ? this.#column + 1 : columnOf(r)
    if (!(column > this.#column && column < most.columns)) this.#refuse(`the cell ${r} is out of its place`)
    this.#column = column
    this.#type = t
    this.#style = Number(s)
    this.#value = ''
  }

  #closeCell(): void {
    const isText = this.#type === 's' || this.#type === 'str' || this.#type === 'inlineStr'
    const text = this.#shown().replace(/\r\n?/g, '\n')
    this.#characters += text.length
    if (this.#characters > most.characters) this.#refuse('there is more text in the sheet than Kopir reads at a time')
    if (text !== '') this.#cells.push({ column: this.#column, text, isText })
  }

  #shown(): string {
    const value = this.#value
    switch (this.#type) {
      case 's': {
        const text = this.#shared[Number(value)]
        if (text === undefined && value !== '') this.#refuse(`a cell refers to text ${value}, which is not there`)
        return text ?? ''
      }
      case 'str':
      case 'inlineStr':
        return unescaped(value)
      case 'b':
        return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value
      case 'e':
        return value
      case 'd':
        return value.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' ')
      default:
        return this.#show(value, this.#style)
    }
  }

  #refuse(what: string): never {
    const { line, column } = this.#place()
    throw new FormatError(line, column, what)
  }
}

/** The column of a reference, `AB12`, from 0; NaN for what is none. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}(?=\d{1,7}$)/.exec(reference)?.[0]
  if (letters === undefined) return Number.NaN
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** Excel writes what XML cannot hold as `_x000D_`, and an underscore before such a form as `_x005F_`. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (written, code: string) => {
    const unit = Number.parseInt(code, 16)
    const isText =
      unit >= 0x20 ? (unit < 0xd800 || unit > 0xdfff) && unit < 0xfffe : unit === 9 || unit === 10 || unit === 13
    return isText ? String.fromCharCode(unit) : written
  })
}
