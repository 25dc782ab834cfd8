import { wordsOf } from '../api/api-error.ts'
import { answer, ifMatch } from '../api/client.ts'
import type {
  Concept,
  ConceptId,
  ConceptKind,
  ConceptView,
  Gender,
  OccurrenceView,
  ProjectId,
  Term,
  TermStatus,
} from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

export interface NewTerm {
  readonly lang: string
  readonly text: string
  readonly status: TermStatus
  readonly note?: string
}
export type TermPatch = Partial<Pick<Term, 'lang' | 'text' | 'status' | 'gender' | 'note'>>
export type ConceptPatch = { kind?: ConceptKind; gender?: Gender | null; note?: string }

export interface GlossaryState {
  /** Null until read. */
  readonly concepts: readonly ConceptView[] | null
  readonly problem: string | null
  /** Places of the concept asked for; null while they are looked up. */
  readonly occurrences: { readonly items: readonly OccurrenceView[]; readonly total: number } | null
}

type Needs = Pick<Services, 'client' | 'saving' | 'feed'>

/** The glossary of one project. Every method that writes throws an `ApiError` when it could not. */
export class GlossaryStore extends Store<GlossaryState> {
  readonly #services: Needs
  readonly #projectId: ProjectId
  #timer: ReturnType<typeof setTimeout> | undefined
  #asked: ConceptId | null = null

  constructor(services: Needs, projectId: ProjectId) {
    super({ concepts: null, problem: null, occurrences: null })
    this.#services = services
    this.#projectId = projectId
  }

  /** Reads the glossary and follows its changes. @returns stops following */
  open(): () => void {
    void this.load()
    const stop = this.#services.feed.listen({
      change: ({ rows }) => {
        if (rows === null || rows.some(({ kind }) => kind === 'concept' || kind === 'term')) this.#soon()
      },
      gap: () => this.#soon(),
    })
    return () => {
      clearTimeout(this.#timer)
      stop()
    }
  }

  async load(): Promise<void> {
    try {
      const { items } = await answer(this.#projects.concepts.$get({ param: { id: this.#projectId } }))
      this.set({ concepts: items, problem: null })
    } catch (error) {
      this.set({ problem: wordsOf(error) })
    }
  }

  /** Looks up where a concept is mentioned. */
  async ask(id: ConceptId | null): Promise<void> {
    this.#asked = id
    this.set({ occurrences: null })
    if (id === null) return
    try {
      const found = await answer(this.#services.client.concepts[':id'].occurrences.$get({ param: { id } }))
      if (this.#asked === id) this.set({ occurrences: found })
    } catch (error) {
      if (this.#asked === id) this.set({ occurrences: { items: [], total: 0 }, problem: wordsOf(error) })
    }
  }

  async create(kind: ConceptKind, terms: readonly NewTerm[]): Promise<ConceptId> {
    const sent = this.#projects.concepts.$post({ param: { id: this.#projectId }, json: { kind, terms: [...terms] } })
    const concept = await this.#services.saving.track(answer(sent))
    this.set({ concepts: [...(this.state.concepts ?? []), concept] })
    return concept.id
  }

  async patch(concept: Concept, patch: ConceptPatch): Promise<void> {
    const { id, version } = concept
    await this.#write(this.#services.client.concepts[':id'].$patch({ param: { id }, json: patch }, ifMatch(version)))
  }

  async remove({ id, version }: Concept): Promise<void> {
    const sent = this.#services.client.concepts[':id'].$delete({ param: { id } }, ifMatch(version))
    await this.#services.saving.track(answer(sent))
    this.set({ concepts: (this.state.concepts ?? []).filter((each) => each.id !== id) })
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

  get #projects() {
    return this.#services.client.projects[':id']
  }

  async #write(sent: Parameters<typeof answer<ConceptView>>[0]): Promise<void> {
    try {
      const concept = await this.#services.saving.track(answer(sent))
      this.set({ concepts: (this.state.concepts ?? []).map((each) => (each.id === concept.id ? concept : each)) })
    } catch (error) {
      // Whatever stands there now is shown beside what the person typed.
      this.#soon()
      throw error
    }
  }

  #soon(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.load(), 150)
  }
}
