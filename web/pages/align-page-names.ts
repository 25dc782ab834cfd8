import type { ReactiveControllerHost } from 'lit'
import type { ConceptId, ConceptView, MentionView, SegmentId } from '../api/types.ts'
import type { AlignSession } from '../state/align-session.ts'
import { randomId } from '../state/random-id.ts'
import { segmentsOf } from '../state/rows.ts'

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

/** What is being said about a name: which one is open, and the decisions about it. */
export class NameDesk {
  readonly #host: ReactiveControllerHost
  readonly #session: () => AlignSession | null
  named: Named | null = null
  concepts: readonly ConceptView[] = []

  constructor(host: ReactiveControllerHost, session: () => AlignSession | null) {
    this.#host = host
    this.#session = session
  }

  /** Opens a name or a stretch; null closes what is open. */
  open(named: Named | null): void {
    this.named = named
    this.#host.requestUpdate()
    if (named?.kind === 'stretch') void this.#readConcepts()
  }

  /** What a name is belongs to its row: it closes when the person goes on. */
  follow(): void {
    const row = this.#session()?.view.row
    if (this.named && row && !segmentsOf(row).includes(this.named.segment)) this.named = null
  }

  /** Puts another form in place of the name. */
  write(form: string): void {
    const { named } = this
    const bitext = this.#session()?.view.bitext
    const text = named && bitext?.texts.get(named.segment)?.text
    if (named?.kind !== 'mention' || text == null) return
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

  async #readConcepts(): Promise<void> {
    try {
      this.concepts = (await this.#session()?.view.bitext.concepts()) ?? []
    } catch {
      // Offline: a new name can still be made; the list comes when the server is back.
      this.concepts = []
    }
    this.#host.requestUpdate()
  }
}
