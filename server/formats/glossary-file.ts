import { FormatError, type SourceFile } from './format.ts'
import type { GlossaryRead, GlossaryReadOptions } from './glossary-format.ts'
import { detectGlossary } from './glossary-registry.ts'
import type { GlossaryConcept } from './glossary-words.ts'
import { readTbxFile } from './tbx-file.ts'
import { looksLikeXml } from './xml-read.ts'

export type { GlossaryConcept, GlossaryTerm } from './glossary-words.ts'

/**
 * Reads a glossary of any format of the registry. The content decides, not the name.
 *
 * @throws FormatError with line and column of what cannot be read; LanguagesMissing
 */
export function readGlossary(file: SourceFile, options: GlossaryReadOptions = {}): GlossaryRead & { format: string } {
  // Other XML is refused where its root element stands.
  if (looksLikeXml(file.bytes)) {
    const format = /<(?:\w+:)?martif[\s>]/.test(headOf(file.bytes)) ? 'tbx-2008' : 'tbx'
    return { format, ...readTbxFile(file, options) }
  }
  if (headOf(file.bytes).trim() === '') throw new FormatError(0, 0, 'the file is empty')
  const format = detectGlossary(file)
  return { format: format.id, ...format.read(file, options) }
}

/** The concepts of a glossary file. @throws FormatError as `readGlossary` */
export function readGlossaryFile(bytes: Uint8Array, encoding?: string): readonly GlossaryConcept[] {
  return readGlossary({ name: '', bytes }, encoding === undefined ? {} : { encoding }).concepts
}

const headOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 4000)).replace(/\0/g, '')
