import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { buttons, keys, reset } from '../styles/shared.ts'

/** One act of the menu; `off` where it is not possible now. */
export interface MenuAct {
  readonly id: string
  readonly label: string
  readonly shortcut: string
  readonly off: boolean
}

/**
 * Acts on what stands under the pointer, each with its key; opened by the second mouse button or the menu key. A digit
 * that is an act's key chooses it here too.
 *
 * @property acts  in groups
 * @property label  name of the menu
 * @fires act-chosen  {id}
 */
@customElement('wb-act-menu')
export class ActMenu extends LitElement {
  static override styles = [
    reset,
    buttons,
    keys,
    css`
      [role='menu'] {
        position: fixed;
        inset: auto;
        width: 22em;
        max-width: calc(100vw - 16px);
        max-height: calc(100vh - 16px);
        margin: 0;
        padding: 4px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raise);
        color: var(--ink);
        box-shadow: var(--shadow);
        overflow: auto;
      }
      button {
        justify-content: space-between;
        width: 100%;
        min-height: 28px;
        padding: 2px 10px;
        border-color: transparent;
        border-radius: 5px;
        background: none;
        text-align: start;
      }
      button:is(:hover, :focus) {
        background: var(--wash);
      }
      button:focus-visible {
        outline-offset: -2px;
      }
      hr {
        margin: 4px 6px;
        border: 0;
        border-top: 1px solid var(--line);
      }
    `,
  ]

  @property({ attribute: false }) acts: readonly (readonly MenuAct[])[] = []
  @property() label = ''
  @query('[role=menu]') private readonly menu!: HTMLElement
  #before: (() => void) | undefined

  override render() {
    return html`<div popover role="menu" aria-label=${this.label} @keydown=${this.#key} @toggle=${this.#toggled}>
      ${this.acts.map(
        (group, i) =>
          html`${i > 0 ? html`<hr role="separator" />` : nothing}${group.map(
            (act) => html`<button
            role="menuitem"
            tabindex="-1"
            aria-disabled=${act.off ? 'true' : nothing}
            @click=${() => this.#choose(act)}
          >
            ${act.label}<kbd>${act.shortcut}</kbd>
          </button>`,
          )}`,
      )}
    </div>`
  }

  /**
   * Opens at a place of the window.
   *
   * @param back  gives the keyboard back when the menu closes
   */
  async open(x: number, y: number, back: () => void): Promise<void> {
    this.#before = back
    await this.updateComplete
    this.menu.showPopover()
    const { width, height } = this.menu.getBoundingClientRect()
    this.menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`
    this.menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`
    this.#items[0]?.focus()
  }

  #choose(act: MenuAct): void {
    if (act.off) return
    this.menu.hidePopover()
    this.dispatchEvent(new CustomEvent('act-chosen', { detail: { id: act.id }, bubbles: true, composed: true }))
  }

  readonly #toggled = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.#before?.()
  }

  readonly #key = (event: KeyboardEvent): void => {
    const items = this.#items
    const at = items.indexOf(this.shadowRoot?.activeElement as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Tab') this.menu.hidePopover()
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
    const meant = digit && this.acts.flat().find(({ shortcut }) => shortcut === digit)
    if (meant && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      event.stopPropagation()
      this.#choose(meant)
      return
    }
    if (to === undefined) return
    event.preventDefault()
    event.stopPropagation()
    items.at(to % items.length)?.focus()
  }

  get #items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')]
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-act-menu': ActMenu
  }
  interface HTMLElementEventMap {
    'act-chosen': CustomEvent<{ id: string }>
  }
}
