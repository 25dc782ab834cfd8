import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { BitextView, DocumentId, SegmentId, SegmentView } from '../api/types.ts'
import '../components/empty-state.ts'
import { NameText } from '../components/name-text.ts'
import { selectionIn } from '../components/text-selection.ts'
import { count, languageName, layoutWords } from '../components/words.ts'
import { paths } from '../routing/paths.ts'
import type { Router } from '../routing/router.ts'
import type { NameAct } from '../state/command.ts'
import { type Bench, commandFor } from '../state/commands.ts'
import { documentNames } from '../state/document-names.ts'
import { DocumentStore } from '../state/document-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { buttons, page, reset, texts } from '../styles/shared.ts'
import { keyGroups } from './align-page-keys.ts'
import { groupWords } from './align-page-words.ts'
import './document-reread.ts'
import { NameDesk, type Named, placeOf, spanOf } from './name-desk.ts'
import { NamePanel } from './name-panel.ts'

/** A document as it is read: numbered segments, names underlined. A name opens its card, as on the align page. */
@customElement('wb-document-page')
export class DocumentPage extends LitElement {
  static override styles = [
    reset,
    buttons,
    texts,
    page,
    css`
      .page {
        max-width: 820px;
      }
      .facts {
        color: var(--soft);
      }
      h1 {
        font: 400 26px/1.3 var(--text-face);
      }
      nav {
        margin-bottom: var(--s5);
      }
      .other {
        padding: 4px 0;
        overflow-wrap: anywhere;
      }
      ol li {
        display: grid;
        grid-template-columns: 3em minmax(0, 1fr);
        gap: var(--s3);
        align-items: baseline;
        padding: 5px var(--s3) 5px 0;
        border-left: 3px solid transparent;
        content-visibility: auto;
        contain-intrinsic-size: auto 36px;
      }
      li.begins {
        margin-top: var(--s3);
      }
      .place {
        display: block;
        padding-top: var(--s4);
        color: var(--soft);
        font: var(--ui-small);
        font-variant-numeric: tabular-nums;
      }
      li.open {
        position: relative;
        z-index: 2;
        content-visibility: visible;
      }
      wb-name-panel {
        position: absolute;
        top: calc(100% - 2px);
        left: calc(3em + var(--s3));
        width: min(360px, calc(100% - 3em - var(--s3)));
        border-radius: var(--radius);
        background: var(--raise);
        box-shadow: var(--shadow);
      }
      li.here {
        border-left-color: var(--focus);
        background: var(--doubt-wash);
      }
      .no {
        color: var(--soft);
        font: var(--ui-tiny);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .heading .text {
        font-weight: 650;
      }
      .excluded .text {
        color: var(--soft);
      }
      @media (max-width: 720px) {
        ol li {
          grid-template-columns: 2em minmax(0, 1fr);
          gap: var(--s2);
        }
        wb-name-panel {
          left: 0;
          width: 100%;
        }
      }
      small {
        color: var(--soft);
        font: var(--ui-tiny);
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property({ attribute: false }) router!: Router
  @property() documentId!: DocumentId
  @property() segment: SegmentId | null = null
  readonly #document = new StoreController(this, () => this.#own())
  readonly #project = new StoreController(this, () => this.services.project)
  #store: DocumentStore | undefined
  #close: (() => void) | undefined
  #shown: SegmentId | null = null
  #watch: IntersectionObserver | undefined
  #tick = 0
  #texts: ReturnType<typeof documentNames> | null = null
  readonly #names = new NameDesk(this, () => this.#texts)
  #withdrawHelp: () => void = () => {}

  /** A screen or two before the end comes into sight, the next page is read. */
  override connectedCallback(): void {
    super.connectedCallback()
    const seen = (entries: IntersectionObserverEntry[]) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#own().more()
    }
    this.#withdrawHelp = this.services.help.offer(() =>
      keyGroups().filter(({ heading }) => heading === groupWords('name')),
    )
    this.#texts = documentNames(
      this.services,
      () => this.#open,
      () => this.requestUpdate(),
    )
    this.#watch = new IntersectionObserver(seen, { root: this.closest('main'), rootMargin: '1500px' })
  }

  override disconnectedCallback(): void {
    this.#close?.()
    this.#withdrawHelp()
    this.#texts?.close()
    this.#watch?.disconnect()
    super.disconnectedCallback()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('documentId')) return
    void this.services.project.openDocument(this.documentId)
    this.#close?.()
    this.#store = undefined
    this.#names.open(null)
    this.#close = this.#own().open()
  }

  override render() {
    const { segments, total, problem } = this.#document.state
    const { document, project, problem: why } = this.#project.state
    if (document?.id !== this.documentId) {
      return (why ?? problem)
        ? html`<div class="page"><wb-empty heading=${why ?? problem}></wb-empty></div>`
        : html`<div class="page"><p class="facts" role="status">${msg('Reading…')}</p></div>`
    }
    const bitexts = project?.bitexts.filter((each) => [each.sourceId, each.targetId].includes(document.id)) ?? []
    const facts = [
      languageName(document.lang),
      msg(str`${count(document.segments)} segments`),
      layoutWords(document.layout),
    ]
    return html`<article class="page">
      <div class="head">
        <h1 lang=${document.lang}>${document.name}</h1>
        <p class="facts numbers">${facts.join(' · ')}</p>
        <span class="grow"></span>
        <div class="acts">
          <wb-document-reread .services=${this.services} .document=${document}></wb-document-reread>
          <a class="button" href="/api/documents/${document.id}/original" download>${msg('The original')}</a>
        </div>
      </div>
      ${bitexts.length === 0 ? nothing : this.#beside(document.id, bitexts)}
      <ol
        lang=${document.lang}
        @name-chosen=${this.#chosen}
        @mouseup=${this.#selected}
        @keydown=${this.#key}
        @name-act=${({ detail }: HTMLElementEventMap['name-act']) => this.#act(detail.act)}
      >
        ${repeat(
          segments,
          (segment) => segment.id,
          (segment, i) => this.#segment(segment, i, segments[i - 1]),
        )}
      </ol>
      <p class="facts" id="end" role="status">${segments.length < total ? msg('Reading on…') : segments.length === 0 && document.segments > 0 && !problem ? msg('Reading…') : nothing}</p>
    </article>`
  }

  override updated(): void {
    const end = this.renderRoot.querySelector('#end')
    if (end) {
      // Observed anew, so that an end that is still in sight after a page was read is told of again.
      this.#watch?.unobserve(end)
      this.#watch?.observe(end)
    }
    if (this.segment === null || this.segment === this.#shown) return
    const line = this.renderRoot.querySelector('li.here')
    if (line) {
      this.#shown = this.segment
      line.scrollIntoView({ block: 'center' })
    } else if (this.#document.state.total > 0) void this.#own().reach(this.segment)
  }

  /** The texts it stands side by side with, each by its name: several may be in one language. */
  #beside(own: DocumentId, bitexts: readonly BitextView[]): TemplateResult {
    return html`<nav aria-label=${msg('Side by side with')}>
      <span class="facts">${msg('Side by side with')}</span>
      <ul>
        ${bitexts.map((bitext) => {
          const other = bitext.sourceId === own ? bitext.target : bitext.source
          return html`<li class="other">
            <a href=${paths.bitext(bitext.id)} lang=${other.lang}>${other.name}</a>
            <small>${languageName(other.lang)}</small>
          </li>`
        })}
      </ul>
    </nav>`
  }

  #segment(segment: SegmentView, i: number, before: SegmentView | undefined): TemplateResult {
    const begins = before !== undefined && before.block !== segment.block
    const here = segment.id === this.segment
    const isOpen = this.#names.named?.segment === segment.id
    const stretch = this.#names.stretchIn(segment.id)
    const { place } = segment
    return html`${place !== null && place !== before?.place ? html`<li class="place" lang="">${place}</li>` : nothing}<li
      data-id=${segment.id}
      class="${segment.kind} ${isOpen ? 'open' : ''} ${begins ? 'begins' : ''} ${segment.excluded ? 'excluded' : ''} ${here ? 'here' : ''}"
      aria-current=${here ? 'true' : nothing}
    >
      <span class="no">${i + 1}</span>
      <p class="text">
        <wb-name-text .text=${segment.text} .mentions=${segment.mentions} .suspects=${segment.suspects} .marks=${stretch ? [stretch] : none} reachable></wb-name-text>
        ${segment.excluded ? html`<small>⊘ ${msg('excluded')}</small>` : nothing}
        ${segment.corrected === null ? nothing : html`<small title=${segment.shown}>✎ ${msg('corrected')}</small>`}
      </p>
      ${isOpen ? html`<wb-name-panel .desk=${this.#names} .tick=${this.#tick++}></wb-name-panel>` : nothing}
    </li>`
  }

  /** What is open, as names are concerned. */
  get #open() {
    const { document } = this.#project.state
    const segment = this.#names.named?.segment ?? null
    return { store: this.#own(), project: document?.projectId ?? ('' as const), lang: document?.lang ?? 'und', segment }
  }

  readonly #chosen = (event: Event): void => {
    const { mention, suspect } = (event as HTMLElementEventMap['name-chosen']).detail
    const segment = segmentOf(event)
    if (segment) this.#show(mention ? { kind: 'mention', segment, mention } : { kind: 'suspect', segment, suspect })
  }

  /** Letters that were selected may be a name. */
  readonly #selected = (event: Event): void => {
    const text = event.composedPath().find((node) => node instanceof NameText)
    const segment = segmentOf(event)
    const stretch = text?.shadowRoot && selectionIn(text.shadowRoot)
    if (!segment || !stretch) return
    const { start, end } = stretch
    this.#show({ kind: 'stretch', segment, start, end, text: text.text.slice(start, end) })
  }

  #show(named: Named | null): void {
    this.#names.open(named)
    void this.#focusCard()
  }

  async #focusCard(): Promise<void> {
    await this.updateComplete
    const panel = this.renderRoot.querySelector('wb-name-panel')
    await panel?.updateComplete
    panel?.focus()
    panel?.scrollIntoView({ block: 'nearest' })
  }

  /** The keys of names count while the keyboard is on a card. */
  readonly #key = (event: KeyboardEvent): void => {
    const onCard = event.composedPath().some((node) => node instanceof NamePanel)
    const field = event.composedPath()[0]
    if (!onCard || event.defaultPrevented) return
    if (event.code === 'Escape') {
      event.preventDefault()
      this.#leave()
      return
    }
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return
    const command = commandFor(event, 'name')
    // Of what counts everywhere, nothing is about a document.
    if (command?.mode !== 'name' || event.repeat) return
    event.preventDefault()
    command.run({ page: { name: (act: NameAct) => this.#act(act) } } as unknown as Bench)
  }

  #act(act: NameAct): void {
    const before = this.#names.named
    const next = () => {
      const name = this.#names.next()
      const isOther = name !== undefined && before !== null && placeOf(name) !== placeOf(before)
      if (isOther) this.#names.open(name)
      return isOther
    }
    this.#names.act(act, next, (to, concept) => {
      const { document } = this.#project.state
      if (!document) return
      if (to === 'card') this.router.go(paths.glossary(document.projectId, concept))
      else {
        const terms = this.#texts?.concept(concept)?.terms ?? []
        const detail = { conceptId: concept, name: terms[0]?.text ?? '', document: document.id }
        this.dispatchEvent(new CustomEvent('replace-wanted', { detail, bubbles: true, composed: true }))
      }
    })
    if (this.#names.named) void this.#focusCard()
    else if (before) void this.#focusName(before)
  }

  #leave(): void {
    const { named } = this.#names
    this.#names.open(null)
    if (named) void this.#focusName(named)
  }

  async #focusName(named: Named): Promise<void> {
    await this.updateComplete
    const line = this.renderRoot.querySelector(`li[data-id="${named.segment}"]`)
    line?.querySelector('wb-name-text')?.focusName(spanOf(named).start)
  }

  #own(): DocumentStore {
    this.#store ??= new DocumentStore(this.services, this.documentId)
    return this.#store
  }
}

const none: readonly never[] = []

function segmentOf(event: Event): SegmentId | undefined {
  const line = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset.id !== undefined)
  return (line as HTMLElement | undefined)?.dataset.id as SegmentId | undefined
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-document-page': DocumentPage
  }
}
