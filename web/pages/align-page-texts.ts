import { msg, str } from '@lit/localize'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { classMap } from 'lit/directives/class-map.js'
import type { SegmentId } from '../api/types.ts'
import '../components/minimap.ts'
import type { MapStrip, Minimap } from '../components/minimap.ts'
import '../components/thread-columns.ts'
import type { ColumnSide, Stretch, ThreadColumns } from '../components/thread-columns.ts'
import '../components/virtual-rows.ts'
import type { RowSource, VirtualRows } from '../components/virtual-rows.ts'
import { languageName } from '../components/words.ts'
import type { AlignLayout } from '../state/align-layout.ts'
import type { AlignView } from '../state/align-view.ts'
import type { Row } from '../state/rows.ts'
import { mapLooks, mapPlaces, TextMap } from '../state/text-map.ts'
import { reset } from '../styles/shared.ts'
import { drawRow, rowSource, type StretchIn, segmentsIn } from './align-page-rows.ts'
import type { ThirdDesk } from './align-page-third.ts'
import { columnFocus, columnLinks, columnSource, drawThreadRow, segmentsInColumn } from './align-page-threads.ts'
import { lookColors } from './align-page-words.ts'

const sides = ['source', 'target'] as const
const edges = { source: 'start', target: 'end' } as const

/**
 * The two texts of a bitext with a map at either edge: link by link in rows, or each in a column of its own with the
 * threads between them. Reads the texts that come into sight.
 *
 * @property view  what is looked at; the page draws this again whenever it changes
 * @property tick  another one whenever something may look different
 * @property narrow  there is little room: source over target, and no maps
 * @property stretchIn  the words of a segment that are being tagged
 * @property third  what a third text has beside the rows
 * @fires texts-shown  after other rows came into sight
 */
@customElement('wb-align-texts')
export class AlignTexts extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / 24px minmax(0, 1fr) 24px;
        min-width: 0;
        min-height: 0;
        contain: strict;
      }
      :host([narrow]) {
        grid-template-columns: minmax(0, 1fr);
      }
      .bare {
        --names: none;
        --name-signs: none;
      }
    `,
  ]

  @property({ attribute: false }) view!: AlignView
  @property({ type: Number }) tick = 0
  @property({ type: Boolean, reflect: true }) narrow = false
  @property({ type: Boolean }) bare = false
  @property({ attribute: false }) stretchIn: StretchIn = () => null
  @property({ attribute: false }) third: ThirdDesk | null = null
  @query('wb-virtual-rows') private readonly rows!: VirtualRows | null
  @query('wb-thread-columns') private readonly columns!: ThreadColumns | null

  #map = new TextMap()
  #stopMap: () => void = () => {}
  #strips: Record<ColumnSide, MapStrip> | null = null
  #places: Record<ColumnSide, Int32Array> | null = null
  #laid: readonly Row[] | null = null
  #narrowed = false
  #arranged: AlignLayout | null = null
  #sources: Partial<Record<ColumnSide | 'rows', RowSource>> = {}
  #shown: Record<ColumnSide | 'rows', Stretch> = { rows: first, source: first, target: first }

  /** Rows of one screenful. */
  get pageSize(): number {
    return this.#list()?.pageSize ?? 10
  }

  /** The drawn row that has the focus. */
  get focusedRow(): HTMLElement | null {
    const { view } = this
    const { focus, columns } = view.state
    if (!focus) return null
    if (!columns) return this.rows?.row(view.at(focus.row)) ?? null
    return this.columns?.list(focus.side)?.row(columns[focus.side].at(focus.segment ?? focus.row)) ?? null
  }

  /** Brings the focus into sight. */
  show(): void {
    const { focus } = this.view.state
    if (this.columns) this.columns.show()
    else if (focus) this.rows?.show(this.view.at(focus.row))
  }

  /** Waits until the list, and in it the focused row, is drawn. */
  async drawn(): Promise<void> {
    await this.updateComplete
    await this.columns?.updateComplete
    await this.#list()?.updateComplete
  }

  /** The row that an event came from. */
  rowOf(event: Event): Row | undefined {
    const { view } = this
    for (const node of event.composedPath()) {
      if (!(node instanceof HTMLElement)) continue
      const { id, row, index } = node.dataset
      if (id) return view.rowOf(id as SegmentId)
      if (row) return view.state.rows[view.at(row)]
      if (index) return view.state.columns ? undefined : view.state.rows[Number(index)]
    }
    return undefined
  }

  override disconnectedCallback(): void {
    this.#stopMap()
    super.disconnectedCallback()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { view } = this
    if (changed.has('view')) this.#followMap()
    const { rows } = view.state
    if (rows !== this.#laid || Object.keys(this.#sources).length === 0 || this.#narrowed !== this.narrow) {
      this.#laid = rows
      this.#narrowed = this.narrow
      this.#sources = view.state.columns
        ? { source: columnSource(view, 'source'), target: columnSource(view, 'target') }
        : { rows: rowSource(view, this.narrow) }
      this.#places = null
      this.#strips = null
    }
  }

  override render() {
    const { narrow } = this
    if (!narrow) this.#strips ??= this.#drawStrips()
    return html`${narrow ? nothing : this.#minimap('source')} ${this.view.state.columns ? this.#columns() : this.#rows()}
    ${narrow ? nothing : this.#minimap('target')}`
  }

  override updated(): void {
    this.#want()
    this.#moved()
    const { arranged } = this.view
    if (this.#arranged !== null && arranged !== this.#arranged) void this.#showAnew()
    this.#arranged = arranged
  }

  /** Laid out in the other way, the focus is in sight again: by guessed heights first, then by measured ones. */
  async #showAnew(): Promise<void> {
    await this.drawn()
    this.show()
    requestAnimationFrame(() => setTimeout(() => this.show()))
  }

  #rows() {
    const { view } = this
    const { focus } = view.state
    return html`<wb-virtual-rows
      id="texts"
      class=${classMap({ bare: this.bare })}
      ?mapped=${!this.narrow}
      .source=${this.#sources.rows!}
      .drawing=${(index: number) => drawRow(view, index, this.stretchIn, (row) => this.third?.model(row) ?? null)}
      .columns=${this.third?.text ? 4 : 3}
      .focused=${focus ? view.at(focus.row) : -1}
      label=${msg('Rows of the two texts')}
      @rows-shown=${({ detail }: CustomEvent<Stretch>) => this.#seen({ rows: detail })}
      @rows-moved=${this.#moved}
    ></wb-virtual-rows>`
  }

  #columns() {
    const { view } = this
    return html`<wb-thread-columns
      id="texts"
      class=${classMap({ bare: this.bare })}
      .source=${this.#sources.source!}
      .target=${this.#sources.target!}
      .drawing=${(side: ColumnSide, index: number) => drawThreadRow(view, side, index, this.stretchIn)}
      .here=${columnFocus(view)}
      .links=${(shown: Record<ColumnSide, Stretch>) => columnLinks(view, shown)}
      .labels=${{ source: this.#label('source'), target: this.#label('target') }}
      ?locked=${view.state.locked}
      @columns-shown=${({ detail }: CustomEvent<Record<ColumnSide, Stretch>>) => this.#seen(detail)}
      @columns-moved=${this.#moved}
    ></wb-thread-columns>`
  }

  #minimap(side: ColumnSide) {
    const what = this.#label(side)
    return html`<wb-minimap
      edge=${edges[side]}
      .strip=${this.#strips![side]}
      .colors=${mapLooks.map((look) => lookColors[look])}
      label=${msg(str`Map of ${what}`)}
      controls="texts"
      @map-pressed=${({ detail }: CustomEvent<{ place: number }>) => this.#list(side)?.scrollToPlace(detail.place)}
    ></wb-minimap>`
  }

  #label(side: ColumnSide): string {
    const { bitext } = this.view.bitext.state
    const document = bitext?.[side]
    return document ? `${document.name} (${languageName(document.lang)})` : ''
  }

  #drawStrips(): Record<ColumnSide, MapStrip> {
    const { view } = this
    const { index } = view.bitext.state
    this.#places ??= { source: mapPlaces(index, 'source', view.state), target: mapPlaces(index, 'target', view.state) }
    const strip = (side: ColumnSide) => ({ codes: this.#map.codes(side), places: this.#places![side] })
    return { source: strip('source'), target: strip('target') }
  }

  /** Each change of a link changes a line of the map; what is missed would be missing for ever. */
  #followMap(): void {
    const { bitext } = this.view
    this.#stopMap()
    this.#map = new TextMap()
    this.#strips = null
    const follow = () => {
      if (this.#map.follow(bitext.state.index)) this.#strips = null
    }
    follow()
    this.#stopMap = bitext.subscribe(follow)
    this.view.across = () => this.#beside()
  }

  #list(side: ColumnSide = this.view.state.focus?.side ?? 'source'): VirtualRows | null {
    return this.columns ? this.columns.list(side) : this.rows
  }

  /** The frames of the maps follow the scrolling; nothing else is drawn for it. */
  readonly #moved = (): void => {
    for (const side of sides) {
      const map = this.renderRoot.querySelector<Minimap>(`wb-minimap[edge=${edges[side]}]`)
      const list = this.#list(side)
      if (map && list) map.sight = list.sight
    }
  }

  #seen(shown: Partial<Record<ColumnSide | 'rows', Stretch>>): void {
    this.#shown = { ...this.#shown, ...shown }
    this.#want()
    this.dispatchEvent(new Event('texts-shown'))
  }

  #want(): void {
    const { view } = this
    const { rows, columns } = view.state
    const { from, to } = this.#shown.rows
    this.third?.want(rows.slice(from, to + 1))
    view.bitext.texts.want(
      columns ? sides.flatMap((side) => segmentsInColumn(view, side, this.#shown[side])) : segmentsIn(rows, from, to),
    )
  }

  #beside(): string | null {
    const { columns, focus } = this.view.state
    const at = this.columns?.beside() ?? -1
    const other = focus?.side === 'source' ? 'target' : 'source'
    return columns?.[other].items[at]?.key ?? null
  }
}

const first: Stretch = { from: 0, to: 40 }

declare global {
  interface HTMLElementTagNameMap {
    'wb-align-texts': AlignTexts
  }
}
