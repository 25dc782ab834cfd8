import { msg, str } from '@lit/localize'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { plural } from '../locales/plural.ts'
import { reset } from '../styles/shared.ts'
import { moment } from './words.ts'

/**
 * Whether what the person did is kept, in words and always in sight; read out politely when it changes.
 *
 * @property pending  writes on their way
 * @property savedAt  when the last one was kept
 * @property problem  why the last one was not
 * @property connected  whether the server is listening
 * @property waiting  writes that wait in this browser until the server answers
 * @property kept  whether those would outlive the page
 * @property typing  whether text under the caret is not on its way yet
 * @property choosing  whether a text waits for the person to choose between two versions
 */
@customElement('wb-saved-state')
export class SavedState extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      p {
        display: flex;
        align-items: center;
        gap: 7px;
      }
      i {
        flex: none;
        width: 8px;
        height: 8px;
        border: 2px solid var(--mark, var(--proposed));
        border-radius: 50%;
        background: var(--mark, var(--proposed));
      }
      .saving i {
        background: none;
      }
      .problem {
        color: var(--error);
      }
      .problem i {
        --mark: var(--error);
        border-radius: 1px;
      }
      @media (forced-colors: active) {
        i {
          background: CanvasText;
        }
      }
    `,
  ]

  @property({ type: Number }) pending = 0
  @property({ attribute: false }) savedAt: Date | null = null
  @property() problem: string | null = null
  @property({ type: Boolean }) connected = true

  @property({ type: Number }) waiting = 0
  @property({ type: Boolean }) kept = true
  @property({ type: Boolean }) typing = false
  @property({ type: Boolean }) choosing = false

  override render() {
    const [tone, words] = this.#words()
    return html`<p class=${tone} role="status"><i></i><span>${words}</span></p>`
  }

  #words(): [tone: string, words: string] {
    if (this.waiting > 0 && !this.problem) return ['problem', this.#waiting()]
    if (!this.connected) return ['problem', msg('Kopir does not answer: nothing new is saved until it is back')]
    if (this.problem) return ['problem', msg(str`Not saved: ${this.problem}`)]
    if (this.choosing) return ['problem', msg('Not saved yet: waiting for your choice')]
    if (this.typing) return ['saving', msg('Not saved yet')]
    if (this.pending > 0) return ['saving', msg('Saving…')]
    if (this.savedAt) return ['saved', msg(str`Saved ${moment(this.savedAt)}`)]
    return ['saved', msg('Everything is saved')]
  }

  #waiting(): string {
    const { waiting } = this
    if (this.kept) {
      return plural(waiting, {
        one: msg(str`Offline, ${waiting} change kept here`),
        other: msg(str`Offline, ${waiting} changes kept here`),
      })
    }
    return plural(waiting, {
      one: msg(str`Offline, ${waiting} change in this page only: do not close it`),
      other: msg(str`Offline, ${waiting} changes in this page only: do not close it`),
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-saved-state': SavedState
  }
}
