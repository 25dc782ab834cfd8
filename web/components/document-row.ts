import { msg, str } from '@lit/localize'
import { css, html, LitElement, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { DocumentView } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import './language-select.ts'
import './menu.ts'
import { bytes, count, languageName, layoutWords } from './words.ts'

/**
 * A document of a project: its name, what it is, and what can be done with it.
 *
 * @property document  the document
 * @property known  tags of the languages Kopir knows best
 * @property href  where it can be read
 * @fires document-changed  {document, patch} a new name or language
 * @fires document-deleted  {document}
 */
@customElement('wb-document-row')
export class DocumentRow extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: flex;
        gap: var(--s3);
        align-items: center;
        padding: 10px 0;
      }
      .what {
        flex: 1;
        min-width: 0;
      }
      .name {
        font: var(--text);
        text-decoration: none;
        overflow-wrap: anywhere;
      }
      .name:hover {
        text-decoration: underline;
        text-decoration-color: var(--edge);
      }
      .facts {
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      .facts b {
        color: var(--ink);
        font-weight: 500;
      }
      form {
        display: flex;
        flex-wrap: wrap;
        flex: 1;
        gap: var(--s2);
      }
      input {
        flex: 1 1 14em;
        width: auto !important;
      }
      wb-language-select {
        width: 13em;
      }
    `,
  ]

  @property({ attribute: false }) document!: DocumentView
  @property({ attribute: false }) known: readonly string[] = []
  @property() href = ''
  @state() private editing = false
  @state() private language = ''

  override render() {
    return this.editing ? this.#form() : this.#shown()
  }

  #shown(): TemplateResult {
    const { document } = this
    const facts = [
      msg(str`${count(document.segments)} segments`),
      ...(document.excluded > 0 ? [msg(str`${count(document.excluded)} of them excluded`)] : []),
      layoutWords(document.layout),
      ...(document.encoding === 'utf-8' ? [] : [document.encoding]),
      bytes(document.size),
    ]
    return html`<div class="what">
        <a class="name" lang=${document.lang} href=${this.href}>${document.name}</a>
        <p class="facts"><b>${languageName(document.lang)}</b> · ${facts.join(' · ')}</p>
      </div>
      <wb-menu
        label=${msg(str`Acts for “${document.name}”`)}
        .items=${[
          { label: msg('Rename, change language…'), run: () => this.#edit() },
          { label: msg('Write a translation…'), run: () => this.#tell('translation-wanted', { document }) },
          { label: msg('Download the original'), href: `/api/documents/${document.id}/original`, download: true },
          { label: msg('Delete'), run: () => this.#tell('document-deleted', { document }) },
        ]}
      ></wb-menu>`
  }

  #form(): TemplateResult {
    return html`<form @submit=${this.#save} @keydown=${this.#key}>
      <input name="name" aria-label=${msg('Name')} required maxlength="300" .value=${this.document.name} />
      <wb-language-select
        .value=${this.language}
        .known=${this.known}
        @change=${(event: Event) => {
          this.language = (event.target as HTMLSelectElement).value
        }}
      ></wb-language-select>
      <button class="main">${msg('Save')}</button>
      <button type="button" @click=${() => this.#leave()}>${msg('Cancel')}</button>
    </form>`
  }

  #edit(): void {
    this.language = this.document.lang
    this.editing = true
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.select())
  }

  #leave(): void {
    this.editing = false
    void this.updateComplete.then(() => this.renderRoot.querySelector('a')?.focus())
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#leave()
  }

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault()
    const name = String(new FormData(event.target as HTMLFormElement).get('name')).trim()
    const { document } = this
    const patch = {
      ...(name && name !== document.name ? { name } : {}),
      ...(this.language === document.lang ? {} : { lang: this.language }),
    }
    this.#leave()
    if (Object.keys(patch).length > 0) this.#tell('document-changed', { document, patch })
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-document-row': DocumentRow
  }
  interface HTMLElementEventMap {
    'document-changed': CustomEvent<{ document: DocumentView; patch: { name?: string; lang?: string } }>
    'document-deleted': CustomEvent<{ document: DocumentView }>
    'translation-wanted': CustomEvent<{ document: DocumentView }>
  }
}
