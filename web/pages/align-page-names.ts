import { msg, str } from '@lit/localize'
import type { ReactiveControllerHost } from 'lit'
import type { ConceptId, ConceptView, MentionView, NearConceptView, SegmentId, TermStatus } from '../api/types.ts'
import { conceptKinds } from '../components/words.ts'
import type { AlignSession } from '../state/align-session.ts'
import { randomId } from '../state/random-id.ts'
import { segmentsOf } from '../state/rows.ts'
import { firstStretch, grownStretch, movedStretch } from '../state/word-stretch.ts'

/** A name the person pressed, or a stretch of text they want to tag. */
export type Named =
  | { readonly kind: 'mention'; readonly segment: SegmentId; readonly mention: MentionView }
  | {
      readonly kind: 'stretch'
      readonly segment: SegmentId
      readonly start: number
      readonly end: number
      readonly text: string
    }

/** Between two words of a stretch that grows under the keys nobody is asked. */
const restMs = 120

/** What is being said about a name: which one is open, and the decisions about it. */
export class NameDesk {
  readonly #host: ReactiveControllerHost
  readonly #session: () => AlignSession | null
  named: Named | null = null
  concepts: readonly ConceptView[] = []
  /** Concepts the stretch may name, best first; null while they are looked for. */
  near: readonly NearConceptView[] | null = null
  /** What the next digit means: a form to write, or the kind of a new name. */
  asking: 'form' | 'kind' | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost, session: () => AlignSession | null) {
    this.#host = host
    this.#session = session
  }

  /** Opens a name or a stretch; null closes what is open. */
  open(named: Named | null): void {
    this.named = named
    this.asking = null
    this.near = null
    this.#host.requestUpdate()
    clearTimeout(this.#timer)
    if (named?.kind !== 'stretch') return
    if (this.concepts.length === 0) void this.#readConcepts()
    this.#timer = setTimeout(() => void this.#readNear(named), restMs)
  }

  /** The name after the one that is open; of a row just come to, the first of the focused text. */
  next(): Named | undefined {
    const view = this.#session()?.view
    const { named } = this
    if (!view?.row) return undefined
    const all = segmentsOf(view.row).flatMap((segment) =>
      (view.bitext.texts.get(segment)?.mentions ?? []).map((mention) => ({
        kind: 'mention' as const,
        segment,
        mention,
      })),
    )
    const isOpen = ({ segment, mention }: (typeof all)[number]) =>
      named?.kind === 'mention' && segment === named.segment && mention.start === named.mention.start
    const own = view.state.focus?.segment
    const at = named?.kind === 'mention' ? all.findIndex(isOpen) + 1 : all.findIndex(({ segment }) => segment === own)
    return all[at] ?? all[0]
  }

  /** What a name is belongs to its row: it closes when the person goes on. */
  follow(): void {
    const row = this.#session()?.view.row
    if (this.named && row && !segmentsOf(row).includes(this.named.segment)) this.open(null)
  }

  /** The words that are to be tagged, where they are. */
  stretchIn(segment: SegmentId): { readonly start: number; readonly end: number } | null {
    return this.named?.kind === 'stretch' && this.named.segment === segment ? this.named : null
  }

  /** Begins tagging at a word of the focused text. @returns whether there is one */
  tagWords(): boolean {
    const view = this.#session()?.view
    const segment = view?.state.focus?.segment
    const text = segment && view?.bitext.texts.get(segment)
    const first = text && firstStretch(text.text, text.mentions)
    if (!segment || !text || !first) return false
    this.open({ kind: 'stretch', segment, ...first, text: text.text.slice(first.start, first.end) })
    return true
  }

  /** The stretch goes to the next word, or takes it in. */
  step(how: 'move' | 'grow', by: 1 | -1): void {
    const { named } = this
    if (named?.kind !== 'stretch') return
    const text = this.#text()
    if (text === undefined) return
    const next = (how === 'move' ? movedStretch : grownStretch)(text, named, by)
    this.open({ ...named, ...next, text: text.slice(next.start, next.end) })
  }

  /** The name that is open is taken as bare words, to be said of another name. */
  asStretch(): void {
    const { named } = this
    if (named?.kind !== 'mention') return
    const { start, end, form } = named.mention
    this.open({ kind: 'stretch', segment: named.segment, start, end, text: form })
  }

  /** Asks which kind a new name is of. */
  askKind(): void {
    this.asStretch()
    this.asking = 'kind'
    this.#host.requestUpdate()
  }

  /** Forms that could stand in place of the name, the likeliest first; undefined until they are read. */
  get offered(): readonly string[] | undefined {
    const { named } = this
    if (named?.kind !== 'mention') return []
    const found = this.#session()?.view.bitext.forms(named.segment, named.mention)
    return found?.forms.filter((form) => form !== named.mention.form)
  }

  /** Puts the preferred form in place of the name; where the rules are not sure, a digit will say which. */
  put(): void {
    const { named } = this
    const view = this.#session()?.view
    if (named?.kind !== 'mention' || !view) return
    const found = view.bitext.forms(named.segment, named.mention)
    const [first] = this.offered ?? []
    if (!found) view.say(msg('Reading…'))
    else if (first === undefined) view.say(msg('Nothing else is preferred here.'))
    else if (found.sure) this.write(first)
    else {
      this.asking = 'form'
      view.say(msg('Which form? Press its number.'))
      this.#host.requestUpdate()
    }
  }

  /** Takes what has this number on the card. */
  take(n: number): void {
    const { named, asking } = this
    if (named?.kind === 'mention') {
      const form = this.offered?.[n - 1]
      if (form !== undefined) this.write(form)
    } else if (asking === 'kind') {
      const kind = conceptKinds[n - 1]
      if (kind) this.tagAnew(kind)
    } else {
      const near = this.near?.[n - 1]
      if (near) this.addVariant(near.conceptId, near.text, near.status)
    }
  }

  /** Puts another form in place of the name. */
  write(form: string): void {
    const { named } = this
    const bitext = this.#session()?.view.bitext
    const text = this.#text()
    if (named?.kind !== 'mention' || text === undefined) return
    const { start, end } = named.mention
    bitext!.correct(named.segment, text.slice(0, start) + form + text.slice(end), randomId())
    this.open(null)
  }

  decide(decision: 'confirmed' | 'rejected'): void {
    const { named } = this
    if (named?.kind !== 'mention') return
    const { mention, segment } = named
    this.#session()?.view.bitext.decideName(segment, mention.conceptId, mention, decision)
    this.open(null)
  }

  /** The stretch is a form of a concept there is, which its card gets where it has not got it yet. */
  addVariant(concept: ConceptId, text: string, status: TermStatus | null): void {
    if (status === null) {
      this.tag(concept)
      return
    }
    const { named } = this
    const session = this.#session()
    if (named?.kind !== 'stretch' || !session) return
    session.typing.flush()
    const { start, end, segment } = named
    const name = this.near?.find(({ conceptId }) => conceptId === concept)?.forms[0] ?? ''
    void session.view.bitext.addVariant(segment, { conceptId: concept, start, end, text, status }).then((done) => {
      if (done) session.view.say(msg(str`“${text}” is now a form of “${name}”.`))
    })
    this.open(null)
  }

  /** The stretch is a name of a concept there is. */
  tag(concept: ConceptId): void {
    const { named } = this
    const session = this.#session()
    if (named?.kind !== 'stretch' || !session) return
    session.typing.flush()
    session.view.bitext.decideName(named.segment, concept, named, 'confirmed')
    this.open(null)
  }

  /** The stretch is the first name of a new concept. */
  tagAnew(kind: ConceptView['kind']): void {
    const { named } = this
    const session = this.#session()
    if (named?.kind !== 'stretch' || !session) return
    session.typing.flush()
    const { bitext, index } = session.view.bitext.state
    const side = index.place(named.segment)?.side ?? 'source'
    const concept = { kind, lang: bitext?.[side].lang ?? 'und', text: named.text }
    void session.view.bitext.nameAnew(named.segment, named, concept)
    this.open(null)
  }

  #text(): string | undefined {
    return this.named ? this.#session()?.view.bitext.texts.get(this.named.segment)?.text : undefined
  }

  async #readNear(named: Named & { kind: 'stretch' }): Promise<void> {
    let near: readonly NearConceptView[] = []
    try {
      near = (await this.#session()?.view.bitext.near(named.segment, named)) ?? []
    } catch {
      // Offline: a new name can still be made; what may be meant comes when the server is back.
    }
    if (this.named !== named) return
    this.near = near
    this.#host.requestUpdate()
  }

  async #readConcepts(): Promise<void> {
    try {
      this.concepts = (await this.#session()?.view.bitext.concepts()) ?? []
    } catch {
      this.concepts = []
    }
    this.#host.requestUpdate()
  }
}
