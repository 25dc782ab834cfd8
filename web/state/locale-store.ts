import { type InterfaceLanguage, interfaceLanguages, preferred, speak } from '../locales/locale.ts'
import { ownStorage } from './keys-store.ts'
import { Store } from './store.ts'

const place = 'kopir-language'

export interface LocaleState {
  readonly language: InterfaceLanguage
  /** Whether the person chose it; otherwise the browser did. */
  readonly chosen: boolean
}

/** The language of the interface: as the browser asks for, until the person says another; kept in this browser. */
export class LocaleStore extends Store<LocaleState> {
  readonly #storage: Storage | null

  constructor(storage = ownStorage()) {
    super({ language: 'en', chosen: false })
    this.#storage = storage
    if (typeof window === 'undefined') return
    addEventListener('storage', (event) => {
      if (event.key === place) void this.#become(event.newValue)
    })
  }

  /** Speaks the language that was chosen here before, or that the browser asks for. */
  begin(): Promise<void> {
    return this.#become(this.#storage?.getItem(place) ?? null)
  }

  async choose(language: InterfaceLanguage): Promise<void> {
    try {
      this.#storage?.setItem(place, language)
    } catch {
      // Full, or forbidden: it is spoken until the window closes.
    }
    await this.#become(language)
  }

  async #become(kept: string | null): Promise<void> {
    const chosen = interfaceLanguages.find(({ code }) => code === kept)?.code
    const language = chosen ?? preferred(navigator.languages ?? [])
    try {
      await speak(language)
      this.set({ language, chosen: chosen !== undefined })
    } catch {
      // The file of words could not be read, the server being away: what is spoken now stays.
    }
  }
}
