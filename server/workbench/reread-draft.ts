import type { Link } from '../../db/model/bitext.ts'
import type { Edit } from '../../db/model/change.ts'
import { byPlace, type Segment, segmentText } from '../../db/model/document.ts'
import type { Mention } from '../../db/model/glossary.ts'
import type { SegmentId } from '../../db/model/ids.ts'
import { carryLinks, type InOrder } from './carry-links.ts'
import { carryMentions } from './carry-mentions.ts'
import type { Deps } from './deps.ts'
import { changed, created, removed } from './edit.ts'
import type { Readings } from './read-again.ts'
import { type RereadGroup, type RereadRows, rereadRows } from './reread-rows.ts'

/** What reading a document anew would change: every edit, and what of people's work it cannot keep. */
export interface RereadDraft {
  readonly readings: Readings
  readonly groups: readonly RereadGroup[]
  /** Of segments, links and decisions about names; the document's own row is the caller's. */
  readonly edits: readonly Edit[]
  readonly lost: {
    readonly links: readonly Link[]
    readonly confirmations: readonly Link[]
    readonly names: readonly Mention[]
    readonly corrections: readonly Segment[]
  }
}

export async function rereadDraft(deps: Deps, readings: Readings): Promise<RereadDraft> {
  const { storage } = deps
  const { document } = readings
  const rows = await rereadRows(deps, readings)
  const { groups } = rows
  const bitexts = await storage.bitextsOf(document.id)
  const links = (await Promise.all(bitexts.map(({ id }) => storage.links(id)))).flat()
  const recuts = groups
    .filter(({ olds, news }) => olds.length > 0 && (olds.length !== 1 || news.length !== 1))
    .map(({ olds, carriers, kept }) => ({ old: olds, new: carriers, kept }))
  const carried = carryLinks(links, recuts, await newOrder(deps, bitexts, document.id, rows))
  const names = await carriedNames(deps, groups)
  return {
    readings,
    groups,
    edits: [...segmentEdits(rows, 'created'), ...carried.edits, ...names.edits, ...segmentEdits(rows, 'other')].filter(
      ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after),
    ),
    lost: {
      links: carried.lost,
      confirmations: carried.reopened,
      names: names.lost,
      corrections: groups.flatMap(({ olds, news }) =>
        news.length === 0 ? olds.filter(({ corrected }) => corrected !== null) : [],
      ),
    },
  }
}

/** New segments come before anything points at them; old ones go when nothing does any more. */
function segmentEdits({ groups, drafted }: RereadRows, which: 'created' | 'other'): Edit[] {
  if (which === 'created') {
    return groups.flatMap(({ olds, news }) => news.slice(olds.length).map((row) => created('segment', row)))
  }
  return [
    ...groups.flatMap(({ olds, news }) =>
      olds.map((old, i) => (news[i] ? changed('segment', old, news[i]) : removed('segment', old))),
    ),
    ...drafted.map(({ old, row }) => changed('segment', old, row)),
  ]
}

async function carriedNames(deps: Deps, groups: readonly RereadGroup[]) {
  const touched = groups.filter(
    ({ olds, news }) =>
      olds.length > 0 && (olds.length !== 1 || news.length !== 1 || segmentText(olds[0]!) !== segmentText(news[0]!)),
  )
  const decided = new Map<SegmentId, Mention[]>()
  const ids = touched.flatMap(({ olds }) => olds.map(({ id }) => id))
  for (const mention of ids.length === 0 ? [] : await deps.storage.mentionsOf(ids)) {
    decided.set(mention.segmentId, [...(decided.get(mention.segmentId) ?? []), mention])
  }
  const edits: Edit[] = []
  const lost: Mention[] = []
  const worded = (segments: RereadGroup['news']) => segments.map((each) => ({ id: each.id, text: segmentText(each) }))
  for (const { olds, news } of touched) {
    const own = olds.flatMap(({ id }) => decided.get(id) ?? [])
    if (own.length === 0) continue
    const carried = carryMentions(own, worded(olds), worded(news))
    edits.push(...carried.edits)
    lost.push(...carried.lost)
  }
  return { edits, lost }
}

/** The order of the document's segments as they will be, and of those on the other side of its bitexts as they are. */
async function newOrder(
  deps: Deps,
  bitexts: readonly { sourceId: Segment['documentId']; targetId: Segment['documentId'] }[],
  documentId: Segment['documentId'],
  { groups, drafted }: RereadRows,
): Promise<InOrder> {
  const own = [...groups.flatMap(({ news }) => news), ...drafted.map(({ row }) => row)].sort(byPlace)
  const place = new Map<SegmentId, number>(own.map(({ id }, i) => [id, i]))
  const others = new Set(bitexts.flatMap(({ sourceId, targetId }) => [sourceId, targetId]))
  others.delete(documentId)
  for (const other of others) {
    for (const [i, { id }] of (await deps.storage.segments(other)).items.entries()) place.set(id, i)
  }
  return (ids) => ids.toSorted((a, b) => place.get(a)! - place.get(b)!)
}
