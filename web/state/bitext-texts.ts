import type { Segment, SegmentId, SegmentView } from '../api/types.ts'

const mostAtOnce = 300
const mostKept = 20_000
/** After a silence nothing is asked for this long, however often it is drawn. */
const restMs = 2_000

/**
 * Texts of a bitext's segments, read by window: what is on the screen is asked for, arrives in one request of at most
 * 300, and is kept until it is stale.
 */
export class BitextTexts {
  readonly #read: (ids: readonly SegmentId[]) => Promise<readonly SegmentView[]>
  readonly #arrived: () => void
  readonly #kept = new Map<SegmentId, SegmentView>()
  /** Known, but older than what the server has: shown until the newer one is here. */
  readonly #stale = new Set<SegmentId>()
  readonly #asked = new Set<SegmentId>()
  #wanted = new Set<SegmentId>()
  #running = false
  #resting = false

  constructor(read: (ids: readonly SegmentId[]) => Promise<readonly SegmentView[]>, arrived: () => void) {
    this.#read = read
    this.#arrived = arrived
  }

  get(id: SegmentId): SegmentView | undefined {
    return this.#kept.get(id)
  }

  /** Asks for those of the segments that are missing or stale; `arrived` is called when they are here. */
  want(ids: Iterable<SegmentId>): void {
    const missing = [...ids].filter((id) => !this.#asked.has(id) && (!this.#kept.has(id) || this.#stale.has(id)))
    if (missing.length === 0 || this.#resting) return
    // The newest window comes first: what was scrolled past can wait.
    this.#wanted = new Set([...missing, ...this.#wanted])
    if (!this.#running) void this.#run()
  }

  /** Puts a text that came with an answer. */
  put(view: SegmentView): void {
    const known = this.#kept.get(view.id)
    if (known && known.version > view.version) return
    this.#kept.delete(view.id)
    this.#kept.set(view.id, view)
    this.#stale.delete(view.id)
  }

  /** Takes a changed row: its text is shown at once, its names when they are read again. */
  retell(row: Segment): void {
    const known = this.#kept.get(row.id)
    if (!known || known.version >= row.version) return
    const text = row.corrected ?? row.shown
    this.#kept.set(row.id, {
      ...known,
      ...row,
      text,
      mentions: text === known.text ? known.mentions : [],
      suspects: text === known.text ? known.suspects : [],
    })
    this.#stale.add(row.id)
  }

  /** Everything may have changed: shown as it is until it is asked for again. */
  spoil(ids: Iterable<SegmentId> = this.#kept.keys()): void {
    for (const id of ids) this.#stale.add(id)
  }

  async #run(): Promise<void> {
    this.#running = true
    // One turn of the event loop, so that a screen's rows ask together.
    await Promise.resolve()
    while (this.#wanted.size > 0) {
      const ids = [...this.#wanted].slice(0, mostAtOnce)
      for (const id of ids) {
        this.#wanted.delete(id)
        this.#asked.add(id)
        this.#stale.delete(id)
      }
      try {
        for (const view of await this.#read(ids)) this.put(view)
      } catch {
        for (const id of ids) if (this.#kept.has(id)) this.#stale.add(id)
        this.#rest()
      }
      for (const id of ids) this.#asked.delete(id)
      if (this.#resting) break
      this.#forget()
      this.#arrived()
    }
    this.#running = false
  }

  /** Offline: what is shown stays, and after a while what is in sight is asked for again. */
  #rest(): void {
    this.#wanted.clear()
    this.#resting = true
    setTimeout(() => {
      this.#resting = false
      this.#arrived()
    }, restMs)
  }

  #forget(): void {
    for (const id of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) return
      this.#kept.delete(id)
      this.#stale.delete(id)
    }
  }
}
