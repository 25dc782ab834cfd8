import { followEvents } from '../api/events.ts'
import type { ChangeView, Job, LearntView, ProjectId } from '../api/types.ts'
import type { SavingStore } from './saving-store.ts'

/** What a live feed tells; `gap` means: read again what is shown. */
export interface FeedListener {
  change?(change: ChangeView): void
  job?(job: Job): void
  learnt?(news: LearntView): void
  gap?(): void
}

/** Changes and jobs of the project on screen, passed on to every store that listens. */
export class LiveFeed {
  readonly #listeners = new Set<FeedListener>()
  readonly #saving: SavingStore
  #project: ProjectId | undefined
  #close: (() => void) | undefined

  constructor(saving: SavingStore) {
    this.#saving = saving
  }

  /** Follows this project from now on, and no other. */
  follow(project: ProjectId): void {
    if (project === this.#project) return
    this.stop()
    this.#project = project
    this.#close = followEvents(project, {
      change: (change) => this.#tell((listener) => listener.change?.(change)),
      job: (job) => this.#tell((listener) => listener.job?.(job)),
      learnt: (news) => this.#tell((listener) => listener.learnt?.(news)),
      gap: () => this.#tell((listener) => listener.gap?.()),
      connected: (is) => this.#saving.connected(is),
    })
  }

  stop(): void {
    this.#close?.()
    this.#close = undefined
    this.#project = undefined
  }

  /** @returns stops listening */
  listen(listener: FeedListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #tell(say: (listener: FeedListener) => void): void {
    for (const listener of this.#listeners) say(listener)
  }
}
