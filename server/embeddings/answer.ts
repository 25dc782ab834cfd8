import { EmbeddingError } from './embedding-error.ts'

// More is no vector of a sentence.
const mostDimensions = 16_384

/**
 * Vectors of an answer, `{ data: [{ index, embedding }] }`, in the order of the texts.
 *
 * @param count  how many texts were asked about
 * @throws EmbeddingError saying what is not as it should be
 */
export function readAnswer(text: string, count: number): Float32Array[] {
  const data = dataOf(text)
  if (data.length !== count)
    throw new EmbeddingError(`The server answered with ${data.length} vectors for ${count} texts.`)
  const vectors: (Float32Array | undefined)[] = new Array(count).fill(undefined)
  data.forEach((item: unknown, k) => {
    const { index = k, embedding } = (item ?? {}) as { index?: unknown; embedding?: unknown }
    if (!Number.isInteger(index) || (index as number) < 0 || (index as number) >= count || vectors[index as number])
      throw new EmbeddingError('The server’s answer does not say which vector is of which text.')
    if (!Array.isArray(embedding) || embedding.length === 0 || embedding.length > mostDimensions)
      throw new EmbeddingError(shapeless)
    if (!embedding.every((x) => typeof x === 'number' && Number.isFinite(Math.fround(x))))
      throw new EmbeddingError('The server’s answer has a vector with something else than numbers in it.')
    vectors[index as number] = Float32Array.from(embedding)
  })
  return vectors as Float32Array[]
}

const shapeless = 'The server’s answer is not one of embeddings. Is the address that of /v1/embeddings?'

function dataOf(text: string): readonly unknown[] {
  let answer: unknown
  try {
    answer = JSON.parse(text)
  } catch {
    throw new EmbeddingError(shapeless)
  }
  const data = (answer as { data?: unknown } | null)?.data
  if (!Array.isArray(data)) throw new EmbeddingError(shapeless)
  return data
}
