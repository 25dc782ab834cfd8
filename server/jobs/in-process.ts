import type { Pool } from './pool.ts'
import { tasks } from './tasks.ts'

/** A pool without threads: runs tasks where it is called. For tests. */
export function inProcess(): Pool {
  return {
    async run(task, input, control = {}) {
      const run = tasks[task] as (input: unknown, control: unknown) => unknown
      const answers = {
        onProgress: (share: number) => control.progress?.(share),
        isCancelled: () => control.signal?.aborted ?? false,
        give: async (piece: unknown) => {
          control.signal?.throwIfAborted()
          await control.take?.(structuredClone(piece) as never)
          control.signal?.throwIfAborted()
        },
      }
      // A clone, as a thread would get: a task that leans on shared objects fails here too.
      return structuredClone(await run(structuredClone(input), answers)) as never
    },
    close: async () => {},
  }
}
