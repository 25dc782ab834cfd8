import { msg, str } from '@lit/localize'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { BitextId, ConceptId, SegmentId, TranslationOutlook } from '../api/types.ts'
import type { ActMenu } from '../components/act-menu.ts'
import '../components/act-button.ts'
import '../components/act-menu.ts'
import '../components/conflict-dialog.ts'
import '../components/dialog.ts'
import '../components/empty-state.ts'
import '../components/export-form.ts'
import type { Taken } from '../components/likeness-line.ts'
import '../components/likeness-line.ts'
import { paths } from '../routing/paths.ts'
import type { Router } from '../routing/router.ts'
import { type AlignSession, openAlign } from '../state/align-session.ts'
import { attempt } from '../state/attempt.ts'
import { isRunning, type NameAct } from '../state/command.ts'
import { type Bench, type Command, commandFor, commandOf, run } from '../state/commands.ts'
import { followPlace } from '../state/last-place.ts'
import { bitextNames, type NamedTexts } from '../state/named-texts.ts'
import type { Filter } from '../state/row-state.ts'
import type { Services } from '../state/services.ts'
import { TypeAhead } from '../state/type-ahead.ts'
import { buttons, reset } from '../styles/shared.ts'
import './align-page-bar.ts'
import { BulkDesk } from './align-page-bulk.ts'
import { watchDoubts } from './align-page-candidates.ts'
import { pageHooks } from './align-page-hooks.ts'
import { deepFocus, fieldOf, isElsewhere, isTyping, TypingGuard } from './align-page-keyboard.ts'
import { keyGroups } from './align-page-keys.ts'
import { LayoutChoice } from './align-page-layout.ts'
import { menuActs } from './align-page-menu.ts'
import type { AlignPanel } from './align-page-panel.ts'
import './align-page-panel.ts'
import { alignPageStyles } from './align-page-styles.ts'
import type { AlignTexts } from './align-page-texts.ts'
import './align-page-texts.ts'
import { PastDesk } from './align-page-past.ts'
import { ReasonDesk } from './align-page-reasons.ts'
import { ThirdDesk } from './align-page-third.ts'
import { NameDesk, type Named } from './name-desk.ts'
import { benchEntries } from './palette-entries.ts'

/** Browsers allow only so many changes of the address in a while. */
const placeMs = 300

/** Two texts side by side and the links between them: the heart of the workbench. */
@customElement('wb-align-page')
export class AlignPage extends LitElement {
  static override styles = [reset, buttons, alignPageStyles]

  @property({ attribute: false }) services!: Services
  @property({ attribute: false }) router!: Router
  @property() bitextId!: BitextId
  /** The segment to show first, where the address names one. */
  @property() segment: SegmentId | null = null
  /** That text is opened for writing at once. */
  @property({ attribute: false }) edit = false
  @query('wb-align-texts') private readonly list!: AlignTexts | null
  @query('wb-align-panel') private readonly panel!: AlignPanel | null
  @query('wb-act-menu:not(.reasons)') private readonly menu!: ActMenu | null
  @state() private session: AlignSession | null = null
  @state() private exporting = false
  @state() private translation: Record<'confirmed' | 'all', TranslationOutlook> | null = null
  @state() private sheet = false
  @state() private narrow = false
  /** The texts are shown without the marks of names. */
  @state() private bare = false

  readonly #names = new NameDesk(this, () => this.#texts)
  readonly #bulk = new BulkDesk(
    this,
    () => this.session,
    () => void this.#focusCell(),
  )
  readonly #past = new PastDesk(this, () => this.session?.view ?? null)
  readonly #reasons = new ReasonDesk(
    this,
    () => this.session?.view ?? null,
    () => void this.#focusCell(),
  )
  #bench: Bench | null = null
  #ahead: TypeAhead | null = null
  #layout: LayoutChoice | null = null
  #texts: NamedTexts | null = null
  readonly #third = new ThirdDesk(
    this,
    () => this.session?.view ?? null,
    () => this.narrow,
  )
  #focusDrawn = ''
  #modeDrawn = 'navigate'
  readonly #guard = new TypingGuard()
  /** The text that was edited when the page last looked. */
  #edited: SegmentId | null = null
  /** The text that was edited when a conflict came: it is opened again after the choice. */
  #interrupted: SegmentId | null = null
  #pointerDown = false
  #addressTimer: ReturnType<typeof setTimeout> | undefined
  /** The keyboard is in the list: it stays there when rows come and go. */
  #inList = false
  #tick = 0
  #stop: (() => void)[] = []
  #withdrawHelp: () => void = () => {}
  #withdrawCommands: () => void = () => {}
  readonly #media = matchMedia('(max-width: 720px)')

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('keydown', this.#key)
    document.addEventListener('focusin', this.#focusMoved)
    addEventListener('mousedown', this.#pointed, true)
    addEventListener('pagehide', this.#writePlace)
    this.#media.addEventListener('change', this.#resized)
    this.#resized()
    this.#withdrawHelp = this.services.help.offer(keyGroups)
    this.#withdrawCommands = this.services.palette.offer(() => benchEntries(this.#bench))
  }

  override disconnectedCallback(): void {
    removeEventListener('keydown', this.#key)
    document.removeEventListener('focusin', this.#focusMoved)
    removeEventListener('mousedown', this.#pointed, true)
    removeEventListener('pagehide', this.#writePlace)
    clearTimeout(this.#addressTimer)
    this.#media.removeEventListener('change', this.#resized)
    this.#withdrawHelp()
    this.#withdrawCommands()
    this.#leave()
    super.disconnectedCallback()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('bitextId')) void this.#open()
    else if (changed.has('segment') && this.segment) this.session?.view.goTo(this.segment)
    this.#names.follow()
  }

  override render() {
    const view = this.session?.view
    const problem = view?.bitext.state.problem ?? this.services.project.state.problem
    if (problem)
      return html`<wb-empty class="alone" heading=${problem}><a href="/">${msg('All projects')}</a></wb-empty>`
    if (!view?.bitext.state.loaded || !this.#bench)
      return html`<p class="alone soft" role="status">${msg('Reading the texts…')}</p>`
    const { bitext, job, learned, conflict } = view.bitext.state
    const { counts, filter, said } = view.state
    return html`<wb-align-bar
        .counts=${counts}
        .filter=${filter}
        .reason=${view.state.reason}
        @reasons-wanted=${() => this.#run('reasons')}
        @reason-dropped=${() => this.#reasons.choose(null)}
        ?some=${view.state.only !== null}
        .job=${job}
        .learned=${learned}
        learnedHref=${bitext ? paths.learned(bitext.projectId) : ''}
        ?aligned=${bitext?.alignment !== null}
        .layout=${this.narrow ? null : view.arranged}
        ?locked=${view.state.locked}
        @layout-wanted=${({ detail }: HTMLElementEventMap['layout-wanted']) => this.#bench?.page.layout(detail.layout)}
        @lock-wanted=${() => this.#run('lock')}
        .thirds=${this.#third.choices}
        .third=${this.#third.text?.third.bitext ?? null}
        @third-wanted=${({ detail }: HTMLElementEventMap['third-wanted']) => this.#third.choose(detail.bitext)}
        @filter-wanted=${(event: CustomEvent<{ filter: Filter | null }>) => view.filter(event.detail.filter)}
        @align-wanted=${() => this.#run('realign-all')}
        @cancel-wanted=${() => void view.bitext.cancel()}
        @export-wanted=${() => {
          this.exporting = true
          void this.#askTranslation()
        }}
      ></wb-align-bar>
      ${this.#bulk.isOpen ? this.#bulk.render() : this.#verdict()}
      <div class="work">
        ${this.#list()}
        <aside aria-label=${msg('About this row')} class=${this.sheet ? 'up' : ''}>
          <div class="handle">
            ${(['confirm-next', 'reject'] as const).map(
              (id) => html`<wb-act-button
                label=${id === 'reject' ? msg('Reject') : msg('Confirm')}
                ?main=${id !== 'reject'}
                ?off=${!commandOf(id).enabled(this.#bench!)}
                @act-request=${() => this.#run(id)}
              ></wb-act-button>`,
            )}
            <button class="quiet" aria-expanded=${this.sheet} @click=${this.#toggleSheet}>
              ${this.#sheetWords()}
            </button>
          </div>
          <wb-align-panel
            .bench=${this.#bench}
            .names=${this.#names}
            .past=${this.#past}
            .third=${this.#third}
            .tick=${this.#tick++}
            @command-wanted=${(event: CustomEvent<{ id: string }>) => this.#run(event.detail.id)}
            @name-opened=${(event: CustomEvent<{ named: Named | null }>) => this.#openName(event.detail.named)}
            @name-act=${({ detail }: HTMLElementEventMap['name-act']) => this.#nameAct(detail.act)}
          ></wb-align-panel>
        </aside>
      </div>
      <p class="visually-hidden" role="status">${said}</p>
      <wb-act-menu
        label=${msg('Acts on this row')}
        .acts=${menuActs(this.#bench)}
        @act-chosen=${(event: CustomEvent<{ id: string }>) => this.#run(event.detail.id)}
      ></wb-act-menu>
      ${this.#reasons.render()}
      <wb-dialog heading=${msg('Export')} .open=${this.exporting} @close-request=${() => {
        this.exporting = false
      }}>${this.exporting && bitext ? html`<wb-export-form .bitext=${bitext} .translation=${this.translation}></wb-export-form>` : nothing}</wb-dialog>
      <wb-conflict-dialog
        .open=${conflict !== null}
        .mine=${conflict?.mine ?? ''}
        .theirs=${conflict?.theirs ?? ''}
        @conflict-settled=${(event: CustomEvent<{ keep: 'mine' | 'theirs' }>) => this.#settle(event.detail.keep)}
      ></wb-conflict-dialog>`
  }

  override updated(): void {
    const view = this.session?.view
    if (!view || !this.list) return
    const { focus, mode } = view.state
    if (!focus) return
    const drawn = `${focus.row} ${focus.side} ${focus.segment} ${mode.kind === 'third'}`
    const at = view.at(focus.row)
    if (drawn !== this.#focusDrawn && at >= 0) void this.#showFocus()
    // A row that was drawn anew, or a text that was left, has let the keyboard fall to the page.
    const left = this.#modeDrawn === 'edit' && mode.kind !== 'edit'
    this.#modeDrawn = mode.kind
    const fell = left || (mode.kind !== 'edit' && document.activeElement === document.body)
    if (this.#inList && (drawn !== this.#focusDrawn || fell)) void this.#focusCell()
    this.#focusDrawn = drawn
  }

  /** Letters that were selected are named in the sheet: its button says so, for the sheet would cover them. */
  #sheetWords(): string {
    if (this.sheet) return msg('Less')
    return this.#names.named?.kind === 'stretch' ? msg('Tag the selection') : msg('About this row')
  }

  async #askTranslation(): Promise<void> {
    this.translation = null
    const id = this.session?.view.bitext.state.bitext?.id
    if (id === undefined) return
    await attempt(this.services.toasts, async () => {
      this.translation = await this.services.project.translation(id)
    })
  }

  #verdict(): TemplateResult | typeof nothing {
    const view = this.session!.view
    const alignment = view.bitext.state.bitext?.alignment
    // Where the sheet is up on a small screen, the texts need the room.
    if (!alignment || (this.narrow && this.sheet)) return nothing
    const { counts } = view.state
    return html`<wb-likeness
      .alignment=${alignment}
      .proposed=${counts.proposed}
      .alone=${counts.without}
      .total=${counts.total}
      ?busy=${isRunning(view)}
      @likeness-chosen=${(event: CustomEvent<{ as: Taken }>) => void view.bitext.align({ as: event.detail.as })}
    ></wb-likeness>`
  }

  #list(): TemplateResult {
    const view = this.session!.view
    const { rows, filter } = view.state
    if (rows.length === 0) {
      const heading = filter ? msg('No row is like that.') : msg('There is no text here.')
      return html`<div class="none"><wb-empty heading=${heading}></wb-empty></div>`
    }
    return html`<wb-align-texts
      .view=${view}
      .tick=${this.#tick}
      .narrow=${this.narrow}
      .bare=${this.bare}
      .third=${this.#third}
      @third-pressed=${this.#thirdPressed}
      .stretchIn=${(segment: SegmentId) => this.#names.stretchIn(segment)}
      @texts-shown=${() => {
        if (this.#inList && view.state.focus) void this.#focusCell()
      }}
      @cell-pressed=${this.#pressed}
      @line-pressed=${this.#linePressed}
      @contextmenu=${this.#openMenu}
      @cell-edit=${(event: CustomEvent<{ segment: SegmentId }>) => {
        view.goTo(event.detail.segment)
        this.#run('edit')
      }}
      @text-typed=${this.#typed}
      @text-left=${this.#textLeft}
      @cut-chosen=${(event: CustomEvent<{ offset: number }>) => this.#bench?.page.cutAt(event.detail.offset)}
      @text-selected=${this.#selected}
      @name-chosen=${this.#nameChosen}
    ></wb-align-texts>`
  }

  async #open(): Promise<void> {
    this.#leave()
    const id = this.bitextId
    const session = await openAlign(this.services, id)
    if (id !== this.bitextId || !this.isConnected) {
      session.close()
      return
    }
    const { view } = session
    const layout = new LayoutChoice(view, () => this.narrow)
    this.#layout = layout
    layout.follow()
    this.#bench = {
      view,
      page: pageHooks(session, this.services, () => this.list, {
        search: () => this.router.go(paths.search(session.view.bitext.state.bitext?.projectId ?? '')),
        names: () => this.#showNames(),
        name: (act) => this.#nameAct(act),
        tagWords: () => this.#tagWords(),
        toggleNames: () => this.#toggleNames(),
        layout: (wanted) => layout.choose(wanted),
        third: (act) => {
          if (act === 'toggle') layout.choose('rows')
          this.#third.do(act)
        },
        panel: () => this.#raiseSheet(),
        bulk: () => void this.#bulk.open(),
        past: () => {
          this.#past.toggle()
          if (this.#past.isOpen) this.#raiseSheet()
        },
        reasons: () => void this.#reasons.open(),
      }),
    }
    this.session = session
    this.#texts = bitextNames(session)
    const ahead = new TypeAhead(view.bitext)
    this.#ahead = ahead
    this.#stop.push(
      session.close,
      () => ahead.close(),
      watchDoubts(session),
      followPlace(session),
      view.subscribe(() => {
        this.#followEdit()
        this.#keepPlace()
        this.requestUpdate()
      }),
      view.bitext.subscribe(() => {
        layout.follow()
        this.requestUpdate()
      }),
    )
    this.#third.open()
    this.#inList = true
    if (this.segment) view.goTo(this.segment)
    else view.edge('first')
    if (this.edit) this.#bench.page.startEdit()
  }

  #leave(): void {
    for (const stop of this.#stop.splice(0)) stop()
    this.#third.leave()
    this.#past.leave()
    this.session = null
    this.#texts = null
    this.#bench = null
    this.#ahead = null
  }

  #run(id: string): void {
    if (this.#bench) run(id, this.#bench)
  }

  readonly #key = (event: KeyboardEvent): void => {
    const bench = this.#bench
    if (!bench || event.defaultPrevented) return
    if (event.code === 'Escape' && this.panel && event.composedPath().includes(this.panel)) {
      this.#names.open(null)
      void this.#focusCell()
      return
    }
    if (isElsewhere(event, { page: this, list: this.list })) return
    const { mode } = bench.view.state
    if (mode.kind === 'navigate' && this.#guard.holds(event)) {
      event.preventDefault()
      return
    }
    const onCard = this.#isOnCard(event)
    const forName = onCard ? commandFor(event, 'name') : undefined
    const command = forName ?? commandFor(event, mode.kind) ?? this.#passing(event)
    // On a name’s card only what goes elsewhere is done to the row: its letters mean something else there.
    if (onCard && !forName && command && !['move', 'other'].includes(command.group)) return
    if (!command || (event.repeat && !command.repeats)) {
      if (command) event.preventDefault()
      // The text is open, but the caret is not in it: the letter goes where it was meant to.
      else if (mode.kind === 'edit' && isTyping(event)) this.#focusText(mode.segment)
      return
    }
    event.preventDefault()
    if (this.#ahead?.holds(command, () => this.#do(command, bench))) {
      // Letters typed into a text that is not open yet are not commands.
      if (command.id === 'edit') this.#guard.arm(1_500)
    } else this.#do(command, bench)
  }

  #do(command: Command, bench: Bench): void {
    if (command.enabled(bench)) {
      if (command.mode !== 'name' && (command.mode !== 'navigate' || command.group !== 'other')) this.#inList = true
      command.run(bench)
    } else {
      // Whoever presses E begins to type; letters are not taken for commands until there is a pause.
      if (command.id === 'edit') this.#guard.arm(1_500)
      const words = command.id === 'edit' ? msg('There is no text here to edit.') : notHere(command)
      this.services.toasts.brief(words, 'not-here')
    }
  }

  /** On the third text one can go on to other rows, and undo. */
  #passing(event: KeyboardEvent): Command | undefined {
    if (this.#bench?.view.state.mode.kind !== 'third') return undefined
    const command = commandFor(event, 'navigate')
    return command && ['move', 'other'].includes(command.group) ? command : undefined
  }

  readonly #thirdPressed = (event: Event): void => {
    const row = this.list?.rowOf(event)
    if (!row) return
    this.session!.view.focusRow(row)
    this.session!.view.mode({ kind: 'third' })
  }

  /** A press takes the focus with it before anything else runs. */
  readonly #pointed = (): void => {
    this.#pointerDown = true
    setTimeout(() => {
      this.#pointerDown = false
    })
    this.#guard.release()
    this.#ahead?.forget()
  }

  /** The place read at stands in the address, for a reload, for back and forward, and for whoever is sent it. */
  #keepPlace(): void {
    clearTimeout(this.#addressTimer)
    this.#addressTimer = setTimeout(this.#writePlace, placeMs)
  }

  readonly #writePlace = (): void => {
    clearTimeout(this.#addressTimer)
    const segment = this.session?.view.state.focus?.anchor
    const path = paths.bitext(this.bitextId, segment)
    // Another page may be at the address already.
    if (!segment || location.pathname !== paths.bitext(this.bitextId)) return
    if (location.pathname + location.search !== path) history.replaceState(history.state, '', path)
  }

  /** Sees that the text under the caret has gone: merged or taken out elsewhere. */
  #followEdit(): void {
    const { view } = this.session ?? {}
    if (!view) return
    const { mode } = view.state
    const gone = this.#edited !== null && mode.kind !== 'edit' && !view.bitext.state.index.place(this.#edited)
    this.#edited = mode.kind === 'edit' ? mode.segment : null
    if (!gone) return
    view.bitext.edit(null)
    this.#guard.arm()
    this.services.toasts.error(msg('The text you were writing in was taken away elsewhere. Press Escape to go on.'))
  }

  /** The caret left a text: by the person's will it is closed; when the text was only drawn anew it stays open. */
  readonly #textLeft = (event: CustomEvent<{ segment: SegmentId; moved: boolean }>): void => {
    const bench = this.#bench
    const { segment, moved } = event.detail
    const isOpen = () => bench?.view.state.mode.kind === 'edit' && bench.view.state.mode.segment === segment
    if (!bench || !isOpen()) return
    this.session?.typing.flush()
    const byPointer = this.#pointerDown
    // After the drawing that may have taken the field away has ended.
    queueMicrotask(() => {
      if (!isOpen()) return
      // Another window has the keyboard; this text will have it again.
      if (!document.hasFocus()) return
      if (bench.view.bitext.state.conflict) this.#interrupted = segment
      // While Tab moves it, the keyboard is nowhere for a moment.
      const elsewhere = moved || ![null, document.body].includes(deepFocus() as HTMLElement | null)
      if (byPointer || elsewhere) bench.page.stopEdit()
      else this.#focusText(segment)
    })
  }

  #focusText(segment: SegmentId): void {
    const view = this.session?.view
    const field = view?.state.focus && fieldOf(this.list?.focusedRow, segment)
    if (!field || deepFocus() === field) return
    this.list?.show()
    field.focus()
  }

  #settle(keep: 'mine' | 'theirs'): void {
    const segment = this.#interrupted
    this.#interrupted = null
    this.session?.view.bitext.settle(keep)
    if (segment) this.#bench?.page.startEdit(segment)
  }

  readonly #focusMoved = (event: FocusEvent): void => {
    this.#inList = this.list !== null && event.composedPath().includes(this.list)
  }

  async #focusCell(): Promise<void> {
    const view = this.session?.view
    const { list } = this
    if (!view?.state.focus || !list) return
    await list.drawn()
    // A list that was opened meanwhile has it.
    if (this.#reasons.isOpen) return
    const { side, segment } = view.state.focus
    if (view.state.mode.kind === 'edit') {
      if (deepFocus() === document.body) this.#focusText(view.state.mode.segment)
      return
    }
    const element = list.focusedRow as
      | (HTMLElement & { focusCell?: (side: string, segment: string | null) => void; focusThird?: () => void })
      | null
    if (view.state.mode.kind === 'third' && element?.focusThird) element.focusThird()
    else element?.focusCell?.(side, segment)
  }

  /** The list may not have been drawn with the row yet. */
  async #showFocus(): Promise<void> {
    await this.list?.updateComplete
    this.list?.show()
  }

  readonly #pressed = (
    event: CustomEvent<{ segment: SegmentId | null; side: 'source' | 'target'; extend: boolean }>,
  ): void => {
    const view = this.session!.view
    const { segment, side, extend } = event.detail
    if (extend && segment) {
      getSelection()?.removeAllRanges()
      view.selectTo(segment)
      return
    }
    const row = this.list?.rowOf(event)
    if (view.state.mode.kind === 'third') view.mode()
    if (row) view.focusRow(row, side, segment)
  }

  /** The second mouse button, or the menu key: acts on the cell there. Selected letters keep the browser's own menu. */
  readonly #openMenu = (event: MouseEvent): void => {
    const view = this.session!.view
    if (view.state.mode.kind === 'edit') return
    const path = event.composedPath().filter((node) => node instanceof HTMLElement)
    const row = this.list?.rowOf(event)
    if (!row || row.kind === 'ghost' || row.kind === 'fold') return
    event.preventDefault()
    const cell = path.find((node) => node.dataset.id !== undefined)
    const segment = (cell?.dataset.id ?? null) as SegmentId | null
    const side = segment && row.target.includes(segment) ? 'target' : segment ? 'source' : undefined
    if (!segment || !view.chosen.includes(segment)) view.focusRow(row, side, segment)
    const { left, bottom } = (cell ?? this).getBoundingClientRect()
    const byKey = event.button !== 2
    void this.menu?.open(
      byKey ? left + 44 : event.clientX,
      byKey ? bottom : event.clientY,
      () => void this.#focusCell(),
    )
  }

  readonly #linePressed = (event: Event): void => {
    const view = this.session!.view
    const line = event.composedPath()[0] as HTMLElement
    const row = view.state.rows[view.at(line.dataset.row ?? '')]
    if (!row) return
    view.focusRow(row)
    if (row.kind === 'fold') view.toggle(row)
  }

  readonly #typed = (event: CustomEvent<{ segment: SegmentId; text: string }>): void => {
    const { mode } = this.session!.view.state
    if (mode.kind === 'edit') this.session!.typing.typed(event.detail.segment, event.detail.text, mode.groupId)
  }

  readonly #selected = (event: CustomEvent<{ segment: SegmentId; start: number; end: number; text: string }>): void => {
    if (this.session?.view.state.mode.kind === 'edit') return
    this.#openName({ kind: 'stretch', ...event.detail })
  }

  readonly #nameChosen = (event: Event): void => {
    const { mention, suspect } = (event as HTMLElementEventMap['name-chosen']).detail
    const cell = event.composedPath().find((node) => node instanceof HTMLElement && node.dataset.id !== undefined)
    const segment = (cell as HTMLElement | undefined)?.dataset.id as SegmentId | undefined
    if (!segment) return
    this.session!.view.goTo(segment)
    this.#openName(mention ? { kind: 'mention', segment, mention } : { kind: 'suspect', segment, suspect })
    this.#raiseSheet()
    // The cell that was pressed takes the keyboard first, then the card.
    void this.updateComplete.then(() => this.#focusCell()).then(() => this.#focusNamed())
  }

  #openName(named: Named | null): void {
    this.#names.open(named)
    if (named) this.renderRoot.querySelector('aside')?.scrollTo(0, 0)
  }

  /** T: to the names of this row; to tagging, where text is selected. */
  #showNames(): void {
    if (!this.#names.named && !this.#nextName()) {
      this.services.toasts.brief(msg('No names in this row. Shift+T tags words of it.'), 'not-here')
      return
    }
    this.#raiseSheet()
    void this.#focusNamed()
  }

  /** Opens the next name of the row, those of the focused text first. @returns whether there is one */
  #nextName(): boolean {
    const next = this.#names.next()
    if (!next) return false
    this.#openName(next)
    return true
  }

  /** What is open about a name is drawn first. */
  async #focusNamed(): Promise<void> {
    await this.updateComplete
    await this.panel?.updateComplete
    this.panel?.focusNamed()
  }

  #tagWords(): void {
    if (!this.#names.tagWords()) return
    this.#raiseSheet()
    void this.#focusNamed()
  }

  #toggleNames(): void {
    this.bare = !this.bare
    this.session?.view.say(this.bare ? msg('Names are not marked.') : msg('Names are marked.'))
  }

  #nameAct(act: NameAct): void {
    const names = this.#names
    if (!names.named) return
    names.act(
      act,
      () => this.#nextName(),
      (to, concept, at) => {
        if (to === 'card') this.router.go(paths.glossary(this.#projectId, concept))
        else this.#replaceOld(at, concept)
      },
    )
    // What was said of a name leads back to its text; what is only asked stays on the card.
    if (names.named) void this.#focusNamed()
    else void this.#focusCell()
  }

  get #projectId() {
    return this.session?.view.bitext.state.bitext?.projectId ?? ''
  }

  #replaceOld(segment: SegmentId, conceptId: ConceptId): void {
    const { bitext, index } = this.session!.view.bitext.state
    const side = index.place(segment)?.side ?? 'source'
    const lang = bitext?.[side].lang
    const terms = this.session!.view.bitext.concept(conceptId)?.terms ?? []
    const name = terms.find((term) => term.lang === lang && term.status === 'preferred') ?? terms[0]
    const detail = { conceptId, name: name?.text ?? '', document: bitext?.[side].id }
    this.dispatchEvent(new CustomEvent('replace-wanted', { detail, bubbles: true, composed: true }))
  }

  /** The keyboard is on what is open about a name, and not in a field of it. */
  #isOnCard(event: KeyboardEvent): boolean {
    const path = event.composedPath()
    return this.#names.named !== null && this.panel !== null && path.includes(this.panel)
  }

  readonly #toggleSheet = (): void => {
    if (this.sheet) this.sheet = false
    else this.#raiseSheet()
  }

  /** The sheet covers the lower rows: the one it is about stays in sight. */
  #raiseSheet(): void {
    this.sheet = true
    const view = this.session?.view
    void this.updateComplete.then(() => {
      requestAnimationFrame(() => {
        const focus = view?.state.focus
        if (!focus) return
        this.list?.show()
        const cell = `[data-id="${focus.segment}"]`
        this.list?.focusedRow?.shadowRoot?.querySelector(cell)?.scrollIntoView({ block: 'nearest' })
      })
    })
  }

  readonly #resized = (): void => {
    this.narrow = this.#media.matches
    this.#layout?.follow()
  }
}

function notHere(command: Command): string {
  return msg(str`Not possible here: ${command.label()}`)
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-align-page': AlignPage
  }
}
