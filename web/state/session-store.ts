import { ApiError, wordsOf } from '../api/api-error.ts'
import { answer, type Client } from '../api/client.ts'
import { Store } from './store.ts'

/** A language of the catalogue, for menus. */
export interface LanguageEntry {
  readonly code: string
  readonly name: string
  readonly nativeName: string
}

export interface SessionState {
  readonly status: 'unknown' | 'in' | 'out'
  /** Why one is out, where there is more to say than that the start link is needed. */
  readonly why: string | null
  readonly author: string
  readonly version: string
  readonly languages: readonly LanguageEntry[]
  readonly formats: readonly { id: string; label: string; extensions: readonly string[]; reads: boolean }[]
  readonly cleanup: readonly { id: string; label: string; explain: string; byDefault: boolean }[]
}

const retryMs = 2_000

/** Who works here, and what this Kopir knows. */
export class SessionStore extends Store<SessionState> {
  readonly #client: () => Client

  constructor(client: () => Client) {
    super({ status: 'unknown', why: null, author: '', version: '', languages: [], formats: [], cleanup: [] })
    this.#client = client
  }

  /** Exchanges a start token for the cookie. Whether one is in then stands in the state. */
  async start(token: string): Promise<void> {
    try {
      await answer(this.#client().session.$post({ json: { token } }))
      await this.load()
    } catch (error) {
      // A spent link in the address does no harm to a browser that is signed in already.
      await this.load()
      if (this.state.status !== 'in') this.set({ why: wordsOf(error) })
    }
  }

  /** Asks who one is and what there is. */
  async load(): Promise<void> {
    try {
      const client = this.#client()
      const [me, catalogue] = await Promise.all([answer(client.session.$get()), answer(client.catalogue.$get())])
      this.set({ status: 'in', why: null, ...me, ...catalogue })
    } catch (error) {
      const offline = !(error instanceof ApiError) || error.code !== 'not-signed-in'
      this.set({ status: 'out', why: offline ? wordsOf(error) : null })
      if (error instanceof ApiError && error.code === 'offline') setTimeout(() => void this.load(), retryMs)
    }
  }

  signedOut(): void {
    if (this.state.status === 'in') this.set({ status: 'out', why: null })
  }
}
