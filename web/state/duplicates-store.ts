import { wordsOf } from '../api/api-error.ts'
import { answer } from '../api/client.ts'
import type { ConceptId, LikelyPairView, ProjectId } from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

/** Pairs of concepts that may be one. */
export class DuplicatesStore extends Store<{ pairs: readonly LikelyPairView[] | null; problem: string | null }> {
  readonly #services: Pick<Services, 'client' | 'saving'>
  readonly #projectId: ProjectId

  constructor(services: Pick<Services, 'client' | 'saving'>, projectId: ProjectId) {
    super({ pairs: null, problem: null })
    this.#services = services
    this.#projectId = projectId
  }

  /** Looks for them anew. */
  async load(): Promise<void> {
    try {
      const param = { id: this.#projectId }
      const { items } = await answer(this.#services.client.projects[':id'].concepts.duplicates.$get({ param }))
      this.set({ pairs: items as readonly LikelyPairView[], problem: null })
    } catch (error) {
      this.set({ pairs: [], problem: wordsOf(error) })
    }
  }

  /** Keeps what a person says of a pair; it is not asked again. @throws ApiError */
  async judge(pair: LikelyPairView, verdict: 'different' | 'unsure'): Promise<void> {
    const json = { other: pair.other as ConceptId, verdict }
    const sent = this.#services.client.concepts[':id'].judgements.$post({ param: { id: pair.one as ConceptId }, json })
    await this.#services.saving.track(answer(sent as never))
    this.drop(pair)
  }

  /** A pair that is decided about otherwise. */
  drop(pair: LikelyPairView): void {
    this.set({ pairs: (this.state.pairs ?? []).filter((each) => each !== pair) })
  }
}
