import type { EvidenceKind } from '../../db/model/evidence.ts'
import {
  type DictionaryLook,
  type LanguageColumn,
  lookAtDictionary,
  readDictionaryTable,
} from '../formats/dictionary-table.ts'
import { FormatError, type Problem } from '../formats/format.ts'
import { readGlossaryFile } from '../formats/glossary-file.ts'
import { detectFormat } from '../formats/registry.ts'
import { readTbx } from '../formats/tbx-read.ts'
import { readTmx } from '../formats/tmx-read.ts'
import { decodeXmlPieces, looksLikeXml } from '../formats/xml-read.ts'
import type { FileContent } from './file-content.ts'

/** What several languages call one thing, or say in one sentence. */
export interface Entry {
  readonly texts: readonly { readonly lang: string; readonly text: string }[]
  /** A translation that nobody has confirmed. */
  readonly proposed: boolean
}

export interface EntryOptions {
  readonly encoding?: string
  /** As a person said; guessed where they did not. */
  readonly kind?: EvidenceKind
  /** Of a table, as a person picked them. */
  readonly columns?: readonly LanguageColumn[]
  readonly onProgress: (share: number) => void
  readonly problem: (problem: Problem) => void
}

export interface Entries {
  readonly kind: EvidenceKind
  readonly format: string
  readonly entries: Iterable<Entry>
  /** Of a table. */
  readonly table?: DictionaryLook
}

/**
 * The entries of a file of translations, one after another: TMX, XLIFF, tables of sentences; TBX, glossaries, tables of
 * words.
 *
 * @throws FormatError for a document, and as the format's reader; also while the entries are gone through
 */
export async function readEntries(name: string, file: FileContent, options: EntryOptions): Promise<Entries> {
  if (file.size === 0) throw new FormatError(0, 0, 'the file is empty; there is nothing to keep')
  const head = new TextDecoder('latin1').decode(file.head.subarray(0, 4000)).replace(/\0/g, '')
  if (looksLikeXml(file.head) && /<tmx[\s>]/.test(head)) {
    return { kind: options.kind ?? 'memory', format: 'tmx', entries: tmxEntries(file, options) }
  }
  if (looksLikeXml(file.head) && /<(?:martif|tbx)[\s>]/.test(head)) {
    return { kind: options.kind ?? 'dictionary', format: 'tbx', entries: tbxEntries(file, options) }
  }
  const bytes = file.whole()
  if (/^(?:ï»¿)?\s*[{[]/.test(head)) {
    return { kind: options.kind ?? 'dictionary', format: 'json', entries: glossaryEntries(bytes, options) }
  }
  const format = detectFormat({ name, bytes })
  if (isTable(format.id)) return tableEntries(format.id === 'plain-text' ? 'csv' : format.id, bytes, options)
  const read = await format.read!({ name, bytes }, options)
  if (read.kind === 'document') {
    const wanted = 'give translations: TMX, XLIFF, CSV, TSV or XLSX, or a dictionary as TBX, CSV or TSV'
    throw new FormatError(0, 0, `this is a document (${format.label}), which says nothing of translations; ${wanted}`)
  }
  read.problems.forEach(options.problem)
  const entries = read.units.map((unit) => ({
    texts: [
      { lang: unit.sourceLang, text: unit.source },
      { lang: unit.targetLang, text: unit.target },
    ],
    proposed: unit.state !== 'confirmed',
  }))
  const texts = entries.slice(0, looked).flatMap((entry) => entry.texts.map(({ text }) => text))
  const kind = options.kind ?? (format.id === 'xlsx' ? guessed(texts) : 'memory')
  return { kind, format: format.id, entries }
}

// A text file may be a table by another ending.
const isTable = (format: string) => format === 'csv' || format === 'tsv' || format === 'plain-text'

/** An XML file of any length, piece by piece. */
function xmlOf({ head, whole, chunks }: FileContent, { encoding, onProgress }: EntryOptions): Iterable<string> {
  return decodeXmlPieces({ head, whole, chunks: () => chunks(onProgress) }, encoding)
}

function* tmxEntries(file: FileContent, options: EntryOptions): Generator<Entry> {
  for (const { variants, props } of readTmx(xmlOf(file, options))) {
    const proposed = props.some(([type, value]) => type === 'x-state' && (value === 'proposed' || value === 'drafted'))
    yield { texts: variants, proposed }
  }
}

function* tbxEntries(file: FileContent, options: EntryOptions): Generator<Entry> {
  for (const { terms, problems } of readTbx(xmlOf(file, options))) {
    problems.forEach(options.problem)
    yield { texts: terms.filter(({ status }) => status !== 'wrong'), proposed: false }
  }
}

function* glossaryEntries(bytes: Uint8Array, { encoding }: EntryOptions): Generator<Entry> {
  for (const { terms } of readGlossaryFile(bytes, encoding)) {
    yield { texts: terms.filter(({ status }) => status !== 'wrong'), proposed: false }
  }
}

/** How many rows are looked at to tell words from sentences, and how many a person is shown. */
const looked = 200
const shown = 5

/** What would be made of a file, and of a table its first rows. @throws FormatError as `readEntries` */
export async function lookAtEntries(name: string, file: FileContent, options: EntryOptions) {
  const { kind, format, table } = await readEntries(name, file, options)
  return { kind, format, table: table === undefined ? null : { ...table, rows: table.rows.slice(0, shown) } }
}

function tableEntries(format: string, bytes: Uint8Array, options: EntryOptions): Entries {
  const said = options.columns === undefined ? {} : { columns: options.columns }
  const encoding = options.encoding === undefined ? {} : { encoding: options.encoding }
  const look = lookAtDictionary(bytes, options.encoding, looked)
  const columns = new Set((options.columns ?? look.columns).map(({ column }) => column))
  const cells = look.rows.slice(1).flatMap((row) => row.filter((_, column) => columns.has(column)))
  const kind = options.kind ?? guessed(cells)
  function* entries(): Generator<Entry> {
    const table = { ...said, ...encoding, sentences: kind === 'memory' }
    for (const { words, proposed, share } of readDictionaryTable(bytes, table, options.problem)) {
      options.onProgress(share)
      yield { texts: words, proposed }
    }
  }
  return { kind, format, entries: entries(), table: look }
}

/** Words and phrases have few words: a half of the cells three or fewer, several in a cell counted one by one. */
function guessed(texts: readonly string[]): EvidenceKind {
  const lengths = texts
    .flatMap((text) => text.split(/[;|]/))
    .filter((text) => text.trim() !== '')
    .map((text) => text.trim().split(/\s+/).length)
    .sort((a, b) => a - b)
  return (lengths[lengths.length >> 1] ?? 1) <= 3 ? 'dictionary' : 'memory'
}
