import { decodeDetected } from './encoding.ts'
import { FormatError } from './format.ts'
import { readGlossaryCsv } from './glossary-csv.ts'
import { readGlossaryJson } from './glossary-json.ts'
import type { GlossaryConcept } from './glossary-words.ts'

export { writeGlossaryCsv } from './glossary-csv.ts'
export { writeGlossaryJson } from './glossary-json.ts'
export type { GlossaryConcept, GlossaryTerm } from './glossary-words.ts'

/**
 * Reads a glossary: JSON, or CSV with a header (comma, semicolon or tab). The content decides, not the name.
 *
 * @param name  as the person named the file; only in messages
 * @throws FormatError with line and column of what cannot be read
 */
export function readGlossaryFile(name: string, bytes: Uint8Array, encoding?: string): readonly GlossaryConcept[] {
  const { text } = decodeDetected(bytes, encoding)
  const first = /[^\s\ufeff]/.exec(text)?.[0]
  if (first === undefined) throw new FormatError(0, 0, 'the file is empty')
  if (first === '<') {
    throw new FormatError(
      1,
      1,
      `${name.split(/[\\/]/).at(-1)} looks like TBX, which cannot be read yet. Give the glossary as JSON or CSV`,
    )
  }
  return first === '{' || first === '[' ? readGlossaryJson(text) : readGlossaryCsv(text)
}
