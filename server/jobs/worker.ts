import { once } from 'node:events'
import { ProblemError } from '../problems.ts'
import type { WorkOrder, WorkResult, WorkWord } from './pool.ts'
import { type GivingControl, Stopped } from './task-control.ts'
import { tasks } from './tasks.ts'

/** Least time between two words of progress: ten a second. */
const everyMs = 100

/** The entry of a worker thread: runs one task. A problem travels as data, because a clone would forget its class. */
export default async function work({ task, input, port, cancelled }: WorkOrder): Promise<WorkResult> {
  let last = 0
  let taken: Promise<unknown> = Promise.resolve()
  const isCancelled = () => Atomics.load(cancelled, 0) === 1
  const control: GivingControl<unknown> = {
    onProgress(share) {
      const now = performance.now()
      if (now - last < everyMs) return
      last = now
      port.postMessage({ share } satisfies WorkWord)
    },
    isCancelled,
    // One piece on its way, the next in the making: what is not yet written waits here, not in the main thread's memory.
    async give(piece) {
      await taken
      if (isCancelled()) throw new Stopped()
      taken = once(port, 'message')
      port.postMessage({ piece } satisfies WorkWord)
    },
  }
  port.postMessage({ share: 0 } satisfies WorkWord)
  const run = tasks[task] as (input: unknown, control: GivingControl<unknown>) => unknown
  try {
    const value = await run(input, control)
    await taken
    if (isCancelled()) throw new Stopped()
    return { value }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { code, message, extra } = error
    return { problem: { code, message, extra } }
  }
}
