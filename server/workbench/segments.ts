import type { Document, Place, Segment } from '../../db/model/document.ts'
import { segmentText } from '../../db/model/document.ts'
import type { DocumentId, SegmentId } from '../../db/model/ids.ts'
import type { Page } from '../../db/storage.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { commitChanges } from './announce.ts'
import type { Deps } from './deps.ts'
import { changed } from './edit.ts'
import { mentionsIn } from './mentions.ts'
import { placeAt } from './place-at.ts'
import { suspectsIn } from './suspects.ts'
import type { SegmentView } from './views.ts'

export async function getSegment(deps: Deps, id: SegmentId): Promise<SegmentView> {
  const segment = await deps.storage.get('segment', id)
  return (await segmentViews(deps, [segment]))[0]!
}

/** Those of the segments that exist, with texts and names, in the order asked for. */
export async function getSegments(deps: Deps, ids: readonly SegmentId[]): Promise<SegmentView[]> {
  return segmentViews(deps, await deps.storage.getMany('segment', ids))
}

/** A window of a document's segments, with texts and names. */
export async function segmentsOf(
  deps: Deps,
  input: { id: DocumentId; from: number; limit: number },
): Promise<Page<SegmentView>> {
  await deps.storage.get('document', input.id)
  const { items, total } = await deps.storage.segments(input.id, { from: input.from, count: input.limit })
  return { items: await segmentViews(deps, items), total }
}

/**
 * Gives a segment the text a person typed. Typing the imported text again takes the correction away. Links keep their
 * state: a confirmed one whose meaning changed shows as edited since.
 */
export async function correctSegment(
  deps: Deps,
  input: { id: SegmentId; version: number; text: string; groupId?: string | undefined },
): Promise<SegmentView> {
  const { storage } = deps
  const segment = await storage.get('segment', input.id)
  const document = await storage.get('document', segment.documentId)
  await commitChanges(deps, {
    projectId: document.projectId,
    label: 'Correct text',
    edits: [changed('segment', segment, textOf(segment, input.text))],
    expects: [{ kind: 'segment', id: segment.id, version: input.version }],
    groupId: input.groupId,
  })
  return getSegment(deps, input.id)
}

/** The fields of a segment that follow from its text. */
export function textOf(segment: Pick<Segment, 'shown'>, text: string): Pick<Segment, 'corrected' | 'fingerprint'> {
  return { corrected: text === segment.shown ? null : text, fingerprint: fingerprint(text) }
}

/** Segments with their texts and names; one read of each document and glossary, however many segments. */
export async function segmentViews(deps: Deps, segments: readonly Segment[]): Promise<SegmentView[]> {
  if (segments.length === 0) return []
  const documents = new Map<DocumentId, Document>()
  for (const id of new Set(segments.map((segment) => segment.documentId))) {
    documents.set(id, await deps.storage.get('document', id))
  }
  const mentions = await mentionsIn(deps, segments, documents)
  const suspects = await suspectsIn(deps, segments, documents, mentions)
  const places = new Map<DocumentId, readonly Place[]>()
  for (const { id, textId } of documents.values()) places.set(id, await deps.storage.places(textId))
  return segments.map((segment, i) => ({
    ...segment,
    text: segmentText(segment),
    mentions: mentions[i]!,
    suspects: suspects[i]!,
    place: placeAt(places.get(segment.documentId)!, segment.start),
  }))
}
