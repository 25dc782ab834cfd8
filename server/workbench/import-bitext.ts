import type { Edit } from '../../db/model/change.ts'
import type { Code, Segment, Span } from '../../db/model/document.ts'
import { newId, type ProjectId, type SegmentId } from '../../db/model/ids.ts'
import type { Unversioned } from '../../db/model/row.ts'
import type { PlacedCode } from '../formats/format.ts'
import type { ReadFile } from '../jobs/read-file.ts'
import { ProblemError } from '../problems.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { shown } from '../text/shown.ts'
import { commit } from './announce.ts'
import type { Deps } from './deps.ts'
import { getDocument } from './documents.ts'
import { created } from './edit.ts'
import { asProposed, documentRow, type FileInput, type Imported, withoutEnding } from './import-draft.ts'
import { rawText } from './raw-text.ts'

type ReadUnits = Extract<ReadFile, { kind: 'bitext' }>

/**
 * Keeps a file of translation units as a ready bitext: a document a side, a segment a text, a link a unit in the state
 * the file gives it. The raw text of a side is its texts with their inline codes, a line each; the file itself is the
 * original of both.
 */
export async function importUnits(
  deps: Deps,
  input: FileInput & { projectId: ProjectId; read: ReadUnits; original: string },
): Promise<Imported> {
  const { read } = input
  if (read.sourceLang === 'und' || read.targetLang === 'und') {
    throw new ProblemError(
      'unreadable-file',
      `“${input.fileName}” does not name the languages of its two sides. Choose them first.`,
    )
  }
  const name = input.name ?? (withoutEnding(input.fileName) || 'Bitext')
  const sides = (['source', 'target'] as const).map((side) => {
    const texts = read.units.map((unit) => unit[side])
    const laid = layOut(read.units.map((unit) => ({ text: unit[side], codes: unit.codes?.[side] ?? [] })))
    const lang = side === 'source' ? read.sourceLang : read.targetLang
    const raw = rawText({ text: laid.text, codes: laid.codes, places: [] })
    const named = read.units.find((unit) => unit.documents?.[side])?.documents?.[side]
    const document = documentRow(deps, input, {
      lang,
      format: read.format,
      encoding: read.encoding,
      layout: 'lines',
      reading: asProposed,
      name: named ?? `${name} (${lang})`,
      original: input.original,
      textId: raw.id,
    })
    const segments = laid.spans.map((span, i) => (span ? segmentRow(deps, document.id, laid, span, texts[i]!) : null))
    return { raw, document, segments }
  })
  const [source, target] = [sides[0]!, sides[1]!]
  const now = deps.clock()
  const bitext = {
    id: newId<'bitext'>(now.getTime()),
    projectId: input.projectId,
    sourceId: source.document.id,
    targetId: target.document.id,
    createdAt: now.toISOString(),
    alignment: null,
  }
  const links = read.units.flatMap((unit, i) => {
    const [s, t] = [source.segments[i], target.segments[i]]
    if (!s && !t) return []
    const ids = (segment: typeof s): SegmentId[] => (segment ? [segment.id] : [])
    const basis = { source: s?.fingerprint ?? '', target: t?.fingerprint ?? '' }
    return [
      created('link', {
        id: newId<'link'>(now.getTime()),
        bitextId: bitext.id,
        source: ids(s),
        target: ids(t),
        state: unit.state,
        confidence: unit.confidence ?? null,
        evidence: [],
        origin: `import:${read.format}`,
        basis: unit.state === 'confirmed' ? basis : null,
      }),
    ]
  })
  const edits: Edit[] = [
    ...sides.map((side) => created('document', side.document)),
    ...sides.flatMap((side) => side.segments.flatMap((segment) => (segment ? [created('segment', segment)] : []))),
    created('bitext', bitext),
    ...links,
  ]
  const texts = sides.map((side) => side.raw)
  const bare = read.units.filter((unit) =>
    (['source', 'target'] as const).some((side) => unit[side] === '' && unit.codes?.[side] !== undefined),
  ).length
  await commit(deps, { projectId: input.projectId, label: `Import “${name}”`, edits, texts })
  return {
    kind: 'bitext',
    bitextId: bitext.id,
    documents: await Promise.all(sides.map((side) => getDocument(deps, side.document.id))),
    units: links.length,
    problems:
      bare === 0
        ? read.problems
        : [...read.problems, `Units with inline codes but no text on a side: ${bare}. Those codes were left out.`],
  }
}

interface LaidOut {
  readonly text: string
  readonly codes: readonly Code[]
  /** Of each text; none for an empty one. */
  readonly spans: readonly (Span | null)[]
}

/** Texts one after another, their codes in them as they are written, a line end between. */
function layOut(sides: readonly { readonly text: string; readonly codes: readonly PlacedCode[] }[]): LaidOut {
  const pieces: string[] = []
  const ranges: Code[] = []
  let length = 0
  const add = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  const spans = sides.map(({ text, codes }, i): Span | null => {
    if (i > 0) add('\n')
    if (text === '') return null
    const start = length
    let at = 0
    for (const code of codes) {
      add(text.slice(at, code.at))
      ranges.push([length, length + code.native.length, '', code.inline])
      add(code.native)
      at = code.at
    }
    add(text.slice(at))
    return [start, length]
  })
  return { text: pieces.join(''), codes: ranges, spans }
}

function segmentRow(
  deps: Deps,
  documentId: Segment['documentId'],
  laid: LaidOut,
  span: Span,
  text: string,
): Unversioned<Segment> {
  // White space is kept exactly as the file has it: where showing would fold it, the exact text is the correction.
  const own = shown(laid.text, [span], laid.codes).text
  return {
    id: newId<'segment'>(deps.clock().getTime()),
    documentId,
    spans: [span],
    start: span[0],
    rank: '',
    kind: 'sentence',
    block: span[0],
    shown: own,
    corrected: own === text ? null : text,
    fingerprint: fingerprint(text),
    excluded: false,
  }
}
