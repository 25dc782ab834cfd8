import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { EvidenceSource } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import { count, languageName } from './words.ts'

/**
 * A translation memory or dictionary that a project knows: what is in it, and whether it is asked.
 *
 * @property source  the source
 * @fires source-changed  {source, patch}: renamed, or switched on or off
 * @fires source-removed  {source}
 */
@customElement('wb-source-row')
export class SourceRow extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: block;
        padding: var(--s4) 0;
      }
      .top {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2) var(--s4);
        align-items: center;
      }
      .name {
        flex: 1 1 16em;
        min-width: 0;
      }
      .name input {
        width: 100%;
        border-color: transparent;
        background: none;
        font: var(--text);
      }
      .name input:hover,
      .name input:focus {
        border-color: var(--edge);
        background: var(--raise);
      }
      .off .name input,
      .off .about {
        color: var(--soft);
      }
      .about {
        display: flex;
        flex-wrap: wrap;
        gap: 2px var(--s4);
        margin: var(--s1) 0 0 10px;
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      details {
        margin: var(--s2) 0 0 10px;
        font: var(--ui-small);
      }
      summary {
        min-height: 24px;
        color: var(--soft);
        cursor: pointer;
      }
      details li {
        padding: 2px 0;
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) source!: EvidenceSource

  override render() {
    const { name, kind, enabled, fileName, pairs, problems } = this.source
    return html`<div class=${enabled ? '' : 'off'}>
      <div class="top">
        <div class="name">
          <input
            aria-label=${msg('Name')}
            maxlength="280"
            .value=${name}
            @change=${this.#rename}
            @keydown=${this.#leave}
          />
        </div>
        <label class="choice"
          ><input
            type="checkbox"
            aria-label=${msg(str`“${name}” helps to align`)}
            .checked=${enabled}
            @change=${this.#switch}
          />${enabled ? msg('On') : msg('Off')}</label
        >
        <button class="quiet" aria-label=${msg(str`Remove “${name}”`)} @click=${() => this.#tell('source-removed', {})}>
          ${msg('Remove')}
        </button>
      </div>
      <p class="about">
        <span>${kind === 'memory' ? msg('Translation memory') : msg('Dictionary')}</span>
        ${pairs.slice(0, shown).map((pair) => this.#pair(pair))}
        ${pairs.length > shown ? html`<span>${msg(str`and ${pairs.length - shown} more pairs of languages`)}</span>` : nothing}
        <span class="soft">${fileName}</span>
      </p>
      ${problems.length > 0 ? this.#problems(problems) : nothing}
    </div>`
  }

  #pair({ langs: [a, b], count: pairs }: EvidenceSource['pairs'][number]): TemplateResult {
    const words = this.source.kind === 'memory' ? msg('sentences') : msg('entries')
    return html`<span>${languageName(a)}–${languageName(b)} <b>${count(pairs)}</b> <span class="soft">${words}</span></span>`
  }

  #problems(problems: readonly string[]): TemplateResult {
    return html`<details>
      <summary>${msg('What could not be taken as it stands')}</summary>
      <ul>
        ${problems.map((problem) => html`<li>${problem}</li>`)}
      </ul>
    </details>`
  }

  readonly #rename = (event: Event): void => {
    const field = event.target as HTMLInputElement
    const name = field.value.trim()
    if (name === '') field.value = this.source.name
    else if (name !== this.source.name) this.#tell('source-changed', { patch: { name } })
  }

  readonly #leave = (event: KeyboardEvent): void => {
    const field = event.target as HTMLInputElement
    if (event.key === 'Escape') field.value = this.source.name
    if (event.key === 'Escape' || event.key === 'Enter') field.blur()
  }

  readonly #switch = (event: Event): void => {
    this.#tell('source-changed', { patch: { enabled: (event.target as HTMLInputElement).checked } })
  }

  #tell(type: string, more: object): void {
    const detail = { source: this.source, ...more }
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

/** Pairs of languages that are named; a memory of a parliament has hundreds. */
const shown = 6

declare global {
  interface HTMLElementTagNameMap {
    'wb-source-row': SourceRow
  }
  interface HTMLElementEventMap {
    'source-changed': CustomEvent<{ source: EvidenceSource; patch: { name?: string; enabled?: boolean } }>
    'source-removed': CustomEvent<{ source: EvidenceSource }>
  }
}
