import type { SegmentId } from '../api/types.ts'

const pauseMs = 800

/** Text that is being typed: saved after a pause, and when the caret leaves. */
export class Typing {
  readonly #save: (segment: SegmentId, text: string, groupId: string) => void
  readonly #changed: (unsaved: boolean) => void
  #pending: { segment: SegmentId; text: string; groupId: string } | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param changed  hears whether something typed has not been handed on to be saved */
  constructor(
    save: (segment: SegmentId, text: string, groupId: string) => void,
    changed: (unsaved: boolean) => void = () => {},
  ) {
    this.#save = save
    this.#changed = changed
  }

  /** What was typed into a segment and is not saved yet. */
  textOf(segment: SegmentId): string | undefined {
    return this.#pending?.segment === segment ? this.#pending.text : undefined
  }

  /** @param groupId  one for the time the caret stays: one step for undo */
  typed(segment: SegmentId, text: string, groupId: string): void {
    if (this.#pending && this.#pending.segment !== segment) this.flush()
    this.#pending = { segment, text, groupId }
    this.#changed(true)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.flush(), pauseMs)
  }

  /** Saves what has not been saved yet. */
  flush(): void {
    clearTimeout(this.#timer)
    const pending = this.#pending
    if (!pending) return
    this.#pending = undefined
    this.#save(pending.segment, pending.text, pending.groupId)
    this.#changed(false)
  }
}
