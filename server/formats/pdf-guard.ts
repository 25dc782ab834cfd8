import { inflateRawSync } from 'node:zlib'
import { FormatError } from './format.ts'

/**
 * Refuses a PDF one of whose packed streams would fill the memory: the reader unpacks a stream whole.
 *
 * Only streams large enough to unpack to more than the limit are tried, so an ordinary file costs one pass over its
 * bytes.
 *
 * @throws FormatError naming how far into the file the stream stands
 */
export function refuseInflating(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  for (;;) {
    const start = file.indexOf('stream', at)
    if (start < 0) return
    at = start + 6
    if (file.subarray(start - 3, start).toString('latin1') === 'end') continue
    const found = file.indexOf('endstream', at)
    const end = found < 0 ? file.length : found
    const dictionary = file.subarray(Math.max(0, start - 600), start).toString('latin1')
    const own = dictionary.slice(dictionary.lastIndexOf('obj'))
    at = end
    // Pictures are never unpacked here.
    if (/\/Subtype\s*\/Image\b/.test(own)) continue
    const filters = own.match(/\/Fl(?:ateDecode)?\b/g)?.length ?? 0
    const refuse = () => {
      throw new FormatError(
        0,
        0,
        `a part of this PDF, ${Math.round((100 * start) / file.length)}% into the file, unpacks to more than ${LIMIT / 1024 / 1024} MB; it is not read`,
      )
    }
    // Packed twice is done by hand, to unpack to a thousand times a thousand.
    if (filters > 1) refuse()
    if (filters === 1 && (end - start) * MOST_PACKED > LIMIT) {
      let from = start + 6
      while (file[from] === 13 || file[from] === 10) from++
      if (unpacksOver(file.subarray(from, end))) refuse()
    }
  }
}

const LIMIT = 48 * 1024 * 1024
/** Deflate packs no more than 1,032 bytes into one. */
const MOST_PACKED = 1032

function unpacksOver(packed: Buffer): boolean {
  try {
    // Two bytes of header; a damaged stream is the reader's matter.
    inflateRawSync(packed.subarray(2), { maxOutputLength: LIMIT })
    return false
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
  }
}
