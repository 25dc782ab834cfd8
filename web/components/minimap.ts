import { msg, str } from '@lit/localize'
import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { reset } from '../styles/shared.ts'

/** What each row of a list is: a code for its colour, by way of the place of it in its text. */
export interface MapStrip {
  /** A code for each place. */
  readonly codes: Uint8Array
  /** The place of each row; −1 where it has none and stays blank. */
  readonly places: Int32Array
}

/** Rows in sight, in fractions of rows: 3.5 is the middle of the row at index 3. */
export interface Sight {
  readonly from: number
  readonly to: number
}

const nothing: MapStrip = { codes: new Uint8Array(), places: new Int32Array() }
/** In CSS pixels: the mark of a row in a short text is no higher than this, nor the frame lower. */
const highestMark = 10
const lowestFrame = 10
const width = 8

/**
 * A list drawn small at its edge, a line a row, coloured by how each stands; of long lists several rows share a line, each
 * colour as wide as its share. What is in sight is framed. It is the list's scrollbar: a press or a drag scrolls.
 *
 * @property strip  what to draw; replaced when anything in it changed
 * @property colors  names of the colour tokens, by code
 * @property sight  the rows in sight, in fractions of rows
 * @property label  what it is a map of
 * @property controls  id of the list, in the same tree
 * @fires map-pressed  {place}: the row, with its fraction, that is to be at the upper edge
 */
@customElement('wb-minimap')
export class Minimap extends LitElement {
  static override styles = [
    reset,
    css`
      :host {
        position: relative;
        display: block;
        width: 24px;
        min-height: 0;
        overflow: hidden;
        contain: strict;
        cursor: default;
        touch-action: none;
        user-select: none;
      }
      .track {
        position: absolute;
        inset: 0 auto 0 4px;
        width: 12px;
        background: color-mix(in srgb, var(--wash) 70%, transparent);
      }
      canvas {
        position: absolute;
        inset: 0 auto auto 6px;
        width: 8px;
        height: 100%;
      }
      :host([edge='end']) .track {
        inset: 0 4px 0 auto;
      }
      :host([edge='end']) canvas {
        inset: 0 6px auto auto;
      }
      .frame {
        position: absolute;
        inset: 0 4px auto;
        width: 12px;
        border: 1.5px solid var(--ink);
        border-radius: 4px;
        background: color-mix(in srgb, var(--ink) 8%, transparent);
        will-change: transform;
      }
      :host([edge='end']) .frame {
        left: auto;
      }
      @media (forced-colors: active) {
        .frame {
          border-color: Highlight;
        }
      }
    `,
  ]

  @property({ attribute: false }) strip: MapStrip = nothing
  @property({ attribute: false }) colors: readonly string[] = []
  @property({ attribute: false, hasChanged: (a: Sight, b?: Sight) => a.from !== b?.from || a.to !== b?.to })
  sight: Sight = {
    from: 0,
    to: 0,
  }
  @property() label = ''
  @property() controls = ''
  @property({ reflect: true }) edge: 'start' | 'end' = 'start'
  @query('canvas') private readonly canvas!: HTMLCanvasElement | null

  #size = { width: 0, height: 0 }
  #drawn: MapStrip | null = null
  /** From the pointer to the upper edge of the frame, in rows, while it is dragged. */
  #grip: number | null = null
  readonly #observer = new ResizeObserver(([entry]) => {
    this.#size = entry!.contentRect
    this.#redraw()
    this.requestUpdate()
  })
  readonly #schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query))

  override connectedCallback(): void {
    super.connectedCallback()
    this.setAttribute('role', 'scrollbar')
    this.setAttribute('aria-orientation', 'vertical')
    // Not on the way of Tab: the keys of the list scroll it. A screen reader can still come here.
    this.tabIndex = -1
    this.#observer.observe(this)
    for (const scheme of this.#schemes) scheme.addEventListener('change', this.#redraw)
    this.addEventListener('pointerdown', this.#press)
    this.addEventListener('pointermove', this.#drag)
    this.addEventListener('pointerup', this.#release)
    this.addEventListener('lostpointercapture', this.#release)
    this.addEventListener('keydown', this.#key)
    this.addEventListener('wheel', this.#wheel)
  }

  override disconnectedCallback(): void {
    this.#observer.disconnect()
    for (const scheme of this.#schemes) scheme.removeEventListener('change', this.#redraw)
    super.disconnectedCallback()
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const { sight, label, controls, count } = this
    if (changed.has('label')) this.setAttribute('aria-label', label)
    if (changed.has('controls')) this.setAttribute('aria-controls', controls)
    const first = Math.min(count, Math.floor(sight.from) + 1)
    this.setAttribute('aria-valuemin', '1')
    this.setAttribute('aria-valuemax', String(Math.max(1, count)))
    this.setAttribute('aria-valuenow', String(Math.max(1, first)))
    this.setAttribute('aria-valuetext', msg(str`${first} of ${count}`))
  }

  override render() {
    const { from, to } = this.sight
    const { pitch } = this
    const height = Math.max(lowestFrame, (to - from) * pitch)
    const top = Math.max(0, Math.min(from * pitch, this.#size.height - height))
    return html`<div class="track"></div>
      <canvas></canvas>
      <div
        class="frame"
        ?hidden=${this.count === 0 || (from <= 0 && to >= this.count - 0.01)}
        style="height: ${height}px; transform: translateY(${top}px)"
      ></div>`
  }

  override updated(): void {
    if (this.#drawn !== this.strip) this.#redraw()
  }

  private get count(): number {
    return this.strip.places.length
  }

  /** Height of a row on the map, in CSS pixels. */
  private get pitch(): number {
    return this.count === 0 ? 0 : Math.min(highestMark, this.#size.height / this.count)
  }

  readonly #redraw = (): void => {
    const { canvas, strip } = this
    const { height } = this.#size
    const scale = devicePixelRatio
    const context = canvas?.getContext('2d')
    if (!canvas || !context || height === 0) return
    this.#drawn = strip
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    drawStrip(context, strip, this.pitch * scale, this.#colors())
  }

  /** The colours as they are now: by theme, and by what the system forces. */
  #colors(): string[] {
    const probe = this.renderRoot.querySelector<HTMLElement>('.track')!
    const colors = this.colors.map((token) => {
      probe.style.color = `var(--${token})`
      return getComputedStyle(probe).color
    })
    probe.style.color = ''
    return colors
  }

  readonly #press = (event: PointerEvent): void => {
    if (event.button !== 0 || this.count === 0) return
    // The keyboard stays where it is.
    event.preventDefault()
    this.setPointerCapture(event.pointerId)
    const { from, to } = this.sight
    const at = this.#placeAt(event)
    this.#grip = at >= from && at <= to ? at - from : (to - from) / 2
    this.#tell(at - this.#grip)
  }

  readonly #drag = (event: PointerEvent): void => {
    if (this.#grip !== null) this.#tell(this.#placeAt(event) - this.#grip)
  }

  readonly #release = (): void => {
    this.#grip = null
  }

  readonly #wheel = (event: WheelEvent): void => {
    const rows = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY / 40 : event.deltaY
    this.#tell(this.sight.from + rows)
  }

  readonly #key = (event: KeyboardEvent): void => {
    const { from, to } = this.sight
    const screen = Math.max(1, to - from - 1)
    const places: Record<string, number> = {
      ArrowUp: from - 1,
      ArrowDown: from + 1,
      PageUp: from - screen,
      PageDown: from + screen,
      Home: 0,
      End: this.count,
    }
    const place = places[event.code]
    if (place === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    this.#tell(place)
  }

  #placeAt({ clientY }: PointerEvent): number {
    return (clientY - this.getBoundingClientRect().top) / this.pitch
  }

  #tell(place: number): void {
    const detail = { place: Math.max(0, Math.min(this.count, place)) }
    this.dispatchEvent(new CustomEvent('map-pressed', { detail }))
  }
}

/**
 * Draws a strip from the top, each row `pitch` device pixels high; rows lower than a pixel share it.
 *
 * @param colors  CSS colours by code
 */
export function drawStrip(
  context: CanvasRenderingContext2D,
  { codes, places }: MapStrip,
  pitch: number,
  colors: readonly string[],
): void {
  const { width: w, height: h } = context.canvas
  context.clearRect(0, 0, w, h)
  const n = places.length
  if (pitch >= 1) {
    const mark = pitch >= 4 ? pitch - 1 : pitch
    for (let i = 0; i < n; i++) {
      const color = places[i]! < 0 ? undefined : colors[codes[places[i]!]!]
      if (!color) continue
      const top = Math.round(i * pitch)
      context.fillStyle = color
      context.fillRect(0, top, w, Math.max(1, Math.round(i * pitch + mark) - top))
    }
    return
  }
  const shares = new Int32Array(colors.length)
  for (let y = 0, i = 0; y < h; y++) {
    const end = Math.min(n, Math.floor(((y + 1) * n) / h))
    const all = end - i
    shares.fill(0)
    for (; i < end; i++) if (places[i]! >= 0) shares[codes[places[i]!]!]!++
    let x = 0
    for (let code = 0; code < colors.length && all > 0; code++) {
      if (shares[code] === 0) continue
      const share = (shares[code]! / all) * w
      context.fillStyle = colors[code]!
      context.fillRect(x, y, share, 1)
      x += share
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wb-minimap': Minimap
  }
  interface HTMLElementEventMap {
    'map-pressed': CustomEvent<{ place: number }>
  }
}
