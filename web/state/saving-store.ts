import { ApiError, wordsOf } from '../api/api-error.ts'
import type { Saving } from './save-queue.ts'
import { Store } from './store.ts'

export interface SavingState {
  /** Writes on their way. */
  readonly pending: number
  /** When the last write was kept; null before the first. */
  readonly savedAt: Date | null
  /** Why the last write was not kept; null when all is well. */
  readonly problem: string | null
  /** Whether the server is listening. */
  readonly connected: boolean
  /** Writes that wait in this browser until the server answers again. */
  readonly waiting: number
  /** Whether those would outlive the page. */
  readonly kept: boolean
  /** Text under the caret has not been handed on to be saved. */
  readonly typing: boolean
  /** A text stands in two versions until the person chooses one. */
  readonly choosing: boolean
}

/** Knows whether what the person did is kept, for the words in the header. */
export class SavingStore extends Store<SavingState> {
  constructor() {
    super({
      pending: 0,
      savedAt: null,
      problem: null,
      connected: true,
      waiting: 0,
      kept: true,
      typing: false,
      choosing: false,
    })
  }

  /** Watches one write; its outcome passes through. */
  async track<Result>(write: Promise<Result>): Promise<Result> {
    this.set({ pending: this.state.pending + 1 })
    try {
      const result = await write
      this.set({ pending: this.state.pending - 1, savedAt: new Date(), problem: null })
      return result
    } catch (error) {
      // A refusal is an answer: nothing is waiting to be kept. Only silence and faults put saving in doubt.
      const unsure = !(error instanceof ApiError) || error.status === 0 || error.status >= 500
      this.set({ pending: this.state.pending - 1, problem: unsure ? wordsOf(error) : this.state.problem })
      throw error
    }
  }

  /** Hears how a page's queue of writes stands. */
  queued(saving: Saving): void {
    const none = { pending: 0, waiting: 0, kept: true, problem: null }
    if (saving.kind === 'saved') this.set({ ...none, ...(saving.at ? { savedAt: saving.at } : {}) })
    else if (saving.kind === 'saving') this.set({ ...none, pending: saving.waiting })
    else if (saving.kind === 'offline') this.set({ ...none, waiting: saving.waiting, kept: saving.kept })
    else this.set({ ...none, waiting: saving.waiting, problem: saving.detail })
  }

  typing(is: boolean): void {
    if (is !== this.state.typing) this.set({ typing: is })
  }

  choosing(is: boolean): void {
    if (is !== this.state.choosing) this.set({ choosing: is })
  }

  connected(is: boolean): void {
    if (is !== this.state.connected) this.set({ connected: is, ...(is ? { problem: null } : {}) })
  }
}
