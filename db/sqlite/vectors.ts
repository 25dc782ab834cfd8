import { endianness } from 'node:os'
import type { TextVector, VectorSpace } from '../model/embedding.ts'
import type { Connection } from './connect.ts'
import { write } from './transaction.ts'

/** Bytes of vectors that are kept, over all models: some 250,000 texts of 512 dimensions. */
const mostBytes = 512 * 1024 * 1024

/** Those of the texts whose vectors are kept, in the order asked for. */
export function readVectors(
  { statement }: Connection,
  { address, model }: VectorSpace,
  fingerprints: readonly string[],
): TextVector[] {
  const space = statement('SELECT id FROM vector_space WHERE address = ? AND model = ?').get(address, model)
  if (space === undefined) return []
  const find = statement('SELECT vector FROM vector WHERE space_id = ? AND fingerprint = ?')
  return fingerprints.flatMap((fingerprint) => {
    const cells = find.get((space as [number])[0], fingerprint) as [Buffer] | undefined
    return cells ? [{ fingerprint, vector: fromBytes(cells[0]) }] : []
  })
}

/** Keeps vectors in place of what was known of the same texts; the oldest go where there are too many. */
export function saveVectors(
  connection: Connection,
  { address, model }: VectorSpace,
  vectors: readonly TextVector[],
  most = mostBytes,
): void {
  const { statement } = connection
  write(connection, () => {
    statement('INSERT OR IGNORE INTO vector_space (address, model, bytes) VALUES (?, ?, 0)').run(address, model)
    const [space] = statement('SELECT id FROM vector_space WHERE address = ? AND model = ?').get(address, model) as [
      number,
    ]
    const known = statement('SELECT id, length(vector) FROM vector WHERE space_id = ? AND fingerprint = ?')
    const remove = statement('DELETE FROM vector WHERE id = ?')
    const grow = statement('UPDATE vector_space SET bytes = bytes + ? WHERE id = ?')
    const insert = statement('INSERT INTO vector (space_id, fingerprint, vector) VALUES (?, ?, ?)')
    for (const { fingerprint, vector } of vectors) {
      const old = known.get(space, fingerprint) as [number, number] | undefined
      if (old) remove.run(old[0])
      const bytes = toBytes(vector)
      insert.run(space, fingerprint, bytes)
      grow.run(bytes.length - (old?.[1] ?? 0), space)
    }
    const oldest = statement('SELECT id, space_id, length(vector) FROM vector ORDER BY id LIMIT 1')
    const size = statement('SELECT total(bytes) FROM vector_space')
    let [over] = size.get() as [number]
    for (over -= most; over > 0; ) {
      const cells = oldest.get() as [number, number, number] | undefined
      if (cells === undefined) break
      const [id, of, bytes] = cells
      remove.run(id)
      grow.run(-bytes, of)
      over -= bytes
    }
  })
}

// IEEE 754, 32 bits each, the least significant byte first, whatever machine the file is read on.
const turned = endianness() === 'BE'

function toBytes(vector: Float32Array): Buffer {
  const bytes = Buffer.from(vector.buffer.slice(vector.byteOffset, vector.byteOffset + vector.byteLength))
  return turned ? bytes.swap32() : bytes
}

function fromBytes(bytes: Buffer): Float32Array {
  const own = Buffer.from(bytes)
  if (turned) own.swap32()
  return new Float32Array(new Uint8Array(own).buffer)
}
