import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { buttons, fields, keys, reset } from '../styles/shared.ts'

/** What became of a key press while a new key is asked for. */
export interface KeyTold {
  /** The combination as it is shown. */
  readonly key: string
  /** Why it cannot be had; null where it can. */
  readonly refused: string | null
  /** What it does already; null where nothing. */
  readonly clash: string | null
}

/**
 * One command with its keys, and a way to give it others.
 *
 * @property words  what it does
 * @property keys  its keys as they are shown
 * @property own  the person chose them
 * @property open  a new key is asked for
 * @property told  what was pressed and cannot simply be had
 * @fires key-asked, key-left  the row wants to open, to close
 * @fires key-pressed  {event} a key was pressed while the row was open
 * @fires key-taken  the person wants what was told, though it does something else already
 * @fires key-removed  no key at all
 * @fires key-reset  those of the preset again
 */
@customElement('wb-key-binding')
export class KeyBinding extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    keys,
    css`
      :host {
        display: block;
        border-top: 1px solid var(--line);
      }
      .line {
        display: flex;
        gap: var(--s3);
        align-items: center;
        min-height: 40px;
      }
      .words {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .own kbd {
        border-color: var(--decided);
        color: var(--ink);
      }
      .new {
        display: grid;
        gap: var(--s2);
        margin-bottom: var(--s3);
        padding: var(--s3) var(--s4);
        border-radius: var(--radius);
        background: var(--wash);
      }
      .press {
        min-height: 24px;
        font: var(--ui);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
      }
    `,
  ]

  @property() words = ''
  @property({ attribute: false }) keys: readonly string[] = []
  @property({ type: Boolean }) own = false
  @property({ type: Boolean }) open = false
  @property({ attribute: false }) told: KeyTold | null = null
  @query('.press') private readonly press!: HTMLElement | null
  @query('.change') private readonly change!: HTMLElement

  override render() {
    const shown = this.keys.length > 0 ? this.keys.map((key) => html`<kbd>${key}</kbd> `) : msg('no key')
    return html`<div class="line">
        <span class="words">${this.words}</span>
        <span class=${this.own ? 'own' : 'soft'}>${shown}</span>
        <button
          class="quiet change"
          aria-expanded=${this.open}
          aria-label=${msg(str`Change the key of “${this.words}”`)}
          @click=${() => this.#say(this.open ? 'key-left' : 'key-asked')}
        >
          ${this.open ? msg('Leave it') : msg('Change')}
        </button>
      </div>
      ${this.open ? this.#asking() : nothing}`
  }

  #asking(): TemplateResult {
    const { told } = this
    const clash = told && !told.refused && told.clash
    return html`<div class="new" @keydown=${this.#key}>
      <p class="press" tabindex="-1">
        ${told ? html`<kbd>${told.key}</kbd>` : msg('Press the new key. Escape leaves it as it is.')}
      </p>
      <p class=${told?.refused ? 'error' : 'soft'} role="alert">
        ${told?.refused ?? (clash ? msg(str`This key means “${told?.clash}” now.`) : '')}
      </p>
      <div class="acts">
        ${clash ? html`<button class="main" @click=${() => this.#say('key-taken')}>${msg('Take it from there')}</button>` : nothing}
        ${told ? html`<button @click=${() => this.#say('key-asked')}>${msg('Another key')}</button>` : nothing}
        ${this.keys.length > 0 ? html`<button @click=${() => this.#say('key-removed')}>${msg('No key')}</button>` : nothing}
        ${this.own ? html`<button @click=${() => this.#say('key-reset')}>${msg('As it was')}</button>` : nothing}
      </div>
    </div>`
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('told') && this.told?.clash && !this.told.refused) {
      this.renderRoot.querySelector<HTMLElement>('button.main')?.focus()
    } else if (this.open && (changed.has('open') || changed.has('told'))) this.press?.focus()
    else if (changed.get('open') === true) this.change.focus()
  }

  /** A key pressed on a button of the row presses it; anywhere else in it, it is the new key. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.code === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      this.#say('key-left')
      return
    }
    const onButton = event.composedPath()[0] instanceof HTMLButtonElement
    if (onButton || event.code === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    this.dispatchEvent(new CustomEvent('key-pressed', { detail: { event } }))
  }

  #say(what: string): void {
    this.dispatchEvent(new Event(what))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-key-binding': KeyBinding
  }
  interface HTMLElementEventMap {
    'key-pressed': CustomEvent<{ event: KeyboardEvent }>
  }
}
