import { type Segment, segmentText } from '../../db/model/document.ts'
import type { DocumentId, ProjectId, SegmentId } from '../../db/model/ids.ts'
import type { NameCluster } from '../names/discover/unknown-names.ts'
import type { Deps } from './deps.ts'
import { spokenBitexts, textsOf } from './language-pairs.ts'
import { glossaryData } from './mentions.ts'
import { nameJudgements } from './name-judgements.ts'
import { projectCache } from './project-cache.ts'

/** What was found in a project. No text is kept: a project may be long. */
export interface FoundNames {
  readonly clusters: readonly NameCluster[]
  /** For the segment of each place, the segments before it, itself, and those after. */
  readonly around: ReadonlyMap<string, Around>
}

interface Around {
  readonly before: readonly SegmentId[]
  readonly after: readonly SegmentId[]
}

/** The last answer of each project: until something of it changes, no text is searched twice. */
const cache = projectCache<FoundNames>()

const segmentsAround = 2

/** The names of a project as it stands. */
export function foundNames(deps: Deps, projectId: ProjectId): Promise<FoundNames> {
  return cache(deps, projectId, () => search(deps, projectId))
}

async function search(deps: Deps, projectId: ProjectId): Promise<FoundNames> {
  const { storage } = deps
  const documents = await storage.documents(projectId)
  const segments = new Map<DocumentId, readonly Segment[]>()
  for (const { id } of documents) {
    segments.set(
      id,
      (await storage.segments(id)).items.filter((segment) => !segment.excluded),
    )
  }
  const { refused, apart, unsure } = nameJudgements(await storage.judgements(projectId))
  const clusters = await deps.jobs.run('unknown-names', {
    texts: documents.map(({ id, lang }) => ({
      documentId: id,
      lang,
      segments: segments.get(id)!.map((segment) => ({ id: segment.id, text: segmentText(segment) })),
    })),
    concepts: await glossaryData(deps, projectId),
    refused,
    apart,
    open: [...unsure.values()].map((names) => ({
      lang: names[0]!.lang,
      text: names[0]!.text,
      conceptIds: names.flatMap(({ conceptId }) => conceptId ?? []),
    })),
    bitexts: await confirmedUnits(deps, projectId),
  })
  return { clusters, around: aroundPlaces(clusters, segments) }
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

function aroundPlaces(
  clusters: readonly NameCluster[],
  segments: ReadonlyMap<DocumentId, readonly Segment[]>,
): ReadonlyMap<string, Around> {
  const wanted = new Set(
    clusters
      .flatMap(({ names }) => names.flatMap((name) => name.surfaces.flatMap(({ places }) => places)))
      .map((place) => place.segmentId),
  )
  const found = new Map<string, Around>()
  for (const list of segments.values()) {
    list.forEach(({ id }, at) => {
      if (!wanted.has(id)) return
      const ids = (from: number, to: number) => list.slice(Math.max(0, from), to).map((segment) => segment.id)
      found.set(id, { before: ids(at - segmentsAround, at), after: ids(at + 1, at + 1 + segmentsAround) })
    })
  }
  return found
}
