import type { Act } from '../api/types.ts'
import { randomId } from './random-id.ts'

/** What can be asked of the server to be kept: each is sent as it is, again if it must. */
export type Write =
  | { readonly type: 'act'; readonly bitextId: string; readonly act: Act; readonly groupId?: string }
  | {
      readonly type: 'text'
      readonly segmentId: string
      readonly version: number
      readonly text: string
      readonly groupId: string
    }
  | {
      readonly type: 'mention'
      readonly segmentId: string
      /** Of the segment: its offsets count in that text. */
      readonly version: number
      readonly conceptId: string
      readonly start: number
      readonly end: number
      readonly decision: 'confirmed' | 'rejected'
    }

/** A write in the queue. `tried`: it went out before and no answer came, so it may have been kept already. */
export interface Entry {
  readonly id: string
  readonly write: Write
  readonly tried: boolean
}

/** Where the queue is kept while the server has not acknowledged it. */
export interface QueueKeeper {
  load(): readonly Entry[]
  /** @returns whether it is kept */
  save(entries: readonly Entry[]): boolean
}

/** How one sending ended. Versions are those of the rows as the write left them. */
export type Outcome =
  | { readonly kind: 'kept'; readonly versions: Iterable<readonly [id: string, version: number]> }
  /** No answer, or the server is too busy: try again, in order. */
  | { readonly kind: 'unreachable' }
  /** Not now: the person must do something first (sign in, make room on the disk). */
  | { readonly kind: 'blocked'; readonly detail: string }
  /** Never: the write leaves the queue, and whoever sent it tells the person. */
  | { readonly kind: 'refused' }

export type Saving =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'saving'; readonly waiting: number }
  | { readonly kind: 'offline'; readonly waiting: number; readonly kept: boolean }
  | { readonly kind: 'blocked'; readonly waiting: number; readonly detail: string }

interface Parts {
  readonly keeper: QueueKeeper
  readonly send: (entry: Entry) => Promise<Outcome>
  readonly changed: (saving: Saving) => void
  readonly now?: () => Date
  readonly newId?: () => string
  /** Calls back later; the way tests make time pass. */
  readonly later?: (run: () => void, ms: number) => void
}

/**
 * Sends writes at once, one after the other, and keeps each until the server has acknowledged it: across reloads, and
 * while the server is away. Later writes learn the versions that earlier ones gave, so that several acts on one row
 * may wait together.
 */
export class SaveQueue {
  readonly #parts: Required<Parts>
  #entries: Entry[]
  #running = false
  #waits = 0
  #saving: Saving = { kind: 'saved', at: null }
  /** Versions of rows before and after our own writes: `id version` → version now. */
  readonly #grown = new Map<string, number>()

  constructor(parts: Parts) {
    this.#parts = {
      now: () => new Date(),
      newId: () => randomId(),
      later: (run, ms) => setTimeout(run, ms),
      ...parts,
    }
    this.#entries = [...parts.keeper.load()]
    if (this.#entries.length > 0) this.#tell({ kind: 'saving', waiting: this.#entries.length })
  }

  get saving(): Saving {
    return this.#saving
  }

  /** Waits until all that was handed in has been answered; not for a server that is away. */
  async answered(): Promise<void> {
    while (this.waiting.length > 0 && this.saving.kind === 'saving') await pause(10)
  }

  get waiting(): readonly Entry[] {
    return this.#entries
  }

  /** Puts a write at the end and begins to send. A later text of the same burst replaces one that still waits. */
  add(write: Write): void {
    const last = this.#entries.at(-1)
    // What went out may have arrived: only what never did can still be replaced.
    const waits = last && !last.tried && !(this.#running && this.#entries.length === 1)
    if (write.type === 'text' && waits && last.write.type === 'text' && isSameBurst(last.write, write)) {
      this.#entries[this.#entries.length - 1] = { ...last, write: { ...write, version: last.write.version } }
    } else {
      this.#entries.push({ id: this.#parts.newId(), write, tried: false })
    }
    this.#keep()
    void this.run()
  }

  /** Takes over writes that another page left behind; they go first, being older. */
  adopt(entries: readonly Entry[]): void {
    this.#entries = this.#running
      ? [this.#entries[0]!, ...entries, ...this.#entries.slice(1)]
      : [...entries, ...this.#entries]
    this.#keep()
    void this.run()
  }

  /** Gives up the write that the server will not take, at the person's word. */
  discard(): void {
    if (this.#running) return
    this.#entries.shift()
    this.#keep()
    if (this.#entries.length === 0) this.#tell({ kind: 'saved', at: null })
    else void this.run()
  }

  /** Sends what waits. Called again when the server may be back. */
  async run(): Promise<void> {
    if (this.#running) return
    this.#running = true
    while (this.#entries.length > 0) {
      if (this.#saving.kind !== 'offline') this.#tell({ kind: 'saving', waiting: this.#entries.length })
      const entry = this.#entries[0]!
      // The page may go before the answer comes: whoever finds this entry must know that it went out.
      this.#entries[0] = { ...entry, tried: true }
      this.#keep()
      const outcome = await this.#parts.send({ ...entry, write: this.#current(entry.write) })
      if (outcome.kind === 'unreachable' || outcome.kind === 'blocked') {
        this.#entries[0] = { ...this.#entries[0]!, tried: entry.tried || outcome.kind === 'unreachable' }
        const kept = this.#keep()
        this.#running = false
        const waiting = this.#entries.length
        if (outcome.kind === 'blocked') this.#tell({ kind: 'blocked', waiting, detail: outcome.detail })
        else this.#tell({ kind: 'offline', waiting, kept })
        this.#parts.later(() => void this.run(), Math.min(8_000, 500 * 2 ** this.#waits++))
        return
      }
      this.#waits = 0
      if (outcome.kind === 'kept') this.#learn(entry.write, outcome.versions)
      this.#entries.shift()
      this.#keep()
      const at = outcome.kind === 'kept' ? this.#parts.now() : null
      if (this.#entries.length === 0) this.#tell({ kind: 'saved', at })
      else this.#tell({ kind: 'saving', waiting: this.#entries.length })
    }
    this.#running = false
  }

  #tell(saving: Saving): void {
    this.#saving = saving
    this.#parts.changed(saving)
  }

  #keep(): boolean {
    const kept = this.#parts.keeper.save(this.#entries)
    if (this.#saving.kind === 'offline') this.#tell({ ...this.#saving, waiting: this.#entries.length, kept })
    return kept
  }

  /** The write with the versions that our own earlier writes gave its rows. */
  #current(write: Write): Write {
    const now = (id: string, version: number): number => {
      const next = this.#grown.get(`${id} ${version}`)
      return next === undefined ? version : now(id, next)
    }
    if (write.type !== 'act') return { ...write, version: now(write.segmentId, write.version) }
    return { ...write, act: mapRefs(write.act, (ref) => ({ ...ref, version: now(ref.id, ref.version) })) as Act }
  }

  #learn(write: Write, versions: Iterable<readonly [string, number]>): void {
    if (this.#entries.length < 2) {
      this.#grown.clear()
      return
    }
    const sent = new Map(refsOf(this.#current(write)).map((ref) => [ref.id, ref.version]))
    for (const [id, version] of versions) {
      const before = sent.get(id)
      if (before !== undefined && before < version) this.#grown.set(`${id} ${before}`, version)
    }
  }
}

interface Ref {
  readonly id: string
  readonly version: number
}

const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' && value !== null && 'id' in value && 'version' in value

function mapRefs(value: unknown, change: (ref: Ref) => Ref): unknown {
  if (isRef(value)) return change(value)
  if (Array.isArray(value)) return value.map((each) => mapRefs(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapRefs(each, change)]))
}

/** Rows a write names, with the versions it was decided on. */
export function refsOf(write: Write): readonly Ref[] {
  if (write.type !== 'act') return [{ id: write.segmentId, version: write.version }]
  const found: Ref[] = []
  mapRefs(write.act, (ref) => {
    found.push(ref)
    return ref
  })
  return found
}

type TextWrite = Extract<Write, { type: 'text' }>
function isSameBurst(a: TextWrite, b: TextWrite): boolean {
  return a.segmentId === b.segmentId && a.groupId === b.groupId
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
