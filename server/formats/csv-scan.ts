import { FormatError } from './format.ts'

export type Delimiter = ',' | ';' | '\t'

/**
 * Refuses quotes that cannot be read: one that is never closed, or text after a closing one.
 *
 * @throws FormatError at the opening quote, or at the first character after the closing one
 */
export function checkQuotes(text: string, delimiter: Delimiter): void {
  let line = 1
  let lineStart = 0
  let cellStart = true
  let at = 0
  while (at < text.length) {
    const char = text[at]!
    if (char === '"' && cellStart) {
      const opening = { line, column: at - lineStart + 1 }
      let close = at + 1
      for (;;) {
        const quote = text.indexOf('"', close)
        if (quote < 0)
          throw new FormatError(opening.line, opening.column, 'the quote is never closed; close it or double it')
        if (text[quote + 1] !== '"') {
          close = quote + 1
          break
        }
        close = quote + 2
      }
      for (let i = at; i < close; i++) {
        if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) {
          line++
          lineStart = i + 1
        }
      }
      const after = text[close]
      if (after !== undefined && after !== delimiter && after !== '\n' && after !== '\r') {
        throw new FormatError(
          line,
          close - lineStart + 1,
          'text after a closing quote; double the quotes inside the cell',
        )
      }
      at = close
      cellStart = false
      continue
    }
    cellStart = char === delimiter || char === '\n' || char === '\r'
    at++
    if (char === '\n' || (char === '\r' && text[at] !== '\n')) {
      line++
      lineStart = at
    }
  }
}

/**
 * The delimiter of a table: named by a first line `sep=;`, else the one that cuts the first records most evenly into
 * the most cells, quotes heeded.
 */
export function sniffDelimiter(text: string): { delimiter: Delimiter; start: number } {
  const named = /^sep=([,;\t])\r?\n/.exec(text)
  if (named !== null) return { delimiter: named[1] as Delimiter, start: named[0].length }
  let best: Delimiter = ','
  let bestScore = 0
  for (const delimiter of [',', ';', '\t'] as const) {
    const widths = recordWidths(text, delimiter, 50)
    const width = widths[0] ?? 1
    const even = widths.filter((each) => each === width).length / Math.max(1, widths.length)
    const score = width > 1 ? even * (1 + Math.log(width)) : 0
    if (score > bestScore) {
      best = delimiter
      bestScore = score
    }
  }
  return { delimiter: best, start: 0 }
}

/** How many cells each of the first records has. */
function recordWidths(text: string, delimiter: Delimiter, limit: number): number[] {
  const widths: number[] = []
  let width = 1
  let quoted = false
  let cellStart = true
  let filled = false
  for (let i = 0; i < text.length && widths.length < limit; i++) {
    const char = text[i]!
    if (quoted) {
      if (char === '"') quoted = false
      continue
    }
    if (char === '"' && (cellStart || text[i - 1] === '"')) quoted = true
    if (char === '\n' || char === '\r') {
      if (filled) widths.push(width)
      width = 1
      filled = false
      cellStart = true
      continue
    }
    filled = true
    cellStart = char === delimiter
    if (cellStart) width++
  }
  if (filled) widths.push(width)
  return widths
}
