import type { BitextStore } from './bitext-store.ts'
import type { Command } from './command.ts'

/**
 * Keys pressed faster than the server answers. After an act whose outcome cannot be foreseen (a shift, a cut, a merge) the
 * rows are not yet what the next key is about: it waits for the answer, and what is pressed after it waits too, in order.
 */
export class TypeAhead {
  #held: (() => void)[] = []
  readonly #stop: () => void
  readonly #bitext: BitextStore

  constructor(bitext: BitextStore) {
    this.#bitext = bitext
    this.#stop = bitext.subscribe(() => this.#go())
  }

  /** Whether a command waits: it is done then when its turn comes. Going about does not wait, unless it comes after such. */
  holds(command: Pick<Command, 'mode' | 'group'>, run: () => void): boolean {
    const decides = command.mode === 'navigate' && !['move', 'other'].includes(command.group)
    if (this.#held.length === 0 && !(decides && this.#bitext.isLanding)) return false
    this.#held.push(run)
    return true
  }

  /** The person has gone elsewhere: keys pressed before are not for what is there. */
  forget(): void {
    this.#held = []
  }

  close(): void {
    this.forget()
    this.#stop()
  }

  #go(): void {
    while (this.#held.length > 0 && !this.#bitext.isLanding) this.#held.shift()!()
  }
}
