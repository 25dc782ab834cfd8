import { html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../components/palette.ts'
import type { Router } from '../routing/router.ts'
import { fuzzy, readings } from '../state/fuzzy.ts'
import type { PaletteEntry } from '../state/palette-store.ts'
import { ProjectsStore } from '../state/projects-store.ts'
import type { Services } from '../state/services.ts'
import { StoreController } from '../state/store-controller.ts'
import { placesToGo } from './palette-entries.ts'

const shown = 60

/** The command palette: what the page on screen can do, what can be done everywhere, and every page there is. */
@customElement('wb-command-palette')
export class CommandPalette extends LitElement {
  @property({ attribute: false }) services!: Services
  @property({ attribute: false }) router!: Router
  @state() private search = ''
  #store: ProjectsStore | undefined
  #wasOpen = false
  readonly #palette = new StoreController(this, () => this.services.palette)
  readonly #projects = new StoreController(this, () => this.#own())

  override willUpdate(): void {
    const { open } = this.#palette.state
    if (open === this.#wasOpen) return
    this.#wasOpen = open
    this.search = ''
    if (open) void this.#own().load()
  }

  override render() {
    const { open } = this.#palette.state
    const entries = open ? this.#found() : []
    return html`<wb-palette
      .open=${open}
      .lines=${entries}
      @search-typed=${(event: HTMLElementEventMap['search-typed']) => {
        this.search = event.detail.text
      }}
      @entry-chosen=${(event: HTMLElementEventMap['entry-chosen']) => this.#run(entries, event.detail.id)}
      @close-request=${() => this.services.palette.hide()}
    ></wb-palette>`
  }

  #found(): readonly PaletteEntry[] {
    const { palette } = this.services
    const all = [...palette.entries(), ...placesToGo(this.services, this.router, this.#projects.state.projects ?? [])]
    const { recent } = this.#palette.state
    const lately = (entry: PaletteEntry) => (recent.includes(entry.id) ? recent.length - recent.indexOf(entry.id) : 0)
    const wanted = readings(this.search)
    if (wanted[0] === '')
      return all
        .toSorted((a, b) => lately(b) - lately(a) || Number(a.off ?? false) - Number(b.off ?? false))
        .slice(0, shown)
    const scored = all.flatMap((entry) => {
      const own = fuzzy(wanted, entry.words)
      const score = own ?? minus(fuzzy(wanted, `${entry.kind} ${entry.words}`))
      return score === null ? [] : [{ entry, score: score + lately(entry) / 20 - (entry.off ? 1 : 0) }]
    })
    return scored
      .sort((a, b) => b.score - a.score)
      .slice(0, shown)
      .map(({ entry }) => entry)
  }

  #run(entries: readonly PaletteEntry[], id: string): void {
    const { palette } = this.services
    palette.hide()
    palette.chose(id)
    entries.find((entry) => entry.id === id)?.run()
  }

  #own(): ProjectsStore {
    this.#store ??= new ProjectsStore(this.services)
    return this.#store
  }
}

/** Found by its kind as well, but after what has the name itself. */
const minus = (score: number | null) => (score === null ? null : score - 1)

declare global {
  interface HTMLElementTagNameMap {
    'wb-command-palette': CommandPalette
  }
}
