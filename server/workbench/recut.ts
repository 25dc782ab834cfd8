import { type Bitext, basisSide, type Link } from '../../db/model/bitext.ts'
import type { Edit } from '../../db/model/change.ts'
import { byPlace, type RawText, type Segment, type Span, segmentText } from '../../db/model/document.ts'
import type { Mention } from '../../db/model/glossary.ts'
import { newId, type SegmentId } from '../../db/model/ids.ts'
import { ProblemError } from '../problems.ts'
import { carryOffset } from '../text/carry-offset.ts'
import { rawOffset, shown } from '../text/shown.ts'
import type { Deps } from './deps.ts'
import { changed, created, removed } from './edit.ts'
import { occurrenceAt, offsetOf } from './mentions.ts'
import { textOf } from './segments.ts'

/**
 * Edits that cut a segment in two at an offset of its text as it is now. The first half keeps the id; both stay in
 * every link of every bitext, and each name tagged by hand goes with its half.
 */
export async function splitSegment(deps: Deps, input: { bitext: Bitext; id: SegmentId; at: number }): Promise<Edit[]> {
  const { storage } = deps
  const segment = await inBitext(deps, input.bitext, input.id)
  const raw = await rawTextOf(deps, segment)
  const text = segmentText(segment)
  const halves = cut(segment, raw, input.at)
  if (!halves) {
    throw new ProblemError(
      'cannot-split',
      'There must be text on both sides of the cut. Choose a place inside the sentence.',
    )
  }
  const [first, second] = halves
  const secondId = newId<'segment'>(deps.clock().getTime())
  const links = await storage.linksOf([segment.id])
  const mentions = await storage.mentionsOf([segment.id])
  const secondStart = text.length - segmentText(second).length
  return [
    changed('segment', segment, first),
    created('segment', { ...withoutVersion(segment), ...second, id: secondId }),
    ...links.map((link) =>
      changed('link', link, {
        source: after(link.source, segment.id, secondId),
        target: after(link.target, segment.id, secondId),
        basis: link.basis && rebased(link, segment, [first.fingerprint, second.fingerprint]),
      }),
    ),
    ...mentions.flatMap((mention) => {
      const start = offsetOf(text, mention.form, mention.occurrence)
      if (start < secondStart) return []
      const at = occurrenceAt(segmentText(second), mention.form, start - secondStart)
      return [changed('mention', mention, { segmentId: secondId, occurrence: at })]
    }),
  ]
}

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

/** The two halves of a segment cut at an offset of its text now; null where one would be empty. */
function cut(segment: Segment, raw: RawText, at: number): [Recut, Recut] | null {
  const text = segmentText(segment)
  if (at > text.length || insideCharacter(text, at)) return null
  const map = shown(raw.text, segment.spans, raw.codes)
  const shownAt = segment.corrected === null ? at : carryOffset(text, map.text, at)
  if (shownAt <= 0 || shownAt >= map.text.length) return null
  const rawAt = rawOffset(map, shownAt)
  const spans = [
    segment.spans.flatMap(([start, end]) => trimmed(raw.text, [start, Math.min(end, rawAt)])),
    segment.spans.flatMap(([start, end]) => trimmed(raw.text, [Math.max(start, rawAt), end])),
  ]
  const texts = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()]
  const halves = spans.map((half, i) => {
    const own = shown(raw.text, half, raw.codes).text
    return { spans: half, start: half[0]?.[0] ?? 0, shown: own, ...textOf({ shown: own }, texts[i]!) }
  })
  if (halves.some((half) => half.shown === '') || texts.some((half) => half === '')) return null
  return [halves[0]!, halves[1]!]
}

/** Whether an offset falls between the two units of one character. */
function insideCharacter(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff
}

type Recut = Pick<Segment, 'spans' | 'start' | 'shown' | 'corrected' | 'fingerprint'>

function trimmed(text: string, [start, end]: Span): Span[] {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return from < to ? [[from, to]] : []
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

/** Stands in a basis for words that are not there any more: no fingerprint equals it. */
const edited = '?'

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
    const local = offsetOf(segmentText(segment), mention.form, mention.occurrence)
    if (local < 0) return [changed('mention', mention, { segmentId: to })]
    const occurrence = occurrenceAt(text, mention.form, starts.get(segment.id)! + local)
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

function after(ids: readonly SegmentId[], id: SegmentId, next: SegmentId): SegmentId[] {
  return ids.flatMap((each) => (each === id ? [each, next] : [each]))
}

/** The basis of a link whose segment was cut: where it had not been edited since, it is not now either. */
function rebased(link: Link, segment: Segment, prints: readonly [string, string]): NonNullable<Link['basis']> {
  const basis = link.basis!
  const side = link.source.includes(segment.id) ? 'source' : 'target'
  const parts = basis[side].split('|')
  const i = link[side].indexOf(segment.id)
  const unchanged = parts[i] === segment.fingerprint
  const next = [...parts.slice(0, i), ...(unchanged ? prints : [parts[i] ?? '', edited]), ...parts.slice(i + 1)]
  return { ...basis, [side]: next.join('|') }
}

function withoutVersion(segment: Segment) {
  const { version: _version, ...rest } = segment
  return rest
}

async function rawTextOf(deps: Deps, segment: Segment): Promise<RawText> {
  const document = await deps.storage.get('document', segment.documentId)
  return deps.storage.rawText(document.textId)
}

async function inBitext(deps: Deps, bitext: Bitext, id: SegmentId): Promise<Segment> {
  const segment = await deps.storage.get('segment', id)
  if (segment.documentId !== bitext.sourceId && segment.documentId !== bitext.targetId) {
    throw new ProblemError('not-found', 'That segment is not in this bitext.')
  }
  return segment
}
