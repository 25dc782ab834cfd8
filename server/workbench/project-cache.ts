import type { Edit } from '../../db/model/change.ts'
import type { ProjectId } from '../../db/model/ids.ts'
import type { Deps } from './deps.ts'

/** Gives what is kept of a project under a key, or makes it and keeps it. What could not be made is not kept. */
export type ProjectCache<Value> = (
  deps: Deps,
  projectId: ProjectId,
  make: () => Promise<Value>,
  key?: string,
) => Promise<Value>

/**
 * Keeps what is worked out of projects until a change makes it out of date. The feed tells of every commit, also of
 * undo, so that one place keeps all of it honest.
 *
 * @param outdates  whether an edit does; every edit where it is not said
 * @param one  keeps the last project's alone, where what is kept is large
 */
export function projectCache<Value>({
  outdates = () => true,
  one = false,
}: {
  outdates?: (edit: Edit) => boolean
  one?: boolean
} = {}): ProjectCache<Value> {
  const caches = new WeakMap<Deps['storage'], Map<ProjectId, Map<string, Promise<Value>>>>()
  return (deps, projectId, make, key = '') => {
    const projects = caches.get(deps.storage) ?? follow(deps)
    let kept = projects.get(projectId)
    if (!kept) {
      if (one) projects.clear()
      kept = new Map()
      projects.set(projectId, kept)
    }
    const known = kept.get(key)
    if (known) return known
    const value = make()
    kept.set(key, value)
    value.catch(() => kept.delete(key))
    return value
  }

  function follow({ storage, feed }: Deps): Map<ProjectId, Map<string, Promise<Value>>> {
    const projects = new Map<ProjectId, Map<string, Promise<Value>>>()
    caches.set(storage, projects)
    feed.subscribe((event) => {
      if (event.type === 'change' && event.change.edits.some(outdates)) projects.delete(event.change.projectId)
    })
    return projects
  }
}
