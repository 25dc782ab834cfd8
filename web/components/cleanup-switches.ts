import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Reading, SuggestionView } from '../api/types.ts'
import { buttons, reset } from '../styles/shared.ts'
import { count } from './words.ts'

/** A rule of cleanup, as the catalogue has it. */
export interface CleanupRuleEntry {
  readonly id: string
  readonly label: string
  readonly explain: string
  readonly byDefault: boolean
}

/**
 * What cleanup would do to a text: a switch for each rule that found something, and single suggestions under it.
 *
 * @property rules  all rules there are
 * @property suggestions  what they found
 * @property reading  what the person switched
 * @fires reading-changed  the whole new reading
 */
@customElement('wb-cleanup-switches')
export class CleanupSwitches extends LitElement {
  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
        margin: var(--s4) 0;
      }
      h3 {
        font: var(--heading);
      }
      .rules {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
        gap: var(--s1) var(--s5);
        margin-top: var(--s2);
      }
      label {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--s2);
        align-items: baseline;
        min-height: 24px;
        padding: 3px 0;
      }
      input {
        width: 16px;
        height: 16px;
        accent-color: var(--decided);
        transform: translateY(2px);
      }
      .soft,
      summary {
        color: var(--soft);
        font: var(--ui-small);
      }
      summary {
        min-height: 24px;
        margin-left: 24px;
        cursor: pointer;
      }
      details ul {
        margin: 2px 0 var(--s2) 24px;
        max-height: 14em;
        overflow: auto;
      }
      li .text {
        overflow-wrap: anywhere;
      }
      del {
        background: var(--removed);
      }
      ins {
        background: var(--added);
        text-decoration: none;
      }
    `,
  ]

  @property({ attribute: false }) rules: readonly CleanupRuleEntry[] = []
  @property({ attribute: false }) suggestions: readonly SuggestionView[] = []
  @property({ attribute: false }) reading: Reading = { rules: {}, places: {} }

  override render() {
    const found = this.rules.flatMap((rule) => {
      const own = this.suggestions.filter((each) => each.rule === rule.id)
      return own.length > 0 ? [{ rule, own }] : []
    })
    if (found.length === 0) return html`<p class="soft">${msg('Nothing to leave out or to correct was found.')}</p>`
    return html`<h3>${msg('Cleanup')}</h3>
      <div class="rules">${found.map(({ rule, own }) => this.#rule(rule, own))}</div>`
  }

  #rule(rule: CleanupRuleEntry, own: readonly SuggestionView[]): TemplateResult {
    const on = this.reading.rules[rule.id] ?? rule.byDefault
    const offers = !rule.byDefault
    const taken = own.filter((each) => each.taken).length
    const some =
      taken === own.length || taken === 0 ? count(own.length) : msg(str`${count(taken)} of ${count(own.length)}`)
    return html`<div>
      <label>
        <input
          type="checkbox"
          .checked=${on}
          .indeterminate=${taken > 0 && taken < own.length}
          aria-describedby="about-${rule.id}"
          @change=${(event: Event) => this.#switchRule(rule.id, own, (event.target as HTMLInputElement).checked)}
        />
        <span>${rule.label} <span class="soft">· ${some}</span></span>
      </label>
      <details ?open=${offers}>
        <summary id="about-${rule.id}">${rule.explain}</summary>
        <ul>
          ${own.slice(0, mostShown).map((each) => this.#suggestion(each))}
          ${own.length > mostShown ? html`<li class="soft">${msg(str`… and ${count(own.length - mostShown)} more`)}</li>` : nothing}
        </ul>
      </details>
    </div>`
  }

  #suggestion({ key, excerpt, text, taken, reason }: SuggestionView): TemplateResult {
    return html`<li>
      <label>
        <input type="checkbox" .checked=${taken} @change=${(event: Event) => this.#switchPlace(key, (event.target as HTMLInputElement).checked)} />
        <span class="text"
          >${text === undefined ? excerpt : html`<del>${excerpt}</del> <span aria-hidden="true">→</span> <ins>${text}</ins>`}
          <span class="soft">· ${reason}</span></span
        >
      </label>
    </li>`
  }

  /** A rule switched as a whole forgets what was said of its places. */
  #switchRule(id: string, own: readonly SuggestionView[], on: boolean): void {
    const keys = new Set(own.map(({ key }) => key))
    this.#tell({
      rules: { ...this.reading.rules, [id]: on },
      places: Object.fromEntries(Object.entries(this.reading.places).filter(([key]) => !keys.has(key))),
    })
  }

  #switchPlace(key: string, taken: boolean): void {
    this.#tell({ ...this.reading, places: { ...this.reading.places, [key]: taken } })
  }

  #tell(detail: Reading): void {
    this.dispatchEvent(new CustomEvent('reading-changed', { detail, bubbles: true, composed: true }))
  }
}

const mostShown = 200

declare global {
  interface HTMLElementTagNameMap {
    'wb-cleanup-switches': CleanupSwitches
  }
  interface HTMLElementEventMap {
    'reading-changed': CustomEvent<Reading>
  }
}
