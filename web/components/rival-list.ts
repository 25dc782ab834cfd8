import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Evidence, RivalView } from '../api/types.ts'
import { buttons, keys, reset } from '../styles/shared.ts'
import './evidence-panel.ts'

/** A rival as it stands now. */
interface Rival extends RivalView {
  /** Its number in its text, from 1. */
  readonly number: number
  readonly why: 'rejected' | 'excluded' | 'linked' | 'little' | 'less' | 'crossing' | 'none'
  /** Numbers of what it is linked with. */
  readonly linkedWith: readonly number[]
  /** How sure that link is, 0…1; null where nobody can say. */
  readonly linkedSure: number | null
  readonly linkedConfirmed: boolean
  /** Links that one with it would cross. */
  readonly crossed: number
  /** Null where it cannot be taken. */
  readonly take: object | null
}

/**
 * The segments of the other text that come nearest to one, why each was not taken, and what speaks for and against it.
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
    const { length } = this.rivals
    if (length > 0)
      return html`<p class="visually-hidden">${length === 1 ? msg('1 found.') : msg(str`${length} found.`)}</p>`
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
      <span class="why">${whyWords(rival, this.lang === this.sourceLang)}</span>
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
function whyWords(rival: Rival, isSource: boolean): string {
  const { number } = rival
  const percent = percentOf(rival.confidence)
  const likely =
    percent < 1 ? msg(str`No. ${number}, less than 1 % likely`) : msg(str`No. ${number}, ${percent} % likely`)
  return `${likely}: ${reasonWords(rival, isSource)}.`
}

function reasonWords({ why, crossed, evidence, ...rival }: Rival, isSource: boolean): string {
  if (why === 'rejected') return msg('you rejected it')
  if (why === 'excluded') return msg('excluded from the work')
  if (why === 'linked') return linkedWords(rival)
  const differs = differenceWords(evidence, isSource)
  if (differs) return differs
  if (why === 'less') return msg('less likely than what it is linked with')
  if (why === 'little') return msg('too little in common')
  if (why === 'none') return msg('looked at for itself it could be the one')
  return crossed === 1
    ? msg('it could be the one, but 1 other link would be crossed')
    : msg(str`it could be the one, but ${crossed} other links would be crossed`)
}

function linkedWords(rival: Pick<Rival, 'linkedWith' | 'linkedSure' | 'linkedConfirmed' | 'confidence'>): string {
  const { linkedSure, linkedConfirmed, confidence } = rival
  const others = rival.linkedWith.join(', ')
  if (linkedConfirmed) return msg(str`linked with no. ${others}, and confirmed`)
  if (linkedSure === null || linkedSure <= confidence) return msg(str`linked with no. ${others}`)
  return msg(str`linked with no. ${others}, which is surer (${percentOf(linkedSure)} %)`)
}

/** The date or number that stands on both sides and differs most; this side's first. */
function differenceWords(evidence: readonly Evidence[], isSource: boolean): string | null {
  const differs = evidence
    .filter(({ kind, weight }) => (kind === 'date' || kind === 'number') && weight <= -0.5)
    .filter(({ source, target }) => source !== undefined && target !== undefined)
    .sort((a, b) => a.weight - b.weight)[0]
  if (!differs) return null
  const [there, here] = isSource ? [differs.source, differs.target] : [differs.target, differs.source]
  return differs.kind === 'date'
    ? msg(str`another date: ${here} against ${there}`)
    : msg(str`another number: ${here} against ${there}`)
}

const percentOf = (share: number) => Math.round(share * 100)

declare global {
  interface HTMLElementTagNameMap {
    'wb-rival-list': RivalList
  }
  interface HTMLElementEventMap {
    'rival-shown': CustomEvent<{ segment: string }>
    'rival-taken': CustomEvent<{ number: number }>
  }
}
