import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { SuspectView, TermStatus } from '../api/types.ts'
import { buttons, fields, keys, reset } from '../styles/shared.ts'
import { keyHint, type Shortcuts } from './key-hint.ts'
import { kindWords, statusWords, termStatuses } from './words.ts'

/**
 * What may be a misspelt name of the glossary: of which concept it would become a variant, and as what.
 *
 * @property suspect  what may be a name
 * @property lang  language of the text it stands in
 * @property href  where the concept can be edited
 * @property as  the status it would have, where a person chose one
 * @fires status-chosen  {status}
 * @fires suspect-accepted  it is a form of that concept
 * @fires suspect-refused  it is not this name, here or elsewhere
 * @fires suspect-left  nobody is sure: the editor will see it
 * @fires stretch-wanted  it is another name: which?
 * @fires kind-asked  it is a name that the glossary does not have
 */
@customElement('wb-suspect-card')
export class SuspectCard extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    keys,
    css`
      section {
        padding: 10px 12px 12px;
        border: 1px dashed var(--edge);
        border-left: 3px solid var(--kind, var(--line));
        border-radius: var(--radius);
        background: var(--raise);
      }
      :host(:focus) {
        outline: 2px solid var(--focus);
        outline-offset: 1px;
        border-radius: var(--radius);
      }
      h3 {
        font: var(--heading);
        overflow-wrap: anywhere;
      }
      p {
        color: var(--soft);
        font: var(--ui-small);
        overflow-wrap: anywhere;
      }
      .as {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 8px;
        align-items: center;
        margin: var(--s2) 0;
        color: var(--soft);
        font: var(--ui-small);
      }
      .as select {
        flex: 1 1 8em;
        width: auto;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      .acts button,
      .acts .button {
        min-height: 28px;
        padding: 2px 10px;
        font: var(--ui-small);
      }
    `,
  ]

  /** Keys of its acts where they are others than the usual ones. */
  @property({ attribute: false }) shortcuts: Shortcuts = {}
  @property({ attribute: false }) suspect!: SuspectView
  @property() override lang = ''
  @property() href = ''
  /** Chosen by the person in place of what the rules say. */
  @property({ attribute: false }) as: TermStatus | null = null

  override render() {
    const { suspect, lang } = this
    const { form, text, name, kind, unsure } = suspect
    const status = this.as ?? suspect.status
    return html`<section style="--kind: var(--${kind})" aria-label=${form}>
      <h3 lang=${lang}>${form}</h3>
      <p>${msg(str`Suspected variant of “${name}”`)} · ${kindWords(kind)}${unsure ? html` · ${msg('left open')}` : nothing}</p>
      <label class="as">
        ${text === form ? msg('Add it as') : msg(html`Add “<span lang=${lang}>${text}</span>” as`)}
        <select @change=${this.#choose}>
          ${termStatuses.map((each) => html`<option value=${each} ?selected=${each === status}>${statusWords(each)}</option>`)}
        </select>
      </label>
      <div class="acts">
        <button class="main" @click=${() => this.#tell('suspect-accepted', {})}>${msg('Add as a variant')} ${keyHint(this.shortcuts, 'variant', 'V')}</button>
        <button @click=${() => this.#tell('suspect-refused', {})}>${msg('Not this name')} ${keyHint(this.shortcuts, 'not-a-name', 'X')}</button>
        <button @click=${() => this.#tell('suspect-left', {})}>${msg('Unsure')} ${keyHint(this.shortcuts, 'name-unsure', 'U')}</button>
        <button @click=${() => this.#tell('stretch-wanted', {})}>${msg('Another name…')}</button>
        <button @click=${() => this.#tell('kind-asked', {})}>${msg('New name')} ${keyHint(this.shortcuts, 'new-name', 'N')}</button>
        <a class="button" href=${this.href}>${msg('Open card')} ${keyHint(this.shortcuts, 'name-card', 'O')}</a>
      </div>
    </section>`
  }

  readonly #choose = (event: Event): void => {
    this.#tell('status-chosen', { status: (event.target as HTMLSelectElement).value })
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-suspect-card': SuspectCard
  }
  interface HTMLElementEventMap {
    'status-chosen': CustomEvent<{ status: TermStatus }>
    'suspect-accepted': CustomEvent<object>
    'suspect-refused': CustomEvent<object>
    'suspect-left': CustomEvent<object>
    'stretch-wanted': CustomEvent<object>
  }
}
