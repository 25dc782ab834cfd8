/**
 * State that several parts of the page look at: a plain readonly object, replaced by `set`, never mutated. Dispatches
 * `change` after each replacement.
 */
export class Store<State extends object> extends EventTarget {
  #state: State

  constructor(state: State) {
    super()
    this.#state = state
  }

  get state(): State {
    return this.#state
  }

  protected set(patch: Partial<State>): void {
    this.#state = { ...this.#state, ...patch }
    this.dispatchEvent(new Event('change'))
  }

  /** Calls back after every change. @returns stops it */
  subscribe(listener: () => void): () => void {
    this.addEventListener('change', listener)
    return () => this.removeEventListener('change', listener)
  }
}
