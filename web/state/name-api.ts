import { ApiError } from '../api/api-error.ts'
import { answer, type Client } from '../api/client.ts'
import type { ConceptId, DocumentId, ProjectId } from '../api/types.ts'

/** What a person says of a name in a text that no place is to keep: that it is not that concept, or may not be. */
export interface NameDecision {
  readonly decision: 'not-a-match' | 'unsure'
  readonly lang: string
  readonly text: string
  readonly conceptId?: ConceptId
}

/** Counts of a concept's terms in a document, by term id. */
export type TermCounts = Readonly<Record<string, number>>

/** What both pages with names in their texts ask of the server. Every call throws `ApiError`. */
export interface NameApi {
  judge(project: ProjectId, decision: NameDecision): Promise<void>
  counts(id: ConceptId, document: DocumentId): Promise<TermCounts>
}

export function nameApi(client: Client): NameApi {
  return {
    async judge(project, { decision, lang, text, conceptId }) {
      const json = { decision, forms: [{ lang, text }], ...(conceptId === undefined ? {} : { conceptId }) }
      try {
        await answer(client.projects[':id'].inbox.judgements.$post({ param: { id: project }, json } as never) as never)
      } catch (error) {
        // Said already: it is kept.
        if (!(error instanceof ApiError && error.code === 'rule-broken')) throw error
      }
    },
    async counts(id, document) {
      const request = { param: { id }, query: { document } } as never
      return (await answer<{ counts: TermCounts }>(client.concepts[':id'].counts.$get(request) as never)).counts
    },
  }
}
