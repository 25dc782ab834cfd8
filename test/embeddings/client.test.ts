import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { isLoopback, readAddress } from '../../server/embeddings/address.ts'
import { batchSize, type EmbedControl, embed } from '../../server/embeddings/client.ts'
import { answer, embeddingServer, type Whim } from '../helpers/embedding-server.ts'

async function all(address: string, texts: readonly string[], control: EmbedControl = {}, key?: string) {
  const found: Float32Array[] = []
  for await (const batch of embed({ address, model: 'small', key }, texts, { pauseMs: 1, ...control }))
    found.push(...batch)
  return found
}

test('texts go in batches with model and key, and vectors come back in their order', async () => {
  const server = await embeddingServer()
  const texts = Array.from({ length: batchSize + 3 }, (_, k) => `мәтін ${'абвгд'[k % 5]}${k}`)
  const found = await all(server.address, texts, {}, 'sesame')
  expect(server.asked.map(({ body }) => body.input.length)).toEqual([batchSize, 3])
  expect(server.asked[0]!.body.model).toBe('small')
  expect(server.asked[0]!.headers.authorization).toBe('Bearer sesame')
  const alone = await all(server.address, [texts[1]!])
  expect(found[1]).toEqual(alone[0])
  expect(server.asked.at(-1)!.headers.authorization).toBeUndefined()
})

const vector = (...embedding: unknown[]) => ({ data: [{ index: 0, embedding }] })
const refusals: readonly [name: string, whim: Whim, words: RegExp][] = [
  ['no key', (_, r) => answer(r, 401, {}), /refuses the key, or wants one \(401\)/],
  [
    'another model',
    (_, r) => answer(r, 404, { error: { message: 'no model\n small' } }),
    /the model “small” \(404\)\. It says: “no model small”/,
  ],
  ['a redirect', (_, r) => answer(r, 307, '', { location: 'http://example.com/' }), /which Kopir does not follow/],
  ['a web page', (_, r) => answer(r, 200, '<html>'), /not one of embeddings/],
  ['nothing in it', (_, r) => answer(r, 200, { data: [] }), /0 vectors for 1 texts/],
  ['an empty vector', (_, r) => answer(r, 200, vector()), /not one of embeddings/],
  ['words for numbers', (_, r) => answer(r, 200, vector(1, 'x')), /something else than numbers/],
  ['numbers without end', (_, r) => answer(r, 200, '{"data":[{"embedding":[1e999]}]}'), /something else than numbers/],
  ['another text', (_, r) => answer(r, 200, { data: [{ index: 4, embedding: [1] }] }), /which vector is of which text/],
]
test.each(refusals)('an answer with %s is refused in words', async (_, whim, words) => {
  const { address } = await embeddingServer(undefined, whim)
  await expect(all(address, ['бір'])).rejects.toThrow(words)
})

test('vectors of two lengths are refused', async () => {
  const { address } = await embeddingServer(undefined, ({ body }, r) =>
    answer(r, 200, { data: body.input.map((text) => ({ embedding: text === 'a' ? [1] : [1, 2] })) }),
  )
  await expect(all(address, ['a', 'b'])).rejects.toThrow('The server gave vectors of 1 and of 2 numbers.')
})

test('what passes is asked again, twice and no more', async () => {
  let left = 2
  const server = await embeddingServer(undefined, (_, r) => (left-- > 0 ? answer(r, 503, {}) : undefined))
  expect(await all(server.address, ['бір'])).toHaveLength(1)
  expect(server.asked).toHaveLength(3)
  left = 9
  await expect(all(server.address, ['бір'])).rejects.toThrow(/an error \(503\)/)
  expect(server.asked).toHaveLength(6)
})

test('a server that is not there, or silent, or interrupted, is told apart', async () => {
  await expect(all('http://127.0.0.1:1/v1/embeddings', ['бір'])).rejects.toThrow(/bad port|Nothing listens|broke/)
  const { address } = await embeddingServer(undefined, () => true)
  await expect(all(address, ['бір'], { timeoutMs: 50 })).rejects.toThrow('did not answer in 0.05 s')
  const abort = new AbortController()
  const waiting = all(address, ['бір'], { signal: abort.signal })
  await pause(30)
  abort.abort()
  await expect(waiting).rejects.toThrow(/abort/i)
})

test('addresses hold no secrets, and only this machine is this machine', () => {
  const bad = ['', 'kopir', 'ftp://a/', 'http://u:p@a/', 'http://a/?key=1', 'http://a/#x', 'file:///etc/passwd']
  for (const text of bad) expect(readAddress(text), text).toHaveProperty('problem')
  expect(readAddress(' HTTP://LocalHost:80/v1/embeddings ')).toEqual({ address: 'http://localhost/v1/embeddings' })
  const here = ['http://127.0.0.1:8080/', 'http://localhost/', 'http://[::1]:1/', 'http://2130706433/']
  expect(here.every(isLoopback)).toBe(true)
  const there = [
    'http://localhost.example.com/',
    'http://127.0.0.1.example.com/',
    'http://0.0.0.0/',
    'https://10.0.0.1/',
  ]
  expect(there.some(isLoopback)).toBe(false)
})
