import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit'
import type { Decision, LinkId } from '../api/types.ts'
import '../components/bulk-bar.ts'
import { type BulkBar, type BulkDone, sample } from '../components/bulk-bar.ts'
import type { AlignSession } from '../state/align-session.ts'
import { type BulkAct, type BulkScope, bulkScope, fewDecisions, lastSeen, precisionOf } from '../state/bulk.ts'

/** Deciding many links at once: the bar, what it would do, and what came of it. */
export class BulkDesk {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #session: () => AlignSession | null
  /** The keyboard goes back to the rows. */
  readonly #leave: () => void
  isOpen = false
  #act: BulkAct = 'confirm'
  /** Percent. */
  #threshold = 80
  #decisions: readonly Decision[] = []
  #done: BulkDone | null = null
  #skipped: readonly LinkId[] = []
  #busy = false

  constructor(host: ReactiveControllerHost & HTMLElement, session: () => AlignSession | null, leave: () => void) {
    this.#host = host
    this.#session = session
    this.#leave = leave
  }

  async open(): Promise<void> {
    this.isOpen = true
    this.#done = null
    this.#host.requestUpdate()
    await this.#host.updateComplete
    const bar = this.#host.shadowRoot?.querySelector<BulkBar>('wb-bulk-bar')
    await bar?.updateComplete
    bar?.focus()
    const bitext = this.#session()?.view.bitext
    this.#decisions = (await bitext?.decisions()) ?? []
    this.#host.requestUpdate()
  }

  readonly close = (): void => {
    this.isOpen = false
    this.#session()?.view.showOnly(null)
    this.#host.requestUpdate()
    this.#leave()
  }

  render(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing
    const { links, contradicted } = this.#scope()
    return html`<wb-bulk-bar
      act=${this.#act}
      .threshold=${this.#threshold}
      .links=${links.length}
      .contradicted=${contradicted.length}
      .precision=${precisionOf(this.#decisions, this.#act, this.#threshold / 100)}
      .few=${fewDecisions}
      .done=${this.#done}
      ?busy=${this.#busy}
      @bulk-changed=${this.#changed}
      @bulk-wanted=${() => void this.#do()}
      @bulk-shown=${this.#show}
      @bulk-undone=${() => void this.#undo()}
      @close-request=${this.close}
    ></wb-bulk-bar>`
  }

  #scope(): BulkScope {
    const index = this.#session()?.view.bitext.state.index
    return index ? bulkScope(index, this.#act, this.#threshold / 100) : { links: [], contradicted: [] }
  }

  readonly #changed = ({ detail }: HTMLElementEventMap['bulk-changed']): void => {
    this.#act = detail.act
    this.#threshold = detail.threshold
    this.#done = null
    const { view } = this.#session()!
    if (view.state.only) view.showOnly(this.#scope().links)
    this.#host.requestUpdate()
  }

  readonly #show = ({ detail }: HTMLElementEventMap['bulk-shown']): void => {
    const { links } = this.#scope()
    const ids = { links, sample: drawn(links, sample), skipped: this.#skipped }[detail.which]
    this.#session()?.view.showOnly(ids)
  }

  async #do(): Promise<void> {
    const session = this.#session()
    if (!session) return
    const act = this.#act
    this.#busy = true
    this.#host.requestUpdate()
    const { bitext } = session.view
    session.typing.flush()
    const outcome = await bitext.decideBulk({
      act,
      threshold: this.#threshold / 100,
      asOf: lastSeen(bitext.state.index),
    })
    this.#busy = false
    if (outcome) {
      this.#skipped = outcome.skipped.map(({ id }) => id)
      this.#done = { act, decided: outcome.decided, skipped: this.#skipped.length }
      session.view.showOnly(null)
      this.#leave()
    }
    this.#host.requestUpdate()
  }

  async #undo(): Promise<void> {
    this.#done = null
    await this.#session()?.reverse('undo')
    this.#host.requestUpdate()
  }
}

/** So many of them, drawn at random, in their order. */
function drawn<Item>(items: readonly Item[], n: number): Item[] {
  const rest = items.map((item, i) => ({ item, i, at: Math.random() }))
  return rest
    .sort((a, b) => a.at - b.at)
    .slice(0, n)
    .sort((a, b) => a.i - b.i)
    .map(({ item }) => item)
}
