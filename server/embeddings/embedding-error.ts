/** Why there are no vectors, in words for whoever named the server. */
export class EmbeddingError extends Error {
  override readonly name = 'EmbeddingError'
}
