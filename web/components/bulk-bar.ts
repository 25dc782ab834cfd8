import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { buttons, keys, reset } from '../styles/shared.ts'
import { count } from './words.ts'

type BulkAct = 'confirm' | 'none' | 'reject'

/** What came of the last bulk act. */
export interface BulkDone {
  readonly act: BulkAct
  readonly decided: number
  readonly skipped: number
}

/**
 * Decides many links at once: what is done, from which sureness on, how many that are, and how one's own decisions so
 * far bear it out.
 *
 * @property act  what is done
 * @property threshold  percent
 * @property links  how many links it would decide
 * @property contradicted  how many it would pass over, because something speaks against them
 * @property precision  own decisions on links as sure; null where there is nothing to measure by
 * @property done  what came of the last one; null before
 * @property busy  it is being done
 * @fires bulk-changed  {act, threshold}
 * @fires bulk-wanted  it is to be done
 * @fires bulk-shown  {which} only those links are to be shown: `links`, a `sample` of them, or those `skipped`
 * @fires bulk-undone  the last one is to be taken back
 * @fires close-request
 */
@customElement('wb-bulk-bar')
export class BulkBar extends LitElement {
  static override styles = [
    reset,
    buttons,
    keys,
    css`
      form {
        display: flex;
        flex-wrap: wrap;
        gap: 4px var(--s4);
        align-items: center;
        padding: 6px var(--s5);
        border-bottom: 1px solid var(--line);
        background: var(--wash);
        font: var(--ui-small);
      }
      .acts {
        display: flex;
        gap: 2px;
        margin-left: -8px;
      }
      .acts button {
        min-height: 28px;
        padding: 1px 8px;
        border-color: transparent;
        background: none;
        color: var(--soft);
        font: var(--ui-small);
      }
      .acts button[aria-pressed='true'] {
        border-color: var(--edge);
        background: var(--raise);
        color: var(--ink);
      }
      .threshold {
        display: flex;
        gap: var(--s2);
        align-items: center;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      input {
        width: 140px;
        height: 28px;
        margin: 0;
        accent-color: var(--decided);
      }
      output {
        display: inline-block;
        min-width: 3.2em;
      }
      .words {
        flex: 1 1 15em;
        max-width: 70ch;
        color: var(--soft);
        font-variant-numeric: tabular-nums;
        text-wrap: pretty;
      }
      .words b {
        color: var(--ink);
        font-weight: 600;
      }
      .do {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        align-items: center;
      }
      .do button {
        min-height: 28px;
        padding: 1px 10px;
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      @media (max-width: 720px) {
        form {
          padding: 6px var(--s4);
        }
        .words {
          flex-basis: 100%;
        }
        kbd {
          display: none;
        }
      }
    `,
  ]

  @property() act: BulkAct = 'confirm'
  @property({ type: Number }) threshold = 80
  @property({ type: Number }) links = 0
  @property({ type: Number }) contradicted = 0
  @property({ attribute: false }) precision: { decisions: number; right: number } | null = null
  @property({ type: Number }) few = 20
  @property({ attribute: false }) done: BulkDone | null = null
  @property({ type: Boolean }) busy = false
  @query('input') private readonly slider!: HTMLInputElement | null

  override render() {
    return html`<form aria-label=${msg('Decide many at once')} @submit=${this.#submit} @keydown=${this.#key}>
      <span class="acts" role="group" aria-label=${msg('What to do')}>
        ${(['confirm', 'none', 'reject'] as const).map(
          (act) => html`<button
            type="button"
            aria-pressed=${act === this.act}
            @click=${() => this.#change({ act })}
          >
            ${actWords(act)}
          </button>`,
        )}
      </span>
      <label class="threshold">
        ${this.act === 'reject' ? msg('less sure than') : msg('as sure as')}
        <input
          type="range"
          min="5"
          max="99"
          .value=${String(this.threshold)}
          aria-valuetext=${msg(str`${this.threshold} %`)}
          @input=${(event: Event) => this.#change({ threshold: Number((event.target as HTMLInputElement).value) })}
        />
        <output>${msg(str`${this.threshold} %`)}</output>
      </label>
      <p class="words" role="status">${this.done ? this.#doneWords(this.done) : this.#words()}</p>
      <span class="do">
        ${this.done && this.done.decided > 0 ? html`<button type="button" @click=${() => this.#tell('bulk-undone')}>${msg('Undo')}</button>` : nothing}
        ${this.done && this.done.skipped > 0 ? html`<button type="button" @click=${() => this.#show('skipped')}>${msg('Show the skipped')}</button>` : nothing}
        ${this.done ? nothing : this.#choices()}
        <button type="button" class="quiet" @click=${() => this.#tell('close-request')}>${msg('Close')}<kbd>Esc</kbd></button>
      </span>
    </form>`
  }

  /** The keyboard goes to the threshold: arrows change it, Enter does it. */
  override focus(): void {
    this.slider?.focus()
  }

  #choices() {
    return html`<button class="main" aria-disabled=${this.links === 0 || this.busy ? 'true' : nothing}>
        ${doWords(this.act, this.links)}<kbd>Enter</kbd>
      </button>
      ${
        this.links > 0
          ? html`<button type="button" class="quiet" @click=${() => this.#show('links')}>${msg('Show them')}</button>`
          : nothing
      }
      ${
        this.links > many
          ? html`<button type="button" class="quiet" @click=${() => this.#show('sample')}>${msg(str`Show ${sample} of them`)}</button>`
          : nothing
      }`
  }

  #words() {
    if (this.busy) return msg('One moment…')
    return html`${this.#precisionWords()} ${
      this.contradicted === 0
        ? nothing
        : this.contradicted === 1
          ? msg('1 is left out: something speaks against it.')
          : msg(str`${count(this.contradicted)} are left out: something speaks against them.`)
    }`
  }

  #precisionWords() {
    if (this.precision === null) return nothing
    const { decisions, right } = this.precision
    if (decisions < this.few) {
      return decisions === 0
        ? msg('You have decided about none as sure: too few to judge.')
        : decisions === 1
          ? msg('You have decided about 1 as sure: too few to judge.')
          : msg(str`You have decided about ${decisions} as sure: too few to judge.`)
    }
    // Only a whole is 100 %.
    const percent = right === decisions ? 100 : Math.min(99, Math.round((right / decisions) * 100))
    return this.act === 'reject'
      ? msg(html`Of your ${count(decisions)} decisions below that you rejected ${count(right)} (<b>${percent} %</b>).`)
      : msg(html`Of your ${count(decisions)} decisions as sure you kept ${count(right)} (<b>${percent} %</b>).`)
  }

  #doneWords({ act, decided, skipped }: BulkDone) {
    const n = count(decided)
    const what = {
      confirm: () => (decided === 1 ? msg('1 link confirmed.') : msg(str`${n} links confirmed.`)),
      none: () => (decided === 1 ? msg('1 segment has no counterpart.') : msg(str`${n} segments have no counterpart.`)),
      reject: () => (decided === 1 ? msg('1 link rejected.') : msg(str`${n} links rejected.`)),
    }[act]()
    const left = skipped === 1 ? msg('1 was left out.') : msg(str`${count(skipped)} were left out.`)
    return html`<b>${what}</b> ${skipped > 0 ? left : nothing}`
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault()
    if (this.links > 0 && !this.busy && !this.done) this.#tell('bulk-wanted')
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.code === 'Escape') {
      event.preventDefault()
      this.#tell('close-request')
    }
    // A range field sends no form by itself.
    if (event.code === 'Enter' && event.target === this.slider) {
      event.preventDefault()
      this.#submit(event)
    }
  }

  #change(change: { act?: BulkAct; threshold?: number }): void {
    this.#tell('bulk-changed', { act: this.act, threshold: this.threshold, ...change })
  }

  #show(which: 'links' | 'sample' | 'skipped'): void {
    this.#tell('bulk-shown', { which })
  }

  #tell(type: string, detail: object = {}): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

/** A sample is worth drawing from more than these. */
const many = 10
export const sample = 5

function actWords(act: BulkAct): string {
  return { confirm: msg('Confirm'), none: msg('No counterpart'), reject: msg('Reject') }[act]
}

function doWords(act: BulkAct, links: number): string {
  const n = count(links)
  if (act === 'confirm') return links === 1 ? msg('Confirm 1 link') : msg(str`Confirm ${n} links`)
  if (act === 'reject') return links === 1 ? msg('Reject 1 link') : msg(str`Reject ${n} links`)
  return links === 1 ? msg('Say so of 1 segment') : msg(str`Say so of ${n} segments`)
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-bulk-bar': BulkBar
  }
  interface HTMLElementEventMap {
    'bulk-changed': CustomEvent<{ act: BulkAct; threshold: number }>
    'bulk-wanted': CustomEvent
    'bulk-shown': CustomEvent<{ which: 'links' | 'sample' | 'skipped' }>
    'bulk-undone': CustomEvent
  }
}
