/**
 * A server that turns texts into vectors (an OpenAI-compatible `/v1/embeddings` address), as a person named it for a
 * project. The key it may want is not part of it: keys stand outside history.
 */
export interface EmbeddingSettings {
  /** `http` or `https`, without name, password, query or fragment. */
  readonly address: string
  readonly model: string
  /** Off: nothing is asked of the server. */
  readonly enabled: boolean
}

/** Vectors of one model at one address are alike; those of others are not to be compared with them. */
export type VectorSpace = Pick<EmbeddingSettings, 'address' | 'model'>

/** The vector of a text. */
export interface TextVector {
  /** SHA-256 of the text, hex. */
  readonly fingerprint: string
  readonly vector: Float32Array
}
