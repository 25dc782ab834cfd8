import { ApiError, wordsOf } from '../api/api-error.ts'
import { answer, ifMatch } from '../api/client.ts'
import type { EmbeddingsTrial, EmbeddingsView, ProjectId } from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

export interface EmbeddingsState {
  /** Null until read. */
  readonly view: EmbeddingsView | null
  readonly trial: EmbeddingsTrial | 'asking' | null
  readonly problem: string | null
}

/** What a person says of the server; an absent key leaves the one that is kept. */
export interface Named {
  readonly address: string
  readonly model: string
  readonly enabled: boolean
  readonly key?: string | null
  readonly confirmed?: string
}

/** The server of embeddings that a project names. */
export class EmbeddingsStore extends Store<EmbeddingsState> {
  readonly #services: Pick<Services, 'client' | 'saving' | 'feed'>
  readonly #param: { readonly id: ProjectId }

  constructor(services: Pick<Services, 'client' | 'saving' | 'feed'>, id: ProjectId) {
    super({ view: null, trial: null, problem: null })
    this.#services = services
    this.#param = { id }
  }

  /** Reads what is kept and follows it. @returns stops following */
  open(): () => void {
    void this.load()
    return this.#services.feed.listen({
      change: ({ rows }) => {
        if (rows === null || rows.some(({ kind }) => kind === 'project')) void this.load()
      },
      gap: () => void this.load(),
    })
  }

  async load(): Promise<void> {
    try {
      const sent = this.#services.client.projects[':id'].embeddings.$get({ param: this.#param })
      this.set({ view: (await answer(sent)) as EmbeddingsView, problem: null })
    } catch (error) {
      this.set({ problem: wordsOf(error) })
    }
  }

  /**
   * Keeps what a person said.
   *
   * @returns the host that has to be confirmed first, or null when it is kept
   * @throws ApiError when it could not be kept
   */
  async keep(json: Named): Promise<string | null> {
    const version = this.state.view?.version ?? 0
    try {
      const sent = this.#services.client.projects[':id'].embeddings.$put({ param: this.#param, json }, ifMatch(version))
      const view = (await this.#services.saving.track(answer(sent))) as EmbeddingsView
      this.set({ view, trial: null })
      return null
    } catch (error) {
      if (error instanceof ApiError && error.code === 'unconfirmed-host') return new URL(json.address).host
      throw error
    }
  }

  /** Asks the server for the vector of one word. */
  async try(): Promise<void> {
    this.set({ trial: 'asking' })
    try {
      const sent = this.#services.client.projects[':id'].embeddings.try.$post({ param: this.#param })
      this.set({ trial: (await answer(sent)) as EmbeddingsTrial })
    } catch (error) {
      this.set({ trial: { works: false, message: wordsOf(error) } })
    }
  }
}
