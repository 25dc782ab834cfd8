import { msg, str } from '@lit/localize'
import { ApiError, wordsOf } from '../api/api-error.ts'
import { answer, ifMatch } from '../api/client.ts'
import type { EvidenceKind, EvidenceSource, ImportPreview, Job, ProjectId, SourcePreview } from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'
import { Turns } from './turns.ts'

/** What a person said of a file, over what was detected. */
export interface SaidOfSource {
  readonly kind?: EvidenceKind
  readonly encoding?: string
  readonly columns?: readonly { readonly column: number; readonly lang: string }[]
}

/** A file on its way in; one whose columns nobody has named waits for that. */
export interface SourceItem {
  readonly key: number
  readonly file: File
  readonly said: SaidOfSource
  readonly status: 'waiting' | 'reading' | 'asking' | 'adding' | 'failed'
  /** Of a table, while it asks. */
  readonly preview: SourcePreview | null
  /** Why it cannot be read, with line and column in words where there are any. */
  readonly problem: string | null
  /** Where it may be the encoding: what each would make of the file. */
  readonly encodings: ImportPreview['encodings']
}

export interface SourcesState {
  /** Null until read. */
  readonly sources: readonly EvidenceSource[] | null
  readonly problem: string | null
  readonly items: readonly SourceItem[]
  /** Long files that are being added, whoever started that, and those that came to nothing. */
  readonly jobs: readonly Job[]
}

/** Kopir takes no larger memory; it is not even sent. */
const largestSource = 500_000_000
/** Files read at a time. */
const together = 2

type Needs = Pick<Services, 'client' | 'saving' | 'feed'>

/** The translation memories and dictionaries of one project. Methods that write throw an `ApiError` when they could not. */
export class SourcesStore extends Store<SourcesState> {
  readonly #services: Needs
  readonly #projectId: ProjectId
  readonly #turns = new Turns(together)
  readonly #dismissed = new Set<string>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #next = 1

  constructor(services: Needs, projectId: ProjectId) {
    super({ sources: null, problem: null, items: [], jobs: [] })
    this.#services = services
    this.#projectId = projectId
  }

  /** Reads the sources and follows their changes. @returns stops following */
  open(): () => void {
    void this.load()
    const stop = this.#services.feed.listen({
      change: ({ rows }) => {
        if (rows === null || rows.some(({ kind }) => kind === 'evidence')) this.#soon()
      },
      job: (job) => this.#job(job),
      gap: () => this.#soon(),
    })
    return () => {
      clearTimeout(this.#timer)
      stop()
    }
  }

  async load(): Promise<void> {
    try {
      const { items, jobs } = await answer(this.#projects.sources.$get({ param: { id: this.#projectId } }))
      const over = this.state.jobs.filter((job) => job.finishedAt && !jobs.some(({ id }) => id === job.id))
      this.set({ sources: items, problem: null, jobs: [...over, ...jobs].filter(({ id }) => !this.#dismissed.has(id)) })
    } catch (error) {
      this.set({ problem: wordsOf(error) })
    }
  }

  /** Adds files; those that leave something open ask first. @returns names of the sources that were added at once */
  async add(files: readonly File[]): Promise<string[]> {
    const items = files.map((file): SourceItem => {
      const key = this.#next++
      return { key, file, said: {}, status: 'waiting', preview: null, problem: null, encodings: [] }
    })
    this.set({ items: [...this.state.items, ...items] })
    const added = await Promise.all(items.map(({ key }) => this.#turns.take(() => this.#take(key))))
    return added.filter((name) => name !== null)
  }

  /** Takes a file in as a person says. @returns the source's name; null where it waits, failed, or is a job's now */
  async say(key: number, said: SaidOfSource): Promise<string | null> {
    const item = this.#find(key)
    if (!item) return null
    this.#patch(key, { said: { ...item.said, ...said } })
    return this.#turns.take(() => this.#take(key))
  }

  /** Lets go of a file that was not added. */
  drop(key: number): void {
    this.set({ items: this.state.items.filter((item) => item.key !== key) })
  }

  async patch({ id, version }: EvidenceSource, patch: { name?: string; enabled?: boolean }): Promise<void> {
    try {
      const sent = this.#services.client.sources[':id'].$patch({ param: { id }, json: patch }, ifMatch(version))
      const source = await this.#services.saving.track(answer(sent))
      this.set({ sources: (this.state.sources ?? []).map((each) => (each.id === id ? source : each)) })
    } catch (error) {
      this.#soon()
      throw error
    }
  }

  async remove({ id, version }: EvidenceSource): Promise<void> {
    const sent = this.#services.client.sources[':id'].$delete({ param: { id } }, ifMatch(version))
    await this.#services.saving.track(answer(sent))
    this.set({ sources: (this.state.sources ?? []).filter((each) => each.id !== id) })
  }

  /** Stops adding a long file; nothing of it stays. */
  async cancel(job: Job): Promise<void> {
    this.#job(await answer(this.#services.client.jobs[':id'].$delete({ param: { id: job.id } })))
  }

  /** Takes note of a job that is over. */
  dismiss(job: Job): void {
    this.#dismissed.add(job.id)
    this.set({ jobs: this.state.jobs.filter(({ id }) => id !== job.id) })
  }

  async #take(key: number): Promise<string | null> {
    const item = this.#find(key)
    if (!item) return null
    const { file, said } = item
    if (file.size > largestSource) {
      const problem = msg(str`“${file.name}” is larger than the 500 MB that Kopir takes. Bring it in parts.`)
      this.#patch(key, { status: 'failed', problem })
      return null
    }
    const { columns, ...rest } = said
    const form = { file, ...rest, ...(columns ? { columns: JSON.stringify(columns) } : {}) }
    const param = { id: this.#projectId }
    try {
      if (said.columns === undefined) {
        this.#patch(key, { status: 'reading', problem: null, encodings: [] })
        const preview = await answer(this.#projects.sources.preview.$post({ param, form }))
        if (preview.table !== null && preview.table.columns.length < 2) {
          this.#patch(key, { status: 'asking', preview })
          return null
        }
      }
      this.#patch(key, { status: 'adding', problem: null })
      const added = await this.#services.saving.track(answer(this.#projects.sources.$post({ param, form })))
      this.drop(key)
      if ('progress' in added) {
        this.#job(added)
        return null
      }
      await this.load()
      return added.name
    } catch (error) {
      const problem = error instanceof ApiError ? error.message : `“${file.name}”: ${wordsOf(error)}`
      const found = error instanceof ApiError ? error.extra.encodings : undefined
      this.#patch(key, { status: 'failed', problem, encodings: Array.isArray(found) ? found : [] })
      return null
    }
  }

  get #projects() {
    return this.#services.client.projects[':id']
  }

  #job(job: Job): void {
    if (job.kind !== 'source' || job.projectId !== this.#projectId || this.#dismissed.has(job.id)) return
    const known = this.state.jobs.find(({ id }) => id === job.id)
    // Words of progress may come after the last word.
    if (known?.finishedAt) return
    if (job.finishedAt) this.#soon()
    if (job.state === 'cancelled') this.set({ jobs: this.state.jobs.filter(({ id }) => id !== job.id) })
    else if (known) this.set({ jobs: this.state.jobs.map((each) => (each.id === job.id ? job : each)) })
    else this.set({ jobs: [...this.state.jobs, job] })
  }

  #find(key: number): SourceItem | undefined {
    return this.state.items.find((item) => item.key === key)
  }

  #patch(key: number, patch: Partial<SourceItem>): void {
    this.set({ items: this.state.items.map((item) => (item.key === key ? { ...item, ...patch } : item)) })
  }

  #soon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.load(), 150)
  }
}
