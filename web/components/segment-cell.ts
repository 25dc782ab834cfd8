import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { MentionView, SuspectView } from '../api/types.ts'
import { reset, texts } from '../styles/shared.ts'
import { type Mark, NameText } from './name-text.ts'
import { selectionIn } from './text-selection.ts'

/** Where a text is being cut: offsets that have a number, and the one the keyboard stands at. */
export interface Cutting {
  readonly cuts: readonly number[]
  readonly at: number
}

/** A segment as a cell shows it. */
export interface CellSegment {
  readonly id: string
  /** In its text, from 1. */
  readonly number: number
  /** Null until it has been read. */
  readonly text: string | null
  readonly mentions: readonly MentionView[]
  readonly suspects?: readonly SuspectView[]
  readonly marks: readonly Mark[]
  /** Names that the other side of the link could have and has not: ids, each followed by a space. */
  readonly lone?: string
  readonly excluded: boolean
  readonly selected: boolean
  readonly held: boolean
  readonly editing: boolean
  /** It is written here: what to write is said while there is nothing. */
  readonly draft?: boolean
  readonly cutting: Cutting | null
}

/**
 * One segment: its number and its text, which can be edited or cut in place.
 *
 * @property segment  what it shows
 * @property lang  BCP 47 tag of its text
 * @property side  `source` or `target`: where the number stands
 * @fires text-typed  {segment, text} at each key while the text is edited
 * @fires text-left  {segment, moved} when the caret leaves the text; whether something else of the page has the keyboard
 * @fires text-selected  {segment, start, end, text} when a stretch of it was selected
 * @fires cut-chosen  {offset} when a numbered place was pressed
 */
@customElement('wb-segment-cell')
export class SegmentCell extends LitElement {
  static override styles = [
    reset,
    texts,
    css`
      :host {
        display: grid;
        grid-template-columns: 44px minmax(0, 1fr);
        align-items: start;
        min-height: 26px;
        outline: none !important;
        cursor: default;
      }
      :host([side='target']) {
        grid-template-columns: minmax(0, 1fr) 44px;
      }
      .number {
        color: var(--soft);
        font: var(--ui-tiny);
        line-height: 26px;
        font-variant-numeric: tabular-nums;
        text-align: center;
        user-select: none;
      }
      :host([side='target']) .number {
        order: 2;
      }
      .text {
        position: relative;
        min-height: 25px;
        border-radius: 3px;
        cursor: text;
      }
      /* The focus is the wash of the row and the mark on this number: no frame around the text. */
      .number span {
        display: inline-block;
        min-width: 24px;
        padding: 0 4px;
        border: 1.5px solid transparent;
        border-radius: 6px;
        line-height: 20px;
      }
      :host([current]) .number span {
        border-color: var(--focus);
        color: var(--ink);
      }
      :host(:focus) .number span {
        background: var(--focus);
        color: var(--on-decided);
      }
      .selected .text,
      .text.selected {
        background: color-mix(in srgb, var(--decided) 14%, transparent);
        box-shadow: 0 0 0 3px color-mix(in srgb, var(--decided) 14%, transparent);
      }
      .held {
        outline: 2px dashed var(--decided);
        outline-offset: 3px;
      }
      .excluded {
        color: var(--soft);
        text-decoration: line-through;
        text-decoration-color: var(--without);
      }
      .waiting {
        width: 60%;
        min-height: 12px;
        height: 12px;
        margin: 7px 0;
        border-radius: 4px;
        background: var(--wash);
      }
      textarea {
        display: block;
        width: 100%;
        max-width: var(--measure);
        margin: 0;
        padding: 0;
        border: 0;
        border-radius: 3px;
        outline: 2px solid var(--focus);
        outline-offset: 3px;
        background: var(--raise);
        color: var(--ink);
        font: var(--text);
        resize: none;
        overflow: hidden;
        field-sizing: content;
      }
      .cut {
        display: inline-block;
        min-width: 24px;
        min-height: 24px;
        margin: 0 3px;
        padding: 0 6px;
        border: 1px solid var(--edge);
        border-radius: 6px;
        background: var(--raise);
        color: var(--ink);
        font: 600 12px/22px var(--ui-face);
        vertical-align: 1px;
        cursor: pointer;
      }
      .cut.here {
        border-color: var(--decided);
        background: var(--decided);
        color: var(--on-decided);
      }
      .caret {
        display: inline-block;
        width: 3px;
        height: 1.1em;
        margin: 0 2px;
        border-radius: 2px;
        background: var(--decided);
        vertical-align: -0.2em;
      }
      @media (forced-colors: active) {
        .number span {
          border-color: Canvas;
        }
        :host(:focus) .number span {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
      @media (max-width: 720px) {
        :host {
          grid-template-columns: 38px minmax(0, 1fr);
        }
        :host([side='target']) {
          grid-template-columns: minmax(0, 1fr) 34px;
        }
      }
    `,
  ]

  @property({ attribute: false }) segment!: CellSegment
  @property() override lang = ''
  @property({ reflect: true }) side: 'source' | 'target' = 'source'
  @query('textarea') private readonly area!: HTMLTextAreaElement | null

  override render() {
    const { number, excluded } = this.segment
    return html`<span class="number"><span>${number}</span></span>
      ${this.segment.editing ? this.#editor() : this.#shown()}
      ${excluded ? html`<span class="visually-hidden">${msg('excluded')}</span>` : nothing}`
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('segment')
    if (!changed.has('segment') || !this.segment.editing) return
    // A cell may come to show another segment, which is edited as the one before it was.
    if (before?.editing && before.id === this.segment.id) return
    const { area } = this
    if (!area) return
    // Set once: what is typed since is the person's, whatever arrives meanwhile.
    area.value = this.segment.text ?? ''
    area.focus()
    area.setSelectionRange(area.value.length, area.value.length)
  }

  #shown() {
    const { text, mentions, suspects = [], marks, lone = '', selected, held, excluded, cutting } = this.segment
    const states = [text === null && 'waiting', selected && 'selected', held && 'held', excluded && 'excluded']
    const classes = ['text', ...states].filter(Boolean).join(' ')
    if (cutting && text !== null) return html`<p class=${classes} lang=${this.lang}>${this.#pieces(text, cutting)}</p>`
    return html`<p class=${classes} lang=${this.lang} @mouseup=${this.#select}>
      <wb-name-text .text=${text ?? ''} .mentions=${mentions} .suspects=${suspects} .marks=${marks} .lone=${lone}></wb-name-text>
    </p>`
  }

  #editor() {
    const { number } = this.segment
    return html`<textarea
      rows="1"
      lang=${this.lang}
      spellcheck="true"
      placeholder=${this.segment.draft ? msg('Write the translation…') : nothing}
      aria-label=${msg(str`Text of segment ${number}`)}
      @input=${(event: InputEvent) => this.#tell('text-typed', { text: (event.target as HTMLTextAreaElement).value })}
      @blur=${(event: FocusEvent) => this.#tell('text-left', { moved: event.relatedTarget !== null })}
    ></textarea>`
  }

  #pieces(text: string, { cuts, at }: Cutting) {
    const places = [...new Set([...cuts, at])].sort((a, b) => a - b)
    let from = 0
    const pieces = places.map((place) => {
      const piece = text.slice(from, place)
      from = place
      const n = cuts.indexOf(place)
      const here = place === at
      if (n < 0) return html`${piece}<span class="caret"></span>`
      // biome-ignore format: a break inside would show as a space
      return html`${piece}<button class="cut ${here ? 'here' : ''}" tabindex="-1" aria-label=${msg(str`Cut here, key ${n + 1}`)} @click=${(event: Event) => this.#cut(event, place)}>${n + 1}</button>`
    })
    return html`${pieces}${text.slice(from)}`
  }

  #cut(event: Event, offset: number): void {
    event.stopPropagation()
    this.#tell('cut-chosen', { offset })
  }

  readonly #select = (): void => {
    const text = this.renderRoot.querySelector('wb-name-text')
    const root = text instanceof NameText ? text.shadowRoot : null
    const stretch = root && selectionIn(root)
    if (stretch) this.#tell('text-selected', { ...stretch, text: this.segment.text!.slice(stretch.start, stretch.end) })
  }

  #tell(name: string, detail: object): void {
    const event = new CustomEvent(name, {
      detail: { segment: this.segment.id, ...detail },
      bubbles: true,
      composed: true,
    })
    this.dispatchEvent(event)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-segment-cell': SegmentCell
  }
  interface HTMLElementEventMap {
    'text-typed': CustomEvent<{ segment: string; text: string }>
    'text-left': CustomEvent<{ segment: string; moved: boolean }>
    'text-selected': CustomEvent<{ segment: string; start: number; end: number; text: string }>
    'cut-chosen': CustomEvent<{ segment: string; offset: number }>
  }
}
