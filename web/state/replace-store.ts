import { msg } from '@lit/localize'
import { ApiError, wordsOf } from '../api/api-error.ts'
import { answer } from '../api/client.ts'
import type { ConceptId, DocumentId, ReplacementPlace, ReplacementPlan, TermId } from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

/** A place of the plan with what a person says of it. */
export interface ReplaceRow {
  readonly key: string
  readonly place: ReplacementPlace
  readonly ticked: boolean
  /** Which candidate; null until a person has chosen. */
  readonly choice: number | null
}

export interface ReplaceState {
  /** Null while it is looked for. */
  readonly rows: readonly ReplaceRow[] | null
  readonly total: number
  /** The terms that could stand there. */
  readonly usable: ReplacementPlan['usable']
  /** Those a person chose, by language: the others are those that fit the old forms. */
  readonly by: Readonly<Record<string, TermId>>
  readonly busy: boolean
  readonly problem: string | null
}

type Needs = Pick<Services, 'client' | 'saving'>

/** A plan of replacing a name's old forms: what is ticked, what is chosen, and doing it. */
export class ReplaceStore extends Store<ReplaceState> {
  readonly #services: Needs
  #asked = 0

  constructor(services: Needs) {
    super({ rows: null, total: 0, usable: [], by: {}, busy: false, problem: null })
    this.#services = services
  }

  /** Looks for the places; what was ticked off or chosen before stays so where the place is still there. */
  async look(id: ConceptId, documents: readonly DocumentId[] | null, keep = false): Promise<void> {
    const asked = ++this.#asked
    const before = new Map(keep ? this.state.rows?.map((row) => [row.key, row]) : [])
    this.set({ rows: null, ...(keep ? {} : { problem: null }) })
    try {
      const by = Object.values(this.state.by).join(',')
      const query = { ...(documents ? { documents: documents.join(',') } : {}), ...(by ? { by } : {}) }
      const { places, total, usable } = await answer<ReplacementPlan>(
        this.#services.client.concepts[':id'].replacement.$get({ param: { id }, query } as never) as never,
      )
      if (asked !== this.#asked) return
      const rows = places.map((place): ReplaceRow => {
        const key = `${place.segmentId} ${place.start} ${place.form}`
        const known = before.get(key)
        return known ? { ...known, place } : { key, place, ticked: true, choice: place.sure ? 0 : null }
      })
      this.set({ rows, total, usable })
    } catch (error) {
      if (asked === this.#asked) this.set({ rows: [], total: 0, problem: wordsOf(error) })
    }
  }

  /** Chooses the term to be put in where a language's old forms stand; null for the one that fits each. */
  putIn(lang: string, term: TermId | null): void {
    const { [lang]: _, ...rest } = this.state.by
    this.set({ by: term === null ? rest : { ...rest, [lang]: term } })
  }

  tick(key: string, ticked: boolean): void {
    this.#each((row) => (row.key === key ? { ...row, ticked } : row))
  }

  tickAll(ticked: boolean): void {
    this.#each((row) => ({ ...row, ticked }))
  }

  /** Chooses a candidate, also for all places of the same form that nobody has chosen for. */
  choose(key: string, choice: number): void {
    const chosen = this.state.rows?.find((row) => row.key === key)
    if (!chosen || choice >= chosen.place.candidates.length) return
    const same = ({ form, candidates }: ReplacementPlace) => `${form}\n${candidates.join('\n')}`
    this.#each((row) =>
      row.key === key || (row.choice === null && same(row.place) === same(chosen.place)) ? { ...row, choice } : row,
    )
  }

  /** Those that would be replaced now, and those that still want a choice. */
  get ready(): { readonly rows: readonly ReplaceRow[]; readonly open: number } {
    const ticked = (this.state.rows ?? []).filter((row) => row.ticked)
    const rows = ticked.filter(({ choice }) => choice !== null)
    return { rows, open: ticked.length - rows.length }
  }

  /** Replaces what is ticked and chosen. @returns in how many places; null where it could not be done */
  async apply(id: ConceptId, documents: readonly DocumentId[] | null): Promise<number | null> {
    const { rows } = this.ready
    if (rows.length === 0 || this.state.busy) return null
    const places = rows.map(({ place: { segmentId, version, start, end, form, candidates }, choice }) => ({
      segmentId,
      version,
      start,
      end,
      form,
      text: candidates[choice!]!,
    }))
    this.set({ busy: true, problem: null })
    try {
      const sent = this.#services.client.concepts[':id'].replacement.$post({ param: { id }, json: { places } } as never)
      await this.#services.saving.track(answer(sent as never))
      return places.length
    } catch (error) {
      if (error instanceof ApiError && error.code === 'stale') {
        this.set({
          problem: msg('Some of these texts have changed meanwhile. Nothing was replaced; look at the list again.'),
        })
        await this.look(id, documents, true)
      } else this.set({ problem: wordsOf(error) })
      return null
    } finally {
      this.set({ busy: false })
    }
  }

  #each(change: (row: ReplaceRow) => ReplaceRow): void {
    if (this.state.rows) this.set({ rows: this.state.rows.map(change) })
  }
}
