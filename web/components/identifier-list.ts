import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Identifier } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'

/**
 * A concept's numbers elsewhere. A link is written where its address is known; nothing is fetched: it opens when the
 * person opens it, and does not say where they come from.
 *
 * @property identifiers  those there are
 * @fires identifiers-changed  {identifiers}
 */
@customElement('wb-identifier-list')
export class IdentifierList extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      li {
        display: flex;
        gap: var(--s2);
        align-items: baseline;
        font: var(--ui-small);
        overflow-wrap: anywhere;
      }
      li span {
        flex: 1;
      }
      form {
        display: grid;
        grid-template-columns: 7.2em minmax(0, 1fr) auto;
        gap: 6px;
        margin-top: 4px;
      }
      button {
        min-height: 28px;
      }
    `,
  ]

  @property({ attribute: false }) identifiers: readonly Identifier[] = []

  override render() {
    return html`<ul>
        ${this.identifiers.map((identifier) => {
          const { scheme, value } = identifier
          const address = addressOf(identifier)
          return html`<li>
            <span
              ><span class="soft">${nameOfScheme(scheme)}</span>
              ${
                address
                  ? html`<a href=${address} target="_blank" rel="noreferrer noopener"
                      >${value}<span aria-hidden="true">&nbsp;↗</span><span class="visually-hidden"> ${msg('(opens another site)')}</span></a
                    >`
                  : value
              }</span
            >
            <button
              class="quiet icon"
              aria-label=${msg(str`Remove ${scheme} ${value}`)}
              @click=${() => this.#tell(this.identifiers.filter((each) => each !== identifier))}
            >
              ✕
            </button>
          </li>`
        })}
      </ul>
      <form @submit=${this.#add}>
        <select name="scheme" aria-label=${msg('Where')}>
          ${schemes.map(([scheme, name]) => html`<option value=${scheme}>${name}</option>`)}
        </select>
        <input name="value" required maxlength="300" autocomplete="off" aria-label=${msg('Number there')} placeholder="Q…" />
        <button>${msg('Add')}</button>
      </form>
      ${this.identifiers.length > 50 ? html`<p class="error">${msg('More than 50 are not kept.')}</p>` : nothing}`
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const data = new FormData(form)
    const value = String(data.get('value')).trim()
    const scheme = /^https?:/i.test(value) ? 'url' : String(data.get('scheme'))
    if (value === '') return
    form.reset()
    if (this.identifiers.some((each) => each.scheme === scheme && each.value === value)) return
    this.#tell([...this.identifiers, { scheme, value }])
  }

  #tell(identifiers: readonly Identifier[]): void {
    this.dispatchEvent(new CustomEvent('identifiers-changed', { detail: { identifiers: [...identifiers] } }))
  }
}

const schemes: readonly (readonly [scheme: string, name: string])[] = [
  ['wikidata', 'Wikidata'],
  ['viaf', 'VIAF'],
  ['geonames', 'GeoNames'],
  ['isni', 'ISNI'],
  ['url', 'URL'],
]
const nameOfScheme = (scheme: string): string => schemes.find(([id]) => id === scheme.toLowerCase())?.[1] ?? scheme

/** Where an identifier can be looked up; undefined where that is not known, or what is written cannot be one. */
export function addressOf({ scheme, value }: Identifier): string | undefined {
  const number = encodeURIComponent(value)
  if (scheme === 'wikidata' && /^[QPL]\d+$/.test(value)) return `https://www.wikidata.org/wiki/${number}`
  if (scheme === 'viaf' && /^\d+$/.test(value)) return `https://viaf.org/viaf/${number}`
  if (scheme === 'geonames' && /^\d+$/.test(value)) return `https://www.geonames.org/${number}`
  if (scheme === 'isni' && /^[\dX ]+$/.test(value)) return `https://isni.org/isni/${value.replaceAll(' ', '')}`
  return scheme === 'url' && /^https?:\/\//.test(value) ? value : undefined
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-identifier-list': IdentifierList
  }
  interface HTMLElementEventMap {
    'identifiers-changed': CustomEvent<{ identifiers: Identifier[] }>
  }
}
