import type { Bitext } from '../../db/model/bitext.ts'
import type { Edit } from '../../db/model/change.ts'
import { type RawText, type Segment, type Span, segmentText } from '../../db/model/document.ts'
import { newId, type SegmentId } from '../../db/model/ids.ts'
import { ProblemError } from '../problems.ts'
import { carryOffset } from '../text/carry-offset.ts'
import { rawOffset, shown } from '../text/shown.ts'
import { carryLinks } from './carry-links.ts'
import { carryMentions } from './carry-mentions.ts'
import type { Deps } from './deps.ts'
import { bare, changed, created } from './edit.ts'
import { inBitext, rawTextOf } from './recut.ts'
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
  const news = [
    { id: segment.id, fingerprint: first.fingerprint, text: segmentText(first) },
    { id: secondId, fingerprint: second.fingerprint, text: segmentText(second) },
  ]
  return [
    changed('segment', segment, first),
    created('segment', { ...bare<'segment'>(segment), ...second, id: secondId }),
    // The halves stand where the whole stood: nothing else changes its order.
    ...carryLinks(links, [{ old: [segment], new: news, kept: true }], (ids) => [...ids]).edits,
    ...carryMentions(mentions, [{ id: segment.id, text }], news).edits,
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
