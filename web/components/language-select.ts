import { msg } from '@lit/localize'
import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { fields, reset } from '../styles/shared.ts'
import { languageName } from './words.ts'

// Languages Kopir has no pack for are still languages: they are cut by the general rules. The likeliest stand here.
const others =
  'ar az be bg cs da de el es et fa fi fr he hu hy it ja ka ko ky lt lv nl no pl pt ro sk sv tg tk tr tt uz zh'

/**
 * A choice of language: those Kopir knows best first, then the others.
 *
 * @property value  BCP 47 tag
 * @property known  tags of the languages with a pack of their own, in order
 * @property label  accessible name
 * @fires change  the value is the new one
 */
@customElement('wb-language-select')
export class LanguageSelect extends LitElement {
  static override styles = [reset, fields]

  @property() value = ''
  @property({ attribute: false }) known: readonly string[] = []
  @property() label = ''

  override render() {
    const rest = others.split(' ').filter((tag) => !this.known.includes(tag))
    const strange = this.value && ![...this.known, ...rest].includes(this.value) ? [this.value] : []
    const option = (tag: string) =>
      html`<option value=${tag} ?selected=${tag === this.value}>${languageName(tag)}</option>`
    const sorted = rest.sort((a, b) => languageName(a).localeCompare(languageName(b), 'en'))
    return html`<select aria-label=${this.label || msg('Language')} .value=${this.value} @change=${this.#chosen}>
      ${[...strange, ...this.known].map(option)}
      <optgroup label=${msg('Other languages')}>${sorted.map(option)}</optgroup>
    </select>`
  }

  override updated(): void {
    this.renderRoot.querySelector('select')!.value = this.value
  }

  readonly #chosen = (event: Event): void => {
    this.value = (event.target as HTMLSelectElement).value
    this.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-language-select': LanguageSelect
  }
}
