import { msg } from '@lit/localize'
import { ApiError, wordsOf } from '../api/api-error.ts'
import { answer } from '../api/client.ts'
import type { BitextId, ChangeView, MomentView, ProjectId } from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

export interface MomentState {
  /** The number of the change after which one looks; null where nobody looks. */
  readonly after: number | null
  readonly bitext: BitextId | null
  /** Also what is the same now. */
  readonly all: boolean
  readonly view: MomentView | null
  readonly problem: string | null
  /** Who else has worked since, in words: to go back is asked once more. */
  readonly others: string | null
  readonly busy: boolean
}

const none: MomentState = {
  after: null,
  bitext: null,
  all: false,
  view: null,
  problem: null,
  others: null,
  busy: false,
}

/** A look at a moment of a project, and the way back to it. */
export class MomentStore extends Store<MomentState> {
  readonly #services: Pick<Services, 'client' | 'toasts' | 'project'>
  readonly #projectId: ProjectId

  constructor(services: Pick<Services, 'client' | 'toasts' | 'project'>, projectId: ProjectId) {
    super(none)
    this.#services = services
    this.#projectId = projectId
  }

  look(after: number, bitext: BitextId | null): void {
    this.set({ ...none, after, bitext, all: this.state.all })
    void this.#read()
  }

  show(all: boolean): void {
    this.set({ all })
    void this.#read()
  }

  close(): void {
    this.set({ ...none, all: this.state.all })
  }

  /** Makes all what it was. @param sure  also where others have worked since */
  async goBack(sure: boolean): Promise<void> {
    const { after } = this.state
    if (after === null) return
    this.set({ busy: true, problem: null })
    const request = { param: { id: this.#projectId }, json: { to: after, sure } } as never
    try {
      await answer<{ items: ChangeView[] }>(this.#services.client.projects[':id'].back.$post(request) as never)
      this.close()
      this.#services.toasts.show(msg('Everything is as it was then. One undo brings back what came since.'))
      await this.#services.project.refresh()
    } catch (error) {
      const isAsked = error instanceof ApiError && error.code === 'others-work'
      this.set({ busy: false, ...(isAsked ? { others: wordsOf(error) } : { problem: wordsOf(error) }) })
    }
  }

  async #read(): Promise<void> {
    const { after, bitext, all } = this.state
    if (after === null || bitext === null) return
    const request = { param: { id: bitext }, query: { after: String(after), all: String(all) } } as never
    const isSame = () => this.state.after === after && this.state.bitext === bitext && this.state.all === all
    try {
      const view = await answer<MomentView>(this.#services.client.bitexts[':id'].moment.$get(request) as never)
      if (isSame()) this.set({ view, problem: null })
    } catch (error) {
      if (isSame()) this.set({ view: null, problem: wordsOf(error) })
    }
  }
}
