import type { AlignSession } from '../state/align-session.ts'
import { openSegment, rivalsOf } from '../state/nearest.ts'

// Whoever walks through rows is not asked for at each.
const restMs = 400
// Of longer texts the answer takes its time: there it is looked for when it is asked for.
const mostSegments = 4_000

/** Looks for candidates by itself where the person stays on a doubtful link, or on a segment that is in none. @returns ends it */
export function watchDoubts({ view }: AlignSession): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let at: string | null = null
  const stop = view.subscribe(() => {
    const segment = openSegment(view)
    const now = `${segment} ${view.row && view.lookOf(view.row)}`
    if (now === at) return
    at = now
    clearTimeout(timer)
    const { source, target } = view.bitext.state.index.skeleton
    if (segment === null || source.length + target.length > mostSegments) return
    timer = setTimeout(() => {
      const { row } = view
      // A link that was rejected leaves its segments in none.
      const asks = row !== null && (view.isDoubt(row) || view.lookOf(row) === 'unlinked')
      if (asks && view.state.mode.kind === 'navigate' && openSegment(view) === segment && rivalsOf(view) === null)
        void view.bitext.lookForNearest(segment)
    }, restMs)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
