import { type KeySettings, plainKeys, useKeys } from './key-map.ts'
import { type PresetId, presetIds } from './key-presets.ts'
import { isCharacter } from './key-rules.ts'
import type { Chord } from './keys.ts'
import { learnLayout } from './layout-letters.ts'
import { Store } from './store.ts'

const place = 'kopir-keys'

/** The person's keys: kept in this browser, the same in all its tabs. */
export class KeysStore extends Store<KeySettings> {
  readonly #storage: Storage | null

  constructor(storage = ownStorage()) {
    super(read(storage?.getItem(place) ?? null))
    this.#storage = storage
    useKeys(this.state)
    if (typeof window === 'undefined') return
    addEventListener('storage', (event) => {
      if (event.key === place) this.#become(read(event.newValue))
    })
    // Labels are drawn again once the letters of the layout are known.
    void learnLayout().then((told) => told && this.#become(this.state))
  }

  /** Whether a key may be one of a page that has its own: letters and digits alone may be switched off. */
  mayBe({ code }: Pick<KeyboardEvent, 'code'>): boolean {
    return this.state.letters || !isCharacter({ code })
  }

  preset(preset: PresetId): void {
    this.#keep({ ...this.state, preset })
  }

  letters(letters: boolean): void {
    this.#keep({ ...this.state, letters })
  }

  /** Gives a command these keys, and takes them from the other that had some of them. */
  bind(id: string, chords: readonly Chord[], from?: { id: string; chords: readonly Chord[] }): void {
    const custom = { ...this.state.custom, [id]: chords, ...(from ? { [from.id]: from.chords } : {}) }
    this.#keep({ ...this.state, custom })
  }

  /** The preset's keys again: of one command, or of all. */
  reset(id?: string): void {
    const { [id ?? '']: _, ...rest } = this.state.custom
    this.#keep({ ...this.state, custom: id === undefined ? {} : rest })
  }

  #keep(settings: KeySettings): void {
    try {
      this.#storage?.setItem(place, JSON.stringify(settings))
    } catch {
      // Full, or forbidden: the keys hold until the window closes.
    }
    this.#become(settings)
  }

  #become(settings: KeySettings): void {
    useKeys(settings)
    this.set(settings)
  }
}

/** A browser that forbids storage throws where it is only named. */
export function ownStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}

/** What was kept, as far as it can be understood: another version, or a person, may have written it. */
function read(kept: string | null): KeySettings {
  try {
    const { preset, letters, custom } = JSON.parse(kept ?? '{}') as Partial<Record<keyof KeySettings, unknown>>
    return {
      preset: presetIds.find((each) => each === preset) ?? 'default',
      letters: letters !== false,
      custom: Object.fromEntries(
        Object.entries(custom ?? {}).filter((entry): entry is [string, Chord[]] => isChords(entry[1])),
      ),
    }
  } catch {
    return plainKeys
  }
}

function isChords(value: unknown): value is Chord[] {
  return Array.isArray(value) && value.every((each) => typeof (each as Chord | null)?.code === 'string')
}
