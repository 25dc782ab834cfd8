import type { Bitext } from '../../db/model/bitext.ts'
import type { Edit } from '../../db/model/change.ts'
import { byPlace, type RawText, type Segment, type Span, segmentText } from '../../db/model/document.ts'
import type { SegmentId } from '../../db/model/ids.ts'
import { ProblemError } from '../problems.ts'
import { shown } from '../text/shown.ts'
import { carryLinks } from './carry-links.ts'
import { carryMentions } from './carry-mentions.ts'
import type { Deps } from './deps.ts'
import { changed, removed } from './edit.ts'
import { inBitext, rawTextOf } from './recut.ts'
import { textOf } from './segments.ts'

/**
 * Edits that join neighbouring segments of one document. The first keeps its id. In each bitext the links of all of
 * them become one, confirmed only where every part with a counterpart was (every part, where none has one).
 */
export async function mergeSegments(deps: Deps, input: { bitext: Bitext; ids: readonly SegmentId[] }): Promise<Edit[]> {
  const { storage } = deps
  const segments = await Promise.all(input.ids.map((id) => inBitext(deps, input.bitext, id)))
  segments.sort(byPlace)
  const first = segments[0]!
  if (segments.some((segment) => segment.documentId !== first.documentId)) {
    throw new ProblemError(
      'cannot-merge',
      'Only segments of one text can be merged. To link across the texts, group them.',
    )
  }
  await assertNeighbours(deps, segments)
  const raw = await rawTextOf(deps, first)
  const spans = joinSpans(
    segments.flatMap((segment) => segment.spans),
    raw,
  )
  const merged = { spans, shown: shown(raw.text, spans, raw.codes).text }
  const corrected = segments.some((segment) => segment.corrected !== null)
  const text = corrected
    ? segments
        .map(segmentText)
        .filter((t) => t !== '')
        .join(' ')
    : merged.shown
  const row = { ...merged, ...textOf(merged, text), excluded: segments.every((segment) => segment.excluded) }
  const links = await storage.linksOf(segments.map((segment) => segment.id))
  const linked = await storage.getMany(
    'segment',
    links.flatMap((link) => [...link.source, ...link.target]),
  )
  const recut = { old: segments, new: [{ id: first.id, fingerprint: row.fingerprint }], kept: true }
  const mentions = await storage.mentionsOf(segments.map((segment) => segment.id))
  const olds = segments.map((segment) => ({ id: segment.id, text: segmentText(segment) }))
  return [
    // The first of them may be in no link itself, and takes the place of one that is.
    ...carryLinks(links, [recut], readingOrder([...segments, ...linked])).edits,
    ...carryMentions(mentions, olds, [{ id: first.id, text }]).edits,
    ...segments.slice(1).map((segment) => removed('segment', segment)),
    changed('segment', first, row),
  ]
}

/** Spans with nothing but white space and markup between them become one. */
function joinSpans(spans: readonly Span[], raw: RawText): Span[] {
  const out: [number, number][] = []
  for (const [start, end] of spans) {
    const last = out.at(-1)
    if (last && shown(raw.text, [[last[1], start]], raw.codes).text === '') last[1] = end
    else out.push([start, end])
  }
  return out
}

/** Sorts ids of a document's segments as the document has them. */
function readingOrder(segments: readonly Segment[]): (ids: readonly SegmentId[]) => SegmentId[] {
  const byId = new Map(segments.map((segment) => [segment.id, segment]))
  return (ids) => ids.toSorted((a, b) => byPlace(byId.get(a)!, byId.get(b)!))
}

async function assertNeighbours(deps: Deps, segments: readonly Segment[]): Promise<void> {
  const { items } = await deps.storage.segments(segments[0]!.documentId)
  const at = items.findIndex((segment) => segment.id === segments[0]!.id)
  if (!segments.every((segment, i) => items[at + i]?.id === segment.id)) {
    throw new ProblemError(
      'cannot-merge',
      'Only neighbouring segments can be merged. To link segments that stand apart, group them.',
    )
  }
}
