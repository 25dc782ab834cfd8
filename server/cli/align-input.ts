import type { AlignInput, PriorLexicon, Side } from '../align/bead.ts'
import { primaryLanguage } from '../formats/language-tag.ts'
import { languagePack } from '../languages/registry.ts'
import { type NameIndex, recognise } from '../names/recognise.ts'
import { note } from './command.ts'
import { InputError } from './errors.ts'
import { inputName } from './files.ts'
import { cleanedSegments, readDocument, readLines, readSource } from './source.ts'

/** Two files, and where the ladder goes. */
export type Job = readonly [source: string, target: string, out: string | undefined, listed?: Place]

/** Where a list names a pair. */
export interface Place {
  readonly file: string
  readonly line: number
}

type Sentence = { readonly source: string; readonly target: string }

/** How the files of a run are read. */
export interface Reader {
  readonly segmented: boolean
  readonly encoding: string | undefined
  readonly source: { readonly lang: string; readonly index: NameIndex }
  readonly target: { readonly lang: string; readonly index: NameIndex }
  /** What is known of some texts beforehand. */
  readonly lexiconFor: (texts: Readonly<Record<'source' | 'target', readonly string[]>>) => PriorLexicon
  /** Whether anybody will read the evidence. */
  readonly explain: boolean
}

/** Two files as the aligner takes them. */
export async function readPair([source, target, , listed]: Job, reader: Reader): Promise<AlignInput> {
  try {
    const [from, to] = [await readSide(source, reader, reader.source), await readSide(target, reader, reader.target)]
    const lexicon = reader.lexiconFor({ source: from.texts, target: to.texts })
    return { source: from, target: to, lexicon, explain: reader.explain }
  } catch (error) {
    // Of many files, the list's line says which.
    throw error instanceof InputError && listed !== undefined ? new InputError(error.message, listed) : error
  }
}

async function readSide(path: string, reader: Reader, { lang, index }: Reader['source']): Promise<Side> {
  const pack = languagePack(lang)
  const texts = reader.segmented
    ? await readLines(path, reader.encoding)
    : await readSegments(path, lang, reader.encoding)
  const mentions = texts.map((text) => recognise(text, index))
  const names = mentions.map((here) => [...new Set(here.map(({ conceptId }) => conceptId))])
  const nameSpans = mentions.map((here) => here.map(({ start, end }) => [start, end] as const))
  return { pack, texts, names, nameSpans }
}

async function readSegments(path: string, lang: string, encoding: string | undefined): Promise<readonly string[]> {
  const segments = await cleanedSegments(await readDocument(path, encoding), lang)
  return segments.filter(({ excluded }) => !excluded).map((draft) => draft.text)
}

/** The units of a memory in these two languages, whichever of them it calls the source. */
export async function readMemory(path: string, source: string, target: string): Promise<readonly Sentence[]> {
  const read = await readSource(path, { sourceLang: source, targetLang: target })
  if (read.kind !== 'bitext') {
    throw new InputError('this is a document, not a translation memory. Give TMX or CSV', { file: inputName(path) })
  }
  const is = (tag: string, lang: string) => primaryLanguage(tag) === primaryLanguage(lang)
  const found = read.units.flatMap((unit): Sentence[] => {
    if (unit.source === '' || unit.target === '') return []
    if (is(unit.sourceLang, source) && is(unit.targetLang, target))
      return [{ source: unit.source, target: unit.target }]
    return is(unit.sourceLang, target) && is(unit.targetLang, source)
      ? [{ source: unit.target, target: unit.source }]
      : []
  })
  if (found.length === 0) note(`${inputName(path)}: no units in ${source} and ${target}, so nothing to learn from`)
  return found
}

/** The jobs of a list file. @throws InputError naming the line that is none */
export async function readList(path: string): Promise<readonly Job[]> {
  const lines = await readLines(path, undefined)
  const jobs: Job[] = []
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    const [source, target, out, ...more] = line.split('\t')
    if (!source || !target || !out || more.length > 0) {
      throw new InputError('not SRC, TGT and OUT with a tab between each. Correct the line', {
        file: inputName(path),
        line: at + 1,
      })
    }
    jobs.push([source, target, out, { file: inputName(path), line: at + 1 }])
  }
  return jobs
}
