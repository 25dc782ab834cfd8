/**
 * Offset of the first byte that is not well-formed UTF-8, −1 when all are (Unicode 16, table 3-7): no overlong forms,
 * no surrogates, nothing past U+10FFFF, nothing cut off at the end.
 *
 * @param from  where to begin, at the start of a character
 */
export function firstBadByte(bytes: Uint8Array, from = 0): number {
  let i = from
  while (i < bytes.length) {
    const lead = bytes[i]!
    if (lead < 0x80) {
      i++
      continue
    }
    const length =
      lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
    if (length === 0) return i
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    const second = bytes[i + 1]
    if (second === undefined || second < low || second > high) return i
    for (let k = 2; k < length; k++) {
      const next = bytes[i + k]
      if (next === undefined || (next & 0xc0) !== 0x80) return i
    }
    i += length
  }
  return -1
}

/**
 * How much of what is not ASCII is well-formed UTF-8, 0…1: near 1, the file is UTF-8 and damaged.
 *
 * @param bytes  the first 100,000 are looked at
 */
export function utf8Share(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, 100_000)
  let good = 0
  let bad = 0
  let from = 0
  for (;;) {
    const stop = firstBadByte(sample, from)
    const end = stop < 0 ? sample.length : stop
    for (let i = from; i < end; i++) if (sample[i]! >= 0xc0) good++
    if (stop < 0) break
    bad++
    from = stop + 1
  }
  return good + bad === 0 ? 1 : good / (good + bad)
}
