import { msg } from '@lit/localize'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { type InterfaceLanguage, interfaceLanguages } from '../locales/locale.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { fields, page, reset } from '../styles/shared.ts'
import './settings-keys.ts'

/** What a person sets for themselves, in this browser: the language of the interface, and the keys. */
@customElement('wb-settings-page')
export class SettingsPage extends LitElement {
  static override styles = [
    reset,
    fields,
    page,
    css`
      .page {
        max-width: 760px;
      }
      section {
        margin-bottom: var(--s8);
      }
      .languages {
        max-width: 18em;
        margin-top: var(--s2);
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  readonly #locale = new StoreController(this, () => this.services.locale)

  override connectedCallback(): void {
    super.connectedCallback()
    this.services.project.leave()
  }

  override render() {
    const { language } = this.#locale.state
    return html`<div class="page">
      <div class="head"><h1 tabindex="-1">${msg('Settings')}</h1></div>
      <section>
        <h2>${msg('Language of the interface')}</h2>
        <p class="soft">${msg('Only what Kopir says is in this language; texts stay in theirs.')}</p>
        <div class="field languages">
          <select aria-label=${msg('Language of the interface')} @change=${this.#choose}>
            ${interfaceLanguages.map(
              ({ code, name }) =>
                html`<option value=${code} lang=${code} ?selected=${code === language}>${name}</option>`,
            )}
          </select>
        </div>
      </section>
      <section><wb-settings-keys .services=${this.services}></wb-settings-keys></section>
    </div>`
  }

  readonly #choose = (event: Event): void => {
    void this.services.locale.choose((event.target as HTMLSelectElement).value as InterfaceLanguage)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-settings-page': SettingsPage
  }
}
