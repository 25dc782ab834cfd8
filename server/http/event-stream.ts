/** An event as `EventSource` reads it. */
export interface ServerEvent {
  readonly event: string
  readonly data: string
  readonly id?: string
}

export interface EventStreamOptions {
  /** A sign of life this often, so that either end notices when the other is gone. */
  readonly heartbeatMs: number
  /** Ends the stream: the server is going. */
  readonly closing?: AbortSignal | undefined
}

/** A reader this far behind is cut off; it comes back by itself and asks for what it missed. */
const mostBytesWaiting = 8_000_000

/**
 * Answers with server-sent events (HTML Living Standard §9.2) until the reader goes or the server closes.
 *
 * @param open  called once with `send`, and with `end` for when no more can follow; returns what frees its own things
 */
export function eventStream(
  open: (send: (event: ServerEvent) => void, end: () => void) => () => void,
  { heartbeatMs, closing }: EventStreamOptions,
): Response {
  let end = () => {}
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const encoder = new TextEncoder()
        let over = false
        let free = () => {}
        const send = (event: ServerEvent) => {
          if (over) return
          controller.enqueue(encoder.encode(written(event)))
          if ((controller.desiredSize ?? 0) < -mostBytesWaiting) end()
        }
        const timer = setInterval(() => send({ event: 'heartbeat', data: '' }), heartbeatMs)
        end = () => {
          if (over) return
          over = true
          clearInterval(timer)
          closing?.removeEventListener('abort', end)
          free()
          try {
            controller.close()
          } catch {
            // The reader has gone first.
          }
        }
        send({ event: 'heartbeat', data: '' })
        free = open(send, end)
        if (closing?.aborted) end()
        else closing?.addEventListener('abort', end, { once: true })
      },
      cancel: () => end(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
  )
  return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } })
}

function written({ event, data, id }: ServerEvent): string {
  const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`)
  return `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}${lines.join('')}\n`
}
