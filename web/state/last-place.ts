import type { BitextId, ProjectId, ProjectView, SegmentId } from '../api/types.ts'
import type { AlignSession } from './align-session.ts'

/** Where a person worked last in a project, in this browser. */
export interface LastPlace {
  readonly bitext: BitextId
  readonly segment: SegmentId
  /** The segment's number in its text, from 1, as it was then. */
  readonly number: number
  /** Milliseconds since 1970. */
  readonly at: number
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>

const key = (id: ProjectId | string) => `kopir-place:${id}`

/** The last place in a project, where its bitext is still there; null where nothing is kept, or nothing readable. */
export function lastPlace({ id, bitexts }: Pick<ProjectView, 'id' | 'bitexts'>, shelf: Shelf = localStorage) {
  let place: Partial<LastPlace> | null = null
  try {
    place = JSON.parse(shelf.getItem(key(id)) ?? 'null')
  } catch {
    return null
  }
  const bitext = bitexts.find((one) => one.id === place?.bitext)
  if (!bitext || typeof place?.segment !== 'string' || typeof place.number !== 'number') return null
  const at = typeof place.at === 'number' ? place.at : 0
  return { bitext, segment: place.segment, number: place.number, at }
}

/** Keeps the last place. A browser that keeps nothing forgets it with the page. */
export function keepPlace(project: ProjectId | string, place: LastPlace, shelf: Shelf = localStorage): void {
  try {
    shelf.setItem(key(project), JSON.stringify(place))
  } catch {
    // A full or closed store is no reason to disturb anybody's work.
  }
}

/** A held arrow passes many segments: the one where the person rests is kept. */
const restMs = 400

/** Keeps where the cursor of a bitext is, as it moves. @returns stops, and keeps the last place at once */
export function followPlace({ view }: AlignSession): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let seen: SegmentId | null = null
  const keep = () => {
    const { bitext, index } = view.bitext.state
    clearTimeout(timer)
    if (!bitext || seen === null) return
    keepPlace(bitext.projectId, { bitext: bitext.id, segment: seen, number: index.number(seen), at: Date.now() })
  }
  const stop = view.subscribe(() => {
    const segment = view.state.focus?.segment ?? null
    if (segment === null || segment === seen) return
    seen = segment
    clearTimeout(timer)
    timer = setTimeout(keep, restMs)
  })
  return () => {
    stop()
    keep()
  }
}
