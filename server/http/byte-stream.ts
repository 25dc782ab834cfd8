/**
 * Text and bytes as a stream of bytes, made as fast as the reader takes them. The first piece is made now, so that its errors are met before
 * anything is sent; a later error breaks the connection, so that half a file never looks like a whole one.
 */
export async function byteStream(
  chunks: AsyncIterable<string | Uint8Array>,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const iterator = chunks[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  let next: IteratorResult<string | Uint8Array> | null = await iterator.next()
  return new ReadableStream({
    async pull(controller) {
      const piece = next ?? (await iterator.next())
      next = null
      if (piece.done) controller.close()
      else
        controller.enqueue(typeof piece.value === 'string' ? encoder.encode(piece.value) : new Uint8Array(piece.value))
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
