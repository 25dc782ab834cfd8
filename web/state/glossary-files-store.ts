import { ApiError, wordsOf } from '../api/api-error.ts'
import { answer } from '../api/client.ts'
import type {
  GlossaryFormatView,
  GlossaryImportRow,
  GlossaryImportView,
  GlossaryOutlook,
  GlossaryTaken,
  ProjectId,
  TakeChoice,
  TermStatus,
  Verdict,
} from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

/** How a glossary is to leave. */
export interface GlossaryChoice {
  readonly format: string
  readonly source: string
  readonly target: string
  readonly languages: readonly string[]
  readonly statuses: readonly TermStatus[]
  readonly safe: boolean
}

export interface GlossaryFilesState {
  /** The file that is looked at; null where none is. */
  readonly file: File | null
  /** What the server makes of it; null while it is read, or where it cannot be. */
  readonly view: GlossaryImportView | null
  readonly rows: readonly GlossaryImportRow[]
  /** How many there are of the verdict that is shown. */
  readonly total: number
  readonly verdict: Verdict | ''
  readonly busy: 'reading' | 'taking' | ''
  readonly problem: string | null
  /** The file does not name the languages of its two columns. */
  readonly needsLanguages: boolean
  readonly formats: readonly GlossaryFormatView[]
  /** What the chosen file would not hold; null while that is reckoned. */
  readonly losses: GlossaryOutlook['losses'] | null
  readonly outlookProblem: string | null
}

const together = 50
const empty = {
  file: null,
  view: null,
  rows: [],
  total: 0,
  verdict: '',
  busy: '',
  problem: null,
  needsLanguages: false,
} as const satisfies Partial<GlossaryFilesState>

/** The glossary of one project as files: one that comes, and what one that leaves would not hold. */
export class GlossaryFilesStore extends Store<GlossaryFilesState> {
  readonly #services: Pick<Services, 'client' | 'saving'>
  readonly #projectId: ProjectId
  #asked = 0

  constructor(services: Pick<Services, 'client' | 'saving'>, projectId: ProjectId) {
    super({ ...empty, formats: [], losses: null, outlookProblem: null })
    this.#services = services
    this.#projectId = projectId
  }

  /** Has a file looked at. */
  async look(file: File, said: { sourceLang?: string; targetLang?: string } = {}): Promise<void> {
    const asked = ++this.#asked
    this.set({ ...empty, file, busy: 'reading' })
    try {
      const sent = this.#project.arrivals.$post({ param: { id: this.#projectId }, form: { file, ...said } })
      const view = await answer(sent)
      if (asked !== this.#asked) return
      this.set({ view, busy: '' })
      await this.show('')
    } catch (error) {
      if (asked !== this.#asked) return
      const needsLanguages = error instanceof ApiError && error.extra.needs === 'languages'
      this.set({ busy: '', problem: wordsOf(error), needsLanguages })
    }
  }

  /** Shows the concepts of a verdict from the first one, or of all. */
  async show(verdict: Verdict | ''): Promise<void> {
    this.set({ verdict, rows: [], total: 0 })
    await this.more()
  }

  /** Shows some more of them. */
  async more(): Promise<void> {
    const { view, verdict, rows } = this.state
    if (!view) return
    const query = { from: String(rows.length), count: String(together), ...(verdict ? { verdict } : {}) }
    try {
      const { items, total } = await answer(this.#arrival.concepts.$get({ param: { id: view.id as never }, query }))
      if (this.state.view === view && this.state.verdict === verdict && this.state.rows === rows)
        this.set({ rows: [...rows, ...items], total })
    } catch (error) {
      this.set({ problem: wordsOf(error) })
    }
  }

  /** Takes the file in. @returns what came of it; null where it could not be, which the state tells */
  async take(
    all: Readonly<Record<Verdict, TakeChoice>>,
    rows: readonly { index: number; choice: TakeChoice }[],
  ): Promise<GlossaryTaken | null> {
    const { view } = this.state
    if (!view) return null
    this.set({ busy: 'taking', problem: null })
    try {
      const sent = this.#arrival.take.$post({ param: { id: view.id as never }, json: { all, rows: [...rows] } })
      const taken = await this.#services.saving.track(answer(sent))
      this.set({ ...empty })
      return taken
    } catch (error) {
      this.set({ busy: '', problem: wordsOf(error) })
      return null
    }
  }

  /** Lets the file go. */
  forget(): void {
    const { view } = this.state
    this.#asked++
    this.set({ ...empty })
    if (view) void this.#arrival.$delete({ param: { id: view.id as never } }).catch(() => {})
  }

  async loadFormats(): Promise<void> {
    if (this.state.formats.length > 0) return
    try {
      const { glossaryFormats } = await answer(this.#services.client.catalogue.$get())
      this.set({ formats: glossaryFormats })
    } catch (error) {
      this.set({ outlookProblem: wordsOf(error) })
    }
  }

  /** Reckons what a file would not hold. */
  async foresee(choice: GlossaryChoice): Promise<void> {
    const asked = ++this.#asked
    this.set({ losses: null, outlookProblem: null })
    try {
      const query = Object.fromEntries(exportQuery(choice)) as never
      const sent = this.#project.glossary.outlook.$get({ param: { id: this.#projectId }, query })
      const { losses } = await answer(sent)
      if (asked === this.#asked) this.set({ losses })
    } catch (error) {
      if (asked === this.#asked) this.set({ outlookProblem: wordsOf(error) })
    }
  }

  /** Where the file is. */
  addressOf(choice: GlossaryChoice): string {
    return `/api/projects/${this.#projectId}/glossary?${exportQuery(choice)}`
  }

  get #project() {
    return this.#services.client.projects[':id']
  }

  get #arrival() {
    return this.#services.client.arrivals[':id']
  }
}

function exportQuery({ format, source, target, languages, statuses, safe }: GlossaryChoice): URLSearchParams {
  return new URLSearchParams({
    format,
    ...(source ? { source } : {}),
    ...(target ? { target } : {}),
    ...(languages.length > 0 ? { languages: languages.join(',') } : {}),
    statuses: statuses.join(','),
    safe: String(safe),
  })
}
