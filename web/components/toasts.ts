import { msg } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { buttons, reset } from '../styles/shared.ts'

interface Message {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'error'
  readonly act?: { readonly label: string; readonly run: () => void }
}

/**
 * Short messages at the foot of the page, read out politely. One that stays until it is read has a line of its own
 * under the page, so that it covers no text; the others pass over the page.
 *
 * @property messages  oldest first
 * @fires message-closed  {id} when the person has had enough of one, or took its act
 */
@customElement('wb-toasts')
export class Toasts extends LitElement {
  static override styles = [
    reset,
    buttons,
    css`
      :host {
        position: relative;
        z-index: 30;
        display: block;
      }
      .passing {
        position: absolute;
        inset: auto 0 100% 0;
        display: grid;
        justify-items: center;
        gap: var(--s2);
        padding: 0 var(--s4) var(--s4);
        pointer-events: none;
      }
      .message {
        display: flex;
        align-items: center;
        gap: var(--s3);
        max-width: min(40em, 100%);
        padding: 6px 6px 6px 16px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raise);
        box-shadow: var(--shadow);
        pointer-events: auto;
      }
      .message.error {
        max-width: none;
        border-width: 1px 0 0 3px;
        border-left-color: var(--error);
        border-radius: 0;
        box-shadow: none;
      }
      p {
        flex: 1;
        overflow-wrap: anywhere;
      }
      button.act {
        color: var(--decided);
        font-weight: 600;
      }
    `,
  ]

  @property({ attribute: false }) messages: readonly Message[] = []

  override render() {
    // The live region stands before its first message: screen readers watch only what they have seen.
    return html`<section role="status" aria-live="polite">
      <div class="passing">${this.#list('plain')}</div>
      ${this.#list('error')}
    </section>`
  }

  #list(tone: Message['tone']) {
    return repeat(
      this.messages.filter((message) => message.tone === tone),
      (message) => message.id,
      (message) => html`<div class="message ${tone}">
        <p>${message.text}</p>
        ${
          message.act
            ? html`<button class="quiet act" @click=${() => this.#act(message)}>${message.act.label}</button>`
            : nothing
        }
        <button class="quiet icon" aria-label=${msg('Close')} @click=${() => this.#close(message.id)}>✕</button>
      </div>`,
    )
  }

  #act(message: Message): void {
    message.act?.run()
    this.#close(message.id)
  }

  #close(id: number): void {
    this.dispatchEvent(new CustomEvent('message-closed', { detail: { id }, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-toasts': Toasts
  }
  interface HTMLElementEventMap {
    'message-closed': CustomEvent<{ id: number }>
  }
}
