import { wordsOf } from '../api/api-error.ts'
import { answer } from '../api/client.ts'
import type { DocumentId, SegmentId, SegmentView } from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

export interface DocumentState {
  /** As far as they are read, in order. */
  readonly segments: readonly SegmentView[]
  readonly total: number
  readonly problem: string | null
}

const page = 300

/** The segments of one document, read page by page as they are needed. */
export class DocumentStore extends Store<DocumentState> {
  readonly #services: Pick<Services, 'client' | 'feed'>
  readonly #id: DocumentId
  #timer: ReturnType<typeof setTimeout> | undefined
  #run = 0
  #reading: Promise<void> | null = null
  #reaching: SegmentId | null = null

  constructor(services: Pick<Services, 'client' | 'feed'>, id: DocumentId) {
    super({ segments: [], total: 0, problem: null })
    this.#services = services
    this.#id = id
  }

  /** Reads the document and follows its changes. @returns stops following */
  open(): () => void {
    void this.load()
    const soon = () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => void this.load(), 300)
    }
    const stop = this.#services.feed.listen({
      change: ({ rows }) => {
        const kinds = ['segment', 'concept', 'term', 'mention', 'judgement']
        if (rows === null || rows.some(({ kind }) => kinds.includes(kind))) soon()
      },
      gap: soon,
    })
    return () => {
      clearTimeout(this.#timer)
      this.#run++
      this.#reaching = null
      stop()
    }
  }

  /** Reads what is in sight again, or the first page. */
  async load(): Promise<void> {
    await this.#read(0, Math.max(page, this.state.segments.length))
  }

  /** Puts a segment that came with an answer. */
  put(view: SegmentView): void {
    const { segments } = this.state
    this.set({ segments: segments.map((each) => (each.id === view.id && each.version <= view.version ? view : each)) })
  }

  /** Reads the next page, where there is one. */
  async more(): Promise<void> {
    const { segments, total } = this.state
    if (segments.length < total) await (this.#reading ?? this.#read(segments.length, segments.length + page))
  }

  /** Reads on until this segment is there, or the document is at its end. */
  async reach(id: SegmentId): Promise<void> {
    if (this.#reaching === id) return
    this.#reaching = id
    const there = () => this.state.segments.some((segment) => segment.id === id)
    const atEnd = () => this.state.problem !== null || this.state.segments.length >= this.state.total
    while (this.#reaching === id && !there() && !atEnd()) await this.more()
    if (this.#reaching === id) this.#reaching = null
  }

  /** Reads `[from, to)` and keeps what stands before it; a later reading overtakes an earlier one. */
  #read(from: number, to: number): Promise<void> {
    const run = ++this.#run
    const reading = this.#fetch(from, to, run).finally(() => {
      if (run === this.#run) this.#reading = null
    })
    this.#reading = reading
    return reading
  }

  async #fetch(from: number, to: number, run: number): Promise<void> {
    try {
      const all = this.state.segments.slice(0, from)
      for (let total = to; all.length < Math.min(to, total); ) {
        const query = { from: String(all.length), limit: String(Math.min(1000, to - all.length)) }
        const sent = this.#services.client.documents[':id'].segments.$get({ param: { id: this.#id }, query })
        const part = await answer(sent)
        if (run !== this.#run) return
        total = part.items.length === 0 ? all.length : part.total
        all.push(...part.items)
        if (all.length >= Math.min(to, total)) this.set({ segments: all, total, problem: null })
      }
    } catch (error) {
      if (run === this.#run) this.set({ problem: wordsOf(error) })
    }
  }
}
