import { wordsOf } from '../api/api-error.ts'
import { answer } from '../api/client.ts'
import type {
  ChangeView,
  ConceptId,
  ConceptKind,
  InboxItemView,
  ProjectId,
  TermRole,
  TermStatus,
} from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

export interface InboxState {
  /** The first of them; null until read. */
  readonly items: readonly InboxItemView[] | null
  /** How many there are, and how many of them nobody is sure of. */
  readonly total: number
  readonly unsure: number
  readonly documents: number
  readonly problem: string | null
  readonly reading: boolean
}

/** What a person says of a name, by its base forms. */
export interface Judgement {
  readonly decision: 'new' | 'match' | 'not-a-match' | 'not-a-name' | 'unsure'
  readonly forms: readonly {
    readonly lang: string
    readonly text: string
    readonly status: TermStatus
    readonly role: TermRole | null
  }[]
  readonly conceptId?: ConceptId
  readonly kind?: ConceptKind
}

type Needs = Pick<Services, 'client' | 'saving' | 'feed'>

const portion = 50
/** What was decided changes what is found: it is read again when the person pauses. */
const restMs = 1_500

/** The names of a project that its glossary does not know. */
export class InboxStore extends Store<InboxState> {
  readonly #services: Needs
  readonly #projectId: ProjectId
  /** Changes that this page made: it need not read again for them at once. */
  readonly #own = new Set<number>()
  #sending = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #reads = 0
  #most = portion

  constructor(services: Needs, projectId: ProjectId) {
    super({ items: null, total: 0, unsure: 0, documents: 0, problem: null, reading: true })
    this.#services = services
    this.#projectId = projectId
  }

  /** Reads the inbox and follows it. @returns stops following */
  open(): () => void {
    void this.load()
    const stop = this.#services.feed.listen({
      change: ({ seq, rows }) => {
        const concerns = rows === null || rows.some(({ kind }) => watched.has(kind))
        // An answer that is on its way may be this very change.
        if (concerns && !this.#own.has(seq)) this.#soon(this.#sending > 0 ? restMs : 0)
      },
      gap: () => this.#soon(0),
    })
    return () => {
      clearTimeout(this.#timer)
      stop()
    }
  }

  async load(): Promise<void> {
    clearTimeout(this.#timer)
    const read = ++this.#reads
    this.set({ reading: true })
    try {
      const query = { from: '0', count: String(this.#most) }
      const view = await answer(
        this.#services.client.projects[':id'].inbox.$get({ param: { id: this.#projectId }, query }),
      )
      // What was decided meanwhile is not to come back for a moment.
      if (read !== this.#reads || this.#sending > 0) return
      const { items, total, unsure, documents } = view
      this.set({ items: items as readonly InboxItemView[], total, unsure, documents, problem: null, reading: false })
    } catch (error) {
      if (read === this.#reads) this.set({ problem: wordsOf(error), reading: false })
    }
  }

  /** Reads further ones too. */
  async more(): Promise<void> {
    this.#most = Math.min(200, this.#most + portion)
    await this.load()
  }

  /** Keeps a judgement. The item goes at once, and comes back where it could not be kept. */
  async judge(item: InboxItemView, judgement: Judgement): Promise<void> {
    const { items, total } = this.state
    const rest = (items ?? []).filter((one) => one !== item)
    const isLater = judgement.decision === 'unsure'
    this.set({
      items: isLater ? [...rest, { ...item, unsure: true }] : rest,
      total: isLater ? total : total - 1,
      unsure: this.state.unsure + Number(isLater && !item.unsure) - Number(!isLater && item.unsure),
    })
    await this.#send(judgement)
  }

  /** Says that an item is not that concept; it stays for what it is. */
  async tellApart(item: InboxItemView, conceptId: ConceptId, judgement: Judgement): Promise<void> {
    const near = item.near.filter((one) => one.conceptId !== conceptId)
    this.set({ items: (this.state.items ?? []).map((one) => (one === item ? { ...item, near } : one)) })
    await this.#send(judgement)
  }

  async #send(json: Judgement): Promise<void> {
    this.#sending++
    // What is being read knows nothing of this.
    this.#reads++
    try {
      const param = { id: this.#projectId }
      const body = { ...json, forms: [...json.forms] }
      const sent = this.#services.client.projects[':id'].inbox.judgements.$post({ param, json: body })
      const change = (await this.#services.saving.track(answer(sent))) as ChangeView
      this.#own.add(change.seq)
      this.#soon(restMs, () => this.#sending === 0)
    } catch (error) {
      this.#soon(0)
      throw error
    } finally {
      this.#sending--
    }
  }

  #soon(ms: number, when: () => boolean = () => true): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => (when() ? void this.load() : this.#soon(ms, when)), ms)
  }
}

const watched: ReadonlySet<string> = new Set(['concept', 'term', 'judgement', 'document', 'segment', 'link', 'bitext'])
