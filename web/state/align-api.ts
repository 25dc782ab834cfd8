import { answer, type Client, ifMatch } from '../api/client.ts'
import type {
  Act,
  BitextId,
  BitextView,
  BulkOutcome,
  BulkRequest,
  ChangeView,
  ConceptId,
  ConceptKind,
  ConceptView,
  Decision,
  FormsView,
  Job,
  JobId,
  Link,
  LinkId,
  NearConceptView,
  PastChange,
  ProjectId,
  RivalView,
  SegmentId,
  SegmentView,
  Skeleton,
  SkeletonColumns,
  TermStatus,
} from '../api/types.ts'
import { type NameApi, nameApi } from './name-api.ts'
import { skeletonOf } from './skeleton-columns.ts'

export interface NewConcept {
  readonly kind: ConceptKind
  readonly lang: string
  readonly text: string
}

/** A stretch of a text that is a form of a concept, and the form as its card is to have it. */
export interface NewVariant {
  readonly conceptId: ConceptId
  readonly start: number
  readonly end: number
  readonly text: string
  readonly status: TermStatus
}

/** What an alignment is to touch, and what it takes the texts for. */
export interface AlignHow {
  /** Only what lies between the confirmed links around this segment. */
  readonly around?: SegmentId
  /** One link there that is kept as it is. */
  readonly keep?: LinkId
  readonly as?: 'parallel' | 'comparable' | 'auto'
}

/** What the align page asks of the server. Every call throws `ApiError`. */
export interface AlignApi extends NameApi {
  bitext(id: BitextId): Promise<BitextView>
  skeleton(id: BitextId): Promise<Skeleton>
  segments(ids: readonly SegmentId[]): Promise<readonly SegmentView[]>
  link(id: LinkId): Promise<Link>
  /** What of the other text comes nearest to a segment. */
  rivals(id: BitextId, segment: SegmentId): Promise<readonly RivalView[]>
  concept(id: ConceptId): Promise<ConceptView>
  concepts(project: ProjectId): Promise<readonly ConceptView[]>
  createConcept(project: ProjectId, concept: NewConcept): Promise<ConceptView>
  act(id: BitextId, act: Act, groupId?: string): Promise<ChangeView>
  /** Decides all proposals on one side of a threshold. */
  bulk(id: BitextId, bulk: BulkRequest): Promise<BulkOutcome>
  /** What the person made of proposals so far. */
  decisions(id: BitextId): Promise<readonly Decision[]>
  /** What happened to these segments and their links; to both texts where none are named. */
  past(id: BitextId, segments: readonly SegmentId[] | null): Promise<readonly PastChange[]>
  text(id: SegmentId, version: number, text: string, groupId: string): Promise<SegmentView>
  mention(
    id: SegmentId,
    version: number,
    mention: { conceptId: ConceptId; start: number; end: number; decision: 'confirmed' | 'rejected' },
  ): Promise<SegmentView>
  /** Concepts that a stretch of a text may name, best first. */
  near(id: SegmentId, stretch: { start: number; end: number }): Promise<readonly NearConceptView[]>
  /** Tags a stretch and gives the concept's card the form. */
  variant(id: SegmentId, version: number, variant: NewVariant): Promise<SegmentView>
  /** What the glossary would write at a place, in the case the text asks for. */
  forms(id: SegmentId, place: { conceptId: ConceptId; start: number; end: number }): Promise<FormsView>
  align(id: BitextId, how?: AlignHow): Promise<Job>
  cancel(id: JobId): Promise<Job>
}

/** The calls over the typed client. */
export function alignApi(client: Client): AlignApi {
  const on = (id: string) => ({ param: { id } }) as never
  return {
    ...nameApi(client),
    bitext: (id) => answer<BitextView>(client.bitexts[':id'].$get(on(id)) as never),
    skeleton: async (id) =>
      skeletonOf(await answer<SkeletonColumns>(client.bitexts[':id'].skeleton.columns.$get(on(id)) as never)),
    async segments(ids) {
      const query = { query: { ids: ids.join(',') } } as never
      const { items } = await answer<{ items: SegmentView[] }>(client.segments.$get(query) as never)
      return items
    },
    link: (id) => answer<Link>(client.links[':id'].$get(on(id)) as never),
    async rivals(id, segment) {
      const request = { param: { id }, query: { segment } } as never
      return (await answer<{ items: RivalView[] }>(client.bitexts[':id'].rivals.$get(request) as never)).items
    },
    concept: (id) => answer<ConceptView>(client.concepts[':id'].$get(on(id)) as never),
    async concepts(project) {
      return (await answer<{ items: ConceptView[] }>(client.projects[':id'].concepts.$get(on(project)) as never)).items
    },
    createConcept(project, { kind, lang, text }) {
      const json = { kind, terms: [{ lang, text, status: 'preferred' }] }
      return answer<ConceptView>(
        client.projects[':id'].concepts.$post({ param: { id: project }, json } as never) as never,
      )
    },
    act(id, act, groupId) {
      const json = { act, ...(groupId === undefined ? {} : { groupId }) }
      return answer<ChangeView>(client.bitexts[':id'].acts.$post({ param: { id }, json } as never) as never)
    },
    bulk: (id, json) =>
      answer<BulkOutcome>(client.bitexts[':id'].bulk.$post({ param: { id }, json } as never) as never),
    async decisions(id) {
      return (await answer<{ items: Decision[] }>(client.bitexts[':id'].decisions.$get(on(id)) as never)).items
    },
    async past(id, segments) {
      const query = segments ? { segments: segments.join(',') } : {}
      const request = { param: { id }, query } as never
      return (await answer<{ items: PastChange[] }>(client.bitexts[':id'].past.$get(request) as never)).items
    },
    text(id, version, text, groupId) {
      const request = { param: { id }, json: { text, groupId } } as never
      return answer<SegmentView>(client.segments[':id'].$put(request, ifMatch(version)) as never)
    },
    mention(id, version, json) {
      const request = { param: { id }, json } as never
      return answer<SegmentView>(client.segments[':id'].mentions.$post(request, ifMatch(version)) as never)
    },
    async near(id, { start, end }) {
      const request = { param: { id }, query: { start: String(start), end: String(end) } } as never
      return (await answer<{ items: NearConceptView[] }>(client.segments[':id'].concepts.$get(request) as never)).items
    },
    variant(id, version, json) {
      const request = { param: { id }, json } as never
      return answer<SegmentView>(client.segments[':id'].variants.$post(request, ifMatch(version)) as never)
    },
    forms(id, { conceptId, start, end }) {
      const query = { conceptId, start: String(start), end: String(end) }
      return answer<FormsView>(client.segments[':id'].forms.$get({ param: { id }, query } as never) as never)
    },
    align: (id, how = {}) =>
      answer<Job>(client.bitexts[':id'].align.$post({ param: { id }, query: how } as never) as never),
    cancel: (id) => answer<Job>(client.jobs[':id'].$delete(on(id)) as never),
  }
}
