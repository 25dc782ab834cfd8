import { wordsOf } from '../api/api-error.ts'
import { answer, ifMatch } from '../api/client.ts'
import type { DocumentId, Layout, Reading, RereadPreview } from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

/** What a person says of how a document is to be read; what they do not say stays as it is. */
export interface SaidAgain {
  readonly lang?: string
  readonly encoding?: string
  readonly layout?: Layout
  readonly reading?: Reading
}

export interface RereadState {
  /** `again`: the original once more. `version`: a corrected file. Null: nothing is asked for. */
  readonly mode: 'again' | 'version' | null
  readonly file: File | null
  readonly said: SaidAgain
  /** What it would change; the last one stays in sight while the next is made. */
  readonly preview: RereadPreview | null
  readonly busy: 'looking' | 'doing' | null
  readonly problem: string | null
}

type Needs = Pick<Services, 'client' | 'saving'>

const closed: RereadState = { mode: null, file: null, said: {}, preview: null, busy: null, problem: null }

/** Reading one document again, or a corrected version of it: first a look at what changes, then the act. */
export class RereadStore extends Store<RereadState> {
  readonly #services: Needs
  readonly #id: DocumentId
  #run = 0

  constructor(services: Needs, id: DocumentId) {
    super(closed)
    this.#services = services
    this.#id = id
  }

  /** Looks at what the original gives now. */
  async again(): Promise<void> {
    this.set({ ...closed, mode: 'again' })
    await this.#look()
  }

  /** Waits for a corrected version. */
  version(): void {
    this.#run++
    this.set({ ...closed, mode: 'version' })
  }

  /** Looks at what a corrected version changes. */
  async bring(file: File): Promise<void> {
    this.set({ ...closed, mode: 'version', file })
    await this.#look()
  }

  /** Looks again, with something said otherwise. */
  async say(said: SaidAgain): Promise<void> {
    this.set({ said: { ...this.state.said, ...said } })
    await this.#look()
  }

  close(): void {
    if (this.state.busy === 'doing') return
    this.#run++
    this.set(closed)
  }

  /** Does what was looked at. @returns whether it is done; the reason why not is in the state */
  async apply(version: number): Promise<boolean> {
    if (!this.state.preview || this.state.busy !== null) return false
    this.set({ busy: 'doing', problem: null })
    try {
      const sent = this.#route().$post({ param: { id: this.#id }, form: this.#form() }, ifMatch(version))
      await this.#services.saving.track(answer(sent))
      this.set(closed)
      return true
    } catch (error) {
      this.set({ busy: null, problem: wordsOf(error) })
      return false
    }
  }

  async #look(): Promise<void> {
    const run = ++this.#run
    this.set({ busy: 'looking', problem: null })
    try {
      const preview = await answer(this.#route().preview.$post({ param: { id: this.#id }, form: this.#form() }))
      if (run === this.#run) this.set({ preview, busy: null })
    } catch (error) {
      // What could not be looked at cannot be done either.
      if (run === this.#run) this.set({ preview: null, busy: null, problem: wordsOf(error) })
    }
  }

  #route() {
    return this.#services.client.documents[':id'].reading
  }

  #form() {
    const { file, said } = this.state
    const { reading, ...plain } = said
    return { ...plain, ...(file ? { file } : {}), ...(reading ? { reading: JSON.stringify(reading) } : {}) }
  }
}
