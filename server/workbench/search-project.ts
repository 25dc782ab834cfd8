import type { Bitext, Link } from '../../db/model/bitext.ts'
import { type Document, type Segment, segmentText } from '../../db/model/document.ts'
import type { ProjectId, SegmentId } from '../../db/model/ids.ts'
import { nameOf, termsByConcept } from './concepts.ts'
import type { Deps } from './deps.ts'
import { type Hit, scanProject } from './search-scan.ts'
import type { SearchBeside, SearchHit, SearchView } from './search-views.ts'

/**
 * Finds words, phrases and names in all texts of a project, in any of their forms.
 *
 * @param window  of the segments that have it; counts from 0
 */
export async function searchProject(
  deps: Deps,
  projectId: ProjectId,
  { q, from, count }: { q: string; from: number; count: number },
): Promise<SearchView> {
  const { storage } = deps
  await storage.get('project', projectId)
  const { hits, places, conceptIds } = await scanProject(deps, projectId, q)
  const terms = termsByConcept(await storage.termsOfEach(conceptIds))
  return {
    total: hits.length,
    places,
    documents: new Set(hits.map(({ documentId }) => documentId)).size,
    names: conceptIds.map((conceptId) => ({ conceptId, name: nameOf(terms.get(conceptId) ?? []) })),
    items: await hitViews(deps, projectId, hits.slice(from, from + count)),
  }
}

/** Hits with their texts, and what stands beside them in each bitext. Those that are gone meanwhile are left out. */
export async function hitViews(deps: Deps, projectId: ProjectId, hits: readonly Hit[]): Promise<SearchHit[]> {
  const { storage } = deps
  const documents = new Map((await storage.documents(projectId)).map((document) => [document.id, document]))
  const bitexts = await storage.bitexts(projectId)
  const ids = hits.map(({ segmentId }) => segmentId)
  const segments = new Map((await storage.getMany('segment', ids)).map((segment) => [segment.id, segment]))
  const links = (await storage.linksOf(ids)).filter(({ state }) => state !== 'rejected')
  const others = [...new Set(links.flatMap(({ source, target }) => [...source, ...target]))]
  const linked = new Map((await storage.getMany('segment', others)).map((segment) => [segment.id, segment]))
  const linksBySegment = new Map<SegmentId, Link[]>()
  for (const link of links) {
    for (const id of [...link.source, ...link.target]) linksBySegment.set(id, [...(linksBySegment.get(id) ?? []), link])
  }
  return hits.flatMap(({ documentId, segmentId, number, places }): SearchHit[] => {
    const document = documents.get(documentId)
    const segment = segments.get(segmentId)
    if (document === undefined || segment === undefined) return []
    const text = segmentText(segment)
    if (places.at(-1)!.end > text.length) return []
    const beside = bitexts
      .filter(({ sourceId, targetId }) => sourceId === documentId || targetId === documentId)
      .map((bitext) => besideOf(bitext, document, linksBySegment.get(segmentId) ?? [], documents, linked))
    const { name, lang } = document
    return [{ documentId, document: name, lang, segmentId, number, text, excluded: segment.excluded, places, beside }]
  })
}

function besideOf(
  bitext: Bitext,
  document: Document,
  links: readonly Link[],
  documents: ReadonlyMap<string, Document>,
  segments: ReadonlyMap<string, Segment>,
): SearchBeside {
  const isSource = bitext.sourceId === document.id
  const other = documents.get(isSource ? bitext.targetId : bitext.sourceId)
  const link = links.find(({ bitextId }) => bitextId === bitext.id)
  const texts = (link === undefined ? [] : isSource ? link.target : link.source).flatMap((id) => {
    const segment = segments.get(id)
    return segment === undefined ? [] : [segmentText(segment)]
  })
  return {
    bitextId: bitext.id,
    document: other?.name ?? '',
    lang: other?.lang ?? '',
    linkId: link?.id ?? null,
    state: (link?.state as SearchBeside['state']) ?? null,
    texts,
  }
}
