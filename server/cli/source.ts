import { decodeDetected, encodingId } from '../formats/encoding.ts'
import {
  FormatError,
  type Imported,
  type ImportedDocument,
  type ReadOptions,
  type SourceFile,
} from '../formats/format.ts'
import type { GlossaryConcept } from '../formats/glossary-file.ts'
import type { GlossaryRead, GlossaryReadOptions } from '../formats/glossary-format.ts'
import type { SegmentDraft } from '../text/segment.ts'
import { note } from './command.ts'
import { InputError, UsageError } from './errors.ts'
import { inputName, readInput } from './files.ts'

// Readers of documents are loaded when a document is read: half a second that `--segmented` files need not wait.

/** Reads a file of any format that is read; what was guessed or left out goes to standard error. */
export async function readSource(path: string, options: ReadOptions = {}): Promise<Imported> {
  checkEncoding(options.encoding)
  const file: SourceFile = { name: path === '-' ? 'standard-input.txt' : path, bytes: await readInput(path) }
  const { detectFormat } = await import('../formats/registry.ts')
  return placed(path, async () => {
    const imported = await detectFormat(file).read!(file, options)
    noteProblems(path, imported)
    return imported
  })
}

/** Reads a document. @throws InputError for a bitext */
export async function readDocument(path: string, encoding?: string): Promise<ImportedDocument> {
  const imported = await readSource(path, encoding === undefined ? {} : { encoding })
  if (imported.kind === 'document') return imported
  throw new InputError('this is a bitext, not a document. Use kopir convert', { file: inputName(path) })
}

/** A document's segments, cleaned as an import proposes; what is left out is marked so. */
export async function cleanedSegments(read: ImportedDocument, lang: string): Promise<readonly SegmentDraft[]> {
  const { readDocument: readSegments } = await import('../jobs/read-document.ts')
  return readSegments(read, { lang }).segments
}

/** Reads raw text, whatever the file's name. */
export async function readText(path: string, encoding?: string): Promise<string> {
  checkEncoding(encoding)
  const bytes = await readInput(path)
  return placed(path, () => decodeDetected(bytes, encoding).text)
}

/** Reads a segment a line; a final line end starts none. */
export async function readLines(path: string, encoding?: string): Promise<readonly string[]> {
  const text = await readText(path, encoding)
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)
}

/** The concepts of glossary files, one after another. */
export async function readGlossaries(
  paths: readonly string[],
  options: GlossaryReadOptions = {},
): Promise<readonly GlossaryConcept[]> {
  const concepts: GlossaryConcept[] = []
  for (const path of paths) concepts.push(...(await readGlossarySource(path, options)).concepts)
  return concepts
}

/** Reads a glossary of any format; what was left out goes to standard error. */
export async function readGlossarySource(path: string, options: GlossaryReadOptions = {}): Promise<GlossaryRead> {
  checkEncoding(options.encoding)
  const { readGlossary } = await import('../formats/glossary-file.ts')
  const bytes = await readInput(path)
  return placed(path, () => {
    const read = readGlossary({ name: path === '-' ? '' : path, bytes }, options)
    noteProblems(path, read)
    return read
  })
}

/** Runs a reader; a file it refuses becomes one line with the place. */
async function placed<T>(path: string, read: () => Promise<T> | T): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    // Reasons that end in advice have it after a semicolon or a full stop; the others get the general one.
    const advice = /[;.] /.test(error.message) ? '' : '. Correct the file and try again'
    throw new InputError(error.message + advice, {
      file: inputName(path),
      line: error.line,
      column: error.column,
    })
  }
}

export function checkEncoding(encoding: string | undefined): void {
  if (encoding !== undefined && encodingId(encoding) === undefined) {
    throw new UsageError(
      `--encoding ${encoding} is not known; use one like utf-8, windows-1251, koi8-u, kz-1048 or pt154`,
    )
  }
}

const SHOWN_PROBLEMS = 20

function noteProblems(path: string, imported: Pick<Imported, 'problems'>): void {
  for (const { line, column, message } of imported.problems.slice(0, SHOWN_PROBLEMS)) {
    const at = [inputName(path), line || undefined, (line && column) || undefined].filter((part) => part !== undefined)
    note(`${at.join(':')}: ${message}`)
  }
  const more = imported.problems.length - SHOWN_PROBLEMS
  if (more > 0) note(`${inputName(path)}: ${more} more of this kind`)
}
