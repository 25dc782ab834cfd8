import { wordsOf } from '../api/api-error.ts'
import { answer, ifMatch } from '../api/client.ts'
import type { CutRules, CuttingPreview, ProjectId } from '../api/types.ts'
import { randomId } from './random-id.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

export interface CuttingState {
  /** The rules as the person has them now; null until they are read. */
  readonly rules: CutRules | null
  /** Whether they differ from those that are kept. */
  readonly changed: boolean
  /** What they would change; the last one stays in sight while the next is made. */
  readonly preview: CuttingPreview | null
  readonly busy: 'looking' | 'keeping' | null
  readonly problem: string | null
}

type Needs = Pick<Services, 'client' | 'saving'>

/** Pause after the last change before a look at what it does, in milliseconds. */
const pauseMs = 300

/** A project's rules of cutting, while a person works on them: every change is followed by a look at what it does. */
export class CuttingStore extends Store<CuttingState> {
  readonly #services: Needs
  readonly #id: ProjectId
  #kept = ''
  #version = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #run = 0

  constructor(services: Needs, id: ProjectId) {
    super({ rules: null, changed: false, preview: null, busy: null, problem: null })
    this.#services = services
    this.#id = id
  }

  /** Reads the rules that are kept. */
  async load(): Promise<void> {
    try {
      const { cutting, version } = await answer(this.#services.client.projects[':id'].$get({ param: { id: this.#id } }))
      this.#kept = JSON.stringify(cutting)
      this.#version = version
      this.set({ rules: cutting, changed: false, problem: null })
      await this.#look()
    } catch (error) {
      this.set({ problem: wordsOf(error) })
    }
  }

  /** Changes the rules, and looks what that does once the person pauses. */
  change(patch: Partial<CutRules>): void {
    const { rules } = this.state
    if (rules === null) return
    const next = { ...rules, ...patch }
    this.set({ rules: next, changed: JSON.stringify(next) !== this.#kept })
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#look(), pauseMs)
  }

  /**
   * Keeps the rules, and cuts the documents that they change anew.
   *
   * @returns how many documents were cut anew; undefined where it could not be done, with the reason in the state
   */
  async keep(): Promise<number | undefined> {
    const { rules, busy } = this.state
    if (rules === null || busy === 'keeping') return undefined
    clearTimeout(this.#timer)
    await this.#look()
    const { preview, problem } = this.state
    if (preview === null || problem !== null) return undefined
    const apply = preview.documents.filter(isTouched).map(({ id }) => id)
    this.set({ busy: 'keeping' })
    try {
      const json = { cutting: mutable(rules), apply, groupId: randomId() }
      const sent = this.#services.client.projects[':id'].cutting.$put(
        { param: { id: this.#id }, json },
        ifMatch(this.#version),
      )
      await this.#services.saving.track(answer(sent))
      this.set({ busy: null })
      await this.load()
      return apply.length
    } catch (error) {
      this.set({ busy: null, problem: wordsOf(error) })
      return undefined
    }
  }

  async #look(): Promise<void> {
    const { rules } = this.state
    if (rules === null) return
    const run = ++this.#run
    this.set({ busy: 'looking', problem: null })
    try {
      const sent = this.#services.client.projects[':id'].cutting.preview.$post({
        param: { id: this.#id },
        json: mutable(complete(rules)),
      })
      const preview = await answer(sent)
      if (run === this.#run) this.set({ preview, busy: null })
    } catch (error) {
      if (run === this.#run) this.set({ preview: null, busy: null, problem: wordsOf(error) })
    }
  }
}

/** Whether a document's segments would change. */
export function isTouched({ changes }: CuttingPreview['documents'][number]): boolean {
  return changes.changed.total + changes.added.total + changes.removed.total > 0
}

/** The rules without those that are only begun. */
export function complete({ abbreviations, places, srx }: CutRules): CutRules {
  return {
    abbreviations: abbreviations.filter(({ text }) => text.trim() !== ''),
    places: places.filter(({ before, after }) => before.trim() !== '' || after.trim() !== ''),
    srx,
  }
}

// The client's types are of what can be changed.
function mutable({ abbreviations, places, srx }: CutRules) {
  const whole = complete({ abbreviations, places, srx })
  return {
    abbreviations: whole.abbreviations.map((each) => ({ ...each })),
    places: whole.places.map((each) => ({ ...each })),
    srx: srx && { ...srx },
  }
}
