import type { SegmentId } from '../api/types.ts'

const pauseMs = 800

/** Text that is being typed: saved after a pause, and when the caret leaves. */
export class Typing {
  readonly #save: (segment: SegmentId, text: string, groupId: string) => void
  #pending: { segment: SegmentId; text: string; groupId: string } | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(save: (segment: SegmentId, text: string, groupId: string) => void) {
    this.#save = save
  }

  /** @param groupId  one for the time the caret stays: one step for undo */
  typed(segment: SegmentId, text: string, groupId: string): void {
    if (this.#pending && this.#pending.segment !== segment) this.flush()
    this.#pending = { segment, text, groupId }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.flush(), pauseMs)
  }

  /** Saves what has not been saved yet. */
  flush(): void {
    clearTimeout(this.#timer)
    const pending = this.#pending
    this.#pending = undefined
    if (pending) this.#save(pending.segment, pending.text, pending.groupId)
  }
}
