import type { Delimiter } from './csv-scan.ts'

/** A record of a table, and the line it begins on, from 1. */
export interface CsvRecord {
  readonly cells: readonly string[]
  readonly line: number
  /** Where it ends, in UTF-16 units of the text. */
  readonly end: number
}

/**
 * The records of a table one by one, however many there are; empty lines are passed over.
 *
 * @param text  as `checkQuotes` let it pass: quotes inside a cell without quotes are text
 */
export function* csvRecords(text: string, delimiter: Delimiter): Generator<CsvRecord> {
  let line = 1
  let begun = 1
  let cells: string[] = []
  let at = 0
  const ends = delimiter === ',' ? /[,\r\n]/g : delimiter === ';' ? /[;\r\n]/g : /[\t\r\n]/g
  while (at < text.length) {
    let cell: string
    if (text[at] === '"') {
      let close = text.indexOf('"', at + 1)
      while (text[close + 1] === '"') close = text.indexOf('"', close + 2)
      cell = text.slice(at + 1, close).replaceAll('""', '"')
      line += cell.match(/\r\n|\n|\r/g)?.length ?? 0
      at = close + 1
    } else {
      ends.lastIndex = at
      const end = ends.exec(text)?.index ?? text.length
      cell = text.slice(at, end)
      at = end
    }
    cells.push(cell)
    const mark = text[at]
    if (mark === delimiter) {
      at++
      // A delimiter at the very end has an empty cell behind it.
      if (at < text.length) continue
      cells.push('')
    }
    if (cells.length > 1 || cells[0] !== '') yield { cells, line: begun, end: at }
    cells = []
    if (mark === '\r' && text[at + 1] === '\n') at += 2
    else if (mark !== undefined && mark !== delimiter) at++
    begun = ++line
  }
}
