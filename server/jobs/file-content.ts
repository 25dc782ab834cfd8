import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'

/** A file that a task reads whole or piece by piece. */
export interface FileContent {
  readonly size: number
  /** Its first bytes. */
  readonly head: Uint8Array
  whole(): Uint8Array
  /** A piece is good until the next is asked for. @param tell  told how much has been read, 0…1 */
  chunks(tell?: (share: number) => void): Iterable<Uint8Array>
}

const headSize = 65_536
const chunkSize = 262_144

/** A file in memory or on disk. */
export function contentOf({ bytes, path }: { readonly bytes?: Uint8Array; readonly path?: string }): FileContent {
  return bytes === undefined ? onDisk(path!) : inMemory(bytes)
}

function inMemory(bytes: Uint8Array): FileContent {
  return {
    size: bytes.length,
    head: bytes.subarray(0, headSize),
    whole: () => bytes,
    *chunks(tell = () => {}) {
      for (let at = 0; at < bytes.length; at += chunkSize) {
        yield bytes.subarray(at, at + chunkSize)
        tell(Math.min(1, (at + chunkSize) / bytes.length))
      }
    },
  }
}

function onDisk(path: string): FileContent {
  const read = function* (size: number, tell: (share: number) => void = () => {}) {
    const file = openSync(path, 'r')
    try {
      const room = new Uint8Array(size)
      for (let at = 0; ; ) {
        const count = readSync(file, room, 0, size, at)
        if (count === 0) return
        yield room.subarray(0, count)
        at += count
        tell(Math.min(1, at / Math.max(1, length)))
      }
    } finally {
      closeSync(file)
    }
  }
  const length = statSync(path).size
  const [head = new Uint8Array()] = read(headSize)
  return { size: length, head: head.slice(), whole: () => readFileSync(path), chunks: (tell) => read(chunkSize, tell) }
}
