import type { Bitext, Link } from '../../db/model/bitext.ts'
import type { Layout, RawText, Segment } from '../../db/model/document.ts'
import { type BitextId, type DocumentId, newId, type ProjectId } from '../../db/model/ids.ts'
import type { Unversioned } from '../../db/model/row.ts'
import { ProblemError } from '../problems.ts'
import { bitextRows } from './bitext-rows.ts'
import { collect } from './collect.ts'
import { textIdOf, textParts } from './raw-text.ts'
import { cut, prepare } from './read-document.ts'
import { inWords, inWordsOf, largestPair, open, type ReadFileInput } from './read-file.ts'
import type { GivingControl } from './task-control.ts'

export interface ImportFileInput extends ReadFileInput {
  readonly projectId: ProjectId
  /** Ids for what comes of the file: a document has the first. */
  readonly ids: { readonly source: DocumentId; readonly target: DocumentId; readonly bitext: BitextId }
}

/** What is handed over on the way: rows of what is coming, few enough to be written in one go. */
export type ImportPiece =
  | { readonly documentId: DocumentId; readonly text: Omit<RawText, 'id'> }
  | { readonly documentId: DocumentId; readonly segments: readonly Unversioned<Segment>[] }
  | {
      readonly bitext: Pick<Bitext, 'id' | 'projectId' | 'sourceId' | 'targetId'>
      readonly links: readonly Unversioned<Link>[]
    }

/** What stands at the end: all but the rows that were handed over. */
export type ImportedFile = {
  readonly format: string
  readonly encoding: string
  readonly problems: readonly string[]
} & (
  | {
      readonly kind: 'document'
      readonly lang: string
      readonly layout: Layout
      readonly textId: string
      readonly segments: number
      readonly title?: string
      /** The text of the first segment that is not left out. */
      readonly firstWords: string
    }
  | {
      readonly kind: 'bitext'
      readonly units: number
      readonly sides: readonly { readonly lang: string; readonly textId: string; readonly name?: string }[]
    }
)

/** Rows handed over at a time: written in some ten milliseconds. */
const together = 250
/** Reading and laying out are about so much of the whole. */
const readShare = 0.2

/**
 * Reads a file and cuts it, handing over piece by piece what is to be kept.
 *
 * @throws ProblemError `unreadable-file`, with line and column where there are any; Stopped
 */
export async function importFileTask(
  input: ImportFileInput,
  control: GivingControl<ImportPiece>,
): Promise<ImportedFile> {
  return inWordsOf(input, async () => {
    const reading = { ...control, onProgress: (share: number) => control.onProgress(share * readShare) }
    const { format, read } = await open(input, reading)
    const shared = { format, encoding: read.encoding }
    if (read.kind === 'bitext')
      return { ...shared, ...(await keepBitext(input, format, largestPair(read, input), control)) }
    const isLong = read.text.length > 10_000_000
    // The bytes are held by what has just been awaited.
    await null
    if (isLong) collect()
    const prepared = prepare(read, input, () => control.onProgress(readShare))
    if (isLong) collect()
    const raw = { text: read.text, codes: prepared.codes, places: read.places ?? [] }
    const documentId = input.ids.source
    for (const text of textParts(raw)) await control.give({ documentId, text })
    let segments = 0
    let firstWords = ''
    let waiting: Unversioned<Segment>[] = []
    const give = async () => {
      if (waiting.length > 0) await control.give({ documentId, segments: waiting })
      waiting = []
    }
    for (const piece of cut(prepared)) {
      for (const draft of piece.segments) {
        segments++
        if (firstWords === '' && !draft.excluded) firstWords = draft.text
        waiting.push({
          id: newId<'segment'>(),
          documentId,
          spans: draft.spans,
          start: draft.spans[0]![0],
          rank: '',
          kind: draft.kind,
          block: draft.block,
          shown: draft.text,
          corrected: draft.corrected,
          fingerprint: draft.fingerprint,
          excluded: draft.excluded,
        })
        if (waiting.length >= together) await give()
      }
      control.onProgress(readShare + (1 - readShare) * (piece.reached / read.text.length))
    }
    await give()
    return {
      kind: 'document',
      ...shared,
      problems: inWords(read.problems),
      lang: input.lang ?? prepared.languages[0]?.lang ?? 'und',
      layout: prepared.layout,
      textId: textIdOf(raw),
      segments,
      firstWords,
      ...(read.title === undefined ? {} : { title: read.title }),
    }
  })
}

async function keepBitext(
  input: ImportFileInput,
  format: string,
  { sourceLang, targetLang, problems, units }: ReturnType<typeof largestPair>,
  control: GivingControl<ImportPiece>,
) {
  if (sourceLang === 'und' || targetLang === 'und') {
    throw new ProblemError(
      'unreadable-file',
      `“${input.name}” does not name the languages of its two sides. Choose them first.`,
    )
  }
  const { sides, links } = bitextRows(units, format, input.ids)
  const total = sides.reduce((sum, side) => sum + side.segments.length, links.length)
  let given = 0
  const tell = (count: number) => {
    given += count
    control.onProgress(readShare + (1 - readShare) * (given / Math.max(1, total)))
  }
  for (const { documentId, text, segments } of sides) {
    for (const part of textParts(text)) await control.give({ documentId, text: part })
    for (let i = 0; i < segments.length; i += together) {
      const rows = segments.slice(i, i + together)
      await control.give({ documentId, segments: rows })
      tell(rows.length)
    }
  }
  const { source, target, bitext } = input.ids
  const about = { id: bitext, projectId: input.projectId, sourceId: source, targetId: target }
  for (let i = 0; i < links.length; i += together) {
    const rows = links.slice(i, i + together)
    await control.give({ bitext: about, links: rows })
    tell(rows.length)
  }
  const bare = units.filter((unit) =>
    (['source', 'target'] as const).some((side) => unit[side] === '' && unit.codes?.[side] !== undefined),
  ).length
  const named = (side: 'source' | 'target') => units.find((unit) => unit.documents?.[side])?.documents?.[side]
  return {
    kind: 'bitext' as const,
    problems:
      bare === 0
        ? problems
        : [...problems, `Units with inline codes but no text on a side: ${bare}. Those codes were left out.`],
    units: links.length,
    sides: (['source', 'target'] as const).map((side, i) => {
      const name = named(side)
      const lang = side === 'source' ? sourceLang : targetLang
      return { lang, textId: textIdOf(sides[i]!.text), ...(name === undefined ? {} : { name }) }
    }),
  }
}
