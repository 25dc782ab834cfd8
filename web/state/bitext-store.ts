import { msg, str } from '@lit/localize'
import { ApiError, wordsOf } from '../api/api-error.ts'
import type {
  Act,
  BitextId,
  BitextView,
  BulkOutcome,
  BulkRequest,
  ChangeView,
  ConceptId,
  ConceptView,
  Decision,
  DocumentId,
  FormsView,
  Job,
  LearntView,
  Link,
  LinkId,
  NearConceptView,
  PastChange,
  RivalView,
  Segment,
  SegmentId,
  SegmentView,
  Skeleton,
} from '../api/types.ts'
import type { AlignApi, AlignHow, NewConcept, NewVariant } from './align-api.ts'
import { assume, assumeText, canForesee } from './assume.ts'
import { BitextIndex, hasBoth } from './bitext-index.ts'
import { applyChange, boneOf, type Graves } from './bitext-skeleton.ts'
import { BitextTexts } from './bitext-texts.ts'
import type { NameDecision, TermCounts } from './name-api.ts'
import { randomId } from './random-id.ts'
import { type QueueKeeper, SaveQueue, type Saving, type Write } from './save-queue.ts'
import { sendWrite } from './save-queue-sender.ts'
import { Store } from './store.ts'

/** A text that two people changed: both stand here until one is chosen. */
export interface Conflict {
  readonly segment: SegmentId
  readonly mine: string
  readonly theirs: string
  readonly version: number
}

/** What of the other text comes nearest to a segment; null while it is looked for. */
export interface Nearest {
  readonly segment: SegmentId
  /** The link it was in when that was asked. */
  readonly link: LinkId | null
  readonly rivals: readonly RivalView[] | null
}

export interface BitextState {
  readonly bitext: BitextView | null
  readonly index: BitextIndex
  /** Grows whenever rows must be laid out anew. */
  readonly layout: number
  /** Grows whenever texts or details arrived. */
  readonly told: number
  readonly job: Job | null
  /** Word pairs that were learnt last in these languages; 0 where none were since the page was opened. */
  readonly learned: number
  readonly conflict: Conflict | null
  readonly loaded: boolean
  /** Why it cannot be shown; null when all is well. */
  readonly problem: string | null
}

export interface BitextDeps {
  readonly api: AlignApi
  readonly keeper: QueueKeeper
  /** Tells the person something short. */
  readonly say: (text: string, tone: 'plain' | 'error') => void
  readonly saving: (saving: Saving) => void
  readonly later?: (run: () => void, ms: number) => void
}

const restMs = 2_000
/** What may change how often a name stands in a text. */
const counted: ReadonlySet<string> = new Set(['segment', 'concept', 'term', 'mention'])
const empty: Skeleton = { source: [], target: [], links: [] }

/**
 * A bitext on the screen: its skeleton whole, its texts by window, and every write to it. Changes are applied alike
 * whether they come as the answer to an act of one's own or by the event stream.
 */
export class BitextStore extends Store<BitextState> {
  readonly id: BitextId
  readonly texts: BitextTexts
  readonly queue: SaveQueue
  readonly #deps: BitextDeps
  readonly #graves: Graves = new Map()
  readonly #links = new Map<LinkId, Link>()
  readonly #concepts = new Map<ConceptId, ConceptView>()
  readonly #counts = new Map<string, TermCounts>()
  readonly #asked = new Set<string>()
  #nearest: Nearest | null = null
  /** Number of the change after which it was asked for last. */
  #nearestSeq = 0
  #forms: { readonly key: string; readonly view: FormsView } | null = null
  /** The text under the caret, and the version of it that the person sees: not that of a change that came meanwhile. */
  #typing: { readonly segment: SegmentId; readonly version: number } | null = null
  /** The caret is to be in this text; it may be still on its way. */
  #opened: SegmentId | null = null
  #reading: Promise<void> | undefined

  constructor(id: BitextId, deps: BitextDeps) {
    super({
      bitext: null,
      index: new BitextIndex(empty),
      layout: 0,
      told: 0,
      job: null,
      learned: 0,
      conflict: null,
      loaded: false,
      problem: null,
    })
    this.id = id
    this.#deps = deps
    this.texts = new BitextTexts(deps.api.segments, () => {
      this.#beginTyping()
      this.set({ told: this.state.told + 1 })
    })
    this.queue = new SaveQueue({
      keeper: deps.keeper,
      changed: (saving) => {
        deps.saving(saving)
        this.set({})
      },
      send: (entry) => sendWrite(deps.api, entry, this.#told),
      ...(deps.later ? { later: deps.later } : {}),
    })
  }

  /** Reads the bitext and its skeleton, after what was left unsent has gone. */
  async open(): Promise<void> {
    await this.queue.run()
    await this.reload()
  }

  /** Reads everything shown again; texts are read when they are drawn. */
  reload(): Promise<void> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  async #read(): Promise<void> {
    try {
      const [bitext, skeleton] = await Promise.all([this.#deps.api.bitext(this.id), this.#deps.api.skeleton(this.id)])
      this.texts.spoil()
      this.#links.clear()
      this.#counts.clear()
      this.#nearest = null
      this.set({ bitext, job: bitext.job, loaded: true, problem: null })
      this.#replace(skeleton, true)
    } catch (error) {
      if (this.state.loaded) this.#deps.say(wordsOf(error), 'error')
      else this.set({ problem: wordsOf(error) })
    }
  }

  /** The whole link with its evidence; undefined until it has been read. */
  link(id: LinkId): Link | undefined {
    const known = this.#links.get(id)
    const bone = this.state.index.link(id)
    if (bone && known?.version !== bone.version) {
      this.#once(`${id} ${bone.version}`, async () => {
        const link = await this.#deps.api.link(id)
        this.#links.set(id, link)
      })
    }
    return known
  }

  /** The answer to the last `lookForNearest`. */
  get nearest(): Nearest | null {
    return this.#nearest
  }

  /** Asks what of the other text comes nearest to a segment. What is known of it is shown until the answer is here. */
  async lookForNearest(segment: SegmentId): Promise<void> {
    const link = this.state.index.linkOf(segment)?.id ?? null
    const asked: Nearest = { segment, link, rivals: this.#nearest?.segment === segment ? this.#nearest.rivals : null }
    const show = (nearest: Nearest | null) => {
      this.#nearest = nearest
      this.set({ told: this.state.told + 1 })
    }
    show(asked)
    try {
      const rivals = await this.#deps.api.rivals(this.id, segment)
      if (this.#nearest !== asked) return
      // Their names are shown by the forms they have there.
      this.texts.want(rivals.map((rival) => rival.segmentId))
      show({ segment, link, rivals })
    } catch (error) {
      if (this.#nearest !== asked) return
      show(null)
      this.#deps.say(wordsOf(error), 'error')
    }
  }

  /** What was told of a segment's rivals ends when it is linked, and is asked for again when a change bears on it. */
  #reviewNearest({ seq, rows }: ChangeView): void {
    const nearest = this.#nearest
    // One's own act comes twice: as an answer and as an event.
    if (!nearest || seq <= this.#nearestSeq) return
    const { segment, rivals } = nearest
    const link = this.state.index.linkOf(segment)
    const isGone = this.state.index.place(segment) === undefined
    const isPair = link !== null && hasBoth(link)
    if (isGone || (isPair && (link.state === 'confirmed' || link.id !== nearest.link))) {
      this.#nearest = null
      return
    }
    const told = new Set<string>([segment, ...(rivals ?? []).map((rival) => rival.segmentId)])
    const bears = (rows ?? []).some(({ kind, id, row }) => {
      if (kind === 'segment') return told.has(id)
      const { state, source, target } = (kind === 'link' && (row as Link | null)) || {}
      return state === 'rejected' && [...(source ?? []), ...(target ?? [])].includes(segment)
    })
    if (!bears) return
    this.#nearestSeq = seq
    void this.lookForNearest(segment)
  }

  /** A concept's card; undefined until it has been read. */
  concept(id: ConceptId): ConceptView | undefined {
    const known = this.#concepts.get(id)
    if (!known) this.#once(id, async () => void this.#concepts.set(id, await this.#deps.api.concept(id)))
    return known
  }

  /** What could be written in place of a name; undefined until it has been read. */
  forms(segment: SegmentId, place: { conceptId: ConceptId; start: number; end: number }): FormsView | undefined {
    const { conceptId, start, end } = place
    const version = this.texts.get(segment)?.version ?? 0
    const key = `${segment} ${version} ${conceptId} ${start} ${end}`
    if (this.#forms?.key === key) return this.#forms.view
    this.#once(key, async () => {
      this.#forms = { key, view: await this.#deps.api.forms(segment, { conceptId, start, end }) }
    })
    return undefined
  }

  /** How often each term of a concept stands in a document; undefined until it has been read. */
  counts(id: ConceptId, document: DocumentId): TermCounts | undefined {
    const key = `counts ${id} ${document}`
    const known = this.#counts.get(key)
    if (!known) this.#once(key, async () => void this.#counts.set(key, await this.#deps.api.counts(id, document)))
    return known
  }

  /** Keeps what a person says of a name as such. @returns whether it could be kept */
  async judgeName(decision: NameDecision): Promise<boolean> {
    const { bitext } = this.state
    let done = false
    await this.#try(async () => {
      if (!bitext) return
      await this.#deps.api.judge(bitext.projectId, decision)
      done = true
    })
    return done
  }

  /** Every concept of the project, for choosing one. */
  async concepts(): Promise<readonly ConceptView[]> {
    const { bitext } = this.state
    return bitext ? this.#deps.api.concepts(bitext.projectId) : []
  }

  /** Whether an act is on its way whose outcome cannot be foreseen: rows are about to change. */
  get isLanding(): boolean {
    const { saving, waiting } = this.queue
    return saving.kind === 'saving' && waiting.some(({ write }) => write.type === 'act' && !canForesee(write.act))
  }

  /** Sends an act; what it does is shown at once where it can be foreseen. */
  act(act: Act, groupId?: string): void {
    const next = assume(this.state.index.skeleton, act)
    if (next) this.#replace(next, act.act !== 'confirm' && act.act !== 'reopen')
    this.queue.add({ type: 'act', bitextId: this.id, act, ...(groupId === undefined ? {} : { groupId }) })
  }

  /** The caret is in a text, or in none: what is typed there is decided on the text as it is now. */
  edit(segment: SegmentId | null): void {
    this.#opened = segment
    this.#typing = null
    this.#beginTyping()
  }

  #beginTyping(): void {
    const segment = this.#opened
    const view = segment && this.texts.get(segment)
    if (segment && view && this.#typing === null) this.#typing = { segment, version: view.version }
  }

  /** Saves a segment's text. @param groupId one for each burst of typing: one step for undo */
  correct(segment: SegmentId, text: string, groupId: string): void {
    const view = this.texts.get(segment)
    if (!view || view.text === text) return
    const version = this.#typing?.segment === segment ? this.#typing.version : view.version
    this.texts.put(assumeText(view, text))
    this.queue.add({ type: 'text', segmentId: segment, version, text, groupId })
    this.set({ told: this.state.told + 1 })
  }

  /** Says that a stretch of text is, or is not, a concept. */
  decideName(
    segment: SegmentId,
    conceptId: ConceptId,
    span: { start: number; end: number },
    decision: 'confirmed' | 'rejected',
  ): void {
    const { start, end } = span
    const version = this.texts.get(segment)?.version ?? this.state.index.bone(segment)?.version ?? 0
    this.queue.add({ type: 'mention', segmentId: segment, version, conceptId, start, end, decision })
  }

  /** Concepts that a stretch of text may name, best first. */
  near(segment: SegmentId, stretch: { start: number; end: number }): Promise<readonly NearConceptView[]> {
    return this.#deps.api.near(segment, { start: stretch.start, end: stretch.end })
  }

  /** Tags a stretch as a form that the concept's card gets. @returns whether it could be done */
  async addVariant(segment: SegmentId, variant: NewVariant): Promise<boolean> {
    const version = this.texts.get(segment)?.version ?? 0
    let done = false
    await this.#try(async () => {
      this.texts.put(await this.#deps.api.variant(segment, version, variant))
      this.set({ told: this.state.told + 1 })
      done = true
    })
    return done
  }

  /** Makes a concept of a stretch of text and tags it. */
  async nameAnew(segment: SegmentId, span: { start: number; end: number }, concept: NewConcept): Promise<void> {
    const { bitext } = this.state
    if (!bitext) return
    try {
      const made = await this.#deps.api.createConcept(bitext.projectId, concept)
      this.decideName(segment, made.id, span, 'confirmed')
    } catch (error) {
      this.#deps.say(wordsOf(error), 'error')
    }
  }

  /** Decides all proposals on one side of a threshold; null where it could not be done, which is told. */
  async decideBulk(bulk: BulkRequest): Promise<BulkOutcome | null> {
    let outcome: BulkOutcome | null = null
    await this.#try(async () => {
      outcome = await this.#deps.api.bulk(this.id, bulk)
    })
    return outcome
  }

  /** Makes room in the other text for a translation. @returns the segment to write in; null where there can be none */
  async draft(segment: SegmentId, groupId: string): Promise<SegmentId | null> {
    let made: SegmentId | null = null
    await this.#try(async () => {
      const version = this.state.index.bone(segment)?.version ?? 0
      const change = await this.#deps.api.act(this.id, { act: 'draft', segment: { id: segment, version } }, groupId)
      const row = change.rows?.find(({ kind, row }) => kind === 'segment' && row !== null)
      made = (row?.id ?? null) as SegmentId | null
      // The text is here already: it is open to be typed in at once.
      if (row)
        this.texts.put({ ...(row.row as Segment), text: '', mentions: [], suspects: [], place: null } as SegmentView)
      this.change(change)
      // Where it stands the server knows.
      if (made && !this.state.index.place(made)) await this.reload()
    })
    return made
  }

  /** What the person made of proposals so far. */
  async decisions(): Promise<readonly Decision[]> {
    let decisions: readonly Decision[] = []
    await this.#try(async () => {
      decisions = await this.#deps.api.decisions(this.id)
    })
    return decisions
  }

  /** What happened to these segments and their links, to both texts where none are named; or why it cannot be told. */
  async past(segments: readonly SegmentId[] | null): Promise<readonly PastChange[] | string> {
    try {
      return await this.#deps.api.past(this.id, segments)
    } catch (error) {
      return wordsOf(error)
    }
  }

  /** Proposes links for what nobody has decided. */
  async align(how?: AlignHow): Promise<void> {
    await this.#try(async () => this.job(await this.#deps.api.align(this.id, how)))
  }

  async cancel(): Promise<void> {
    const { job } = this.state
    if (job) await this.#try(async () => this.job(await this.#deps.api.cancel(job.id)))
  }

  /** Ends a conflict of texts: with one's own, or with what stands there now. */
  settle(keep: 'mine' | 'theirs'): void {
    const { conflict } = this.state
    if (!conflict) return
    const { segment, mine, theirs } = conflict
    this.set({ conflict: null })
    this.correct(segment, mine, randomId())
    // Mine goes in all the same, and theirs over it: so both are in the history and one undo brings mine back.
    if (keep === 'theirs') this.correct(segment, theirs, randomId())
  }

  /** Takes a change, of whomever, by whichever way it came. */
  change(change: ChangeView): void {
    const { bitext, index } = this.state
    if (!bitext) return
    const applied = applyChange(index.skeleton, change, { ...bitext, bitextId: this.id }, this.#graves)
    if (applied.lost) {
      void this.reload()
      return
    }
    if (change.rows?.some(({ kind }) => counted.has(kind))) this.#counts.clear()
    for (const { kind, id, row } of change.rows ?? []) {
      if (kind === 'segment' && row) this.texts.retell(row as never)
      if (kind === 'mention' && row) this.texts.spoil([(row as { segmentId: SegmentId }).segmentId])
      if (kind === 'link' && row) this.#links.set(id as LinkId, row as Link)
      if (kind === 'bitext' && id === this.id && row) this.set({ bitext: { ...bitext, ...(row as object) } })
      // A name may now be found, or not found, in any text.
      if (kind === 'concept' || kind === 'term' || kind === 'judgement' || (kind === 'mention' && !row)) {
        this.#concepts.clear()
        this.texts.spoil()
      }
    }
    this.#replace(applied.skeleton, applied.relaid)
    this.#reviewNearest(change)
    void this.#checkEdited(applied.retold)
  }

  /** Takes what was learnt; what is learnt between other languages is told where they are worked on. */
  learnt({ one, other, added }: LearntView): void {
    const { bitext } = this.state
    const langs = bitext && [bitext.source.lang, bitext.target.lang].map((lang) => lang.split('-')[0]!.toLowerCase())
    if (!langs?.includes(one) || !langs.includes(other) || added === 0) return
    this.set({ learned: added })
  }

  job(job: Job): void {
    if (job.subject !== this.id || job.kind !== 'align') return
    const { job: known } = this.state
    if (known?.id === job.id && known.finishedAt) return
    this.set({ job })
    if (job.state === 'failed') this.#deps.say(msg(str`The alignment failed: ${job.message}`), 'error')
  }

  #replace(skeleton: Skeleton, relaid: boolean): void {
    const { layout, told, index } = this.state
    if (skeleton === index.skeleton) this.set({ told: told + 1 })
    else
      this.set({ index: new BitextIndex(skeleton, index), told: told + 1, ...(relaid ? { layout: layout + 1 } : {}) })
  }

  /** Confirmed links whose texts changed: whether they still say what was confirmed. */
  async #checkEdited(segments: readonly SegmentId[]): Promise<void> {
    const { index } = this.state
    const links = new Set(segments.map((id) => index.linkOf(id)).filter((link) => link?.state === 'confirmed'))
    for (const bone of links) {
      await this.#try(async () => {
        const link = await this.#deps.api.link(bone!.id)
        const prints = (ids: readonly SegmentId[]) => ids.map((id) => this.texts.get(id)?.fingerprint ?? '?').join('|')
        const { basis } = link
        const holds = basis && basis.source === prints(link.source) && basis.target === prints(link.target)
        const skeleton = this.state.index.skeleton
        const next = { ...boneOf(link), editedSince: link.state === 'confirmed' && !holds }
        const known = this.state.index.link(link.id)
        if (!known || known.version > link.version || known.editedSince === next.editedSince) return
        const replaced = skeleton.links.map((each) => (each.id === link.id ? next : each))
        this.#replace({ ...skeleton, links: replaced }, false)
      })
    }
  }

  readonly #told = {
    change: (change: ChangeView) => this.change(change),
    segment: (view: SegmentView, own: boolean) => {
      if (own && this.#typing?.segment === view.id) this.#typing = { segment: view.id, version: view.version }
      this.texts.put(view)
      // The skeleton learns the new version now, not only when the event stream tells it.
      const rows = [{ kind: 'segment', id: view.id, row: view }] as const
      this.change({ seq: view.version, rows } as unknown as ChangeView)
    },
    arrived: (row: Segment & { text: string }) => this.#putRow(row),
    refused: (write: Write, error: ApiError) => this.#refused(write, error),
  }

  /** Takes a segment as the server has it; its names are read again. */
  #putRow(row: Segment & { text: string }): void {
    if (this.#typing?.segment === row.id) this.#typing = { segment: row.id, version: row.version }
    const view = { mentions: [], suspects: [], place: null, ...this.texts.get(row.id), ...row }
    this.texts.put({ ...assumeText(view, row.text), version: row.version })
    this.texts.spoil([row.id])
  }

  /** Shows things as they are, and says why they are not as the person wanted. */
  #refused(write: Write, error: ApiError): void {
    if (write.type === 'text' && error.code === 'stale') {
      // Its text need not have been read: a write that an earlier page left behind goes before anything is read.
      const current = error.rows[0]?.current as (Segment & { text: string }) | null | undefined
      if (current) {
        this.#putRow(current)
        const { text: mine } = write
        if (mine === current.text) return
        this.set({ conflict: { segment: current.id, mine, theirs: current.text, version: current.version } })
        return
      }
    }
    // The row as it is now is what the person needs: nothing is left to be done about it.
    if (error.code === 'stale')
      this.#deps.say(msg('Changed by someone else meanwhile. The row is shown as it is now.'), 'plain')
    else this.#deps.say(error.message, 'error')
    void this.reload()
  }

  #once(what: string, read: () => Promise<void>): void {
    if (this.#asked.has(what)) return
    this.#asked.add(what)
    read()
      .then(() => {
        this.#asked.delete(what)
        this.set({ told: this.state.told + 1 })
      })
      // What cannot be read now is asked for again after a while, not at every drawing.
      .catch(() => setTimeout(() => this.#asked.delete(what), restMs))
  }

  async #try(run: () => Promise<void>): Promise<void> {
    try {
      await run()
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'not-found')) this.#deps.say(wordsOf(error), 'error')
    }
  }
}
