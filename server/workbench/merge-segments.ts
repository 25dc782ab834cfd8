import { type Bitext, basisSide, type Link } from '../../db/model/bitext.ts'
import type { Edit } from '../../db/model/change.ts'
import { byPlace, type RawText, type Segment, type Span, segmentText } from '../../db/model/document.ts'
import type { Mention } from '../../db/model/glossary.ts'
import type { SegmentId } from '../../db/model/ids.ts'
import { ProblemError } from '../problems.ts'
import { shown } from '../text/shown.ts'
import type { Deps } from './deps.ts'
import { changed, removed } from './edit.ts'
import { occurrenceAt, offsetOf } from './mentions.ts'
import { edited, inBitext, rawTextOf } from './recut.ts'
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
  const gone = new Set(segments.slice(1).map((segment) => segment.id))
  const row = { ...merged, ...textOf(merged, text), excluded: segments.every((segment) => segment.excluded) }
  const links = await storage.linksOf(segments.map((segment) => segment.id))
  const linked = await storage.getMany(
    'segment',
    links.flatMap((link) => [...link.source, ...link.target]),
  )
  return [
    ...mergeLinks(links, readingOrder(linked), first, gone, row.fingerprint, segments),
    ...moveMentions(await storage.mentionsOf([...gone]), segments, first.id, text),
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

function mergeLinks(
  links: readonly Link[],
  inOrder: (ids: readonly SegmentId[]) => SegmentId[],
  first: Segment,
  gone: ReadonlySet<SegmentId>,
  fingerprint: string,
  segments: readonly Segment[],
): Edit[] {
  const edits: Edit[] = []
  const replaced = (ids: readonly SegmentId[]) => [...new Set(ids.map((id) => (gone.has(id) ? first.id : id)))]
  for (const bitextId of new Set(links.map((link) => link.bitextId))) {
    const own = links.filter((link) => link.bitextId === bitextId)
    for (const link of own.filter((each) => each.state === 'rejected')) {
      const sides = { source: replaced(link.source), target: replaced(link.target) }
      if (sides.source.join() !== link.source.join() || sides.target.join() !== link.target.join()) {
        edits.push(changed('link', link, sides))
      }
    }
    const live = own.filter((each) => each.state !== 'rejected')
    const full = live.filter((link) => link.source.length > 0 && link.target.length > 0)
    const parts = full.length > 0 ? full : live
    const [keep] = parts
    if (!keep) continue
    for (const link of live) if (link !== keep) edits.push(removed('link', link))
    const source = inOrder(replaced(parts.flatMap((link) => link.source)))
    const target = inOrder(replaced(parts.flatMap((link) => link.target)))
    const state = parts.every((link) => link.state === 'confirmed')
      ? 'confirmed'
      : keep.state === 'confirmed'
        ? 'proposed'
        : keep.state
    // Joining changes no word, so a confirmed link keeps what it was confirmed on; only the seams are new.
    const prints = printsOf(parts)
    prints.set(first.id, untouched(parts, segments) ? fingerprint : edited)
    const side = (ids: readonly SegmentId[]) => basisSide(ids.map((id) => prints.get(id) ?? edited))
    const basis = state === 'confirmed' ? { source: side(source), target: side(target) } : null
    edits.push(changed('link', keep, { source, target, state, basis }))
  }
  return edits
}

/** What each segment said when its link was confirmed. */
function printsOf(links: readonly Link[]): Map<SegmentId, string> {
  const prints = new Map<SegmentId, string>()
  for (const link of links) {
    for (const side of ['source', 'target'] as const) {
      const parts = link.basis?.[side].split('|') ?? []
      link[side].forEach((id, i) => {
        prints.set(id, parts[i] ?? edited)
      })
    }
  }
  return prints
}

/** Whether the segments still say what they said when the links were confirmed. */
function untouched(links: readonly Link[], segments: readonly Segment[]): boolean {
  const prints = printsOf(links)
  return segments.every(({ id, fingerprint }) => !prints.has(id) || prints.get(id) === fingerprint)
}

function moveMentions(mentions: readonly Mention[], segments: readonly Segment[], to: SegmentId, text: string): Edit[] {
  let from = 0
  const starts = new Map<SegmentId, number>()
  for (const segment of segments) {
    const at = text.indexOf(segmentText(segment), from)
    starts.set(segment.id, at < 0 ? from : at)
    from = (at < 0 ? from : at) + segmentText(segment).length
  }
  const byId = new Map(segments.map((segment) => [segment.id, segment]))
  return mentions.flatMap((mention) => {
    const segment = byId.get(mention.segmentId)
    if (!segment) return []
    const start = starts.get(segment.id)!
    const local = offsetOf(segmentText(segment), mention.form, mention.occurrence)
    // Where the word is gone for now, the decision keeps its place behind the words of the segments before.
    const occurrence =
      local < 0
        ? occurrenceAt(text, mention.form, start) + mention.occurrence
        : occurrenceAt(text, mention.form, start + local)
    return [changed('mention', mention, { segmentId: to, occurrence })]
  })
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
