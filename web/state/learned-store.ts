import { wordsOf } from '../api/api-error.ts'
import { answer } from '../api/client.ts'
import type { LearnedView, LearnedWordView, ProjectId } from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

export interface LearnedState {
  /** By languages; null until read. */
  readonly items: readonly LearnedView[] | null
  readonly problem: string | null
}

type Needs = Pick<Services, 'client' | 'saving' | 'feed'>

/** What a project has learnt. Every method that writes throws an `ApiError` when it could not. */
export class LearnedStore extends Store<LearnedState> {
  readonly #services: Needs
  readonly #projectId: ProjectId

  constructor(services: Needs, projectId: ProjectId) {
    super({ items: null, problem: null })
    this.#services = services
    this.#projectId = projectId
  }

  /** Reads what was learnt and follows it. @returns stops following */
  open(): () => void {
    void this.load()
    return this.#services.feed.listen({
      learnt: () => void this.load(),
      change: ({ rows }) => {
        if (rows === null || rows.some(({ kind }) => kind === 'refusal' || kind === 'reset' || kind === 'bitext')) {
          void this.load()
        }
      },
      gap: () => void this.load(),
    })
  }

  async load(): Promise<void> {
    try {
      const sent = this.#services.client.projects[':id'].learned.$get({ param: { id: this.#projectId } })
      const { items } = await answer<{ items: LearnedView[] }>(sent as never)
      this.set({ items: items as readonly LearnedView[], problem: null })
    } catch (error) {
      this.set({ problem: wordsOf(error) })
    }
  }

  /** Deletes a pair of words: it is not learnt again. */
  async forget({ source, target }: LearnedView, { source: s, target: t }: LearnedWordView): Promise<void> {
    const json = { source, target, words: { source: s, target: t } }
    const param = { id: this.#projectId }
    await this.#write(answer(this.#services.client.projects[':id'].learned.refusals.$post({ param, json })))
  }

  /** Begins anew between two languages. */
  async reset({ source, target }: LearnedView): Promise<void> {
    const param = { id: this.#projectId }
    await this.#write(
      answer(this.#services.client.projects[':id'].learned.reset.$post({ param, json: { source, target } })),
    )
  }

  async #write(sent: Promise<unknown>): Promise<void> {
    await this.#services.saving.track(sent)
    await this.load()
  }
}
