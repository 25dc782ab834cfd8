import { detectEncoding } from '../formats/encoding.ts'
import { FormatError, type ImportedBitext, type ImportedDocument, type Problem, type Unit } from '../formats/format.ts'
import { detectFormat, formats } from '../formats/registry.ts'
import { unreadableFile } from '../problems.ts'
import { proposeLanguage } from '../text/language.ts'
import { type DocumentChoice, type ReadDocument, readDocument } from './read-document.ts'

export interface ReadFileInput extends DocumentChoice {
  readonly name: string
  readonly bytes: Uint8Array
  /** Of the two sides, where the file does not name them. */
  readonly sourceLang?: string
  readonly targetLang?: string
  readonly encoding?: string
  readonly format?: string
}

interface Detected {
  readonly format: string
  readonly encoding: string
  /** Best first; for text files only. */
  readonly encodings: readonly { encoding: string; label: string; confidence: number; sample: string }[]
  readonly problems: readonly string[]
}

/** A file of translation units as plain data. */
export interface ReadUnits {
  readonly kind: 'bitext'
  readonly sourceLang: string
  readonly targetLang: string
  /** Whether the file leaves a language open: it is what the person said, else proposed, else `und`. */
  readonly unnamed: boolean
  readonly units: readonly Unit[]
  /** No fewer than come back. */
  readonly total: number
}

/** A file read and cut, as plain data: what an import keeps and a preview shows. */
export type ReadFile = Detected & (ReadDocument | ReadUnits)

/**
 * Reads a file by its content, and cuts a document into segments.
 *
 * @throws ProblemError `unreadable-file`, with line and column where there are any
 */
export async function readFileTask(input: ReadFileInput): Promise<ReadFile> {
  const file = { name: input.name, bytes: input.bytes }
  try {
    const format = input.format === undefined ? detectFormat(file) : formats.get(input.format)
    if (!format?.read) throw new FormatError(0, 0, `Kopir reads no format called “${input.format}”`)
    if (input.bytes.length === 0) throw new FormatError(0, 0, 'the file is empty; there is nothing to keep')
    const { encoding, sourceLang, targetLang } = input
    const read = await format.read(file, {
      ...(encoding === undefined ? {} : { encoding }),
      ...(sourceLang === undefined ? {} : { sourceLang }),
      ...(targetLang === undefined ? {} : { targetLang }),
    })
    return read.kind === 'document' ? document(format.id, read, input) : bitext(format.id, read, input)
  } catch (error) {
    throw error instanceof FormatError ? unreadableFile(input.name, error) : error
  }
}

function document(format: string, read: ImportedDocument, input: ReadFileInput): ReadFile {
  if (read.text.trim() === '') throw new FormatError(0, 0, 'there is only white space in it; there is nothing to keep')
  return {
    ...readDocument(read, input),
    format,
    encoding: read.encoding,
    encodings: readings(input.bytes),
    problems: inWords(read.problems),
  }
}

function bitext(format: string, read: ImportedBitext, input: ReadFileInput): ReadFile {
  // A file may hold several pairs of languages; a bitext is one: the largest.
  const [pair] = [...read.pairs].sort((a, b) => b[1] - a[1])
  if (!pair) throw new FormatError(0, 0, 'there are no translation units in it')
  const [source, target] = pair[0].split('>') as [string, string]
  const own = read.units.filter((unit) => unit.sourceLang === source && unit.targetLang === target)
  const left = read.units.length - own.length
  const sourceLang = source === 'und' ? (input.sourceLang ?? proposed(own, 'source')) : source
  const targetLang = target === 'und' ? (input.targetLang ?? proposed(own, 'target')) : target
  const units =
    sourceLang === source && targetLang === target ? own : own.map((unit) => ({ ...unit, sourceLang, targetLang }))
  return {
    kind: 'bitext',
    format,
    encoding: read.encoding,
    encodings: [],
    problems: [
      ...inWords(read.problems),
      ...(left > 0
        ? [`${left} units are in other languages than ${source} and ${target}; they stay in the file.`]
        : []),
    ],
    sourceLang,
    targetLang,
    total: units.length,
    unnamed: read.unnamed === true || source === 'und' || target === 'und',
    units: units.slice(0, input.first),
  }
}

/** The likeliest language of a side; `und` where its texts do not tell. */
function proposed(units: readonly Unit[], side: 'source' | 'target'): string {
  // As many texts as are ever looked at, spread over the file.
  const step = Math.ceil(units.length / 500)
  const texts = units.filter((_, i) => i % step === 0).map((unit) => unit[side])
  return proposeLanguage(texts.join('\n'))[0]?.code ?? 'und'
}

const sampleLength = 400

/** What each encoding makes of the file, best first; none for a container, whose bytes are no text. */
function readings(bytes: Uint8Array): Detected['encodings'] {
  try {
    return detectEncoding(bytes).map(({ id, label, confidence, preview }) => ({
      encoding: id,
      label,
      confidence,
      sample: preview.slice(0, sampleLength),
    }))
  } catch (error) {
    // A format that reads it knows how.
    if (error instanceof FormatError) return []
    throw error
  }
}

const mostProblems = 100

function inWords(problems: readonly Problem[]): string[] {
  const words = problems
    .slice(0, mostProblems)
    .map(({ line, message }) => (line > 0 ? `Line ${line}: ${message}` : message))
  return problems.length > mostProblems ? [...words, `… and ${problems.length - mostProblems} more`] : words
}
