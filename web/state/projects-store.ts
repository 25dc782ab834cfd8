import { wordsOf } from '../api/api-error.ts'
import { answer, ifMatch } from '../api/client.ts'
import type { ProjectId, ProjectView } from '../api/types.ts'
import type { Services } from './services.ts'
import { Store } from './store.ts'

export interface ProjectsState {
  /** Null until read. */
  readonly projects: readonly ProjectView[] | null
  readonly problem: string | null
}

/** All projects, for the home page. */
export class ProjectsStore extends Store<ProjectsState> {
  readonly #services: Pick<Services, 'client' | 'saving'>

  constructor(services: Pick<Services, 'client' | 'saving'>) {
    super({ projects: null, problem: null })
    this.#services = services
  }

  async load(): Promise<void> {
    try {
      const { items } = await answer(this.#services.client.projects.$get())
      this.set({ projects: items, problem: null })
    } catch (error) {
      this.set({ problem: wordsOf(error) })
    }
  }

  /** @returns the new project's id; undefined where it could not be made, with the reason in `problem` */
  async create(name: string): Promise<ProjectId | undefined> {
    try {
      const sent = this.#services.client.projects.$post({ json: { name } })
      return (await this.#services.saving.track(answer(sent))).id
    } catch (error) {
      this.set({ problem: wordsOf(error) })
      return undefined
    }
  }

  /** Deletes a project with all that is in it; `bringBack` undoes it. @throws ApiError */
  async remove({ id, version }: ProjectView): Promise<void> {
    const sent = this.#services.client.projects[':id'].$delete({ param: { id } }, ifMatch(version))
    await this.#services.saving.track(answer(sent))
    await this.load()
  }

  /** Takes back the latest act of a project: its deletion. @throws ApiError */
  async bringBack(id: ProjectId): Promise<void> {
    await this.#services.saving.track(answer(this.#services.client.projects[':id'].undo.$post({ param: { id } })))
    await this.load()
  }
}
