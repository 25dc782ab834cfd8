import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RivalView } from '../api/types.ts'
import { buttons, keys, reset } from '../styles/shared.ts'
import './evidence-panel.ts'

/** A rival as it stands now. */
interface Rival extends RivalView {
  /** Its number in its text, from 1. */
  readonly number: number
  readonly why: 'rejected' | 'linked' | 'excluded' | 'little'
  /** Numbers of what it is linked with. */
  readonly linkedWith: readonly number[]
  /** Null where it cannot be taken. */
  readonly take: object | null
}

/**
 * The segments of the other text that come nearest to one without counterpart, why each was not taken, and what speaks
 * for and against it.
 *
 * @property rivals  likeliest first; null while they are looked for
 * @property sourceLang  BCP 47
 * @property targetLang  BCP 47
 * @property lang  of the rivals' texts
 * @fires rival-shown  {segment} a rival's place is wanted
 * @fires rival-taken  {number} the rival with this number in the list, from 1, is to be the counterpart
 */
@customElement('wb-rival-list')
export class RivalList extends LitElement {
  static override styles = [
    reset,
    buttons,
    keys,
    css`
      :host {
        display: block;
        margin: var(--s3) 0;
      }
      h3 {
        margin: 0 0 4px;
        color: var(--soft);
        font: var(--heading);
        font-size: 13px;
      }
      li {
        padding: var(--s2) 0 var(--s3);
        border-bottom: 1px solid var(--line);
      }
      .text {
        display: block;
        width: 100%;
        padding: 2px 0;
        border: 0;
        background: none;
        font: 15px/1.45 var(--text-face);
        text-align: start;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      .text:hover {
        text-decoration: underline;
      }
      .why {
        display: block;
        margin: 2px 0 6px;
        color: var(--soft);
        font: var(--ui-small);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px var(--s3);
      }
      details {
        flex: 1 1 100%;
      }
      summary {
        min-height: 28px;
        color: var(--soft);
        font: var(--ui-small);
        line-height: 28px;
        cursor: pointer;
      }
    `,
  ]

  @property({ attribute: false }) rivals: readonly Rival[] | null = null
  @property() sourceLang = ''
  @property() targetLang = ''
  @property() override lang = ''

  override render() {
    return html`<h3>${msg('Nearest in the other text')}</h3>
      <div role="status">${this.#state()}</div>
      <ol>
        ${this.rivals?.map((rival, i) => this.#rival(rival, i + 1)) ?? nothing}
      </ol>`
  }

  #state() {
    if (this.rivals === null) return html`<p class="why">${msg('Looking for it…')}</p>`
    if (this.rivals.length > 0) return nothing
    return html`<p class="why">
      ${msg('Nothing there shares a name, a date, a number or a rare word with this segment.')}
    </p>`
  }

  #rival(rival: Rival, number: number) {
    const { text, segmentId, evidence, take } = rival
    return html`<li>
      <button class="text" lang=${this.lang} title=${msg('Go there')} @click=${() => this.#tell('rival-shown', { segment: segmentId })}>
        ${text}
      </button>
      <span class="why">${whyWords(rival)}</span>
      <div class="acts">
        <button ?disabled=${take === null} @click=${() => this.#tell('rival-taken', { number })}>
          ${msg('Link with this')}<kbd>${number}</kbd>
        </button>
        ${
          evidence.length === 0
            ? nothing
            : html`<details ?open=${number === 1}>
                <summary>${msg('What speaks for and against')}</summary>
                <wb-evidence-panel
                  .evidence=${evidence}
                  sourceLang=${this.sourceLang}
                  targetLang=${this.targetLang}
                ></wb-evidence-panel>
              </details>`
        }
      </div>
    </li>`
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

/** Where it stands, how likely it is, and why it was not taken. */
function whyWords({ number, confidence, why, linkedWith }: Rival): string {
  const percent = Math.round(confidence * 100)
  const likely =
    percent < 1 ? msg(str`No. ${number}, less than 1 % likely`) : msg(str`No. ${number}, ${percent} % likely`)
  const others = linkedWith.join(', ')
  const reason = {
    rejected: () => msg('you rejected it'),
    linked: () => msg(str`linked with no. ${others}`),
    excluded: () => msg('excluded from the work'),
    little: () => (percent >= 50 ? msg('looked at for itself it could be the one') : msg('too little in common')),
  }[why]()
  return `${likely}: ${reason}.`
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-rival-list': RivalList
  }
  interface HTMLElementEventMap {
    'rival-shown': CustomEvent<{ segment: string }>
    'rival-taken': CustomEvent<{ number: number }>
  }
}
