import { wordsOf } from '../api/api-error.ts'
import { answer } from '../api/client.ts'
import type { BitextId, DocumentId, NamesReport, ProjectId, ReportFinding, WaivedFinding } from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

export interface ConsistencyState {
  /** Null until read. */
  readonly report: NamesReport | null
  readonly problem: string | null
}

/** What is reported: a project, or one document or bitext of it. */
export interface ConsistencyScope {
  readonly projectId: ProjectId
  readonly document: DocumentId | null
  readonly bitext: BitextId | null
}

/** A burst of changes is waited for: each asks for all texts to be looked through again. */
const restMs = 600

/** Which names stand where, followed as people change texts, links and the glossary. */
export class ConsistencyStore extends Store<ConsistencyState> {
  readonly #services: Pick<Services, 'client' | 'feed' | 'saving'>
  readonly #scope: ConsistencyScope
  #waiting: ReturnType<typeof setTimeout> | undefined
  #asked = 0

  constructor(services: Pick<Services, 'client' | 'feed' | 'saving'>, scope: ConsistencyScope) {
    super({ report: null, problem: null })
    this.#services = services
    this.#scope = scope
  }

  /** Reads the report and follows it. @returns stops following */
  open(): () => void {
    void this.load()
    const stop = this.#services.feed.listen({ change: () => this.#soon(), gap: () => this.#soon() })
    return () => {
      clearTimeout(this.#waiting)
      stop()
    }
  }

  async load(): Promise<void> {
    const asked = ++this.#asked
    const { projectId, document, bitext } = this.#scope
    const query = { ...(document ? { document } : {}), ...(bitext ? { bitext } : {}) }
    try {
      const sent = this.#services.client.projects[':id']['names-report'].$get({ param: { id: projectId }, query })
      const report = (await answer<unknown>(sent as never)) as NamesReport
      if (asked === this.#asked) this.set({ report, problem: null })
    } catch (error) {
      if (asked === this.#asked) this.set({ problem: wordsOf(error) })
    }
  }

  /** Lets a finding stand, with a reason that may be empty. @param what  it in words */
  async dismiss({ subject }: ReportFinding, reason: string, what: string): Promise<void> {
    if (subject === undefined) return
    const param = { id: this.#scope.projectId }
    const json = { subject, reason, what: what.slice(0, 300) }
    await this.#send(this.#services.client.projects[':id'].waivers.$post({ param, json }))
  }

  /** Brings a dismissed finding back. */
  async bringBack({ waiverId }: WaivedFinding): Promise<void> {
    await this.#send(this.#services.client.waivers[':id'].$delete({ param: { id: waiverId } }))
  }

  async #send(sent: Promise<unknown>): Promise<void> {
    await this.#services.saving.track(answer(sent as never))
    await this.load()
  }

  #soon(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => void this.load(), restMs)
  }
}
