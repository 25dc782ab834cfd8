import { availableParallelism } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { ProblemError } from '../problems.ts'
import type { TaskInput, TaskName, TaskOutput } from './tasks.ts'

/** Runs tasks on worker threads, each kind of task on its own, so that an import never waits for alignments. */
export interface Pool {
  run<Task extends TaskName>(
    task: Task,
    input: TaskInput<Task>,
    control?: { signal?: AbortSignal; progress?(share: number): void },
  ): Promise<TaskOutput<Task>>
  close(): Promise<void>
}

/**
 * What the worker gets: the task, its input, a port to tell progress on (0 as soon as a thread takes it up), and a flag
 * that is raised to cancel.
 */
export interface WorkOrder {
  readonly task: TaskName
  readonly input: unknown
  readonly port: import('node:worker_threads').MessagePort
  readonly cancelled: Int32Array
}

/** What the worker answers: what came of the task, or the problem it met. */
export type WorkResult =
  | { readonly value: unknown }
  | { readonly problem: Pick<ProblemError, 'code' | 'message' | 'extra'> }

/** After this long without answering the flag, the thread is ended and replaced. */
const graceMs = 2_000

/** What tasks that answer to no one's cancel may take, in milliseconds: a file made to be slow must not hold a thread. */
const longest: Longest = {
  'read-file': (input) => 4_000 + 2 * ((input as TaskInput<'read-file'>).bytes.length / 1_000),
  'translate-document': (input) => 8_000 + 6 * ((input as TaskInput<'translate-document'>).bytes.length / 1_000),
}
type Longest = Partial<Record<TaskName, (input: unknown) => number>>

/** Threads at most. Alignments fill all cores but one; a second file is read beside one that is slow. */
const threads: Readonly<Record<TaskName, number>> = {
  align: Math.max(1, availableParallelism() - 1),
  'carry-spans': 1,
  'read-file': 2,
  'translate-document': 1,
}

/**
 * @param limits  threads at most for each kind of task; heap of each in MB; milliseconds a task may take once a thread
 *                has taken it up, by name
 */
export function createPool(limits: { workers?: number; heapMb?: number; longest?: Longest } = {}): Pool {
  const fromSource = import.meta.url.endsWith('.ts')
  const start = (maxThreads: number) => {
    const piscina = new Piscina({
      filename: new URL(fromSource ? './worker-from-source.mjs' : './worker.js', import.meta.url).href,
      // Loaders of the process do not reach its threads on Node 20.
      execArgv: [],
      minThreads: 0,
      maxThreads: limits.workers ?? maxThreads,
      idleTimeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb ?? 2_048 },
    })
    // A thread that dies fails its own task; without a listener it would take the process with it.
    piscina.on('error', () => {})
    return piscina
  }
  const pools: Readonly<Record<TaskName, Piscina>> = {
    align: start(threads.align),
    'carry-spans': start(threads['carry-spans']),
    'read-file': start(threads['read-file']),
    'translate-document': start(threads['translate-document']),
  }
  return {
    async run(task, input, control = {}) {
      control.signal?.throwIfAborted()
      const { port1, port2 } = new MessageChannel()
      const cancelled = new Int32Array(new SharedArrayBuffer(4))
      const kill = new AbortController()
      let timer: NodeJS.Timeout | undefined
      const cancel = () => {
        Atomics.store(cancelled, 0, 1)
        timer = setTimeout(() => kill.abort(), graceMs)
      }
      const most = (limits.longest ?? longest)[task]?.(input)
      let clock: NodeJS.Timeout | undefined
      control.signal?.addEventListener('abort', cancel, { once: true })
      port1.on('message', (share: number) => {
        // Time spent in the queue is not the task's.
        if (most !== undefined) clock ??= setTimeout(() => kill.abort(), most)
        control.progress?.(share)
      })
      try {
        const order: WorkOrder = { task, input, port: port2, cancelled }
        const result = (await pools[task].run(order, { transferList: [port2], signal: kill.signal })) as WorkResult
        if ('problem' in result)
          throw new ProblemError(result.problem.code, result.problem.message, result.problem.extra)
        return result.value as TaskOutput<typeof task>
      } catch (error) {
        if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') throw tooMuch(error)
        if (kill.signal.aborted && !control.signal?.aborted) throw tooLong(error)
        throw error
      } finally {
        clearTimeout(timer)
        clearTimeout(clock)
        control.signal?.removeEventListener('abort', cancel)
        port1.close()
      }
    },
    close: async () => void (await Promise.all(Object.values(pools).map((piscina) => piscina.destroy()))),
  }
}

const tooMuch = (cause: unknown) =>
  new ProblemError(
    'too-large',
    'This needs more memory than Kopir gives one piece of work. Try it in parts.',
    {},
    cause,
  )
const tooLong = (cause: unknown) =>
  new ProblemError(
    'too-large',
    'This took longer than Kopir lets a file take, and was stopped. Try it in parts.',
    {},
    cause,
  )
