import { readTable } from './csv-read.ts'
import { type Delimiter, sniffDelimiter } from './csv-scan.ts'
import { decode, decodeDetected, detectEncoding, labelOf } from './encoding.ts'
import { FormatError, type ImportedBitext, type ReadOptions, type SourceFile } from './format.ts'
import { GUARD_HEADER } from './guard.ts'
import { languageTag } from './language-tag.ts'

/**
 * Reads a table file: comma, semicolon or tab, sniffed; UTF-8 or UTF-16, any other encoding only where a person has
 * chosen it.
 *
 * @throws FormatError at the first byte that is not UTF-8, naming the likeliest encoding
 */
export async function readTableFile(file: SourceFile, options: ReadOptions = {}): Promise<ImportedBitext> {
  const { text, encoding } = decodeTable(file.bytes, options.encoding)
  const { delimiter, start } = sniffDelimiter(text)
  return readTable(text.slice(start), delimiter, encoding, options)
}

/** How surely a file is a table: by its ending, or by a header of language tags. */
export function sniffTable(file: SourceFile, endings: RegExp, delimiters: readonly Delimiter[]): number {
  if (endings.test(file.name)) return 0.8
  const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, 2000)).replace(/^(?:ÿþ|þÿ|ï»¿)|\0/g, '')
  const [first, second] = head.replace(/^sep=.\r?\n/, '').split(/\r?\n/)
  if (first === undefined || second === undefined) return 0
  for (const delimiter of delimiters) {
    const cells = first.split(delimiter)
    if (cells[0] === GUARD_HEADER) return 0.9
    const tags = cells.filter(
      (cell) => /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})*$/.test(cell) && languageTag(cell) !== undefined,
    )
    if (tags.length >= 2 && second.includes(delimiter)) return 0.5
  }
  return 0
}

export function decodeTable(bytes: Uint8Array, chosen: string | undefined): { text: string; encoding: string } {
  if (chosen !== undefined) return decodeDetected(bytes, chosen)
  const best = detectEncoding(bytes)[0]!
  if (best.confidence === 1) return { text: decode(bytes, best.id), encoding: best.id }
  try {
    return { text: decode(bytes, 'utf-8'), encoding: 'utf-8' }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    throw new FormatError(error.line, error.column, `${error.message}; it may be ${labelOf(best.id)} (${best.id})`)
  }
}
