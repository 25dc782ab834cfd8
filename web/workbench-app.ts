import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import './components/dialog.ts'
import './components/key-list.ts'
import './components/saved-state.ts'
import './components/toasts.ts'
import { languageName } from './components/words.ts'
import { pageOf } from './pages/pages.ts'
import type { ReplaceWish } from './pages/replace-names.ts'
import './pages/command-palette.ts'
import './pages/replace-names.ts'
import './pages/sign-in-page.ts'
import { paths } from './routing/paths.ts'
import type { Router } from './routing/router.ts'
import { commandFor, commandOf } from './state/commands.ts'
import { catchDrops } from './state/file-drops.ts'
import { importsWait } from './state/import-store.ts'
import { keyLabel } from './state/keys.ts'
import { redraw } from './state/redraw.ts'
import type { Services } from './state/services.ts'
import { StoreController } from './state/store-controller.ts'
import { buttons, keys, reset } from './styles/shared.ts'

/** The frame: who and where one is, whether it is saved, undo and redo, help, and the page. */
@customElement('wb-app')
export class WorkbenchApp extends LitElement {
  static override styles = [
    reset,
    buttons,
    keys,
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
        height: 100%;
      }
      header {
        display: flex;
        align-items: center;
        gap: var(--s2) var(--s4);
        min-height: 52px;
        padding: 0 var(--s5);
        border-bottom: 1px solid var(--line);
        background: var(--paper);
      }
      .name {
        font-weight: 650;
        letter-spacing: -0.01em;
        text-decoration: none;
        line-height: 32px;
      }
      nav {
        display: flex;
        flex: 1;
        align-items: baseline;
        gap: var(--s2);
        min-width: 0;
        overflow: hidden;
        color: var(--soft);
        white-space: nowrap;
      }
      nav a {
        overflow: hidden;
        line-height: 32px;
        text-decoration: none;
        text-overflow: ellipsis;
      }
      nav a:focus-visible {
        outline-offset: -2px;
      }
      nav a:hover {
        text-decoration: underline;
      }
      nav .here {
        flex-shrink: 0;
        max-width: 75%;
        overflow: hidden;
        font: inherit;
        color: var(--ink);
        text-overflow: ellipsis;
      }
      nav .here:only-child {
        max-width: 100%;
      }
      .turns {
        display: flex;
        gap: var(--s1);
      }
      main {
        overflow: auto;
      }
      .nowhere {
        padding: var(--s12) var(--s6);
      }
      .skip {
        position: absolute;
        z-index: 40;
        top: 8px;
        left: 8px;
        padding: 6px 12px;
        border-radius: var(--radius);
        background: var(--raise);
      }
      .skip:not(:focus) {
        clip-path: inset(50%);
      }
      @media (max-width: 720px) {
        header {
          flex-wrap: wrap;
          padding: 6px var(--s4);
        }
        nav {
          order: 5;
          flex-basis: 100%;
        }
        nav:empty {
          display: none;
        }
        wb-saved-state {
          flex: 1;
        }
      }
      @media print {
        :host {
          display: block;
          height: auto;
        }
        header,
        .skip,
        wb-toasts {
          display: none;
        }
        main {
          overflow: visible;
        }
      }
      /* No room, and no keyboard, for keys. */
      @media (max-width: 420px) {
        header {
          column-gap: var(--s2);
        }
        .help {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) services!: Services
  @property({ attribute: false }) router!: Router
  @state() private replacing: ReplaceWish | null = null
  @query('main') private readonly main!: HTMLElement

  readonly #session = new StoreController(this, () => this.services.session)
  readonly #saving = new StoreController(this, () => this.services.saving)
  readonly #project = new StoreController(this, () => this.services.project)
  readonly #toasts = new StoreController(this, () => this.services.toasts)
  readonly #help = new StoreController(this, () => this.services.help)

  override connectedCallback(): void {
    super.connectedCallback()
    this.router.addEventListener('change', this.#moved)
    addEventListener('keydown', this.#key)
    this.#catchDrops()
    // Words and keys stand in every part of the page, most of which ask no store for them.
    this.#stop = [this.services.locale, this.services.keys].map((store) => store.subscribe(() => redraw(this)))
    addEventListener('beforeunload', this.#leaving)
  }

  override disconnectedCallback(): void {
    this.router.removeEventListener('change', this.#moved)
    removeEventListener('keydown', this.#key)
    this.#dropping.abort()
    for (const stop of this.#stop) stop()
    removeEventListener('beforeunload', this.#leaving)
    super.disconnectedCallback()
  }

  override render() {
    const { status, why } = this.#session.state
    if (status === 'unknown') return nothing
    if (status === 'out') return html`<wb-sign-in-page .why=${why}></wb-sign-in-page>`
    return html`${this.#header()}
      <main
        tabindex="-1"
        @replace-wanted=${({ detail }: HTMLElementEventMap['replace-wanted']) => {
          this.replacing = detail
        }}
      >${pageOf(this.router.route, this.services, this.router)}</main>
      <wb-toasts
        .messages=${this.#toasts.state.toasts}
        @message-closed=${(event: CustomEvent<{ id: number }>) => this.services.toasts.close(event.detail.id)}
      ></wb-toasts>
      <wb-replace-names
        .services=${this.services}
        .wish=${this.replacing}
        @close-request=${() => {
          this.replacing = null
        }}
      ></wb-replace-names>
      <wb-command-palette .services=${this.services} .router=${this.router}></wb-command-palette>
      ${this.#keys()}`
  }

  override updated(): void {
    const { project, bitext, document } = this.#project.state
    const here = bitext ? `${bitext.source.name} ⟷ ${bitext.target.name}` : (document?.name ?? project?.name)
    window.document.title = here ? `${here} · Kopir` : 'Kopir'
  }

  #header(): TemplateResult {
    const { undo, redo } = this.#project.state
    const { pending, savedAt, problem, connected, waiting, kept, typing, choosing } = this.#saving.state
    return html`<header>
        <a class="skip" href="#main" @click=${this.#skip}>${msg('Skip to the page')}</a>
        <a class="name" href=${paths.home()}>Kopir</a>
        <nav aria-label=${msg('Where you are')}>${this.#trail()}</nav>
        <wb-saved-state
          .pending=${pending}
          .savedAt=${savedAt}
          .problem=${problem}
          .connected=${connected}
          .waiting=${waiting}
          .kept=${kept}
          .typing=${typing}
          .choosing=${choosing}
        ></wb-saved-state>
        <span class="turns">
          ${this.#turn('undo', '↶', undo, undo ? msg(str`Undo: ${undo} (${keyOf('undo')})`) : msg('Nothing to undo'))}
          ${this.#turn('redo', '↷', redo, redo ? msg(str`Redo: ${redo} (${keyOf('redo')})`) : msg('Nothing to redo'))}
          <button class="quiet icon help" aria-label=${msg('Keys')} title=${msg('Keys')} @click=${() => this.services.help.show()}>
            <kbd>${keyOf('help') || '?'}</kbd>
          </button>
          <a class="button quiet icon" href=${paths.settings()} aria-label=${msg('Settings')} title=${msg('Settings')}>⚙</a>
        </span>
      </header>`
  }

  /** Disabled in look and word only: a button that loses `disabled` under the finger would lose the focus too. */
  #turn(direction: 'undo' | 'redo', sign: string, what: string | null, words: string): TemplateResult {
    return html`<button
      class="quiet icon"
      aria-label=${words}
      title=${words}
      aria-disabled=${what === null}
      @click=${() => what !== null && this.services.project[direction]()}
    >
      ${sign}
    </button>`
  }

  #trail(): unknown {
    const { project, bitext, document } = this.#project.state
    if (!project) return nothing
    const { page } = this.router.route
    const sub = {
      search: msg('Search'),
      import: msg('Import'),
      cutting: msg('Cutting'),
      glossary: msg('Glossary'),
      consistency: msg('Consistency'),
      sources: msg('Sources'),
      inbox: msg('Names inbox'),
      learned: msg('Learned'),
      embeddings: msg('Embeddings'),
      history: msg('History'),
    }[page as 'import']
    if (page === 'project') return html`<span class="here">${project.name}</span>`
    const way = html`<a href=${paths.project(project.id)}>${project.name}</a><span aria-hidden="true">/</span>`
    if (bitext && page === 'print') {
      return html`${way}<a href=${paths.bitext(bitext.id)}>${bitext.source.name} ⟷ ${bitext.target.name}</a
        ><span aria-hidden="true">/</span><span class="here">${msg('Print')}</span>`
    }
    if (bitext) {
      const { source, target } = bitext
      return html`${way}<h1 class="here"
          >${source.name} <span class="soft">${languageName(source.lang)}</span> ⟷ ${target.name}
          <span class="soft">${languageName(target.lang)}</span></h1
        >`
    }
    return html`${way}<span class="here">${document ? document.name : sub}</span>`
  }

  #keys(): TemplateResult {
    const { open, groups } = this.#help.state
    const own = open ? (groups?.() ?? []) : []
    const line = (id: string) => ({
      keys: commandOf(id).keys.map((chord) => keyLabel(chord)),
      words: commandOf(id).label(),
    })
    const everywhere = {
      heading: msg('Everywhere'),
      keys: [...everywhereIds.map(line), { keys: ['Esc'], words: msg('Close what is open') }],
    }
    const change = () => {
      this.services.help.hide()
      this.router.go(paths.settings())
    }
    return html`<wb-dialog
      .open=${open}
      heading=${msg('Keys')}
      width=${own.length > 0 ? '56em' : '28em'}
      @close-request=${() => this.services.help.hide()}
      ><wb-key-list .groups=${[...own, everywhere]}></wb-key-list
      ><button slot="acts" @click=${change}>${msg('Change the keys')}</button></wb-dialog
    >`
  }

  #dropping = new AbortController()

  #catchDrops(): void {
    this.#dropping = new AbortController()
    const place = {
      projectId: () => (this.router.route.page === 'home' ? null : (this.#project.state.project?.id ?? null)),
      takesFiles: () => this.router.route.page === 'import' || this.router.route.page === 'sources',
      go: (id: string) => this.router.go(paths.import(id)),
      refuse: () => this.services.toasts.brief(msg('Open a project first; files are dropped there.'), 'drop'),
    }
    catchDrops(this.services, place, this.#dropping.signal)
  }

  #stop: (() => void)[] = []
  #path = location.pathname

  /** A new page begins at its top, with the focus; what only changes behind the `?` leaves both alone. */
  readonly #moved = (): void => {
    this.requestUpdate()
    if (this.#path === location.pathname) return
    this.#path = location.pathname
    void this.updateComplete.then(() => {
      this.main?.scrollTo(0, 0)
      this.main?.focus()
    })
  }

  readonly #leaving = (event: BeforeUnloadEvent): void => {
    // What is typed is kept in the browser as the page goes; a choice that waits would be lost with it.
    const { pending, choosing } = this.services.saving.state
    if (pending > 0 || choosing || importsWait(this.services)) event.preventDefault()
  }

  readonly #skip = (event: Event): void => {
    event.preventDefault()
    this.main.focus()
  }

  /** Physical keys, so that they work on every layout; text that is being typed keeps its own undo. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return
    const id = commandFor(event, 'navigate')?.id
    if (id === 'palette') this.services.palette.show()
    else if (typing(event)) return
    else if (id === 'undo' || id === 'redo') void this.services.project[id]()
    else if (id === 'help') this.services.help.show()
    else return
    event.preventDefault()
  }
}

/** What the frame does on every page, in the order its help shows them. */
const everywhereIds = ['palette', 'undo', 'redo', 'help'] as const
const keyOf = (id: string) => keyLabel(commandOf(id).keys[0])

function typing(event: KeyboardEvent): boolean {
  const node = event.composedPath()[0]
  if (!(node instanceof HTMLElement)) return false
  if (node.isContentEditable || node instanceof HTMLTextAreaElement) return true
  return node instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button', 'file'].includes(node.type)
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-app': WorkbenchApp
  }
}
