import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ProposedSpelling, SpellingsFor } from '../api/types.ts'
import { buttons, keys, reset } from '../styles/shared.ts'
import { languageName } from './words.ts'

/**
 * Spellings proposed for the languages that a concept has no preferred name in, each with the standard it follows, taken
 * by a press or by its digit. Nothing is drawn where nothing is proposed.
 *
 * @property items  by language, the likeliest spelling first
 * @fires spelling-taken  {lang, text, source}
 */
@customElement('wb-spelling-choice')
export class SpellingChoice extends LitElement {
  static override styles = [
    reset,
    buttons,
    keys,
    css`
      section {
        margin-top: var(--s3);
      }
      h3 {
        margin-top: var(--s2);
        color: var(--soft);
        font: var(--ui-small);
      }
      button {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 8px;
        align-items: baseline;
        justify-items: start;
        width: 100%;
        padding: 3px 6px;
        border-color: transparent;
        background: none;
        text-align: start;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      button:hover {
        background: var(--wash);
      }
      .text {
        font: var(--text-small);
      }
      small {
        grid-column: 2;
        color: var(--soft);
        font: var(--ui-tiny);
      }
    `,
  ]

  @property({ attribute: false }) items: readonly SpellingsFor[] = []

  override render() {
    if (this.items.length === 0) return nothing
    let n = 0
    return html`<section aria-label=${msg('Proposed spellings')}>
      ${this.items.map(
        (each) => html`<h3>
            ${msg(str`${languageName(each.lang)}: no preferred name yet. As “${each.of.text}” could be spelt:`)}
          </h3>
          ${each.spellings.map((spelling) => this.#line(each, spelling, ++n))}`,
      )}
    </section>`
  }

  override focus(): void {
    this.renderRoot.querySelector('button')?.focus()
  }

  /** Takes the spelling with this number. @returns whether there is one */
  take(n: number): boolean {
    const all = this.items.flatMap((each) => each.spellings.map((spelling) => ({ each, spelling })))
    const chosen = all[n - 1]
    if (chosen) this.#take(chosen.each, chosen.spelling)
    return chosen !== undefined
  }

  #line(each: SpellingsFor, spelling: ProposedSpelling, n: number) {
    const { text, standard, learnt } = spelling
    const words = standard === 'usual name' ? msg('usual name') : standard
    const why = learnt ? msg(str`${words} · as names were spelt here before`) : words
    return html`<button @click=${() => this.#take(each, spelling)}>
      <kbd>${n < 10 ? n : ''}</kbd><span class="text" lang=${each.lang}>${text}</span><small>${why}</small>
    </button>`
  }

  #take({ lang, of }: SpellingsFor, { text, standard }: ProposedSpelling): void {
    const source = `${standard}, ${of.lang}: ${of.text}`
    this.dispatchEvent(
      new CustomEvent('spelling-taken', { detail: { lang, text, source }, bubbles: true, composed: true }),
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-spelling-choice': SpellingChoice
  }
  interface HTMLElementEventMap {
    'spelling-taken': CustomEvent<{ lang: string; text: string; source: string }>
  }
}
