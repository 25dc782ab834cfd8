import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Store } from './store.ts'

/**
 * Draws its host again whenever a store changes, while the host is connected. The store is asked for lazily, because
 * properties are set after construction.
 *
 * @example
 * readonly #saving = new StoreController(this, () => this.services.saving)
 */
export class StoreController<Kind extends Store<object>> implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #find: () => Kind
  #store: Kind | undefined
  #stop: (() => void) | undefined

  constructor(host: ReactiveControllerHost, find: () => Kind) {
    this.#host = host
    this.#find = find
    host.addController(this)
  }

  get store(): Kind {
    this.#attach()
    return this.#store!
  }

  get state(): Kind['state'] {
    return this.store.state
  }

  hostConnected(): void {
    this.#host.requestUpdate()
  }

  hostUpdate(): void {
    this.#attach()
  }

  hostDisconnected(): void {
    this.#stop?.()
    this.#stop = undefined
    this.#store = undefined
  }

  #attach(): void {
    const store = this.#find()
    if (store === this.#store) return
    this.#stop?.()
    this.#store = store
    this.#stop = store.subscribe(() => this.#host.requestUpdate())
  }
}
