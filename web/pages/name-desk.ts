import { msg, str } from '@lit/localize'
import type { ReactiveControllerHost } from 'lit'
import type {
  ConceptId,
  ConceptView,
  MentionView,
  NearConceptView,
  SegmentId,
  SuspectView,
  TermStatus,
} from '../api/types.ts'
import { conceptKinds } from '../components/words.ts'
import type { NameAct } from '../state/command.ts'
import type { NamedTexts } from '../state/named-texts.ts'
import { firstStretch, grownStretch, movedStretch } from '../state/word-stretch.ts'

/** A name the person pressed, what may be one, or a stretch of text they want to tag. */
export type Named =
  | { readonly kind: 'mention'; readonly segment: SegmentId; readonly mention: MentionView }
  | { readonly kind: 'suspect'; readonly segment: SegmentId; readonly suspect: SuspectView }
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
  readonly #texts: () => NamedTexts | null
  named: Named | null = null
  concepts: readonly ConceptView[] = []
  /** Concepts the stretch may name, best first; null while they are looked for. */
  near: readonly NearConceptView[] | null = null
  /** What the next digit means: a form to write, or the kind of a new name. */
  asking: 'form' | 'kind' | null = null
  /** The status that a person chose for a suspected variant, in place of what the rules say. */
  as: TermStatus | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost, texts: () => NamedTexts | null) {
    this.#host = host
    this.#texts = texts
  }

  get texts(): NamedTexts | null {
    return this.#texts()
  }

  /** Opens a name or a stretch; null closes what is open. */
  open(named: Named | null): void {
    this.named = named
    this.asking = null
    this.as = null
    this.near = null
    this.#host.requestUpdate()
    clearTimeout(this.#timer)
    if (named?.kind !== 'stretch') return
    if (this.concepts.length === 0) void this.#readConcepts()
    this.#timer = setTimeout(() => void this.#readNear(named), restMs)
  }

  /** The name after the one that is open; of a row just come to, the first of the focused text. */
  next(): Named | undefined {
    const { texts, named } = this
    if (!texts) return undefined
    const all = texts.segments.flatMap((segment) => namedIn(texts, segment))
    const own = texts.own
    const open = named && named.kind !== 'stretch' ? all.findIndex((each) => placeOf(each) === placeOf(named)) : -1
    const at = open >= 0 ? open + 1 : all.findIndex(({ segment }) => segment === own)
    return all[at] ?? all[0]
  }

  /** What a name is belongs to its row: it closes when the person goes on. */
  follow(): void {
    const { segments = [] } = this.texts ?? {}
    if (this.named && segments.length > 0 && !segments.includes(this.named.segment)) this.open(null)
  }

  /** The words that are to be tagged, where they are. */
  stretchIn(segment: SegmentId): { readonly start: number; readonly end: number } | null {
    return this.named?.kind === 'stretch' && this.named.segment === segment ? this.named : null
  }

  /** Begins tagging at a word of the focused text. @returns whether there is one */
  tagWords(): boolean {
    const segment = this.texts?.own
    const text = segment && this.texts?.text(segment)
    const first = text && firstStretch(text.text, text.mentions)
    if (!segment || !text || !first) return false
    this.open({ kind: 'stretch', segment, ...first, text: text.text.slice(first.start, first.end) })
    return true
  }

  /** The stretch goes to the next word, or takes it in. */
  step(how: 'move' | 'grow', by: 1 | -1): void {
    if (this.named?.kind === 'suspect') this.asStretch()
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
    if (!named || named.kind === 'stretch') return
    const { start, end, form } = spanOf(named)
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
    const found = this.texts?.forms(named.segment, named.mention)
    return found?.forms.filter((form) => form !== named.mention.form)
  }

  /** Puts the preferred form in place of the name; where the rules are not sure, a digit will say which. */
  put(): void {
    const { named } = this
    const { texts } = this
    if (named?.kind !== 'mention' || !texts) return
    const found = texts.forms(named.segment, named.mention)
    const [first] = this.offered ?? []
    if (!found) texts.say(msg('Reading…'))
    else if (first === undefined) texts.say(msg('Nothing else is preferred here.'))
    else if (found.sure) this.write(first)
    else {
      this.asking = 'form'
      texts.say(msg('Which form? Press its number.'))
      this.#host.requestUpdate()
    }
  }

  /** Takes what has this number on the card. */
  take(n: number): void {
    const { named, asking } = this
    if (named?.kind === 'mention') {
      const form = this.offered?.[n - 1]
      if (form !== undefined) this.write(form)
    } else if (named?.kind === 'suspect') {
      if (n === 1) this.addSuspect()
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
    const text = this.#text()
    if (named?.kind !== 'mention' || text === undefined) return
    const { start, end } = named.mention
    this.texts!.write(named.segment, text.slice(0, start) + form + text.slice(end))
    this.open(null)
  }

  decide(decision: 'confirmed' | 'rejected'): void {
    const { named } = this
    if (named?.kind !== 'mention') return
    const { mention, segment } = named
    this.texts?.decide(segment, mention.conceptId, mention, decision)
    this.open(null)
  }

  /** As what a suspected variant will be added. */
  addAs(status: TermStatus): void {
    this.as = status
    this.#host.requestUpdate()
  }

  /** What may be a misspelt name is one: its concept's card gets it. */
  addSuspect(): void {
    const { named } = this
    if (named?.kind !== 'suspect') return
    const { start, end, conceptId, text, name } = named.suspect
    const status = this.as ?? named.suspect.status
    this.#give(named.segment, { conceptId, start, end, text, status }, name)
  }

  /** That is not this name: it is remembered for this spelling, wherever it stands. */
  refuseSuspect(): void {
    const { named, texts } = this
    if (named?.kind !== 'suspect' || !texts) return
    const { conceptId, text, name } = named.suspect
    this.open(null)
    const kept = texts.judge({ decision: 'not-a-match', lang: texts.lang(named.segment), text, conceptId })
    void kept.then((done) => done && texts.say(msg(str`“${text}” will not be taken for “${name}” again.`)))
  }

  /** Leaves what is open to the editor: it stands in the inbox until somebody decides. */
  leaveOpen(): void {
    const { named, texts } = this
    if (!named || !texts) return
    const span = spanOf(named)
    // Without the ending of its case, as far as one knows.
    const text = named.kind === 'suspect' ? named.suspect.text : (this.near?.[0]?.text ?? span.form)
    const conceptId = named.kind === 'stretch' ? undefined : conceptOf(named)
    const decision = { decision: 'unsure', lang: texts.lang(named.segment), text } as const
    const kept = texts.judge(conceptId === undefined ? decision : { ...decision, conceptId })
    void kept.then((done) => done && texts.say(msg(str`“${text}” is left to the editor, in the inbox.`)))
  }

  /** The stretch is a form of a concept there is, which its card gets where it has not got it yet. */
  addVariant(concept: ConceptId, text: string, status: TermStatus | null): void {
    if (status === null) {
      this.tag(concept)
      return
    }
    const { named } = this
    if (named?.kind !== 'stretch') return
    const { start, end, segment } = named
    const name = this.near?.find(({ conceptId }) => conceptId === concept)?.forms[0] ?? ''
    this.#give(segment, { conceptId: concept, start, end, text, status }, name)
  }

  #give(segment: SegmentId, variant: Parameters<NamedTexts['addVariant']>[1], name: string): void {
    const { texts } = this
    if (!texts) return
    texts.flush()
    void texts.addVariant(segment, variant).then((done) => {
      if (done) texts.say(msg(str`“${variant.text}” is now a form of “${name}”.`))
    })
    this.open(null)
  }

  /** The stretch is a name of a concept there is. */
  tag(concept: ConceptId): void {
    const { named, texts } = this
    if (named?.kind !== 'stretch' || !texts) return
    texts.flush()
    texts.decide(named.segment, concept, named, 'confirmed')
    this.open(null)
  }

  /** The stretch is the first name of a new concept. */
  tagAnew(kind: ConceptView['kind']): void {
    const { named, texts } = this
    if (named?.kind !== 'stretch' || !texts) return
    texts.flush()
    void texts.nameAnew(named.segment, named, { kind, text: named.text })
    this.open(null)
  }

  /**
   * Does what a key or a button of the card stands for.
   *
   * @param next  opens the next name; whether there is one
   * @param go  what the page does by itself: shows the concept's card, replaces its old forms
   */
  act(
    act: NameAct,
    next: () => boolean,
    go: (to: 'card' | 'replace', concept: ConceptId, at: SegmentId) => void,
  ): void {
    const { named } = this
    if (!named) return
    const concept = conceptOf(named)
    if (act.do === 'put') this.put()
    else if (act.do === 'number') this.take(act.n)
    else if (act.do === 'move' || act.do === 'grow') this.step(act.do, act.by)
    else if (act.do === 'new') this.askKind()
    else if (act.do === 'variant' && named.kind === 'mention') this.asStretch()
    else if (act.do === 'variant') this.take(1)
    else if (act.do === 'accept') named.kind === 'suspect' ? this.addSuspect() : this.decide('confirmed')
    else if (act.do === 'refuse' && named.kind === 'suspect') this.refuseSuspect()
    else if (act.do === 'refuse') concept ? this.decide('rejected') : this.open(null)
    else if (act.do === 'leave' || act.do === 'next') {
      if (act.do === 'leave') this.leaveOpen()
      if (!next()) this.open(null)
    } else if (concept) go(act.do, concept, named.segment)
  }

  #text(): string | undefined {
    return this.named ? this.texts?.text(this.named.segment)?.text : undefined
  }

  async #readNear(named: Named & { kind: 'stretch' }): Promise<void> {
    let near: readonly NearConceptView[] = []
    try {
      near = (await this.texts?.near(named.segment, named)) ?? []
    } catch {
      // Offline: a new name can still be made; what may be meant comes when the server is back.
    }
    if (this.named !== named) return
    this.near = near
    this.#host.requestUpdate()
  }

  async #readConcepts(): Promise<void> {
    try {
      this.concepts = (await this.texts?.concepts()) ?? []
    } catch {
      this.concepts = []
    }
    this.#host.requestUpdate()
  }
}

/** The names of a segment and what may be some, in the order they stand there. */
export function namedIn(texts: NamedTexts, segment: SegmentId): Exclude<Named, { kind: 'stretch' }>[] {
  const view = texts.text(segment)
  const mentions = view?.mentions.map((mention) => ({ kind: 'mention', segment, mention }) as const) ?? []
  const suspects = view?.suspects.map((suspect) => ({ kind: 'suspect', segment, suspect }) as const) ?? []
  return [...mentions, ...suspects].sort((a, b) => spanOf(a).start - spanOf(b).start)
}

/** Where what is open stands, and as it is written there. */
export function spanOf(named: Named): { readonly start: number; readonly end: number; readonly form: string } {
  if (named.kind === 'mention') return named.mention
  return named.kind === 'suspect' ? named.suspect : { start: named.start, end: named.end, form: named.text }
}

/** One word for the place of a name. */
export const placeOf = (named: Named): string => `${named.segment} ${spanOf(named).start}`

/** The concept that a name stands for, or may. */
export function conceptOf(named: Named): ConceptId | undefined {
  if (named.kind === 'mention') return named.mention.conceptId
  return named.kind === 'suspect' ? named.suspect.conceptId : undefined
}
