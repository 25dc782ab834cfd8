import { msg, str } from '@lit/localize'
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit'
import '../components/act-menu.ts'
import type { ActMenu, MenuAct } from '../components/act-menu.ts'
import { count } from '../components/words.ts'
import type { AlignView } from '../state/align-view.ts'
import { countReasons, type DoubtReason, doubtReasons } from '../state/doubt-reasons.ts'

/** Choosing for which reason doubts are gone through: a digit each, with how many there are. */
export class ReasonDesk {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #view: () => AlignView | null
  /** The keyboard goes back to the rows. */
  readonly #leave: () => void
  /** The keyboard is in the list of reasons. */
  isOpen = false
  #acts: readonly (readonly MenuAct[])[] = []

  constructor(host: ReactiveControllerHost & HTMLElement, view: () => AlignView | null, leave: () => void) {
    this.#host = host
    this.#view = view
    this.#leave = () => {
      this.isOpen = false
      leave()
    }
  }

  /** Opens the list under the chips of the bar. */
  async open(): Promise<void> {
    const view = this.#view()
    if (!view) return
    const counts = countReasons(view.all(), view.bitext.state.index)
    this.isOpen = true
    this.#acts = [
      doubtReasons.map((reason, i) => ({
        id: reason,
        label: `${reasonName(reason)} · ${count(counts[reason])}`,
        shortcut: `${i + 1}`,
        off: counts[reason] === 0,
      })),
      [{ id: 'all', label: msg('All doubts'), shortcut: '0', off: view.state.reason === null }],
    ]
    this.#host.requestUpdate()
    await this.#host.updateComplete
    const root = this.#host.shadowRoot!
    const { left, bottom } = root.querySelector('wb-align-bar')!.getBoundingClientRect()
    await root.querySelector<ActMenu>('wb-act-menu.reasons')?.open(left + 20, bottom + 2, this.#leave)
  }

  render(): TemplateResult {
    return html`<wb-act-menu
      class="reasons"
      label=${msg('Go through doubts for one reason')}
      .acts=${this.#acts}
      @act-chosen=${({ detail }: HTMLElementEventMap['act-chosen']) => this.choose(detail.id === 'all' ? null : (detail.id as DoubtReason))}
    ></wb-act-menu>`
  }

  /** From now on N goes to these alone, and to the first of them at once; null is all doubts again. */
  choose(reason: DoubtReason | null): void {
    const view = this.#view()
    if (!view) return
    view.because(reason)
    if (reason === null) {
      view.say(msg('All doubts are gone through again.'))
      return
    }
    const { row } = view
    if (!row || !view.isWanted(row)) view.find(view.isWanted)
    const name = reasonName(reason)
    view.say(msg(str`Only doubts for this reason are gone through: ${name}.`))
  }
}

/** A reason in a word or two. */
export function reasonName(reason: DoubtReason): string {
  return {
    number: msg('Number'),
    date: msg('Date'),
    name: msg('Name'),
    quotation: msg('Quotation marks'),
    little: msg('Little speaks for it'),
    crossing: msg('Crosses others'),
    edited: msg('Edited since'),
  }[reason]
}
