import { msg } from '@lit/localize'
import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { buttons, fields, page, reset } from '../styles/shared.ts'

/**
 * A project's name as its page's heading, changed in place.
 *
 * @property name  the name
 * @fires name-changed  {name}
 */
@customElement('wb-project-name')
export class ProjectName extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    page,
    css`
      :host {
        flex: 0 1 auto;
        min-width: 0;
      }
      div {
        display: flex;
        gap: var(--s1);
        align-items: baseline;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
        align-items: baseline;
      }
      input {
        width: 22em !important;
        max-width: 100%;
      }
    `,
  ]

  @property() name = ''
  @state() private editing = false

  override render() {
    if (!this.editing) {
      return html`<div>
        <h1>${this.name}</h1>
        <button class="quiet icon" aria-label=${msg('Rename the project')} title=${msg('Rename the project')} @click=${this.#edit}>✎</button>
      </div>`
    }
    return html`<form @submit=${this.#save} @keydown=${this.#key}>
      <input name="name" aria-label=${msg('Name of the project')} required maxlength="300" .value=${this.name} />
      <button class="main">${msg('Save')}</button>
      <button type="button" @click=${this.#leave}>${msg('Cancel')}</button>
    </form>`
  }

  readonly #edit = async (): Promise<void> => {
    this.editing = true
    await this.updateComplete
    this.renderRoot.querySelector('input')?.select()
  }

  readonly #leave = async (): Promise<void> => {
    this.editing = false
    await this.updateComplete
    this.renderRoot.querySelector('button')?.focus()
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') void this.#leave()
  }

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault()
    const name = String(new FormData(event.target as HTMLFormElement).get('name')).trim()
    void this.#leave()
    if (name && name !== this.name) {
      this.dispatchEvent(new CustomEvent('name-changed', { detail: { name }, bubbles: true, composed: true }))
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-project-name': ProjectName
  }
  interface HTMLElementEventMap {
    'name-changed': CustomEvent<{ name: string }>
  }
}
