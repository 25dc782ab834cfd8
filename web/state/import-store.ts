import { msg, str } from '@lit/localize'
import { ApiError, wordsOf } from '../api/api-error.ts'
import { answer } from '../api/client.ts'
import type { ImportPreview, Job, Layout, ProjectId, Reading } from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'
import { Turns } from './turns.ts'

/** What a person said of a file, over what was detected. */
export interface Said {
  readonly name?: string
  readonly lang?: string
  readonly sourceLang?: string
  readonly targetLang?: string
  readonly encoding?: string
  readonly format?: string
  readonly layout?: Layout
  /** What of cleanup was switched. */
  readonly reading?: Reading
}

/** A file or pasted text that waits to be kept. */
export interface ImportItem {
  readonly key: number
  readonly file: File
  /** Text that was pasted rather than a file. */
  readonly pasted: string | null
  readonly said: Said
  readonly status: 'waiting' | 'reading' | 'ready' | 'failed' | 'keeping'
  /** The last preview that could be made; stays in sight while the next one is. */
  readonly preview: ImportPreview | null
  /** Why it cannot be read or kept, with line and column in words where there are any. */
  readonly problem: string | null
  /** Where it may be the encoding: what each would make of the file. */
  readonly encodings: ImportPreview['encodings']
}

/** Kopir takes no larger file; it is not even sent. */
export const largestFile = 200_000_000
/** Files read at a time: others wait here, not in the server. */
const together = 2

type Needs = Pick<Services, 'client' | 'saving' | 'feed'>

export interface ImportState {
  readonly items: readonly ImportItem[]
  /** Long files that are being kept, whoever started that, and those that came to nothing. */
  readonly jobs: readonly Job[]
}

/** Files on their way into a project. Nothing of them is lost until it is kept or taken away. */
export class ImportStore extends Store<ImportState> {
  readonly #services: Needs
  readonly #projectId: ProjectId
  readonly #turns = new Turns(together)
  /** What ends the reading of a file that is taken away. */
  readonly #reading = new Map<number, AbortController>()
  #next = 1

  constructor(services: Needs, projectId: ProjectId) {
    super({ items: [], jobs: [] })
    this.#services = services
    this.#projectId = projectId
    services.feed.listen({ job: (job) => this.#job(job), gap: () => void this.readJobs() })
  }

  /** Asks what long files are being kept, also from before this page was opened. */
  async readJobs(): Promise<void> {
    try {
      const route = this.#services.client.projects[':id'].imports
      const { items } = await answer(route.$get({ param: { id: this.#projectId } }))
      // What was told here of an import that is over is not forgotten by asking again.
      const over = this.state.jobs.filter((job) => job.finishedAt && !items.some(({ id }) => id === job.id))
      this.set({ jobs: [...over, ...items].filter(({ id }) => !this.#dismissed.has(id)) })
    } catch {
      // The page itself says when Kopir does not answer.
    }
  }

  /** Stops keeping a long file; nothing of it stays. */
  async cancel(job: Job): Promise<void> {
    this.#job(await answer(this.#services.client.jobs[':id'].$delete({ param: { id: job.id } })))
  }

  /** Takes note of an import that is over. */
  dismiss(job: Job): void {
    this.#dismissed.add(job.id)
    this.set({ jobs: this.state.jobs.filter(({ id }) => id !== job.id) })
  }

  readonly #dismissed = new Set<string>()

  #job(job: Job): void {
    if (job.kind !== 'import' || job.projectId !== this.#projectId || this.#dismissed.has(job.id)) return
    const known = this.state.jobs.find(({ id }) => id === job.id)
    // Words of progress may come after the last word.
    if (known?.finishedAt) return
    if (job.state === 'cancelled') this.set({ jobs: this.state.jobs.filter(({ id }) => id !== job.id) })
    else if (known) this.set({ jobs: this.state.jobs.map((each) => (each.id === job.id ? job : each)) })
    else this.set({ jobs: [...this.state.jobs, job] })
  }

  /** Takes files in and looks at each. */
  async add(files: readonly File[]): Promise<void> {
    await this.#take(files.map((file) => this.#item(file, null, {})))
  }

  /** Takes pasted text in; where it is given no name, it is called by the first words that stay in the work. */
  async paste(name: string, text: string): Promise<void> {
    // A number for a name tells nothing: the server then goes by the words.
    const file = new File([text], `${name || '0'}.txt`, { type: 'text/plain' })
    await this.#take([this.#item(file, text, name ? { name } : {})])
  }

  /** Corrects what was detected; the preview is made again. A new name needs no new preview. */
  async say(key: number, said: Said): Promise<void> {
    const item = this.#find(key)
    if (!item) return
    this.#patch(key, { said: { ...item.said, ...said } })
    if (Object.keys(said).some((each) => each !== 'name')) await this.#read(key)
  }

  /** Looks at a file again that could not be read, perhaps because Kopir did not answer. */
  async retry(key: number): Promise<void> {
    await this.#read(key)
  }

  remove(key: number): void {
    this.#reading.get(key)?.abort()
    this.set({ items: this.state.items.filter((item) => item.key !== key) })
  }

  /**
   * Keeps one. @returns the name it is kept under, null where that is a job's work from now on; undefined where it could
   * not be, with the reason in the item
   */
  async keep(key: number): Promise<string | null | undefined> {
    const item = this.#find(key)
    if (!item?.preview || item.status === 'keeping' || languagesOpen(item)) return undefined
    this.#patch(key, { status: 'keeping', problem: null })
    try {
      const name = await this.#services.saving.track(this.#send(item))
      this.remove(key)
      return name
    } catch (error) {
      this.#patch(key, { status: 'ready', problem: wordsOf(error) })
      return undefined
    }
  }

  /** Keeps every one that can be, in order. @returns the names of those that were */
  async keepAll(): Promise<string[]> {
    const kept: string[] = []
    for (const item of this.state.items) {
      if (!canBeKept(item)) continue
      const name = await this.keep(item.key)
      if (name) kept.push(name)
    }
    return kept
  }

  async #send({ file, pasted, said, preview }: ImportItem): Promise<string | null> {
    const route = this.#services.client.projects[':id']
    const param = { id: this.#projectId }
    if (pasted !== null) {
      const { name, lang, layout, reading } = said
      const known = (['plain-text', 'markdown'] as const).find((format) => format === preview?.format)
      const json = {
        name: name || (preview?.name ?? file.name).slice(0, 300),
        text: pasted,
        ...(known ? { format: known } : {}),
        ...(lang ? { lang } : {}),
        ...(layout ? { layout } : {}),
        ...(reading ? { reading } : {}),
      }
      return (await answer(route.documents.$post({ param, json }))).name
    }
    const { name, ...rest } = said
    const form = { file, ...fieldsOf(rest), ...(name ? { name } : {}) }
    const kept = await answer(route.imports.$post({ param, form }))
    if ('progress' in kept) {
      this.#job(kept)
      return null
    }
    return kept.kind === 'document' ? kept.document.name : kept.documents.map(({ name }) => name).join(' ⟷ ')
  }

  async #take(items: readonly ImportItem[]): Promise<void> {
    this.set({ items: [...this.state.items, ...items] })
    await Promise.all(items.map(({ key }) => this.#read(key)))
  }

  async #read(key: number): Promise<void> {
    this.#reading.get(key)?.abort()
    const item = this.#find(key)
    if (!item) return
    if (item.file.size > largestFile) {
      const problem = msg(str`“${item.file.name}” is larger than the 200 MB that Kopir takes. Bring it in parts.`)
      this.#patch(key, { status: 'failed', problem })
      return
    }
    const abort = new AbortController()
    this.#reading.set(key, abort)
    this.#patch(key, { status: 'waiting', problem: null })
    const { name: _name, ...said } = item.said
    await this.#turns.take(async () => {
      if (abort.signal.aborted) return
      this.#patch(key, { status: 'reading' })
      try {
        const preview = await answer(
          this.#services.client.projects[':id'].imports.preview.$post(
            { param: { id: this.#projectId }, form: { file: item.file, ...fieldsOf(said) } },
            { init: { signal: abort.signal } },
          ),
        )
        if (!abort.signal.aborted) this.#patch(key, { status: 'ready', preview, problem: null, encodings: [] })
      } catch (error) {
        const gone = error instanceof ApiError ? error.message : msgOf(error, item.file)
        if (!abort.signal.aborted)
          this.#patch(key, { status: 'failed', preview: null, problem: gone, encodings: readingsIn(error) })
      }
    })
    if (this.#reading.get(key) === abort) this.#reading.delete(key)
  }

  #item(file: File, pasted: string | null, said: Said): ImportItem {
    return { key: this.#next++, file, pasted, said, status: 'waiting', preview: null, problem: null, encodings: [] }
  }

  #find(key: number): ImportItem | undefined {
    return this.state.items.find((item) => item.key === key)
  }

  #patch(key: number, patch: Partial<ImportItem>): ImportItem | undefined {
    this.set({ items: this.state.items.map((item) => (item.key === key ? { ...item, ...patch } : item)) })
    return this.#find(key)
  }
}

/** Whether a file has been read and nothing is left to choose. */
export function canBeKept(item: ImportItem): boolean {
  return item.status === 'ready' && !languagesOpen(item)
}

/** A bitext is not kept while the language of a side is unknown. */
function languagesOpen({ preview }: ImportItem): boolean {
  return preview?.pairs?.sourceLang === 'und' || preview?.pairs?.targetLang === 'und'
}

/** What each encoding makes of a file that was refused, where the server says so. */
function readingsIn(error: unknown): ImportPreview['encodings'] {
  const found = error instanceof ApiError ? error.extra.encodings : undefined
  return Array.isArray(found) ? found : []
}

/** What was said as the fields of a form. */
function fieldsOf({ reading, ...said }: Omit<Said, 'name'>) {
  return { ...said, ...(reading ? { reading: JSON.stringify(reading) } : {}) }
}

/** Browsers read a file when it is sent; one that has moved since it was chosen fails there, without a reason. */
function msgOf(error: unknown, file: File): string {
  return `“${file.name}”: ${wordsOf(error)}`
}

const stores = new WeakMap<object, Map<ProjectId, ImportStore>>()

/** The store of a project's imports: it outlives the page, so that going elsewhere and back loses nothing. */
export function importStoreOf(services: Needs, projectId: ProjectId): ImportStore {
  const own = stores.get(services) ?? new Map<ProjectId, ImportStore>()
  stores.set(services, own)
  const store = own.get(projectId) ?? new ImportStore(services, projectId)
  own.set(projectId, store)
  return store
}

/** Whether files wait that would be lost if the window closed. */
export function importsWait(services: Needs): boolean {
  return [...(stores.get(services)?.values() ?? [])].some((store) => store.state.items.length > 0)
}
