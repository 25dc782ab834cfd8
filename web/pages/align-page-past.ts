import { msg } from '@lit/localize'
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit'
import type { PastChange, SegmentId } from '../api/types.ts'
import '../components/row-past.ts'
import { day } from '../components/words.ts'
import type { AlignView } from '../state/align-view.ts'
import { byPerson, pastEntries } from '../state/row-past.ts'
import { segmentsOf } from '../state/rows.ts'

// Whoever walks through rows is not asked for at each.
const restMs = 150

/** The history of the focused row, or of both texts, in the panel. */
export class PastDesk {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #view: () => AlignView | null
  isOpen = false
  #whole = false
  #key = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #changes: readonly PastChange[] | null = null
  #problem = ''

  constructor(host: ReactiveControllerHost & HTMLElement, view: () => AlignView | null) {
    this.#host = host
    this.#view = view
  }

  toggle(): void {
    this.isOpen = !this.isOpen
    this.#key = ''
    this.#host.requestUpdate()
    if (this.isOpen) void this.#bringInSight()
  }

  async #bringInSight(): Promise<void> {
    await this.#host.updateComplete
    const panel = this.#host.shadowRoot?.querySelector('wb-align-panel')
    await panel?.updateComplete
    panel?.shadowRoot?.querySelector('.past')?.scrollIntoView({ block: 'start' })
  }

  leave(): void {
    clearTimeout(this.#timer)
    this.isOpen = false
  }

  render(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing
    this.#follow()
    const groups = this.#changes && byPerson(pastEntries(this.#changes), day)
    const choice = (whole: boolean, label: string) => html`<button
      aria-pressed=${this.#whole === whole}
      @click=${() => {
        this.#whole = whole
        this.#host.requestUpdate()
      }}
    >
      ${label}
    </button>`
    return html`<section class="past" aria-label=${msg('History')}>
      <div class="acts">
        ${choice(false, msg('History of this row'))} ${choice(true, msg('Of both texts'))}
      </div>
      <wb-row-past .groups=${groups} problem=${this.#problem}></wb-row-past>
    </section>`
  }

  /** Reads again where the row, or anything in the bitext, is another than before. */
  #follow(): void {
    const view = this.#view()
    const row = view?.row
    if (!view || !row) return
    const segments = this.#whole ? null : segmentsOf(row).slice(0, 100)
    const { index, told } = view.bitext.state
    const versions = segments?.map((id) => `${id} ${index.bone(id)?.version} ${index.linkOf(id)?.version}`)
    const key = versions?.join() ?? `all ${told} ${view.bitext.state.layout}`
    if (key === this.#key) return
    const isOther = key.split(' ')[0] !== this.#key.split(' ')[0]
    this.#key = key
    if (isOther) this.#changes = null
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#read(view, segments, key), restMs)
  }

  async #read(view: AlignView, segments: readonly SegmentId[] | null, key: string): Promise<void> {
    const changes = await view.bitext.past(segments)
    if (key !== this.#key) return
    this.#problem = typeof changes === 'string' ? changes : ''
    if (typeof changes !== 'string') this.#changes = changes
    this.#host.requestUpdate()
  }
}
