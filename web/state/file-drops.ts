import type { ProjectId } from '../api/types.ts'
import { importStoreOf } from './import-store.ts'
import type { Services } from './services.ts'

/** What the frame knows of where one is. */
export interface DropPlace {
  /** The project whose page one is on; null where there is none. */
  projectId(): ProjectId | null
  /** Whether the page takes files by itself. */
  takesFiles(): boolean
  /** Goes where the files wait. */
  go(projectId: ProjectId): void
  /** Says that files cannot be dropped here. */
  refuse(): void
}

/**
 * Catches files that are dropped anywhere: the browser would open them and leave Kopir. In a project they come to its
 * import page.
 */
export function catchDrops(
  services: Pick<Services, 'client' | 'saving' | 'feed'>,
  place: DropPlace,
  signal: AbortSignal,
): void {
  const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
  const over = (event: DragEvent) => {
    if (isFiles(event)) event.preventDefault()
  }
  const drop = (event: DragEvent) => {
    if (!isFiles(event) || event.defaultPrevented) return
    event.preventDefault()
    if (place.takesFiles()) return
    const files = [...(event.dataTransfer?.files ?? [])]
    const id = place.projectId()
    if (id === null) place.refuse()
    else if (files.length > 0) {
      void importStoreOf(services, id).add(files)
      place.go(id)
    }
  }
  addEventListener('dragover', over, { signal })
  addEventListener('drop', drop, { signal })
}
