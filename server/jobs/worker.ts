import { ProblemError } from '../problems.ts'
import type { WorkOrder, WorkResult } from './pool.ts'
import type { TaskControl } from './task-control.ts'
import { tasks } from './tasks.ts'

/** Least time between two words of progress: ten a second. */
const everyMs = 100

/** The entry of a worker thread: runs one task. A problem travels as data, because a clone would forget its class. */
export default async function work({ task, input, port, cancelled }: WorkOrder): Promise<WorkResult> {
  let last = 0
  const control: TaskControl = {
    onProgress(share) {
      const now = performance.now()
      if (now - last < everyMs) return
      last = now
      port.postMessage(share)
    },
    isCancelled: () => Atomics.load(cancelled, 0) === 1,
  }
  port.postMessage(0)
  const run = tasks[task] as (input: unknown, control: TaskControl) => unknown
  try {
    return { value: await run(input, control) }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { code, message, extra } = error
    return { problem: { code, message, extra } }
  }
}
