import { availableParallelism } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { ProblemError } from '../problems.ts'
import type { ReadFileInput } from './read-file.ts'
import type { TaskInput, TaskName, TaskOutput, TaskPiece } from './tasks.ts'

/** How a task is followed while it runs. */
export interface PoolControl<Piece = never> {
  readonly signal?: AbortSignal
  progress?(share: number): void
  /** Takes what the task hands over, one piece at a time: the task waits. What it throws ends the task. */
  take?(piece: Piece): Promise<void>
}

/** Runs tasks on worker threads, each kind of task on its own, so that an import never waits for alignments. */
export interface Pool {
  run<Task extends TaskName>(
    task: Task,
    input: TaskInput<Task>,
    control?: PoolControl<TaskPiece<Task>>,
  ): Promise<TaskOutput<Task>>
  close(): Promise<void>
}

/**
 * What the worker gets: the task, its input, a port for words on the way (a share of 0 as soon as a thread takes it up;
 * a piece is answered when it has been taken), and a flag that is raised to cancel.
 */
export interface WorkOrder {
  readonly task: TaskName
  readonly input: unknown
  readonly port: import('node:worker_threads').MessagePort
  readonly cancelled: Int32Array
}

/** What the worker says on the way. */
export type WorkWord = { readonly share: number } | { readonly piece: unknown }

/** What the worker answers: what came of the task, or the problem it met. */
export type WorkResult =
  | { readonly value: unknown }
  | { readonly problem: Pick<ProblemError, 'code' | 'message' | 'extra'> }

/** After this long without answering the flag, the thread is ended and replaced. */
const graceMs = 2_000

/**
 * What a task may take, in milliseconds: a file made to be slow must not hold a thread. `whole` is counted while the
 * task works, not while it waits; `silent` is the longest without a word of progress.
 */
interface Limit {
  readonly whole: number
  readonly silent: number
}
type Limits = Partial<Record<TaskName, (input: unknown) => Limit>>
const longest: Limits = {
  // A look at a long PDF tells of its pages; what tells of nothing is stopped soon.
  preview: (input) => ({ whole: 60_000 + 2 * kilobytes(input), silent: 4_000 + 2 * kilobytes(input) }),
  'look-at-evidence': (input) => same(8_000 + 2 * kilobytes(input)),
  'read-file': (input) => same(4_000 + 2 * kilobytes(input)),
  'translate-document': (input) => same(8_000 + 6 * kilobytes(input)),
  'match-glossary': (input) => same(30_000 + 4 * kilobytes(input)),
  'read-evidence': (input) => ({ whole: 60_000 + 4 * kilobytes(input), silent: 20_000 + 0.2 * kilobytes(input) }),
  'import-file': (input) => ({ whole: 60_000 + 4 * kilobytes(input), silent: 20_000 + 0.2 * kilobytes(input) }),
}
const same = (ms: number): Limit => ({ whole: ms, silent: ms })
const kilobytes = (input: unknown) => {
  const { size, bytes } = input as Pick<ReadFileInput, 'size' | 'bytes'>
  return (size ?? bytes?.length ?? 0) / 1_000
}

/**
 * Threads at most. Alignments fill all cores but one; a second file is looked at or read beside one that is slow, and
 * files are taken in one after another, for the memory that each needs.
 */
const threads = {
  align: Math.max(1, availableParallelism() - 1),
  learn: 1,
  rivals: 1,
  'names-report': 1,
  'unknown-names': 1,
  preview: 2,
  'read-file': 2,
  'import-file': 1,
}

/**
 * @param limits  threads at most for each kind of task; heap of each in MB; milliseconds a task may take once a thread
 *                has taken it up, by name, with and without a word
 */
export function createPool(limits: { workers?: number; heapMb?: number; longest?: Limits } = {}): Pool {
  const fromSource = import.meta.url.endsWith('.ts')
  const start = (maxThreads: number, heapMb = 1_024) => {
    const piscina = new Piscina({
      filename: new URL(fromSource ? './worker-from-source.mjs' : './worker.js', import.meta.url).href,
      // Loaders of the process do not reach its threads on Node 20.
      execArgv: [],
      minThreads: 0,
      maxThreads: limits.workers ?? maxThreads,
      // What a thread has had to hold of a long file goes with it.
      idleTimeout: 10_000,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb ?? heapMb, maxYoungGenerationSizeMb: 32 },
    })
    // A thread that dies fails its own task; without a listener it would take the process with it.
    piscina.on('error', () => {})
    return piscina
  }
  const reading = start(threads['read-file'])
  const looking = start(threads.preview)
  const arriving = start(threads['import-file'])
  const pools: Readonly<Record<TaskName, Piscina>> = {
    align: start(threads.align, 2_048),
    learn: start(threads.learn),
    // Somebody waits for it: it is not to stand behind an alignment.
    rivals: start(threads.rivals, 2_048),
    duplicates: looking,
    'names-report': start(threads['names-report']),
    'unknown-names': start(threads['unknown-names'], 2_048),
    preview: looking,
    'look-at-evidence': looking,
    'match-glossary': looking,
    'write-glossary': looking,
    'import-file': arriving,
    'read-evidence': arriving,
    // What is done with one file that is there: threads that are warm serve all of it.
    'read-file': reading,
    'carry-spans': reading,
    'choose-evidence': reading,
    'translate-document': reading,
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
      const clock = most && stopwatch(most, () => kill.abort())
      control.signal?.addEventListener('abort', cancel, { once: true })
      let refused: { error: unknown } | undefined
      port1.on('message', async (word: WorkWord) => {
        if ('share' in word) {
          // Time spent in the queue is not the task's.
          clock?.go()
          control.progress?.(word.share)
          return
        }
        // Nor is that in which others write what it hands over.
        clock?.rest()
        try {
          if (!refused && !control.signal?.aborted) await control.take?.(word.piece as never)
        } catch (error) {
          refused = { error }
          Atomics.store(cancelled, 0, 1)
        }
        clock?.go()
        port1.postMessage(null)
      })
      try {
        const order: WorkOrder = { task, input, port: port2, cancelled }
        const result = (await pools[task].run(order, { transferList: [port2], signal: kill.signal })) as WorkResult
        if ('problem' in result)
          throw new ProblemError(result.problem.code, result.problem.message, result.problem.extra)
        return result.value as TaskOutput<typeof task>
      } catch (error) {
        if (refused) throw refused.error
        if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') throw tooMuch(error)
        if (kill.signal.aborted && !control.signal?.aborted) throw tooLong(error)
        throw error
      } finally {
        clearTimeout(timer)
        clock?.rest()
        control.signal?.removeEventListener('abort', cancel)
        port1.close()
      }
    },
    close: async () => void (await Promise.all([...new Set(Object.values(pools))].map((piscina) => piscina.destroy()))),
  }
}

/** Runs out after `whole` milliseconds of going, or `silent` since it last went. */
function stopwatch({ whole, silent }: Limit, out: () => void) {
  let left = whole
  let since: number | undefined
  let timer: NodeJS.Timeout | undefined
  let last: NodeJS.Immediate | undefined
  const rest = () => {
    clearTimeout(timer)
    clearImmediate(last)
    if (since !== undefined) left -= performance.now() - since
    since = undefined
  }
  const go = () => {
    rest()
    since = performance.now()
    timer = setTimeout(
      () => {
        // What was said meanwhile is heard first: this thread may have been busy, not the other.
        last = setImmediate(out)
      },
      Math.max(0, Math.min(left, silent)),
    )
  }
  return { go, rest }
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
