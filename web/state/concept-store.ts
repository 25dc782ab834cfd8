import { wordsOf } from '../api/api-error.ts'
import { answer } from '../api/client.ts'
import type { ChangeView, ConceptId, OccurrenceView, ParadigmView, SpellingsFor, TermId } from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

export interface ConceptState {
  readonly id: ConceptId | null
  /** Places where it is mentioned; null while they are looked up. */
  readonly occurrences: { readonly items: readonly OccurrenceView[]; readonly total: number } | null
  /** Newest first; null while it is read. */
  readonly history: readonly ChangeView[] | null
  /** Forms of the terms that were asked for. */
  readonly paradigms: Readonly<Record<string, ParadigmView>>
  /** What is proposed for languages that it has no preferred term in. */
  readonly spellings: readonly SpellingsFor[]
  readonly problem: string | null
}

const empty: ConceptState = { id: null, occurrences: null, history: null, paradigms: {}, spellings: [], problem: null }

/** What the card of one concept tells beside its terms: where it is mentioned, what happened to it, its forms. */
export class ConceptStore extends Store<ConceptState> {
  readonly #services: Pick<Services, 'client' | 'feed'>

  constructor(services: Pick<Services, 'client' | 'feed'>) {
    super(empty)
    this.#services = services
  }

  /** Follows changes of the concept it is asked about. @returns stops following */
  open(): () => void {
    return this.#services.feed.listen({
      change: ({ rows }) => {
        if (this.state.id === null) return
        if (rows === null || rows.some(({ kind }) => kind === 'concept' || kind === 'term')) void this.#again()
      },
      gap: () => void this.#again(),
    })
  }

  /** Looks up what there is to tell of a concept. */
  async ask(id: ConceptId | null): Promise<void> {
    this.set({ ...empty, id })
    if (id === null) return
    await Promise.all([this.#readHistory(id), this.#readOccurrences(id), this.#readSpellings(id)])
  }

  /** Reads the forms of a term. */
  async askForms(term: TermId): Promise<void> {
    const { id } = this.state
    await this.#try(id, async () => {
      const paradigm = await answer(this.#services.client.terms[':id'].paradigm.$get({ param: { id: term } }))
      if (this.state.id === id) this.set({ paradigms: { ...this.state.paradigms, [term]: paradigm as ParadigmView } })
    })
  }

  async #again(): Promise<void> {
    const { id, paradigms } = this.state
    if (id === null) return
    await Promise.all([
      this.#readHistory(id),
      this.#readSpellings(id),
      ...Object.keys(paradigms).map((term) => this.askForms(term as TermId)),
    ])
  }

  async #readHistory(id: ConceptId): Promise<void> {
    await this.#try(id, async () => {
      const { items } = await answer(this.#services.client.concepts[':id'].history.$get({ param: { id } }))
      if (this.state.id === id) this.set({ history: items as ChangeView[] })
    })
  }

  async #readSpellings(id: ConceptId): Promise<void> {
    try {
      const { items } = await answer(this.#services.client.concepts[':id'].spellings.$get({ param: { id } }))
      if (this.state.id === id) this.set({ spellings: items as readonly SpellingsFor[] })
    } catch {
      // A card without proposals is a card all the same.
    }
  }

  async #readOccurrences(id: ConceptId): Promise<void> {
    await this.#try(id, async () => {
      const found = await answer(this.#services.client.concepts[':id'].occurrences.$get({ param: { id } }))
      if (this.state.id === id) this.set({ occurrences: found as NonNullable<ConceptState['occurrences']> })
    })
  }

  async #try(id: ConceptId | null, read: () => Promise<void>): Promise<void> {
    try {
      await read()
    } catch (error) {
      if (this.state.id !== id) return
      // Whatever could not be read is not waited for.
      const { occurrences, history } = this.state
      this.set({ problem: wordsOf(error), occurrences: occurrences ?? { items: [], total: 0 }, history: history ?? [] })
    }
  }
}
