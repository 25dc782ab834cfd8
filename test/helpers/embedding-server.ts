import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Asked {
  readonly headers: IncomingHttpHeaders
  readonly body: { model: string; input: string[] }
}

/** Answers a request otherwise than by vectors; undefined where it does not want to. */
export type Whim = (asked: Asked, response: ServerResponse) => boolean | undefined

/**
 * A server of embeddings of the tests' own: the vector of a text is the sum of those of its words, each with a direction
 * made of the letters of its concept, the same in both languages.
 *
 * @param concepts  concept by word; other words are their own
 */
export async function embeddingServer(concepts: ReadonlyMap<string, string> = new Map(), whim: Whim = () => undefined) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const one = { headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString()) }
      asked.push(one)
      if (whim(one, response)) return
      const data = (one.body.input as string[]).map((text, index) => ({ index, embedding: vectorOf(text, concepts) }))
      // Not in order: whoever asks has to look at the index.
      answer(response, 200, { object: 'list', data: data.reverse() })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { asked, host, address: `http://${host}/v1/embeddings`, texts: () => asked.flatMap(({ body }) => body.input) }
}

export function answer(response: ServerResponse, status: number, body: unknown, headers = {}): true {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
  return true
}

function vectorOf(text: string, concepts: ReadonlyMap<string, string>): number[] {
  const sum = new Array<number>(48).fill(0)
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    let state = 7
    for (const letter of concepts.get(word) ?? word) state = (Math.imul(state, 31) + letter.codePointAt(0)!) >>> 0
    for (let d = 0; d < sum.length; d++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      sum[d]! += state / 2 ** 31 - 1
    }
  }
  return sum
}
