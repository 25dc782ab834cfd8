import { wordsOf } from '../api/api-error.ts'
import { answer } from '../api/client.ts'
import type { ChangeView, ProjectId } from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

export interface HistoryState {
  /** Newest first; null until read. */
  readonly changes: readonly ChangeView[] | null
  /** Whether there are older ones. */
  readonly more: boolean
  readonly problem: string | null
}

const page = 100

/** What happened in a project, newest first, growing as it happens. */
export class HistoryStore extends Store<HistoryState> {
  readonly #services: Pick<Services, 'client' | 'feed'>
  readonly #projectId: ProjectId

  constructor(services: Pick<Services, 'client' | 'feed'>, projectId: ProjectId) {
    super({ changes: null, more: false, problem: null })
    this.#services = services
    this.#projectId = projectId
  }

  /** Reads the newest changes and follows. @returns stops following */
  open(): () => void {
    void this.load()
    return this.#services.feed.listen({
      change: (change) => this.#add([change]),
      gap: () => void this.load(),
    })
  }

  async load(): Promise<void> {
    await this.#read(async () => {
      const items = await this.#page()
      this.set({ changes: items, more: items.length === page, problem: null })
    })
  }

  /** Reads the next older ones. */
  async older(): Promise<void> {
    const last = this.state.changes?.at(-1)
    if (!last) return
    await this.#read(async () => {
      const items = await this.#page(last.seq)
      this.set({ changes: [...(this.state.changes ?? []), ...items], more: items.length === page })
    })
  }

  async #page(before?: number): Promise<readonly ChangeView[]> {
    const query = { limit: String(page), ...(before === undefined ? {} : { before: String(before) }) }
    const param = { id: this.#projectId }
    return (await answer(this.#services.client.projects[':id'].history.$get({ param, query }))).items
  }

  #add(changes: readonly ChangeView[]): void {
    const known = this.state.changes
    if (known === null) return
    const fresh = changes.filter(({ seq }) => seq > (known[0]?.seq ?? 0))
    this.set({ changes: [...fresh, ...known] })
  }

  async #read(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      this.set({ problem: wordsOf(error) })
    }
  }
}
