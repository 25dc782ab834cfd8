import { ownStorage } from './keys-store.ts'
import { Store } from './store.ts'

/** Something that can be done or gone to, for the command palette. */
export interface PaletteEntry {
  /** The same each time, so that what was chosen lately is known again. */
  readonly id: string
  readonly words: string
  /** Of what kind it is, in a word or two: a group of commands, a page, a document. */
  readonly kind: string
  /** Its key as it is shown; empty for none. */
  readonly key: string
  /** Not possible now. */
  readonly off?: boolean
  readonly run: () => void
}

export type PaletteEntries = () => readonly PaletteEntry[]

const place = 'kopir-recent'
const remembered = 8

export interface PaletteState {
  readonly open: boolean
  /** Ids of what was chosen lately, the latest first. */
  readonly recent: readonly string[]
}

/** The list of everything that can be done: pages put their commands here, the frame adds pages to go to. */
export class PaletteStore extends Store<PaletteState> {
  readonly #storage: Storage | null
  readonly #offers = new Set<PaletteEntries>()

  constructor(storage = ownStorage()) {
    super({ open: false, recent: read(storage?.getItem(place) ?? null) })
    this.#storage = storage
  }

  show(): void {
    this.set({ open: true })
  }

  hide(): void {
    this.set({ open: false })
  }

  /** Names commands of a page. @returns takes them away again */
  offer(entries: PaletteEntries): () => void {
    this.#offers.add(entries)
    return () => this.#offers.delete(entries)
  }

  entries(): readonly PaletteEntry[] {
    return [...this.#offers].flatMap((each) => each())
  }

  /** Remembers what was chosen. */
  chose(id: string): void {
    const recent = [id, ...this.state.recent.filter((each) => each !== id)].slice(0, remembered)
    try {
      this.#storage?.setItem(place, JSON.stringify(recent))
    } catch {
      // Full, or forbidden: it is remembered until the window closes.
    }
    this.set({ recent })
  }
}

function read(kept: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(kept ?? '[]')
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string').slice(0, remembered) : []
  } catch {
    return []
  }
}
