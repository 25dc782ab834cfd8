import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ConceptView, MentionView, Term } from '../api/types.ts'
import { buttons, keys, reset } from '../styles/shared.ts'
import { keyHint, type Shortcuts } from './key-hint.ts'
import { kindWords, languageName, statusMarks, statusWords, termStatuses } from './words.ts'

const mostForms = 3

/**
 * What a name in the text stands for: its concept with the forms in each language.
 *
 * @property concept  the concept; null until it has been read
 * @property mention  the name that was pressed
 * @property forms  what could be written in its place, in the case it stands in; the likeliest first
 * @property lang  language of the text it stands in
 * @property href  where the concept can be edited
 * @fires form-chosen  {text} put this form in place of the name
 * @fires variant-wanted  it is another name: which?
 * @fires replace-asked  {conceptId} its old forms are to be replaced everywhere
 * @property counts  how often each of its terms stands in the document, by id; null until it is known
 * @property linked  names in what the text is linked with, and its language
 * @property asking  a digit will say which form is to be written
 * @fires name-refused  this is not that name
 * @fires name-left  nobody is sure: the editor will see it
 * @fires name-accepted  this is that name: keep it whatever the glossary says later
 */
@customElement('wb-concept-card')
export class ConceptCard extends LitElement {
  static override styles = [
    reset,
    buttons,
    keys,
    css`
      section {
        padding: 10px 12px 12px;
        border: 1px solid var(--line);
        border-left: 3px solid var(--kind, var(--line));
        border-radius: var(--radius);
        background: var(--raise);
      }
      h3 {
        font: var(--heading);
        overflow-wrap: anywhere;
      }
      .kind {
        color: var(--soft);
        font: var(--ui-small);
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 2px var(--s3);
        margin: var(--s2) 0;
      }
      dt {
        color: var(--soft);
        font: var(--ui-small);
        line-height: 24px;
      }
      dd {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s3);
        align-items: baseline;
      }
      .term {
        display: inline-flex;
        gap: 4px;
        align-items: baseline;
        max-width: 100%;
      }
      .form {
        font: 15px/24px var(--text-face);
        overflow-wrap: anywhere;
      }
      .status {
        color: var(--soft);
        font: var(--ui-tiny);
      }
      :host(:focus) {
        outline: 2px solid var(--focus);
        outline-offset: 1px;
        border-radius: var(--radius);
      }
      .here {
        margin-bottom: var(--s2);
        color: var(--soft);
        font: var(--ui-small);
        overflow-wrap: anywhere;
      }
      .lone {
        color: var(--doubt);
      }
      .asked {
        border-color: var(--decided);
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
  @property({ attribute: false }) concept: ConceptView | null = null
  @property({ attribute: false }) mention: MentionView | null = null
  @property({ attribute: false }) forms: readonly string[] = []
  @property({ attribute: false }) asking: 'form' | 'kind' | null = null
  @property({ attribute: false }) counts: Readonly<Record<string, number>> | null = null
  @property({ attribute: false }) linked: {
    readonly lang: string
    readonly mentions: readonly MentionView[]
  } | null = null
  @property() override lang = ''
  @property() href = ''

  override render() {
    const { concept, mention } = this
    if (!concept || !mention) return html`<section aria-busy="true"><p class="kind">${msg('Reading…')}</p></section>`
    const others = this.forms.filter((form) => form !== mention.form)
    return html`<section style="--kind: var(--${concept.kind})" aria-label=${mention.form}>
      <h3 lang=${this.lang}>${mention.form}</h3>
      <p class="kind">${[kindWords(concept.kind), mention.how].filter(Boolean).join(' · ')}</p>
      <dl>${this.#languages().map((lang) => this.#row(lang))}</dl>
      ${this.#here()}
      <div class="acts">
        ${others.slice(0, mostForms).map(
          (form, i) => html`<button
            class=${this.asking === 'form' ? 'asked' : ''}
            @click=${() => this.#tell('form-chosen', { text: form })}
          >
            ${msg('Write')} <span lang=${this.lang}>${form}</span> ${others.length === 1 ? keyHint(this.shortcuts, 'put-preferred', 'P') : html`<kbd>${i + 1}</kbd>`}
          </button>`,
        )}
        ${
          mention.decision === 'suggested'
            ? html`<button @click=${() => this.#tell('name-accepted', {})}>${msg('This is it')} ${keyHint(this.shortcuts, 'name-yes', 'Y')}</button>`
            : nothing
        }
        <button @click=${() => this.#tell('name-refused', {})}>${msg('Not this name')} ${keyHint(this.shortcuts, 'not-a-name', 'X')}</button>
        <button @click=${() => this.#tell('name-left', {})}>${msg('Unsure')} ${keyHint(this.shortcuts, 'name-unsure', 'U')}</button>
        <button @click=${() => this.#tell('variant-wanted', {})}>${msg('Another name…')} ${keyHint(this.shortcuts, 'variant', 'V')}</button>
        ${this.#hasOld() ? html`<button @click=${this.#replace}>${msg('Replace the old forms…')} ${keyHint(this.shortcuts, 'replace-old', 'R')}</button>` : nothing}
        <a class="button" href=${this.href}>${msg('Open card')} ${keyHint(this.shortcuts, 'name-card', 'O')}</a>
      </div>
    </section>`
  }

  #hasOld(): boolean {
    return this.concept!.terms.some(({ status }) => status === 'deprecated' || status === 'wrong')
  }

  readonly #replace = (): void => {
    this.#tell('replace-asked', { conceptId: this.concept!.id })
  }

  #row(lang: string) {
    const terms = this.#terms(lang)
    return html`<dt title=${languageName(lang)}>${lang}</dt>
      <dd>
        ${terms.map(
          (term) => html`<span class="term">
            <span class="form" lang=${lang}>${term.text}</span>
            ${this.#count(term)}
            <span class="status" title=${statusWords(term.status)}
              ><span aria-hidden="true">${statusMarks[term.status]}</span
              ><span class="visually-hidden">${statusWords(term.status)}</span></span
            >
          </span>`,
        )}
      </dd>`
  }

  #count({ id }: Term) {
    const n = this.counts?.[id] ?? 0
    return n === 0 ? nothing : html`<span class="status" title=${msg(str`${n}× in this document`)}>${n}×</span>`
  }

  /** Whether what the text is linked with names the concept too. */
  #here() {
    const { linked, mention } = this
    if (!linked || !mention) return nothing
    const other = languageName(linked.lang)
    const found = linked.mentions.filter(({ conceptId }) => conceptId === mention.conceptId)
    const forms = [...new Set(found.map(({ form }) => form))].join(', ')
    if (forms) return html`<p class="here">${msg(str`Matches the linked segment in ${other} (${forms})`)} ✓</p>`
    const could = mention.langs?.includes(linked.lang.split('-')[0]!.toLowerCase())
    return html`<p class="here ${could ? 'lone' : ''}">${could ? '▲ ' : ''}${msg(str`The linked segment in ${other} has no such name`)}</p>`
  }

  #languages(): string[] {
    const langs = [...new Set((this.concept?.terms ?? []).map((term) => term.lang))]
    return langs.sort((a, b) => Number(b === this.lang) - Number(a === this.lang) || a.localeCompare(b))
  }

  #terms(lang: string): Term[] {
    const rank = (term: Term) => termStatuses.indexOf(term.status)
    return (this.concept?.terms ?? []).filter((term) => term.lang === lang).sort((a, b) => rank(a) - rank(b))
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-concept-card': ConceptCard
  }
  interface HTMLElementEventMap {
    'form-chosen': CustomEvent<{ text: string }>
    'name-refused': CustomEvent<object>
    'name-left': CustomEvent<object>
    'variant-wanted': CustomEvent<object>
    'replace-asked': CustomEvent<{ conceptId: string }>
    'name-accepted': CustomEvent<object>
  }
}
