import { msg, str } from '@lit/localize'
import { ApiError, wordsOf } from '../api/api-error.ts'
import { answer, type Client, ifMatch } from '../api/client.ts'
import type {
  BitextId,
  BitextView,
  ChangeView,
  DocumentId,
  DocumentView,
  Job,
  ProjectId,
  ProjectView,
  Reversal,
  TranslationOutlook,
} from '../api/types.ts'
import type { LiveFeed } from './live-feed.ts'
import type { SavingStore } from './saving-store.ts'
import { Store } from './store.ts'
import type { ToastStore } from './toast-store.ts'

export interface ProjectState {
  readonly project: ProjectView | null
  /** The bitext on screen, where one is. */
  readonly bitext: BitextView | null
  /** The document on screen, where one is. */
  readonly document: DocumentView | null
  /** The latest search for what the documents say alike, since the project was opened. */
  readonly matching: Job | null
  /** What the next undo and redo would do, in words. */
  readonly undo: string | null
  readonly redo: string | null
  /** Why it cannot be shown. */
  readonly problem: string | null
}

const empty: ProjectState = {
  project: null,
  bitext: null,
  document: null,
  matching: null,
  undo: null,
  redo: null,
  problem: null,
}
const settleMs = 250
const retryMs = 2_000

export interface ProjectDeps {
  readonly client: Client
  readonly feed: LiveFeed
  readonly saving: SavingStore
  readonly toasts: ToastStore
  readonly author: () => string
}

/** The project on screen: its documents, bitexts, undo and redo, kept up to date by the live feed. */
export class ProjectStore extends Store<ProjectState> {
  readonly #deps: ProjectDeps
  #timer: ReturnType<typeof setTimeout> | undefined
  #turn: ((direction: 'undo' | 'redo') => Promise<unknown>) | null = null

  constructor(deps: ProjectDeps) {
    super(empty)
    this.#deps = deps
    deps.feed.listen({
      change: (change) => this.#changed(change),
      job: (job) => this.#job(job),
      gap: () => this.#soon(),
    })
  }

  /** Shows a project; says in `problem` why not. */
  async open(id: ProjectId): Promise<void> {
    clearTimeout(this.#timer)
    this.set(this.state.project?.id === id ? { bitext: null, document: null, problem: null } : empty)
    await this.#try(() => this.#read(id))
  }

  /** Shows a bitext and the project it belongs to. */
  async openBitext(id: BitextId): Promise<void> {
    clearTimeout(this.#timer)
    if (this.state.bitext?.id !== id) this.set({ bitext: null, document: null, problem: null })
    await this.#try(async () => {
      const bitext = await answer(this.#deps.client.bitexts[':id'].$get({ param: { id } }))
      this.set({ bitext, document: null })
      await this.#read(bitext.projectId)
    })
  }

  /** Shows a document and the project it belongs to. */
  async openDocument(id: DocumentId): Promise<void> {
    clearTimeout(this.#timer)
    if (this.state.document?.id !== id) this.set({ bitext: null, document: null, problem: null })
    await this.#try(async () => {
      const document = await answer(this.#deps.client.documents[':id'].$get({ param: { id } }))
      this.set({ document, bitext: null })
      await this.#read(document.projectId)
    })
  }

  /** Leaves the project, for pages that belong to none. */
  leave(): void {
    clearTimeout(this.#timer)
    this.#deps.feed.stop()
    if (this.state !== empty) this.set(empty)
  }

  undo(): Promise<void> {
    return (this.#turn ?? this.reverse)('undo').then(() => {})
  }

  redo(): Promise<void> {
    return (this.#turn ?? this.reverse)('redo').then(() => {})
  }

  /** A page with writes of its own on their way undoes and redoes in its own manner. @returns gives that up again */
  turnBy(turn: (direction: 'undo' | 'redo') => Promise<unknown>): () => void {
    this.#turn = turn
    return () => {
      if (this.#turn === turn) this.#turn = null
    }
  }

  async rename(name: string): Promise<void> {
    const { id, version } = this.state.project!
    await this.#write(
      answer(this.#deps.client.projects[':id'].$patch({ param: { id }, json: { name } }, ifMatch(version))),
    )
  }

  async changeDocument(document: DocumentView, patch: { name?: string; lang?: string }): Promise<void> {
    const { id, version } = document
    await this.#write(
      answer(this.#deps.client.documents[':id'].$patch({ param: { id }, json: patch }, ifMatch(version))),
    )
  }

  async removeDocument(document: DocumentView): Promise<void> {
    const { id, version } = document
    await this.#write(answer(this.#deps.client.documents[':id'].$delete({ param: { id } }, ifMatch(version))))
  }

  async removeBitext(bitext: BitextView): Promise<void> {
    const { id, version } = bitext
    await this.#write(answer(this.#deps.client.bitexts[':id'].$delete({ param: { id } }, ifMatch(version))))
  }

  /** An empty text in another language beside a document, to be written here. */
  async beginTranslation(id: DocumentId, lang: string): Promise<BitextId> {
    const sent = this.#deps.client.documents[':id'].translations.$post({ param: { id }, json: { lang } } as never)
    return (await this.#write(answer<BitextView>(sent as never))).id
  }

  /** Puts two documents together; the bitext that already stands is as good as a new one. */
  async putTogether(sourceId: DocumentId, targetId: DocumentId): Promise<BitextId> {
    const param = { id: this.state.project!.id }
    try {
      const sent = this.#deps.client.projects[':id'].bitexts.$post({ param, json: { sourceId, targetId } })
      return (await this.#write(answer(sent))).id
    } catch (error) {
      if (error instanceof ApiError && error.code === 'bitext-exists') return error.extra.bitextId as BitextId
      throw error
    }
  }

  /** Starts aligning; progress comes by the feed. @param as  what the two are taken for from now on */
  async align(id: BitextId, as?: 'parallel' | 'comparable'): Promise<void> {
    this.#job(await answer(this.#deps.client.bitexts[':id'].align.$post({ param: { id }, query: { as } })))
  }

  /** Starts proposing what third documents say that both sides are linked with. */
  async alignThrough(id: BitextId): Promise<void> {
    this.#job(await answer(this.#deps.client.bitexts[':id'].pivot.$post({ param: { id } })))
  }

  /** Starts to look for what the documents say alike; progress comes by the feed. */
  async match(): Promise<void> {
    this.#job(await answer(this.#deps.client.projects[':id'].match.$post({ param: { id: this.state.project!.id } })))
  }

  /** How much of a translated document would be translated, with confirmed links and with all. */
  async translation(id: BitextId): Promise<Record<'confirmed' | 'all', TranslationOutlook>> {
    const ask = (include: 'confirmed' | 'all') =>
      answer(this.#deps.client.bitexts[':id'].translation.outlook.$get({ param: { id }, query: { include } }))
    const [confirmed, all] = await Promise.all([ask('confirmed'), ask('all')])
    return { confirmed, all }
  }

  async cancel(job: Job): Promise<void> {
    this.#job(await answer(this.#deps.client.jobs[':id'].$delete({ param: { id: job.id } })))
  }

  /** Reads the project again. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer)
    const { project, bitext, document } = this.state
    if (bitext) await this.openBitext(bitext.id)
    else if (document) await this.openDocument(document.id)
    else if (project) await this.#try(() => this.#read(project.id))
  }

  async #write<Body>(sent: Promise<Body>): Promise<Body> {
    const body = await this.#deps.saving.track(sent)
    await this.refresh()
    return body
  }

  /** Takes the last act back, or does it again, at once. @returns what that changed, newest act first */
  readonly reverse = async (direction: 'undo' | 'redo'): Promise<readonly ChangeView[]> => {
    const { project } = this.state
    if (!project) return []
    let done: readonly ChangeView[] = []
    const { client, saving, toasts } = this.#deps
    try {
      const { undo, redo, changes }: Reversal = await saving.track(
        answer(client.projects[':id'][direction].$post({ param: { id: project.id } })),
      )
      this.set({ undo, redo })
      done = changes
      const label = changes[0]?.label
      if (label) {
        const text = direction === 'undo' ? msg(str`Undone: ${label}`) : msg(str`Done again: ${label}`)
        toasts.show(text, undefined, 'reversal')
      }
    } catch (error) {
      const isNothing = error instanceof ApiError && ['nothing-to-undo', 'nothing-to-redo'].includes(error.code)
      if (isNothing) toasts.brief(wordsOf(error), 'reversal')
      else toasts.error(wordsOf(error))
    }
    if (!this.state.bitext) await this.refresh()
    return done
  }

  async #read(id: ProjectId): Promise<void> {
    const { client, feed, saving } = this.#deps
    feed.follow(id)
    try {
      const project = await answer(client.projects[':id'].$get({ param: { id } }))
      this.set({ project, undo: project.undo, redo: project.redo, problem: null })
    } catch (error) {
      // Nothing to follow: that the feed is refused too must not read as a server that does not answer.
      if (error instanceof ApiError && error.status === 404 && this.state.project?.id !== id) {
        feed.stop()
        saving.connected(true)
      }
      throw error
    }
  }

  async #try(read: () => Promise<void>): Promise<void> {
    try {
      await read()
    } catch (error) {
      this.set({ problem: wordsOf(error) })
      if (error instanceof ApiError && error.code === 'offline') this.#later(() => this.#try(read), retryMs)
    }
  }

  #changed(change: ChangeView): void {
    if (change.kind === 'act' && change.author === this.#deps.author()) this.set({ undo: change.label, redo: null })
    // The align page keeps its own rows; reading the whole project after every key would be waste.
    if (!this.state.bitext || change.kind !== 'act') this.#soon()
  }

  #job(job: Job): void {
    const { project, bitext, matching } = this.state
    if (job.kind === 'match' && job.subject === project?.id) {
      if (matching?.id === job.id && matching.finishedAt) return
      this.set({ matching: job })
      if (job.finishedAt) this.#soon()
      return
    }
    const known = project?.bitexts.find((each) => each.id === job.subject)
    if (!known || (known.job?.finishedAt && known.job.id === job.id)) return
    const withJob = (each: BitextView) => (each.id === job.subject ? { ...each, job } : each)
    this.set({
      project: { ...project!, bitexts: project!.bitexts.map(withJob) },
      bitext: bitext && withJob(bitext),
    })
    if (job.finishedAt) this.#soon()
  }

  #soon(): void {
    this.#later(() => this.refresh(), settleMs)
  }

  #later(act: () => Promise<void>, ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void act(), ms)
  }
}
