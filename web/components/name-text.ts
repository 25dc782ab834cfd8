import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { MentionView, SuspectView } from '../api/types.ts'
import { reset } from '../styles/shared.ts'
import { kindWords, statusWords } from './words.ts'

/** A stretch of text to point out: a date or number that differs. UTF-16, half-open. */
export interface Mark {
  readonly start: number
  readonly end: number
}

/** What was pressed in a text. */
export type ChosenName =
  | { readonly mention: MentionView; readonly suspect?: never }
  | { readonly suspect: SuspectView; readonly mention?: never }

/**
 * A text with its names underlined by kind: solid for preferred terms, dotted for admitted ones, wavy with ▲ for those
 * that should not stand there. What a person decided is a little heavier than what is suggested.
 *
 * @property text  the text
 * @property mentions  the names in it
 * @property suspects  what may be misspelt names: dashed
 * @property marks  stretches to point out
 * @property lone  concepts that the other side of the link could name and does not: ids, each followed by a space
 * @property reachable  whether each name can be reached by Tab
 * @fires name-chosen  {mention} or {suspect} when one is pressed
 */
@customElement('wb-name-text')
export class NameText extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        overflow-wrap: anywhere;
      }
      .name {
        border-radius: 3px;
        text-decoration: var(--names, underline) solid 1.5px var(--kind);
        text-underline-offset: 4px;
        text-decoration-skip-ink: none;
        cursor: pointer;
      }
      .name:hover {
        background: color-mix(in srgb, var(--kind) 12%, transparent);
      }
      .confirmed {
        text-decoration-thickness: 2px;
      }
      .admitted,
      .quotation {
        text-decoration-style: dotted;
        text-decoration-thickness: 2px;
      }
      .deprecated,
      .wrong {
        text-decoration-style: wavy;
      }
      .suspect {
        text-decoration-style: dashed;
        text-decoration-color: var(--without);
      }
      .deprecated::after,
      .wrong::after,
      .lone::after {
        content: '▲' / '';
        display: var(--name-signs, inline-block);
        height: 0;
        margin-left: 1px;
        color: var(--doubt);
        font: 9px/0 var(--ui-face);
        vertical-align: 0.9em;
      }
      mark {
        margin: 0 -2px;
        padding: 0 2px;
        border-radius: 3px;
        background: color-mix(in srgb, var(--doubt) 22%, transparent);
        color: inherit;
      }
      @media (forced-colors: active) {
        mark {
          background: Mark;
          color: MarkText;
        }
      }
    `,
  ]

  @property() text = ''
  @property({ attribute: false }) mentions: readonly MentionView[] = []
  @property({ attribute: false }) suspects: readonly SuspectView[] = []
  @property({ attribute: false }) marks: readonly Mark[] = []
  @property() lone = ''
  @property({ type: Boolean }) reachable = false

  override render() {
    const parts: (TemplateResult | TemplateResult[])[] = []
    let at = 0
    for (const name of [...this.mentions, ...this.suspects].sort((a, b) => a.start - b.start)) {
      // Of two names that overlap the first stands; the concept card tells of both.
      if (name.start < at || name.end > this.text.length) continue
      parts.push(this.#plain(at, name.start), 'decision' in name ? this.#name(name) : this.#suspect(name))
      at = name.end
    }
    parts.push(this.#plain(at, this.text.length))
    return parts
  }

  /** Puts the keyboard on the name at an offset, or on the first after it. */
  focusName(start: number): void {
    const names = [...this.renderRoot.querySelectorAll<HTMLElement>('.name')]
    const at = names.find((name) => Number(name.dataset.start) >= start) ?? names.at(-1)
    at?.focus()
  }

  #name(mention: MentionView): TemplateResult {
    const status = mention.status ?? 'preferred'
    const lone = this.lone.includes(`${mention.conceptId} `)
    const alone = lone ? msg('the other text does not name it') : ''
    const title = [kindWords(mention.kind), statusWords(status), mention.how, alone].filter(Boolean).join(' · ')
    // biome-ignore format: a break inside would show as a space
    return html`<span class="name ${status} ${mention.decision} ${lone ? 'lone' : ''}" data-start=${mention.start} style="--kind: var(--${mention.kind})" title=${title} role="button" tabindex=${this.reachable ? 0 : nothing} @click=${(event: Event) => this.#choose(event, { mention })} @keydown=${(event: KeyboardEvent) => this.#key(event, { mention })}>${this.#plain(mention.start, mention.end)}</span>`
  }

  #suspect(suspect: SuspectView): TemplateResult {
    const title = msg(str`suspected variant of “${suspect.name}”`)
    // biome-ignore format: a break inside would show as a space
    return html`<span class="name suspect" data-start=${suspect.start} style="--kind: var(--${suspect.kind})" title=${title} role="button" tabindex=${this.reachable ? 0 : nothing} @click=${(event: Event) => this.#choose(event, { suspect })} @keydown=${(event: KeyboardEvent) => this.#key(event, { suspect })}>${this.#plain(suspect.start, suspect.end)}</span>`
  }

  #plain(start: number, end: number): TemplateResult[] {
    const parts: TemplateResult[] = []
    let at = start
    for (const mark of this.marks) {
      const [from, to] = [Math.max(at, mark.start), Math.min(end, mark.end)]
      if (from >= to) continue
      parts.push(html`${this.text.slice(at, from)}<mark>${this.text.slice(from, to)}</mark>`)
      at = to
    }
    parts.push(html`${this.text.slice(at, end)}`)
    return parts
  }

  #key(event: KeyboardEvent, chosen: ChosenName): void {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    this.#choose(event, chosen)
  }

  #choose(event: Event, chosen: ChosenName): void {
    event.stopPropagation()
    this.dispatchEvent(new CustomEvent('name-chosen', { detail: chosen, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-name-text': NameText
  }
  interface HTMLElementEventMap {
    'name-chosen': CustomEvent<ChosenName>
  }
}
