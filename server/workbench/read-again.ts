import type { Document, RawText, Reading } from '../../db/model/document.ts'
import type { CutRules } from '../../db/model/project.ts'
import type { ReadFile, ReadFileInput } from '../jobs/read-file.ts'
import { ProblemError } from '../problems.ts'
import { cutOptions } from './cut-options.ts'
import type { Deps } from './deps.ts'
import type { FileInput, ReadyFile } from './import-draft.ts'

/** What a person says of how a document is to be read from now on; what they do not say stays as it is. */
export type SaidAgain = Pick<FileInput, 'lang' | 'encoding' | 'format' | 'layout' | 'reading'> & {
  /** The project's rules of cutting as they were and as they are to be, where these change. */
  readonly cutting?: { readonly from: CutRules; readonly to: CutRules } | undefined
}

export type ReadText = Extract<ReadFile, { kind: 'document' }>

/** The readings of a document that are compared. */
export interface Readings {
  readonly document: Document
  /** The raw text as it is kept. */
  readonly raw: RawText
  /** What the document is to be. */
  readonly next: ReadText
  /** Whether both were decoded from the same bytes. */
  readonly sameBytes: boolean
  /** Which suggestions of cleanup were taken for it. */
  readonly reading: Reading
  /** Whether the person wants the document read otherwise than it was, not only once more. */
  readonly otherwise: boolean
  /** What the file as it is kept gives, read as it was: tells what of a segment is a person's choice. */
  before(): Promise<ReadText>
}

/**
 * Reads a document's original in another way, or a corrected version of it in the same way.
 *
 * @param file  the corrected version; its format and encoding are its own
 * @throws ProblemError `rule-broken` for a document that came as a side of a ready bitext; `unreadable-file`
 */
export async function readAgain(deps: Deps, document: Document, said: SaidAgain, file?: ReadyFile): Promise<Readings> {
  const original = await deps.storage.readOriginal(document.original)
  const { lang, layout, encoding, format, reading } = document
  const named = document.fileName ?? document.name
  // Single suggestions are known by their place in the raw text: in another text that place is somewhere else.
  const isOther = isElse(said.encoding, encoding) || isElse(said.format, format) || file !== undefined
  const usual = isOther ? { ...reading, places: {} } : reading
  const { cutting: stored, names } = await cutOptions(deps, document.projectId)
  const { cutting = { from: stored, to: stored }, ...other } = said
  // Without the names: where one was cut before it was known, nobody had cut it by hand.
  const asItWas = {
    name: named,
    bytes: original,
    lang,
    layout,
    encoding,
    format,
    reading: usual,
    cutting: cutting.from,
  }
  let old: Promise<ReadText> | undefined
  const before = () => {
    old ??= readText(deps, asItWas, pairsAlready(document))
    return old
  }
  // A file of pairs could well be read as text, yet its segments are no spans of it.
  if (file || said.format !== undefined) await before()
  const own = file ? { name: file.fileName || named, bytes: file.bytes, lang, layout, reading: usual } : asItWas
  const given = Object.fromEntries(Object.entries(other).filter(([, value]) => value !== undefined)) as object
  // Likely to be asked for, so both are read at once; whoever asks is told of what went wrong.
  if (Object.keys(given).length > 0) before().catch(() => {})
  const refusal = file
    ? `“${file.fileName}” is a file of pairs, not one text. Import it as a bitext of its own.`
    : pairsAlready(document)
  const next = await readText(deps, { ...own, ...given, cutting: cutting.to, names }, refusal)
  const raw = await deps.storage.rawText(document.textId)
  const now = { lang: said.lang ?? lang, layout: next.layout, encoding: next.encoding, format: next.format }
  const as = said.reading ?? usual
  const was = { lang, layout, encoding, format }
  const otherwise = JSON.stringify([now, as, cutting.to]) !== JSON.stringify([was, reading, cutting.from])
  return { document, raw, next, sameBytes: !file, reading: as, otherwise, before }
}

const isElse = (said: string | undefined, now: string) => said !== undefined && said !== now

async function readText(deps: Deps, input: ReadFileInput, refusal: string): Promise<ReadText> {
  const read = await deps.jobs.run('read-file', input)
  if (read.kind === 'document') return read
  throw new ProblemError('rule-broken', refusal)
}

const pairsAlready = ({ name }: Document) =>
  `“${name}” came in a file of ready pairs, which says itself where its segments end. To bring in a corrected version, import that as a bitext of its own.`
