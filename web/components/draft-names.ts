import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { buttons, keys, reset } from '../styles/shared.ts'
import { kindWords } from './words.ts'

interface NameToUse {
  readonly conceptId: string
  readonly kind: string
  readonly form: string
  readonly wanted: string | null
  readonly used: boolean
}

/**
 * The names of the other side that a draft is to use, in reading order; those it has are quieter.
 *
 * @property names  as the other side has them, and as the glossary would write them
 * @property lang  of the draft
 * @property otherLang  of the other side
 * @property shortcut  key that writes the next one
 * @fires name-wanted  {text} one is to be written at the caret, which stays where it is
 */
@customElement('wb-draft-names')
export class DraftNames extends LitElement {
  static override styles = [
    reset,
    buttons,
    keys,
    css`
      h3 {
        margin: var(--s4) 0 0;
        color: var(--soft);
        font: var(--heading);
        font-size: 13px;
      }
      ol {
        display: grid;
        gap: 4px;
        margin: 6px 0 var(--s3);
      }
      button,
      .none {
        display: block;
        width: 100%;
        min-height: 28px;
        padding: 2px 9px;
        border-color: var(--line);
        border-bottom: 2px solid var(--kind);
        font: 15px/1.4 var(--text-face);
        text-align: start;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      .used {
        border-color: transparent;
        background: none;
        color: var(--soft);
      }
      small {
        color: var(--soft);
        font: var(--ui-small);
      }
    `,
  ]

  @property({ attribute: false }) names: readonly NameToUse[] = []
  @property() override lang = ''
  @property() otherLang = ''
  @property() shortcut = ''

  override render() {
    if (this.names.length === 0) return nothing
    return html`<h3>${msg('Names to use')} ${this.shortcut ? html`<kbd>${this.shortcut}</kbd>` : nothing}</h3>
      <ol>
        ${this.names.map((name) => html`<li style="--kind: var(--${name.kind})">${this.#name(name)}</li>`)}
      </ol>`
  }

  #name({ form, wanted, used, kind }: NameToUse) {
    const other = html`<small lang=${this.otherLang}>${form}</small>`
    if (wanted === null)
      return html`<span class="none">${other} <small>${msg('has no name in this language yet')}</small></span>`
    return html`<button
      lang=${this.lang}
      class=${used ? 'used' : ''}
      title=${msg(str`${kindWords(kind as never)}: write it at the caret`)}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#tell(wanted)}
    >
      ${used ? html`<span aria-label=${msg('used')}>✓</span>` : nothing} ${wanted} ${other}
    </button>`
  }

  #tell(text: string): void {
    this.dispatchEvent(new CustomEvent('name-wanted', { detail: { text }, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-draft-names': DraftNames
  }
  interface HTMLElementEventMap {
    'name-wanted': CustomEvent<{ text: string }>
  }
}
