/**
 * Text as bytes, made as fast as the reader takes them. The first piece is made now, so that its errors are met before
 * anything is sent; a later error breaks the connection, so that half a file never looks like a whole one.
 */
export async function textStream(chunks: AsyncIterable<string>): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const iterator = chunks[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  let next: IteratorResult<string> | null = await iterator.next()
  return new ReadableStream({
    async pull(controller) {
      const piece = next ?? (await iterator.next())
      next = null
      if (piece.done) controller.close()
      else controller.enqueue(encoder.encode(piece.value))
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
