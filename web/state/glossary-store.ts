import { wordsOf } from '../api/api-error.ts'
import { answer, ifMatch } from '../api/client.ts'
import type {
  ChangeView,
  Concept,
  ConceptId,
  ConceptKind,
  ConceptView,
  ProjectId,
  Term,
  TermId,
  TermStatus,
} from '../api/types.ts'
import { prepareSearch } from './glossary-index.ts'
import { wholeConcept, withChanges } from './glossary-rows.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

export interface NewTerm {
  readonly lang: string
  readonly text: string
  readonly status: TermStatus
  readonly note?: string
}
export type TermPatch = Partial<Omit<Term, 'id' | 'conceptId' | 'version' | 'forms'>> & {
  forms?: Term['forms'][number][]
}
export type ConceptPatch = Partial<Pick<Concept, 'kind' | 'gender' | 'note'>> & {
  identifiers?: Concept['identifiers'][number][]
}

export interface GlossaryState {
  /** Null until read. */
  readonly concepts: readonly ConceptView[] | null
  /** How many have come so far, while they are being read. */
  readonly reading: number
  readonly problem: string | null
  /** How often each concept is mentioned; null until it was asked for and counted. */
  readonly used: Readonly<Record<string, number>> | null
  /** Grows when names can be found in more scripts than before. */
  readonly prepared: number
}

type Needs = Pick<Services, 'client' | 'saving' | 'feed'>

const piece = 2000
/** Between two frames, so that typing is never held up. */
const sliceMs = 6

/** The glossary of one project. Every method that writes throws an `ApiError` when it could not. */
export class GlossaryStore extends Store<GlossaryState> {
  readonly #services: Needs
  readonly #projectId: ProjectId
  #timer: ReturnType<typeof setTimeout> | undefined
  #preparing: ReturnType<typeof setTimeout> | undefined
  #loads = 0
  #counting = false

  constructor(services: Needs, projectId: ProjectId) {
    super({ concepts: null, reading: 0, problem: null, used: null, prepared: 0 })
    this.#services = services
    this.#projectId = projectId
  }

  /** Reads the glossary and follows its changes. @returns stops following */
  open(): () => void {
    void this.load()
    const stop = this.#services.feed.listen({
      change: (change) => this.#changed(change),
      gap: () => this.#soon(),
    })
    return () => {
      this.#loads++
      clearTimeout(this.#timer)
      clearTimeout(this.#preparing)
      stop()
    }
  }

  /** Reads all of it, piece by piece; what stood there stays until all has come. */
  async load(): Promise<void> {
    const load = ++this.#loads
    const concepts: ConceptView[] = []
    try {
      for (let after: ConceptId | null | undefined; after !== null; ) {
        const query = { limit: String(piece), ...(after ? { after } : {}) }
        const param = { id: this.#projectId }
        const { items, next } = await answer(this.#projects.concepts.rows.$get({ param, query }))
        if (load !== this.#loads) return
        for (const row of items) concepts.push(wholeConcept(row as never, this.#projectId))
        after = next
        if (after !== null) this.set({ reading: concepts.length })
      }
      this.#show(concepts)
    } catch (error) {
      if (load === this.#loads) this.set({ problem: wordsOf(error) })
    }
  }

  /** Counts where each concept is mentioned, once it is asked for. */
  async count(): Promise<void> {
    if (this.#counting) return
    this.#counting = true
    try {
      const { counts } = await answer(this.#projects.concepts.usage.$get({ param: { id: this.#projectId } }))
      this.set({ used: counts as Record<string, number> })
    } finally {
      this.#counting = false
    }
  }

  async create(kind: ConceptKind, terms: readonly NewTerm[]): Promise<ConceptId> {
    const sent = this.#projects.concepts.$post({ param: { id: this.#projectId }, json: { kind, terms: [...terms] } })
    const concept = (await this.#services.saving.track(answer(sent))) as ConceptView
    this.#put(concept)
    return concept.id
  }

  async patch(concept: Concept, patch: ConceptPatch): Promise<void> {
    const { id, version } = concept
    await this.#write(this.#services.client.concepts[':id'].$patch({ param: { id }, json: patch }, ifMatch(version)))
  }

  async remove({ id, version }: Concept): Promise<void> {
    const sent = this.#services.client.concepts[':id'].$delete({ param: { id } }, ifMatch(version))
    await this.#services.saving.track(answer(sent))
    this.#show((this.state.concepts ?? []).filter((each) => each.id !== id))
  }

  async addTerm(conceptId: ConceptId, term: NewTerm): Promise<void> {
    await this.#write(this.#services.client.concepts[':id'].terms.$post({ param: { id: conceptId }, json: term }))
  }

  async patchTerm({ id, version }: Term, patch: TermPatch): Promise<void> {
    await this.#write(this.#services.client.terms[':id'].$patch({ param: { id }, json: patch }, ifMatch(version)))
  }

  async removeTerm({ id, version }: Term): Promise<void> {
    await this.#write(this.#services.client.terms[':id'].$delete({ param: { id } }, ifMatch(version)))
  }

  /** One concept of two: the first takes the other in. */
  async merge(into: Concept, from: Concept): Promise<void> {
    const json = { id: from.id, version: from.version }
    const sent = this.#services.client.concepts[':id'].merge.$post(
      { param: { id: into.id }, json },
      ifMatch(into.version),
    )
    await this.#write(sent)
    this.#show((this.state.concepts ?? []).filter(({ id }) => id !== from.id))
  }

  /** A concept of its own for these terms. @returns its id */
  async split({ id, version }: Concept, terms: readonly TermId[]): Promise<ConceptId> {
    const json = { terms: [...terms] }
    const sent = this.#services.client.concepts[':id'].split.$post({ param: { id }, json }, ifMatch(version))
    const fresh = (await this.#services.saving.track(answer(sent))) as ConceptView
    this.#soon()
    this.#put(fresh)
    return fresh.id
  }

  get #projects() {
    return this.#services.client.projects[':id']
  }

  async #write(sent: Parameters<typeof answer<ConceptView>>[0]): Promise<void> {
    try {
      this.#put((await this.#services.saving.track(answer(sent))) as ConceptView)
    } catch (error) {
      // Whatever stands there now is shown beside what the person typed.
      this.#soon()
      throw error
    }
  }

  #put(concept: ConceptView): void {
    const others = (this.state.concepts ?? []).filter(({ id }) => id !== concept.id)
    this.#show([...others, concept])
  }

  #show(concepts: readonly ConceptView[]): void {
    this.set({ concepts, reading: 0, problem: null })
    clearTimeout(this.#preparing)
    this.#prepare()
  }

  #prepare(): void {
    this.#preparing = setTimeout(() => {
      if (!prepareSearch(this.state.concepts ?? [], sliceMs)) this.#prepare()
      else this.set({ prepared: this.state.prepared + 1 })
    }, 0)
  }

  #changed({ rows }: ChangeView): void {
    const telling = rows?.filter(({ kind }) => kind !== 'link' && kind !== 'bitext')
    // What is mentioned where has to be counted anew, when somebody asks again.
    if (this.state.used !== null && telling?.length !== 0) this.set({ used: null })
    if (rows === null || this.state.concepts === null) this.#soon()
    else if (rows.some(({ kind }) => kind === 'concept' || kind === 'term')) {
      this.#show(withChanges(this.state.concepts, rows))
    }
  }

  #soon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.load(), 150)
  }
}
