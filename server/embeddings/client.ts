import { setTimeout as pause } from 'node:timers/promises'
import { hostOf } from './address.ts'
import { readAnswer } from './answer.ts'
import { EmbeddingError } from './embedding-error.ts'

/** Who is asked. */
export interface EmbeddingServer {
  readonly address: string
  readonly model: string
  readonly key?: string | undefined
}

export interface EmbedControl {
  readonly signal?: AbortSignal | undefined
  /** How long one answer may take. */
  readonly timeoutMs?: number
  /** Pause before the first repetition; each further one waits twice as long. */
  readonly pauseMs?: number
}

/** Texts asked about at once, and UTF-16 units of them. */
export const batchSize = 64
const batchUnits = 60_000
const mostBytes = 64_000_000
const repetitions = 2

/**
 * Asks an OpenAI-compatible server for the vectors of texts, batch by batch, in their order. Nothing but the texts, the
 * model's name and the key leaves for that address; a redirect is not followed.
 *
 * @throws EmbeddingError in words when the server does not answer, or otherwise than it should
 * @throws the signal's reason when it is aborted
 */
export async function* embed(
  server: EmbeddingServer,
  texts: readonly string[],
  control: EmbedControl = {},
): AsyncGenerator<readonly Float32Array[]> {
  let size: number | undefined
  for (let from = 0; from < texts.length; ) {
    let to = from
    for (let units = 0; to < texts.length && to - from < batchSize; to++) {
      units += texts[to]!.length
      if (to > from && units > batchUnits) break
    }
    const vectors = await ask(server, texts.slice(from, to), control)
    for (const vector of vectors) {
      size ??= vector.length
      if (vector.length !== size)
        throw new EmbeddingError(`The server gave vectors of ${size} and of ${vector.length} numbers.`)
    }
    yield vectors
    from = to
  }
}

async function ask(server: EmbeddingServer, texts: readonly string[], control: EmbedControl): Promise<Float32Array[]> {
  const { signal, timeoutMs = 60_000, pauseMs = 500 } = control
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted()
    const ends = AbortSignal.timeout(timeoutMs)
    try {
      const { status, text } = await post(server, texts, signal ? AbortSignal.any([signal, ends]) : ends)
      if (status >= 200 && status < 300) return readAnswer(text, texts.length)
      const passes = status === 429 || status >= 500
      if (!passes || attempt === repetitions) throw new EmbeddingError(refusal(server, status, text))
    } catch (error) {
      signal?.throwIfAborted()
      if (error instanceof EmbeddingError) throw error
      if (ends.aborted) throw new EmbeddingError(`${hostOf(server.address)} did not answer in ${timeoutMs / 1000} s.`)
      if (isRefused(error) || attempt === repetitions) throw unreachable(server, error)
    }
    await pause(pauseMs * 2 ** attempt, undefined, signal ? { signal } : {})
  }
}

async function post(
  { address, model, key }: EmbeddingServer,
  input: readonly string[],
  signal: AbortSignal,
): Promise<{ status: number; text: string }> {
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ model, input, encoding_format: 'float' }),
  })
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of answer.body ?? []) {
    bytes += (part as Uint8Array).length
    if (bytes > mostBytes) throw new EmbeddingError('The server’s answer is too large.')
    parts.push(part as Uint8Array)
  }
  return { status: answer.status, text: Buffer.concat(parts).toString('utf8') }
}

function refusal({ address, model }: EmbeddingServer, status: number, text: string): string {
  const host = hostOf(address)
  if (status === 401 || status === 403) return `${host} refuses the key, or wants one (${status}).`
  if (status >= 300 && status < 400)
    return `${host} sends on to another address (${status}), which Kopir does not follow.`
  const said = messageOf(text)
  const words = said === '' ? '' : ` It says: “${said}”`
  if (status === 404) return `${host} knows neither this address nor perhaps the model “${model}” (404).${words}`
  if (status === 429) return `${host} has too much to do (429).${words}`
  return `${host} answered with an error (${status}) to a request for the model “${model}”.${words}`
}

/** What an error's body says, short and in one line: it is somebody else's text. */
function messageOf(text: string): string {
  let said: unknown
  try {
    const body = JSON.parse(text) as { error?: { message?: unknown } | string; message?: unknown } | null
    const error = body?.error
    said = typeof error === 'string' ? error : (error?.message ?? body?.message)
  } catch {
    return ''
  }
  return typeof said === 'string'
    ? said
        .slice(0, 1000)
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, 200)
    : ''
}

const codeOf = (error: unknown) => (error as { cause?: { code?: unknown } }).cause?.code
const isRefused = (error: unknown) => codeOf(error) === 'ECONNREFUSED' || codeOf(error) === 'ENOTFOUND'

function unreachable({ address }: EmbeddingServer, error: unknown): EmbeddingError {
  const host = hostOf(address)
  if (codeOf(error) === 'ECONNREFUSED') return new EmbeddingError(`Nothing listens at ${host}. Is the server running?`)
  if (codeOf(error) === 'ENOTFOUND') return new EmbeddingError(`There is no machine named ${host}.`)
  return new EmbeddingError(`The connection to ${host} broke.`)
}
