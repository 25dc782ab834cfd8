import { msg } from '@lit/localize'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { BitextId } from '../api/types.ts'
import type { ThirdModel } from '../components/third-cell.ts'
import { paths } from '../routing/paths.ts'
import type { Router } from '../routing/router.ts'
import type { AlignView } from '../state/align-view.ts'
import type { ThirdAct } from '../state/command.ts'
import type { Row } from '../state/rows.ts'
import type { Services } from '../state/services.ts'
import { openThird, type Third, type ThirdText, thirdsBeside } from '../state/third-text.ts'

interface Page extends ReactiveControllerHost {
  readonly services: Services
  readonly router: Router
}

const key = (id: BitextId) => `kopir-third:${id}`

/** The third text beside the two on the align page, where one is chosen: read there, and decided there. */
export class ThirdDesk implements ReactiveController {
  readonly #page: Page
  readonly #view: () => AlignView | null
  #text: ThirdText | null = null
  #wanted: BitextId | null = null
  #stop: () => void = () => {}

  readonly #narrow: () => boolean

  /** @param narrow  whether there is too little room for a third text */
  constructor(page: Page, view: () => AlignView | null, narrow: () => boolean) {
    this.#page = page
    this.#view = view
    this.#narrow = narrow
    page.addController(this)
  }

  hostDisconnected(): void {
    this.leave()
  }

  /** What can be shown beside the two. */
  get choices(): Third[] {
    const own = this.#view()?.bitext.state.bitext
    const { project } = this.#page.services.project.state
    return own && project ? thirdsBeside(own, project.bitexts) : []
  }

  /** The one that is shown; none while the texts stand in columns, or where there is too little room. */
  get text(): ThirdText | null {
    return this.#view()?.arranged === 'rows' && !this.#narrow() ? this.#text : null
  }

  /** Where the third text has gone from sight, its keys count no more. */
  hostUpdated(): void {
    const view = this.#view()
    if (view?.state.mode.kind === 'third' && !this.text) view.mode()
  }

  /** Shows what was shown here the last time. */
  open(): void {
    const view = this.#view()
    const kept = view && localStorage.getItem(key(view.bitext.id))
    const third = this.choices.find(({ bitext }) => bitext === kept)
    if (third) void this.#show(third)
  }

  /** Shows a third text, the next one where none is named; none after the last, or where it is shown already. */
  choose(bitext?: BitextId): void {
    const view = this.#view()
    const { choices } = this
    if (!view) return
    if (choices.length === 0) {
      view.say(msg('Neither text stands in another pair.'))
      return
    }
    const at = choices.findIndex((each) => each.bitext === this.text?.third.bitext)
    const wanted = bitext ? choices.find((each) => each.bitext === bitext) : choices[at + 1]
    const third = wanted?.bitext === this.text?.third.bitext ? undefined : wanted
    try {
      if (third) localStorage.setItem(key(view.bitext.id), third.bitext)
      else localStorage.removeItem(key(view.bitext.id))
    } catch {
      // A full or closed store is no reason not to show it.
    }
    if (third) void this.#show(third)
    else {
      this.leave()
      view.say(msg('The third text is not shown.'))
    }
  }

  leave(): void {
    this.#wanted = null
    this.#stop()
    this.#stop = () => {}
    this.#text = null
    const view = this.#view()
    if (view?.state.mode.kind === 'third') view.mode()
    this.#page.requestUpdate()
  }

  async #show(third: Third): Promise<void> {
    const view = this.#view()
    this.leave()
    this.#wanted = third.bitext
    const text = await openThird(this.#page.services, third)
    if (this.#wanted !== third.bitext || this.#view() !== view || text.bitext.state.problem) {
      text.close()
      return
    }
    const ends = [text.close, text.bitext.subscribe(() => this.#page.requestUpdate())]
    this.#stop = () => {
      for (const end of ends) end()
    }
    this.#text = text
    this.#page.requestUpdate()
    view?.say(msg('The third text is shown.'))
  }

  /** Reads the texts beside these rows. */
  want(rows: readonly Row[]): void {
    const { text } = this
    text?.bitext.texts.want(text.segmentsBeside(rows))
  }

  /** What is shown beside a row; null where no third text is shown. */
  model(row: Row): ThirdModel | null {
    const { text } = this
    const view = this.#view()
    if (!text || !view) return null
    const { bitext } = text
    const { side } = text
    const links = text.linksOf(row).map((link) => ({
      look: text.lookOf(link),
      size: link.source.length * link.target.length > 1 ? `${link.source.length}:${link.target.length}` : '',
      above: !('link' in row) || !row[text.third.beside].includes(text.firstShared(link)!),
      segments: link[side].map((id) => {
        const read = bitext.texts.get(id)
        return {
          id,
          number: bitext.state.index.number(id),
          text: read?.text ?? null,
          mentions: read?.mentions ?? none,
        }
      }),
    }))
    const focused = view.state.mode.kind === 'third' && view.state.focus?.row === row.id
    return { lang: text.third.document.lang, beside: text.third.beside, links, focused }
  }

  /** Does what a key or a button says about the third text. */
  do(act: ThirdAct): void {
    const view = this.#view()
    const { text } = this
    if (act === 'toggle') this.choose()
    else if (view && text) this.#act(act, view, text)
  }

  #act(act: Exclude<ThirdAct, 'toggle'>, view: AlignView, text: ThirdText): void {
    const { row } = view
    const { beside } = text.third
    const inward = beside === 'target' ? 'left' : 'right'
    const isThere = view.state.mode.kind === 'third'
    if (act === 'leave' || (isThere && act === inward)) {
      view.mode()
      if (row && row.kind !== 'fold') view.focusRow(row, beside)
    } else if (act === 'left' || act === 'right') {
      if (!isThere && act !== inward && row && 'link' in row) view.mode({ kind: 'third' })
    } else if (row?.kind === 'fold') view.toggle(row)
    else if (act === 'open') this.#open(text, row)
    else {
      if (!text.decide(row, act)) view.say(msg('Nothing to decide here.'))
      if (act === 'confirm' && !view.find((each) => text.isUndecided(each)))
        view.say(msg('Nothing more to decide here.'))
    }
  }

  #open(text: ThirdText, row: Row | null): void {
    const [link] = text.linksOf(row)
    const segment = link?.[text.side][0] ?? (row && 'link' in row ? row[text.third.beside][0] : undefined)
    this.#page.router.go(paths.bitext(text.third.bitext, segment))
  }
}

const none: readonly never[] = []
