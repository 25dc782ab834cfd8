import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { buttons, reset } from '../styles/shared.ts'

/** One act of a menu: something to run, or an address to fetch. */
export interface MenuItem {
  readonly label: string
  readonly run?: () => void
  readonly href?: string
  /** The address answers with a file. */
  readonly download?: boolean
}

/**
 * A button that opens a list of acts (APG menu button): arrow keys, Home, End, first letters, Escape.
 *
 * @property label  name of the button
 * @property items  the acts
 * @slot  what the button shows; three dots otherwise
 */
@customElement('wb-menu')
export class Menu extends LitElement {
  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: inline-block;
      }
      [role='menu'] {
        position: fixed;
        inset: auto;
        min-width: 12em;
        max-width: calc(100vw - 16px);
        margin: 0;
        padding: 4px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raise);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      [role='menuitem'] {
        display: flex;
        justify-content: flex-start;
        width: 100%;
        border-color: transparent;
        border-radius: 5px;
        background: none;
        white-space: normal;
        text-align: start;
      }
      [role='menuitem']:is(:hover, :focus) {
        background: var(--wash);
      }
    `,
  ]

  @property() label = ''
  @property({ attribute: false }) items: readonly MenuItem[] = []
  @query('button') private readonly button!: HTMLButtonElement
  @query('[role=menu]') private readonly menu!: HTMLElement

  override render() {
    return html`<button
        class="quiet icon"
        popovertarget="menu"
        aria-haspopup="menu"
        aria-expanded="false"
        aria-label=${this.label || nothing}
        title=${this.label}
        @keydown=${this.#open}
      >
        <slot>⋯</slot>
      </button>
      <div id="menu" popover role="menu" aria-label=${this.label} @toggle=${this.#toggled} @keydown=${this.#key}>
        ${this.items.map((item) =>
          item.href === undefined
            ? html`<button class="item" role="menuitem" tabindex="-1" @click=${() => this.#take(item)}>${item.label}</button>`
            : html`<a class="button" role="menuitem" tabindex="-1" href=${item.href} ?download=${item.download} @click=${() => this.menu.hidePopover()}>${item.label}</a>`,
        )}
      </div>`
  }

  #take(item: MenuItem): void {
    this.menu.hidePopover()
    this.button.focus()
    item.run?.()
  }

  readonly #open = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    this.menu.showPopover()
  }

  readonly #toggled = (event: ToggleEvent): void => {
    const open = event.newState === 'open'
    this.button.setAttribute('aria-expanded', String(open))
    if (!open) return
    const at = this.button.getBoundingClientRect()
    const size = this.menu.getBoundingClientRect()
    const below = at.bottom + 4 + size.height <= innerHeight
    this.menu.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - 4 - size.height)}px`
    this.menu.style.left = `${Math.max(8, Math.min(at.right - size.width, innerWidth - size.width - 8))}px`
    this.#entries[0]?.focus()
  }

  readonly #key = (event: KeyboardEvent): void => {
    const entries = this.#entries
    const at = entries.indexOf(this.shadowRoot?.activeElement as HTMLElement)
    const to =
      { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key] ?? this.#letter(event.key, at)
    if (event.key === 'Tab') this.menu.hidePopover()
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    entries.at(to % entries.length)?.focus()
  }

  #letter(key: string, after: number): number | undefined {
    if (key.length !== 1 || key === ' ') return undefined
    const entries = this.#entries
    const order = entries.map((_, i) => (after + 1 + i) % entries.length)
    return order.find((i) => entries[i]!.textContent!.trim().toLowerCase().startsWith(key.toLowerCase()))
  }

  get #entries(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')]
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-menu': Menu
  }
}
