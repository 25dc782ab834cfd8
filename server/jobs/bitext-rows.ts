import { type Evidence, evidenceKinds, type Link } from '../../db/model/bitext.ts'
import type { Code, RawText, Segment, Span } from '../../db/model/document.ts'
import { type BitextId, type DocumentId, newId, type SegmentId } from '../../db/model/ids.ts'
import type { Unversioned } from '../../db/model/row.ts'
import { evidenceOf } from '../formats/evidence-prop.ts'
import type { PlacedCode, Unit } from '../formats/format.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { shownText } from '../text/shown.ts'
import { windows } from './windows.ts'

/** One side of a ready bitext: its raw text is its texts with their inline codes, a line each. */
export interface SideRows {
  readonly documentId: DocumentId
  readonly text: Omit<RawText, 'id'>
  readonly segments: readonly Unversioned<Segment>[]
}

/** The rows that units become: a segment a text, a link a unit in the state the file gives it. */
export function bitextRows(
  units: readonly Unit[],
  format: string,
  ids: { readonly source: DocumentId; readonly target: DocumentId; readonly bitext: BitextId },
): { sides: readonly SideRows[]; links: readonly Unversioned<Link>[] } {
  const [source, target] = (['source', 'target'] as const).map((side) => {
    const texts = units.map((unit) => unit[side])
    const laid = layOut(units.map((unit) => ({ text: unit[side], codes: unit.codes?.[side] ?? [] })))
    const codes = windows(laid.codes, ([start, end]) => [start, end])
    const segments = laid.spans.map((span, i) =>
      span ? segmentRow(ids[side], { ...laid, codes: codes(...span) }, span, texts[i]!) : null,
    )
    return { documentId: ids[side], text: { text: laid.text, codes: laid.codes, places: [] }, segments }
  }) as unknown as readonly [Laid, Laid]
  const links = units.flatMap((unit, i): Unversioned<Link>[] => {
    const [s, t] = [source.segments[i] ?? null, target.segments[i] ?? null]
    if (!s && !t) return []
    const only = (segment: typeof s): SegmentId[] => (segment ? [segment.id] : [])
    const basis = { source: s?.fingerprint ?? '', target: t?.fingerprint ?? '' }
    return [
      {
        id: newId<'link'>(),
        bitextId: ids.bitext,
        source: only(s),
        target: only(t),
        state: unit.state,
        confidence: unit.confidence ?? null,
        evidence: reasonsOf(unit),
        origin: `import:${format}`,
        basis: unit.state === 'confirmed' ? basis : null,
      },
    ]
  })
  const sides = [source, target].map((side) => ({ ...side, segments: side.segments.filter((row) => row !== null) }))
  return { sides, links }
}

/** Why the sides are linked, where the file says so; kinds that Kopir does not know are left out. */
function reasonsOf({ props }: Unit): Evidence[] {
  return evidenceOf(props).flatMap(({ kind, ...reason }): Evidence[] => {
    const known = evidenceKinds.find((each) => each === kind)
    return known === undefined ? [] : [{ ...reason, kind: known }]
  })
}

interface Laid extends Omit<SideRows, 'segments'> {
  readonly segments: readonly (Unversioned<Segment> | null)[]
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

function segmentRow(documentId: DocumentId, laid: LaidOut, span: Span, text: string): Unversioned<Segment> {
  // White space is kept exactly as the file has it: where showing would fold it, the exact text is the correction.
  const own = shownText(laid.text, [span], laid.codes)
  return {
    id: newId<'segment'>(),
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
