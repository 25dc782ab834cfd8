import type { ChangeView, Job, LearntView, ProjectId } from './types.ts'

/** Who is told what happens in a project. */
export interface Listener {
  /** A change, one's own ones too, in order. */
  change(change: ChangeView): void
  job(job: Job): void
  /** Something was learnt from decisions. */
  learnt(news: LearntView): void
  /** Something may have been missed: read again what is shown. */
  gap(): void
  /** Whether the server is listening. */
  connected(is: boolean): void
}

const silenceMs = 65_000
const retryMs = 2_000

/**
 * Follows a project's changes and jobs until closed. Comes back by itself and asks for what it missed; where it cannot
 * know, it says so by `gap`.
 *
 * @param after  number of the last change already known
 * @returns closes it
 */
export function followEvents(project: ProjectId, listener: Listener, after?: number): () => void {
  let seq = after
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let broken = false

  const reopen = (inMs: number) => {
    source?.close()
    clearTimeout(timer)
    timer = setTimeout(open, inMs)
  }
  const heard = () => {
    clearTimeout(timer)
    timer = setTimeout(() => reopen(0), silenceMs)
  }
  const open = () => {
    const query = new URLSearchParams({ project, ...(seq === undefined ? {} : { after: String(seq) }) })
    source = new EventSource(`/api/events?${query}`)
    source.addEventListener('open', () => {
      heard()
      listener.connected(true)
      // Without a number the server starts at its present; what lies between is unknown.
      if (broken && seq === undefined) listener.gap()
    })
    source.addEventListener('heartbeat', heard)
    source.addEventListener('change', (event) => {
      heard()
      const change = JSON.parse(event.data) as ChangeView
      seq = change.seq
      listener.change(change)
    })
    source.addEventListener('job', (event) => {
      heard()
      listener.job(JSON.parse(event.data) as Job)
    })
    source.addEventListener('learnt', (event) => {
      heard()
      listener.learnt(JSON.parse(event.data) as LearntView)
    })
    source.addEventListener('error', () => {
      listener.connected(false)
      broken = true
      reopen(retryMs)
    })
  }
  open()
  return () => {
    clearTimeout(timer)
    source?.close()
  }
}
