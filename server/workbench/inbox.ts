import { type Segment, segmentText } from '../../db/model/document.ts'
import type { DocumentId, ProjectId, SegmentId } from '../../db/model/ids.ts'
import type { ClusterName, NameCluster } from '../names/discover/unknown-names.ts'
import { listConcepts, nameOf } from './concepts.ts'
import type { Deps } from './deps.ts'
import { spokenBitexts, textsOf } from './language-pairs.ts'
import { glossaryData } from './mentions.ts'
import { formKey, nameJudgements } from './name-judgements.ts'
import type { InboxItemView, InboxPlaceView, InboxView } from './views.ts'

/** What was found in a project, and the texts it was found in. */
interface Found {
  readonly seq: number
  readonly clusters: readonly NameCluster[]
  readonly segments: ReadonlyMap<DocumentId, readonly Segment[]>
}

/** The last answer of each project: until something changes, no text is searched twice. */
const cache = new WeakMap<Deps['storage'], Map<ProjectId, Promise<Found>>>()

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
  const { clusters, segments } = await found(deps, projectId)
  const { unsure } = nameJudgements(await storage.judgements(projectId))
  const isUnsure = (cluster: NameCluster) => cluster.names.some((name) => unsure.has(formKey(name)))
  const ordered = [...clusters.filter((one) => !isUnsure(one)), ...clusters.filter(isUnsure)]
  const shown = ordered.slice(window.from, window.from + window.count)
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
        places: placesOf(cluster.names, segments, documents),
        near,
        pairs: cluster.pairs.slice(0, 6).map(({ source, target, count }) => ({ source, target, count })),
      }
    }),
  }
}

function found(deps: Deps, projectId: ProjectId): Promise<Found> {
  let projects = cache.get(deps.storage)
  if (projects === undefined) {
    projects = new Map()
    cache.set(deps.storage, projects)
  }
  const before = projects.get(projectId)
  const fresh = (async () => {
    const seq = await deps.storage.lastSeq()
    const known = await before?.catch(() => undefined)
    return known?.seq === seq ? known : search(deps, projectId, seq)
  })()
  projects.set(projectId, fresh)
  fresh.catch(() => projects.delete(projectId))
  return fresh
}

async function search(deps: Deps, projectId: ProjectId, seq: number): Promise<Found> {
  const { storage } = deps
  const documents = await storage.documents(projectId)
  const segments = new Map<DocumentId, readonly Segment[]>()
  for (const { id } of documents) {
    segments.set(
      id,
      (await storage.segments(id)).items.filter((segment) => !segment.excluded),
    )
  }
  const { refused, apart } = nameJudgements(await storage.judgements(projectId))
  const clusters = await deps.jobs.run('unknown-names', {
    texts: documents.map(({ id, lang }) => ({
      documentId: id,
      lang,
      segments: segments.get(id)!.map((segment) => ({ id: segment.id, text: segmentText(segment) })),
    })),
    concepts: await glossaryData(deps, projectId),
    refused,
    apart,
    bitexts: await confirmedUnits(deps, projectId),
  })
  return { seq, clusters, segments }
}

// Names are learnt from so many links of a bitext; more of them say nothing new.
const mostLinks = 20_000

async function confirmedUnits(deps: Deps, projectId: ProjectId) {
  const spoken = await spokenBitexts(deps, projectId)
  return Promise.all(
    spoken.map(async ({ bitext, source, target }) => {
      const links = await deps.storage.confirmedLinks(bitext.id, { from: 0, count: mostLinks })
      const units = (await textsOf(deps, links)).map(({ link, source, target }) => ({ id: link.id, source, target }))
      return { source, target, units }
    }),
  )
}

const placesOfLanguage = 2
const segmentsAround = 2

/** Two places a language, of different forms where there are some, with what stands around. */
function placesOf(
  names: readonly ClusterName[],
  segments: Found['segments'],
  documents: ReadonlyMap<string, string>,
): InboxPlaceView[] {
  const languages = [...new Set(names.map(({ lang }) => lang))]
  return languages.flatMap((lang) => {
    const surfaces = names.filter((name) => name.lang === lang).flatMap((name) => name.surfaces)
    const all = [
      ...surfaces.flatMap(({ places }) => places.slice(0, 1)),
      ...surfaces.flatMap(({ places }) => places.slice(1)),
    ]
    const chosen = all.filter(({ segmentId }, at) => all.findIndex((one) => one.segmentId === segmentId) === at)
    return chosen.slice(0, placesOfLanguage).flatMap(({ documentId, segmentId, start, end }): InboxPlaceView[] => {
      const list = segments.get(documentId as DocumentId) ?? []
      const at = list.findIndex((segment) => segment.id === segmentId)
      if (at < 0) return []
      const around = (from: number, to: number) => list.slice(Math.max(0, from), to).map(segmentText).join(' ')
      return [
        {
          lang,
          documentId: documentId as DocumentId,
          document: documents.get(documentId) ?? '',
          segmentId: segmentId as SegmentId,
          before: ending(around(at - segmentsAround, at)),
          text: segmentText(list[at]!),
          start,
          end,
          after: beginning(around(at + 1, at + 1 + segmentsAround)),
        },
      ]
    })
  })
}

// What is around is there to recognise the place by, not to be read through.
const mostAround = 180
const ending = (text: string) => (text.length > mostAround ? `…${text.slice(-mostAround).replace(/^\S*\s/, '')}` : text)
const beginning = (text: string) =>
  text.length > mostAround ? `${text.slice(0, mostAround).replace(/\s\S*$/, '')}…` : text
