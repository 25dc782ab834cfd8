import { wordsOf } from '../api/api-error.ts'
import { answer } from '../api/client.ts'
import type { ProjectId, SearchHit, SearchView } from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

export interface SearchState {
  /** What the answer is for; empty before anything is looked for. */
  readonly query: string
  /** The first of what was found; null until it is here. */
  readonly found: SearchView | null
  readonly problem: string | null
  readonly reading: boolean
}

const portion = 50
const mostAtOnce = 200
/** How long the person has paused in typing before it is looked for. */
const restMs = 250

/** What stands in the texts of a project: a search at a time, growing as the person asks for more. */
export class SearchStore extends Store<SearchState> {
  readonly #services: Pick<Services, 'client' | 'feed'>
  readonly #projectId: ProjectId
  #timer: ReturnType<typeof setTimeout> | undefined
  #reads = 0

  constructor(services: Pick<Services, 'client' | 'feed'>, projectId: ProjectId) {
    super({ query: '', found: null, problem: null, reading: false })
    this.#services = services
    this.#projectId = projectId
  }

  /** Follows what changes in the project. @returns stops */
  open(): () => void {
    const again = () => {
      if (this.state.query) this.#soon(() => void this.seek(this.state.query, true), 1_000)
    }
    const stop = this.#services.feed.listen({ change: again, gap: again })
    return () => {
      clearTimeout(this.#timer)
      this.#reads++
      stop()
    }
  }

  /** Looks for it when the person pauses. */
  type(query: string): void {
    this.#soon(() => void this.seek(query), restMs)
  }

  /** Looks for it now; what is known already is not asked again, unless it may have changed. */
  async seek(query: string, anew = false): Promise<void> {
    clearTimeout(this.#timer)
    const text = query.trim()
    if (!anew && text === this.state.query && this.state.problem === null) return
    const read = ++this.#reads
    if (text === '') {
      this.set({ query: '', found: null, problem: null, reading: false })
      return
    }
    this.set({ query: text, reading: true, problem: null })
    const most = anew ? Math.min(mostAtOnce, Math.max(portion, this.state.found?.items.length ?? 0)) : portion
    await this.#read(read, async () => ({ found: await this.#window(text, 0, most) }))
  }

  /** Reads further ones too. */
  async more(): Promise<void> {
    const { query, found } = this.state
    if (found === null) return
    const read = ++this.#reads
    this.set({ reading: true })
    await this.#read(read, async () => {
      const next = await this.#window(query, found.items.length, portion)
      return { found: { ...next, items: [...found.items, ...next.items] } }
    })
  }

  async #window(q: string, from: number, count: number): Promise<SearchView> {
    const { client } = this.#services
    const query = { q, from: String(from), count: String(count) }
    const view = await answer(client.projects[':id'].search.$get({ param: { id: this.#projectId }, query }))
    return { ...view, items: view.items as readonly SearchHit[] } as SearchView
  }

  async #read(read: number, ask: () => Promise<Partial<SearchState>>): Promise<void> {
    try {
      const patch = await ask()
      if (read === this.#reads) this.set({ ...patch, reading: false })
    } catch (error) {
      if (read === this.#reads) this.set({ problem: wordsOf(error), reading: false })
    }
  }

  #soon(act: () => void, ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(act, ms)
  }
}
