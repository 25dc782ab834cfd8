import { msg, str } from '@lit/localize'
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { ConceptView, LikelyPairView } from '../api/types.ts'
import { buttons, keys, reset } from '../styles/shared.ts'
import { count, kindWords, languageName, statusMarks, statusWords } from './words.ts'

/** Two concepts that may be one. */
export interface DuplicatePair {
  readonly pair: LikelyPairView
  readonly one: ConceptView
  readonly other: ConceptView
}

export type PairVerdict = 'same' | 'different' | 'unsure'

const mostShown = 50

/**
 * Concepts that may be one, side by side, to be decided about one after another. Keys: M merges them, X says that they
 * are two, U leaves it open, ↑ and ↓ go to another pair.
 *
 * @property pairs  likeliest first; null while they are looked for
 * @fires pair-judged  {pair, verdict}: for `same` the left one takes the right one in
 * @fires concept-opened  {concept}
 */
@customElement('wb-duplicate-list')
export class DuplicateList extends LitElement {
  static override styles = [
    reset,
    buttons,
    keys,
    css`
      :host {
        display: block;
        overflow: auto;
      }
      p {
        padding: var(--s3) var(--s2);
        color: var(--soft);
      }
      li {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--s2) var(--s4);
        margin-bottom: var(--s3);
        padding: var(--s3) var(--s4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--raise);
      }
      li:focus-visible,
      li:focus-within {
        border-color: var(--decided);
      }
      .why,
      .acts {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        gap: var(--s2);
        align-items: baseline;
        color: var(--soft);
        font: var(--ui-small);
      }
      h3 button {
        min-height: 0;
        padding: 0;
        border: 0;
        background: none;
        font: 600 17px/1.35 var(--text-face);
        white-space: normal;
        text-align: start;
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--s3);
      }
      dt,
      small {
        color: var(--soft);
        font: var(--ui-tiny);
        line-height: 24px;
      }
      dd {
        font: var(--text-small);
        line-height: 24px;
        overflow-wrap: anywhere;
      }
      @media (max-width: 480px) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]

  @property({ attribute: false }) pairs: readonly DuplicatePair[] | null = null
  @state() private at = 0
  #goOn = false
  @query('li[tabindex="0"]') private readonly current!: HTMLElement | null

  override render() {
    const { pairs } = this
    if (pairs === null) return html`<p role="status">${msg('Looking for concepts that may be one…')}</p>`
    if (pairs.length === 0) return html`<p role="status">${msg('No two concepts look like one.')}</p>`
    const at = Math.min(this.at, pairs.length - 1)
    return html`<p role="status">${msg(str`${count(pairs.length)} pairs that may be one, the likeliest first.`)}</p>
      <ol @keydown=${this.#key}>
        ${repeat(
          pairs.slice(0, mostShown),
          ({ pair }) => `${pair.one} ${pair.other}`,
          (each, i) => this.#pair(each, i, i === at),
        )}
      </ol>`
  }

  override updated(changed: PropertyValues<this>): void {
    // The next pair takes the place of the one that is gone, for the keys too.
    if (!this.#goOn || !changed.has('pairs')) return
    this.#goOn = false
    this.current?.focus()
  }

  override focus(): void {
    void this.updateComplete.then(() => this.current?.focus())
  }

  #pair(each: DuplicatePair, i: number, isCurrent: boolean): TemplateResult {
    const { pair, one, other } = each
    const why = {
      identifier: msg('one number elsewhere'),
      'same name': msg(str`“${pair.names[0]}” and “${pair.names[1]}” are one name`),
      alike: msg(str`“${pair.names[0]}” and “${pair.names[1]}” sound nearly the same`),
    }[pair.why]
    return html`<li
      tabindex=${isCurrent ? 0 : -1}
      @focusin=${() => {
        this.at = i
      }}
    >
      <span class="why">${why} · ${Math.round(pair.likeness * 100)} %</span>
      ${this.#side(one, pair.names[0])}${this.#side(other, pair.names[1])}
      <div class="acts">
        <button @click=${() => this.#judge(each, 'same')}>${msg('Merge')} <kbd>M</kbd></button>
        <button @click=${() => this.#judge(each, 'different')}>${msg('Not the same')} <kbd>X</kbd></button>
        <button @click=${() => this.#judge(each, 'unsure')}>${msg('Unsure')} <kbd>U</kbd></button>
      </div>
    </li>`
  }

  #side(concept: ConceptView, name: string): TemplateResult {
    return html`<div>
      <h3><button @click=${() => this.#tell('concept-opened', { concept })}>${name}</button></h3>
      <small>${kindWords(concept.kind)}${concept.note ? ` · ${concept.note}` : ''}</small>
      <dl>
        ${concept.terms.map(
          (term) => html`<dt title=${languageName(term.lang)}>${term.lang}</dt>
            <dd><span lang=${term.lang}>${term.text}</span> <small title=${statusWords(term.status)}>${statusMarks[term.status]}</small></dd>`,
        )}
      </dl>
    </div>`
  }

  readonly #key = (event: KeyboardEvent): void => {
    const each = this.pairs?.[Math.min(this.at, this.pairs.length - 1)]
    if (!each || event.ctrlKey || event.altKey || event.metaKey) return
    const verdict = ({ KeyM: 'same', KeyX: 'different', KeyU: 'unsure' } as const)[event.code]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (verdict) this.#judge(each, verdict)
    else if (step) {
      this.at = Math.max(0, Math.min(Math.min(this.pairs!.length, mostShown) - 1, this.at + step))
      this.focus()
    } else return
    event.preventDefault()
  }

  #judge({ pair }: DuplicatePair, verdict: PairVerdict): void {
    this.#tell('pair-judged', { pair, verdict })
    this.#goOn = true
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-duplicate-list': DuplicateList
  }
  interface HTMLElementEventMap {
    'pair-judged': CustomEvent<{ pair: LikelyPairView; verdict: PairVerdict }>
  }
}
