import { msg } from '@lit/localize'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { BitextView, DocumentId, DocumentView } from '../api/types.ts'
import { buttons, fields, reset } from '../styles/shared.ts'
import { thirdsOf, throughWords } from './thirds.ts'
import { languageName } from './words.ts'

/** Pairs of languages this workbench is for, likeliest first. */
const usual = ['kk>en', 'en>uk', 'kk>uk']

/**
 * Two documents to put together. It starts with the likeliest pair that does not stand together yet.
 *
 * @property documents  at least two
 * @property bitexts  the pairs that stand already
 * @fires pair-chosen  {sourceId, targetId, through}: `through` is true where the pair is to be aligned through a third
 *   document that both are linked with
 */
@customElement('wb-pair-form')
export class PairForm extends LitElement {
  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: block;
      }
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr) auto;
        gap: var(--s2);
        align-items: end;
      }
      form p {
        grid-column: 1 / -1;
        font: var(--ui-small);
      }
      .through {
        display: flex;
        flex-wrap: wrap;
        gap: var(--s1) var(--s3);
        align-items: baseline;
      }
      .arrow {
        line-height: 32px;
        color: var(--soft);
      }
      @media (max-width: 720px) {
        form {
          grid-template-columns: minmax(0, 1fr);
        }
        .arrow {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) documents: readonly DocumentView[] = []
  @property({ attribute: false }) bitexts: readonly BitextView[] = []
  @state() private chosen: readonly [DocumentId, DocumentId] | null = null

  override render() {
    const [source, target] = this.#pair
    const thirds = source === target ? [] : thirdsOf(this.bitexts, { sourceId: source, targetId: target })
    const there = this.bitexts.some(({ sourceId, targetId }) => sourceId === source && targetId === target)
    return html`<form @submit=${this.#submit}>
      <div class="field">
        <label for="source">${msg('Source')}</label>
        <select id="source" .value=${source} @change=${(event: Event) => this.#choose(0, event)}>
          ${this.#options(source)}
        </select>
      </div>
      <span class="arrow" aria-hidden="true">⟷</span>
      <div class="field">
        <label for="target">${msg('Target')}</label>
        <select id="target" .value=${target} @change=${(event: Event) => this.#choose(1, event)}>
          ${this.#options(target)}
        </select>
      </div>
      <button ?disabled=${source === target || there}>${msg('Put together')}</button>
      ${there ? html`<p class="soft" role="status">${msg('These two stand together already.')}</p>` : nothing}
      ${
        thirds.length === 0 || there
          ? nothing
          : html`<p class="through">
              <button type="button" @click=${() => this.#tell(true)}>${throughWords(thirds)}</button>
              <span class="soft">${msg('Both are linked with it: what it says of them is taken as it is.')}</span>
            </p>`
      }
    </form>`
  }

  #options(chosen: DocumentId) {
    return this.documents.map(
      (document) =>
        html`<option value=${document.id} ?selected=${document.id === chosen}>
          ${languageName(document.lang)}: ${document.name}
        </option>`,
    )
  }

  get #pair(): readonly [DocumentId, DocumentId] {
    const there = new Set(this.documents.map((document) => document.id))
    if (this.chosen?.every((id) => there.has(id))) return this.chosen
    return likeliestPair(this.documents, this.bitexts)
  }

  #choose(side: 0 | 1, event: Event): void {
    const id = (event.target as HTMLSelectElement).value as DocumentId
    const [source, target] = this.#pair
    this.chosen = side === 0 ? [id, target] : [source, id]
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault()
    this.#tell(false)
  }

  #tell(through: boolean): void {
    const [sourceId, targetId] = this.#pair
    this.chosen = null
    const detail: PairChosen = { sourceId, targetId, through }
    this.dispatchEvent(new CustomEvent('pair-chosen', { detail, bubbles: true, composed: true }))
  }
}

export interface PairChosen {
  readonly sourceId: DocumentId
  readonly targetId: DocumentId
  readonly through: boolean
}

/**
 * The pair a person most likely means: two that are linked with a third document, so they tell of the same; then the
 * workbench's languages, then any two languages, oldest first.
 */
export function likeliestPair(
  documents: readonly Pick<DocumentView, 'id' | 'lang'>[],
  bitexts: readonly BitextView[],
): readonly [DocumentId, DocumentId] {
  const rank = (source: string, target: string) => {
    const at = usual.indexOf(`${source.split('-')[0]}>${target.split('-')[0]}`)
    return at >= 0 ? at : source === target ? usual.length + 1 : usual.length
  }
  const pairs = documents
    .flatMap((source) => documents.map((target) => ({ source, target })))
    .filter(({ source, target }) => source.id !== target.id)
    .map((pair) => ({ ...pair, rank: rank(pair.source.lang, pair.target.lang) }))
    .sort((a, b) => a.rank - b.rank)
  const stands = ({ source, target }: (typeof pairs)[number]) =>
    bitexts.some(({ sourceId, targetId }) => [source.id, target.id].every((id) => id === sourceId || id === targetId))
  const open = pairs.filter((pair) => !stands(pair))
  const through = open.find(
    ({ source, target }) =>
      source.lang !== target.lang && thirdsOf(bitexts, { sourceId: source.id, targetId: target.id }).length > 0,
  )
  const best = through ?? open[0] ?? pairs[0]
  return [best!.source.id, best!.target.id]
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-pair-form': PairForm
  }
  interface HTMLElementEventMap {
    'pair-chosen': CustomEvent<PairChosen>
  }
}
