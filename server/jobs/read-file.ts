import { readFileSync } from 'node:fs'
import { detectEncoding } from '../formats/encoding.ts'
import { FormatError, type Imported, type ImportedBitext, type Problem, type Unit } from '../formats/format.ts'
import { detectFormat, formats } from '../formats/registry.ts'
import { ProblemError, unreadableFile } from '../problems.ts'
import { proposeLanguage } from '../text/language.ts'
import {
  beginning,
  cut,
  type DocumentChoice,
  prepare,
  type ReadDocument,
  readDocument,
  shownSuggestions,
} from './read-document.ts'
import { silent, type TaskControl } from './task-control.ts'

/** A file, and what a person said of it. */
export interface ReadFileInput extends DocumentChoice {
  readonly name: string
  /** Its bytes, or where they are. */
  readonly bytes?: Uint8Array
  readonly path?: string
  /** Its length where only its path is given. */
  readonly size?: number
  /** Of the two sides, where the file does not name them. */
  readonly sourceLang?: string
  readonly targetLang?: string
  readonly encoding?: string
  readonly format?: string
}

export interface PreviewInput extends ReadFileInput {
  /** Only so many segments or units are shown; a long file is not cut further than these need. */
  readonly first: number
}

interface Detected {
  readonly format: string
  readonly encoding: string
  /** Best first; for text files only. */
  readonly encodings: readonly { encoding: string; label: string; confidence: number; sample: string }[]
  readonly problems: readonly string[]
}

interface Counted {
  /** Segments or units the file has; no fewer than come back. */
  readonly total: number
  /** How many of them are left out. */
  readonly excluded: number
  /** These are estimates: the file was not cut to its end. */
  readonly about: boolean
}

/** A file of translation units as plain data. */
export interface ReadUnits {
  readonly kind: 'bitext'
  readonly sourceLang: string
  readonly targetLang: string
  /** Whether the file leaves a language open: it is what the person said, else proposed, else `und`. */
  readonly unnamed: boolean
  readonly units: readonly Unit[]
}

interface Laid {
  /** The file says itself what its paragraphs are: its lines need not be looked at. */
  readonly ownBlocks: boolean
}

/** A file read and cut, as plain data. */
export type ReadFile = Detected & (ReadDocument | ReadUnits)

/** The beginning of a file as it would be kept. */
export type FilePreview = Detected & Counted & ((Omit<ReadDocument, 'text' | 'codes' | 'places'> & Laid) | ReadUnits)

/**
 * Reads a whole file by its content, and cuts a document into segments.
 *
 * @throws ProblemError `unreadable-file`, with line and column where there are any
 */
export async function readFileTask(input: ReadFileInput, control: TaskControl = silent): Promise<ReadFile> {
  return inWordsOf(input, async () => {
    const { format, read, bytes } = await open(input, control)
    const detected = { format, encoding: read.encoding, encodings: [], problems: inWords(read.problems) }
    if (read.kind === 'bitext') return { kind: 'bitext', ...detected, ...largestPair(read, input) }
    return { ...detected, ...readDocument(read, input), encodings: readings(bytes) }
  })
}

/**
 * Looks at a file by its content, and cuts as much of a document as is shown.
 *
 * @throws ProblemError `unreadable-file`, with line and column where there are any
 */
export async function previewTask(input: PreviewInput, control: TaskControl = silent): Promise<FilePreview> {
  const work = async (): Promise<FilePreview> => {
    const { format, read, bytes } = await open(input, control, beginning)
    if (read.kind === 'bitext') {
      const { units, ...rest } = largestPair(read, input)
      const counted = { total: units.length, excluded: 0, about: false }
      const encodings = read.encoding === 'utf-8' && input.encoding === undefined ? [] : readings(bytes)
      const detected = { format, encoding: read.encoding, encodings }
      return { kind: 'bitext', ...detected, ...counted, ...rest, units: units.slice(0, input.first) }
    }
    const prepared = prepare(read, input)
    const { languages, layout } = prepared
    const shown: ReadDocument['segments'][number][] = []
    let count = 0
    let excluded = 0
    // Where the looking ended, in units of the text.
    let reached = 0
    for (const piece of cut(prepared)) {
      shown.push(...piece.segments.slice(0, input.first - shown.length))
      count += piece.segments.length
      excluded += piece.segments.filter((segment) => segment.excluded).length
      reached = piece.reached
      if (shown.length >= input.first && reached >= beginning) break
    }
    const whole = read.text.length / (read.share ?? 1)
    const about = reached < whole
    const estimate = (found: number) => (about ? rounded((found * whole) / Math.max(1, reached)) : found)
    return {
      kind: 'document',
      format,
      encoding: read.encoding,
      encodings: readings(bytes),
      problems: inWords(read.problems),
      languages,
      layout,
      ownBlocks: read.blocks.length > 0,
      total: estimate(count),
      excluded: estimate(excluded),
      about,
      segments: shown,
      suggestions: shownSuggestions(read, prepared),
      ...(read.title === undefined ? {} : { title: read.title }),
    }
  }
  return inWordsOf(input, work).catch((error) => {
    throw withReadings(error, input)
  })
}

/** A refusal of a text that is not UTF-8, with what each encoding would make of it: one of them may be the right one. */
export function withReadings(error: unknown, input: Pick<ReadFileInput, 'bytes' | 'path' | 'encoding'>): unknown {
  if (!(error instanceof ProblemError) || error.code !== 'unreadable-file') return error
  const bytes = input.bytes ?? readFileSync(input.path!)
  const encodings = readings(bytes)
  const doubtful = encodings.length > 1 && (input.encoding !== undefined || encodings[0]!.encoding !== 'utf-8')
  if (!doubtful) return error
  return new ProblemError(error.code, error.message, { ...error.extra, encodings }, error.cause)
}

/** Two digits are as many as an estimate has. */
function rounded(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1)
  return Math.round(count / unit) * unit
}

/** Reads a file with the format that was chosen, or that fits. Errors are the format's. */
export async function open(
  input: ReadFileInput,
  control: TaskControl,
  most?: number,
): Promise<{ format: string; read: Imported; bytes: Uint8Array }> {
  const bytes = input.bytes ?? readFileSync(input.path!)
  const file = { name: input.name, bytes }
  const format = input.format === undefined ? detectFormat(file) : formats.get(input.format)
  if (!format?.read) throw new FormatError(0, 0, `Kopir reads no format called “${input.format}”`)
  if (bytes.length === 0) throw new FormatError(0, 0, 'the file is empty; there is nothing to keep')
  const { encoding, sourceLang, targetLang } = input
  const read = await format.read(file, {
    onProgress: (share) => control.onProgress(share),
    isCancelled: () => control.isCancelled(),
    ...(most === undefined ? {} : { most }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(sourceLang === undefined ? {} : { sourceLang }),
    ...(targetLang === undefined ? {} : { targetLang }),
  })
  if (read.kind === 'document' && read.text.trim() === '') {
    throw new FormatError(0, 0, 'there is only white space in it; there is nothing to keep')
  }
  return { format: format.id, read, bytes }
}

/** Runs a reading; what a format refuses leaves as a problem that names the file. */
export async function inWordsOf<Result>(file: ReadFileInput, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof FormatError ? unreadableFile(file.name, error) : error
  }
}

/** The units of a file's largest pair of languages: a bitext is of one pair. */
export function largestPair(read: ImportedBitext, input: ReadFileInput) {
  const [pair] = [...read.pairs].sort((a, b) => b[1] - a[1])
  if (!pair) {
    const [why] = read.problems
    throw new FormatError(
      why?.line ?? 0,
      why?.column ?? 0,
      `there are no translation units in it${why ? `: ${why.message}` : ''}`,
    )
  }
  const [source, target] = pair[0].split('>') as [string, string]
  const own = read.units.filter((unit) => unit.sourceLang === source && unit.targetLang === target)
  const left = read.units.length - own.length
  const sourceLang = source === 'und' ? (input.sourceLang ?? proposed(own, 'source')) : source
  const targetLang = target === 'und' ? (input.targetLang ?? proposed(own, 'target')) : target
  const units =
    sourceLang === source && targetLang === target ? own : own.map((unit) => ({ ...unit, sourceLang, targetLang }))
  const problems = [
    ...inWords(read.problems),
    ...(left > 0 ? [`${left} units are in other languages than ${source} and ${target}; they stay in the file.`] : []),
  ]
  const unnamed = read.unnamed === true || source === 'und' || target === 'und'
  return { sourceLang, targetLang, unnamed, problems, units }
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

/** Problems as sentences, the first of very many. */
export function inWords(problems: readonly Problem[]): string[] {
  const words = problems
    .slice(0, mostProblems)
    .map(({ line, message }) => (line > 0 ? `Line ${line}: ${message}` : message))
  return problems.length > mostProblems ? [...words, `… and ${problems.length - mostProblems} more`] : words
}
