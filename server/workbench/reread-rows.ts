import { byPlace, type Segment, segmentText } from '../../db/model/document.ts'
import { newId } from '../../db/model/ids.ts'
import type { Unversioned } from '../../db/model/row.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { carryTexts } from './carry-texts.ts'
import type { Deps } from './deps.ts'
import { bare } from './edit.ts'
import type { Readings, ReadText } from './read-again.ts'
import { textOf } from './segments.ts'

export type SegmentRow = Unversioned<Segment>
type Draft = ReadText['segments'][number]

/** Segments of a document that share their words with new ones; either may be none. */
export interface RereadGroup {
  readonly olds: readonly Segment[]
  /** As they will be, in reading order; they take over the ids of old ones. */
  readonly news: readonly SegmentRow[]
  /** Those of `news` that take the places of the old ones in links: what the reading newly leaves out is none. */
  readonly carriers: readonly SegmentRow[]
  /** Corrected old segments whose words have changed under the correction. */
  readonly doubtful: readonly Segment[]
  /** Whether the new ones say what the old ones said. */
  readonly kept: boolean
}

export interface RereadRows {
  readonly groups: readonly RereadGroup[]
  /** Drafted segments, which stand in no text, with those they follow where these went. */
  readonly drafted: readonly { readonly old: Segment; readonly row: SegmentRow }[]
}

/** Lays a new reading of a document over its segments: which stay, are cut, joined, come, go. */
export async function rereadRows(deps: Deps, readings: Readings): Promise<RereadRows> {
  const { document, raw, next, sameBytes } = readings
  const all = (await deps.storage.segments(document.id)).items
  const olds = all.filter(({ spans }) => spans.length > 0)
  const cuts = await deps.jobs.run('carry-spans', {
    before: { raw: raw.text, codes: raw.codes, pieces: olds.map(({ spans, shown }) => ({ spans, text: shown })) },
    after: { raw: next.text, codes: next.codes, pieces: next.segments.map(({ spans, text }) => ({ spans, text })) },
    sameBytes,
  })
  const pairs = cuts.flatMap((cut) => cut.old.map((o) => [olds[o]!, cut.new.map((n) => next.segments[n]!)] as const))
  const readAs = await oldReading(readings, pairs)
  const isHandCut = await handCuts(readings)
  const groups = cuts.flatMap((cut) => {
    const own = cut.old.map((o) => olds[o]!)
    const drafts = cut.new.map((n) => next.segments[n]!)
    if (isHandCut(own, drafts)) return own.map((old) => staysCut(old, drafts, readAs))
    return [groupOf(deps, document.id, own, drafts, readAs)]
  })
  return { groups, drafted: followers(all, groups) }
}

function groupOf(
  deps: Deps,
  documentId: Segment['documentId'],
  olds: readonly Segment[],
  drafts: readonly Draft[],
  readAs: OldReading,
): RereadGroup {
  const { texts, doubtful } = carryTexts(
    olds.map((old) => (byReading(old, readAs) ? { shown: segmentText(old), corrected: null } : old)),
    drafts.map((draft) => draft.corrected ?? draft.text),
  )
  const news = drafts.map((draft, i): SegmentRow => {
    const old = olds[i]
    const place = { spans: draft.spans, start: draft.spans[0]![0], kind: draft.kind, block: draft.block }
    const said = textOf({ shown: draft.text }, texts[i]!)
    const row = { ...place, shown: draft.text, ...said, excluded: excludedBy(olds, draft, readAs) }
    if (old) return { ...bare<'segment'>(old), ...row }
    return { id: newId<'segment'>(deps.clock().getTime()), documentId, rank: '', ...row }
  })
  const inWork = olds.every(({ excluded }) => excluded) ? news : news.filter(({ excluded }) => !excluded)
  const words = (segments: readonly Pick<Segment, 'shown' | 'corrected'>[]) => segments.map(segmentText).join(' ')
  const isCut = olds.length !== 1 || news.length !== 1
  return {
    olds,
    news,
    carriers: inWork.length > 0 ? inWork : news,
    doubtful: doubtful.map((i) => olds[i]!),
    kept: !isCut || fingerprint(words(olds)) === fingerprint(words(news)),
  }
}

/**
 * Tells where people cut or joined segments themselves: the new reading cuts there as the old one did, yet other
 * segments stand there. So it stays, unless the document is only read once more, which undoes such cuts too.
 */
async function handCuts({ raw, next, otherwise, sameBytes, before }: Readings) {
  const none = () => false
  if (!otherwise || !sameBytes || next.text !== raw.text) return none
  const read = await before()
  if (read.text !== raw.text) return none
  const cuts = new Set(read.segments.map(({ spans }) => JSON.stringify(spans)))
  return (olds: readonly Segment[], drafts: readonly Draft[]): boolean =>
    olds.length + drafts.length > 2 && drafts.every(({ spans }) => cuts.has(JSON.stringify(spans)))
}

/** A segment that people cut, with what the reading says of its place. */
function staysCut(old: Segment, drafts: readonly Draft[], readAs: OldReading): RereadGroup {
  const draft = drafts.findLast(({ spans }) => spans[0]![0] <= old.start) ?? drafts[0]!
  const { kind, block } = draft
  const news = [{ ...bare<'segment'>(old), kind, block, excluded: excludedBy([old], draft, readAs) }]
  return { olds: [old], news, carriers: news, doubtful: [], kept: true }
}

/** What the old reading made of the place where a segment begins; undefined where that is not known. */
type OldReading = (segment: Segment) => Draft | undefined

/** Whether a segment's text is the one that cleanup gave it, by nobody's own words. */
function byReading(segment: Segment, readAs: OldReading): boolean {
  return segment.corrected === null || segment.corrected === readAs(segment)?.corrected
}

/**
 * A person's choice for all the words of a new segment, to be left out or kept in the work, stands as long as the
 * reading makes of them what it made before; else the reading decides. Where the old reading is not known, what stands
 * is as much as is known.
 */
function excludedBy(olds: readonly Segment[], draft: Draft, readAs: OldReading): boolean {
  const choices = olds.map((old) => {
    const then = readAs(old)?.excluded
    if (then === undefined) return old.excluded
    return old.excluded !== then && draft.excluded === then ? old.excluded : null
  })
  const [first] = choices
  return first !== null && first !== undefined && choices.every((each) => each === first) ? first : draft.excluded
}

/** The old reading by place; it is read only where something tells a person's choice from it. */
async function oldReading(
  { before, raw }: Readings,
  pairs: readonly (readonly [Segment, readonly Draft[]])[],
): Promise<OldReading> {
  const isAsked = pairs.some(
    ([old, drafts]) => old.corrected !== null || drafts.some(({ excluded }) => excluded !== old.excluded),
  )
  const read = isAsked ? await before() : null
  // Read by an older Kopir, a text may have other places.
  if (read?.text !== raw.text) return () => undefined
  const spans = read.segments
    .flatMap((draft) => draft.spans.map(([start]) => ({ start, draft })))
    .sort((a, b) => a.start - b.start)
  return (segment) => {
    const start = segment.spans[0]![0]
    let low = 0
    for (let high = spans.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1
      if (spans[middle]!.start <= start) low = middle
      else high = middle - 1
    }
    return spans[low]?.draft
  }
}

/** Drafted segments go on following the segment before them: the last one its words went to. */
function followers(all: readonly Segment[], groups: readonly RereadGroup[]): RereadRows['drafted'] {
  if (all.every(({ spans }) => spans.length > 0)) return []
  const lastOf = new Map(groups.flatMap(({ olds, news }) => olds.map((old) => [old.id, news.at(-1)] as const)))
  let start = Math.min(...groups.flatMap(({ news }) => news.map((row) => row.start)), Number.MAX_SAFE_INTEGER)
  return all.toSorted(byPlace).flatMap((segment) => {
    if (segment.spans.length > 0) {
      start = lastOf.get(segment.id)?.start ?? start
      return []
    }
    return [{ old: segment, row: { ...bare<'segment'>(segment), start } }]
  })
}
