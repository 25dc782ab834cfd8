import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import type { TextVector } from '../../db/model/embedding.ts'
import type { ProjectId } from '../../db/model/ids.ts'
import type { AlignInput } from '../align/bead.ts'
import { embed } from '../embeddings/client.ts'
import { EmbeddingError } from '../embeddings/embedding-error.ts'
import type { Deps } from './deps.ts'

/** Vectors of two texts, or why there are none, in words; neither where nobody asked for any. */
export interface SegmentVectors {
  readonly vectors?: NonNullable<AlignInput['vectors']>
  readonly problem?: string
}

// Models cut longer texts off; the first sentences of one tell what it is about.
const mostUnits = 2_000
const slice = 256

/**
 * The vectors of the segments of two texts from the server that their project names, where it is on. Those known already
 * are not asked for again, and what has come is kept even when the rest fails.
 *
 * @throws the signal's reason when it is aborted
 */
export async function segmentVectors(
  deps: Deps,
  projectId: ProjectId,
  source: readonly string[],
  target: readonly string[],
  control: { readonly signal: AbortSignal; progress(share: number): void },
): Promise<SegmentVectors> {
  const { storage } = deps
  const { embeddings } = await storage.get('project', projectId)
  if (!embeddings?.enabled) return {}
  const { address, model } = embeddings
  const space = { address, model }
  const sides = [source.map(asked), target.map(asked)] as const
  const texts = new Map<string, string>()
  for (const text of sides.flat()) if (text !== '') texts.set(fingerprintOf(text), text)
  const found = new Map<string, Float32Array>()
  const names = [...texts.keys()]
  for (let from = 0; from < names.length; from += slice) {
    for (const each of await storage.vectors(space, names.slice(from, from + slice))) {
      found.set(each.fingerprint, each.vector)
    }
    await turn()
  }
  const missing = names.filter((name) => !found.has(name))
  const key = (await storage.embeddingKey(projectId, address)) ?? undefined
  try {
    let at = 0
    const server = { address, model, key }
    const wanted = missing.map((name) => texts.get(name)!)
    for await (const batch of embed(server, wanted, { signal: control.signal })) {
      const fresh = batch.map((vector, k): TextVector => ({ fingerprint: missing[at + k]!, vector }))
      at += batch.length
      await storage.saveVectors(space, fresh)
      for (const { fingerprint, vector } of fresh) found.set(fingerprint, vector)
      control.progress(at / missing.length)
    }
  } catch (error) {
    if (error instanceof EmbeddingError) return { problem: error.message }
    throw error
  }
  const sizes = new Set([...found.values()].map((vector) => vector.length))
  const [size, other] = sizes
  if (size === undefined) return {}
  if (other !== undefined)
    return { problem: `The server gives vectors of ${size} numbers now and gave ${other} before. Name its model anew.` }
  const rows = (side: readonly string[]) => {
    const all = new Float32Array(side.length * size)
    side.forEach((text, i) => {
      if (text !== '') all.set(found.get(fingerprintOf(text))!, i * size)
    })
    return all
  }
  return { vectors: { source: rows(sides[0]), target: rows(sides[1]), size } }
}

/** A segment as it is sent: not longer than models read, and no half character at its end. */
const asked = (text: string): string => {
  const short = text.trim().slice(0, mostUnits)
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short
}

const fingerprintOf = (text: string): string => createHash('sha256').update(text).digest('hex')
