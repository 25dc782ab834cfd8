import { Store } from './store.ts'

/** A list of keys under one heading, for the help dialog. */
export interface KeyGroup {
  readonly heading: string
  readonly keys: readonly { readonly keys: readonly string[]; readonly words: string }[]
}

/** Keys of the page on screen: the page puts them here, the frame shows them at `?`. */
export class HelpStore extends Store<{ open: boolean; groups: readonly KeyGroup[] }> {
  constructor() {
    super({ open: false, groups: [] })
  }

  show(): void {
    this.set({ open: true })
  }

  hide(): void {
    this.set({ open: false })
  }

  /** Names the keys of a page. @returns takes them away again */
  offer(groups: readonly KeyGroup[]): () => void {
    this.set({ groups })
    return () => {
      if (this.state.groups === groups) this.set({ groups: [], open: false })
    }
  }
}
