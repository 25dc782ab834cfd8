import { Store } from './store.ts'

/** A list of keys under one heading, for the help dialog. */
export interface KeyGroup {
  readonly heading: string
  readonly keys: readonly { readonly keys: readonly string[]; readonly words: string }[]
}

/** Asked each time the help is drawn: keys and the language of the interface change while a page is open. */
export type KeyGroups = () => readonly KeyGroup[]

/** Keys of the page on screen: the page puts them here, the frame shows them at `?`. */
export class HelpStore extends Store<{ open: boolean; groups: KeyGroups | null }> {
  constructor() {
    super({ open: false, groups: null })
  }

  show(): void {
    this.set({ open: true })
  }

  hide(): void {
    this.set({ open: false })
  }

  /** Names the keys of a page. @returns takes them away again */
  offer(groups: KeyGroups): () => void {
    this.set({ groups })
    return () => {
      if (this.state.groups === groups) this.set({ groups: null, open: false })
    }
  }
}
