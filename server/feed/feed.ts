import type { Change } from '../../db/model/change.ts'
import type { ProjectId } from '../../db/model/ids.ts'
import type { Job } from '../../db/model/job.ts'
import type { TwoLanguages } from '../../db/model/learning.ts'
import type { Storage } from '../../db/storage.ts'

/** Something was learnt between two languages of a project. */
export interface LearntNews extends TwoLanguages {
  readonly projectId: ProjectId
  /** Word pairs that were not learnt before. */
  readonly added: number
}

/** What is told to everyone who listens. */
export type FeedEvent =
  | { readonly type: 'change'; readonly change: Change }
  | { readonly type: 'job'; readonly job: Job }
  | ({ readonly type: 'learnt' } & LearntNews)
export type Listener = (event: FeedEvent) => void

/** Passes changes on as they are committed, and replays from history what a listener missed. */
export interface Feed {
  publish(event: FeedEvent): void
  /** @returns stops listening */
  subscribe(listener: Listener): () => void
  /** Changes after a number, oldest first, to the end of history. */
  missed(after: number): AsyncIterable<Change>
}

/** Changes read at a time; one may hold thousands of rows. */
const page = 50

/** A feed within one process. */
export function createFeed(storage: Pick<Storage, 'changesAfter'>): Feed {
  const listeners = new Set<Listener>()
  return {
    publish(event) {
      for (const listener of listeners) listener(event)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async *missed(after) {
      for (let seq = after; ; ) {
        const changes = await storage.changesAfter(seq, page)
        yield* changes
        const last = changes.at(-1)
        if (!last || changes.length < page) return
        seq = last.seq
        // A long history is read in pieces: others get their turn between them.
        await new Promise((resolve) => setImmediate(resolve))
      }
    },
  }
}
