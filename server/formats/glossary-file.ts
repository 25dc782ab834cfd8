import { decodeDetected } from './encoding.ts'
import { FormatError } from './format.ts'
import { readGlossaryCsv } from './glossary-csv.ts'
import { readGlossaryJson } from './glossary-json.ts'
import type { GlossaryConcept } from './glossary-words.ts'
import { readTbx } from './tbx-read.ts'
import { decodeXml, looksLikeXml } from './xml-read.ts'

export { writeGlossaryCsv } from './glossary-csv.ts'
export { writeGlossaryJson } from './glossary-json.ts'
export type { GlossaryConcept, GlossaryTerm } from './glossary-words.ts'

/**
 * Reads a glossary: TBX, JSON, or CSV with a header (comma, semicolon or tab). The content decides, not the name.
 *
 * @throws FormatError with line and column of what cannot be read
 */
export function readGlossaryFile(bytes: Uint8Array, encoding?: string): readonly GlossaryConcept[] {
  if (looksLikeXml(bytes)) return tbxConcepts(decodeXml(bytes, encoding).text)
  const { text } = decodeDetected(bytes, encoding)
  const first = /[^\s\ufeff]/.exec(text)?.[0]
  if (first === undefined) throw new FormatError(0, 0, 'the file is empty')
  return first === '{' || first === '[' ? readGlossaryJson(text) : readGlossaryCsv(text)
}

function tbxConcepts(text: string): readonly GlossaryConcept[] {
  return Array.from(readTbx(text), ({ line: _line, column: _column, problems: _problems, ...concept }) => concept)
}
