import { segmentText } from '../../db/model/document.ts'
import type { DocumentId, ProjectId } from '../../db/model/ids.ts'
import type { NameCluster } from '../names/discover/unknown-names.ts'
import { listConcepts, nameOf } from './concepts.ts'
import type { Deps } from './deps.ts'
import { chosenPlaces, placeViews } from './inbox-places.ts'
import { foundNames } from './inbox-search.ts'
import { formKey, nameJudgements } from './name-judgements.ts'
import type { InboxItemView, InboxView } from './name-views.ts'

/**
 * Names that the project's glossary does not know, over all its documents, the most frequent first; what people are not
 * sure of stands at the end.
 *
 * @param window  counts from 0
 */
export async function inbox(
  deps: Deps,
  projectId: ProjectId,
  window: { from: number; count: number },
): Promise<InboxView> {
  const { storage } = deps
  await storage.get('project', projectId)
  const { clusters, around } = await foundNames(deps, projectId)
  const { unsure } = nameJudgements(await storage.judgements(projectId))
  const isUnsure = (cluster: NameCluster) => cluster.names.some((name) => unsure.has(formKey(name)))
  const ordered = [...clusters.filter((one) => !isUnsure(one)), ...clusters.filter(isUnsure)]
  const shown = ordered.slice(window.from, window.from + window.count)
  const ids = shown
    .flatMap(({ names }) => chosenPlaces(names))
    .flatMap(({ segmentId }) => [
      segmentId,
      ...(around.get(segmentId)?.before ?? []),
      ...(around.get(segmentId)?.after ?? []),
    ])
  const rows = await storage.getMany('segment', [...new Set(ids)])
  const texts = new Map(rows.map((segment) => [segment.id as string, segmentText(segment)]))
  const concepts = new Map((await listConcepts(deps, projectId)).map((concept) => [concept.id as string, concept]))
  const documents = new Map((await storage.documents(projectId)).map(({ id, name }) => [id as string, name]))
  return {
    total: ordered.length,
    unsure: ordered.filter(isUnsure).length,
    documents: documents.size,
    items: shown.map((cluster): InboxItemView => {
      const near = cluster.near.flatMap(({ conceptId, termId, score, because, misspelling }) => {
        const concept = concepts.get(conceptId)
        if (concept === undefined) return []
        const term = concept.terms.find((one) => one.id === termId)?.text ?? ''
        return [
          { conceptId: concept.id, kind: concept.kind, name: nameOf(concept.terms), term, score, because, misspelling },
        ]
      })
      return {
        key: cluster.key,
        kind: cluster.kind,
        count: cluster.count,
        documents: cluster.documents,
        unsure: isUnsure(cluster),
        names: cluster.names.map((name) => ({
          lang: name.lang,
          text: name.text,
          role: name.role,
          slip: name.slip,
          count: name.count,
          forms: name.surfaces.map(({ text, count, documents: where }) => ({
            text,
            count,
            documents: [...where].map(([id, count]) => ({
              id: id as DocumentId,
              name: documents.get(id) ?? '',
              count,
            })),
          })),
        })),
        places: placeViews(chosenPlaces(cluster.names), around, texts, documents),
        near,
        pairs: cluster.pairs.slice(0, 6).map(({ source, target, count }) => ({ source, target, count })),
      }
    }),
  }
}
