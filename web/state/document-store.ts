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

const page = 500

/** The segments of one document, read in pages to the end. */
export class DocumentStore extends Store<DocumentState> {
  readonly #services: Pick<Services, 'client' | 'feed'>
  readonly #id: DocumentId
  #timer: ReturnType<typeof setTimeout> | undefined
  #run = 0

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
        const kinds = ['segment', 'concept', 'term', 'mention']
        if (rows === null || rows.some(({ kind }) => kinds.includes(kind))) soon()
      },
      gap: soon,
    })
    return () => {
      clearTimeout(this.#timer)
      this.#run++
      stop()
    }
  }

  async load(): Promise<void> {
    const run = ++this.#run
    try {
      const all: SegmentView[] = []
      for (let total = 1; all.length < total; ) {
        const query = { from: String(all.length), limit: String(page) }
        const sent = this.#services.client.documents[':id'].segments.$get({ param: { id: this.#id }, query })
        const part = await answer(sent)
        if (run !== this.#run) return
        total = part.items.length === 0 ? all.length : part.total
        all.push(...part.items)
        // A document read before stays whole in sight until it is read again.
        if (this.state.segments.length <= all.length) this.set({ segments: [...all], total, problem: null })
      }
      this.set({ segments: all, total: all.length, problem: null })
    } catch (error) {
      if (run === this.#run) this.set({ problem: wordsOf(error) })
    }
  }

  /** The number of a segment, from 1; 0 while it is not read. */
  numberOf(id: SegmentId): number {
    return this.state.segments.findIndex((segment) => segment.id === id) + 1
  }
}
