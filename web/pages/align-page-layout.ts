import { msg } from '@lit/localize'
import type { Alignment } from '../api/types.ts'
import { type AlignLayout, chooseLayout, chosenLayout, layoutFor } from '../state/align-layout.ts'
import type { AlignView } from '../state/align-view.ts'

/**
 * Which way a bitext is laid out: as a person chose, else as suits what the aligner found, and in rows where there is
 * little room.
 */
export class LayoutChoice {
  readonly #view: AlignView
  readonly #narrow: () => boolean
  #alignment: Alignment | null | undefined
  #suits: AlignLayout = 'rows'

  /** @param narrow  whether there is too little room for two columns */
  constructor(view: AlignView, narrow: () => boolean) {
    this.#view = view
    this.#narrow = narrow
  }

  /** Lays out as it is to be now; cheap while nothing has changed. */
  follow(): void {
    const { bitext, index } = this.#view.bitext.state
    if (bitext && bitext.alignment !== this.#alignment) {
      this.#alignment = bitext.alignment
      this.#suits = layoutFor(bitext, index.skeleton)
    }
    this.#view.arrange(this.#narrow() ? 'rows' : (chosenLayout(this.#view.bitext.id) ?? this.#suits))
  }

  /** Takes a person's choice, the other one where none is named, and remembers it. */
  choose(layout: AlignLayout = this.#view.arranged === 'rows' ? 'threads' : 'rows'): void {
    const view = this.#view
    if (this.#narrow()) {
      view.say(msg('There is too little room for two columns.'))
      return
    }
    chooseLayout(view.bitext.id, layout)
    this.follow()
    view.say(layout === 'rows' ? msg('Shown in rows.') : msg('Shown in two columns with threads.'))
  }
}
