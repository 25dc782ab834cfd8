import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { detectFormat } from '../../server/formats/registry.ts'
import { isZip, openZip } from '../../server/formats/zip-read.ts'
import { zipOf } from './office-files.ts'

interface Member {
  readonly name: string
  readonly content: string
  /** What the directory says, where it lies. */
  readonly flags?: number
  readonly mode?: number
  readonly unpacked?: number
  readonly crc?: number
  readonly method?: number
}

/** A container made by hand, so that it can say what no tool would write. */
function zipByHand(members: readonly Member[], count = members.length): Uint8Array {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, flags = 0, mode = 0o100644, unpacked, crc, method = 8 } of members) {
    const bytes = Buffer.from(content)
    const packed = method === 0 ? bytes : deflateRawSync(bytes)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50)
    head.writeUInt16LE(Buffer.byteLength(name), 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(crc ?? crc32(bytes), 16)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(unpacked ?? bytes.length, 24)
    entry.writeUInt16LE(Buffer.byteLength(name), 28)
    entry.writeUInt32LE((mode << 16) >>> 0, 38)
    entry.writeUInt32LE(offset, 42)
    local.push(head, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    offset += 30 + Buffer.byteLength(name) + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...local, ...directory, end]))
}

const refusal = (bytes: Uint8Array, name = 'a.txt'): string => {
  try {
    openZip(bytes).read(name)
    return 'read'
  } catch (error) {
    return (error as Error).name === 'FormatError' ? (error as Error).message : String(error)
  }
}

test('members come back as they were put in, deflated or stored', () => {
  const zip = openZip(
    zipByHand([
      { name: 'a.txt', content: 'Көпір' },
      { name: 'b/c.txt', content: 'x', method: 0 },
    ]),
  )
  expect(zip.names).toEqual(['a.txt', 'b/c.txt'])
  expect(new TextDecoder().decode(zip.read('a.txt'))).toBe('Көпір')
  expect(new TextDecoder().decode(zip.read('b/c.txt'))).toBe('x')
  expect(zip.has('c.txt')).toBe(false)
  expect(() => zip.read('c.txt')).toThrow(/no “c.txt”/)
})

test('a comment behind the directory does not hide it', () => {
  const bytes = zipOf({ 'a.txt': 'x' })
  expect(refusal(Uint8Array.from([...bytes, ...new Array(3000).fill(32)]))).toBe('read')
})

test('what is damaged, locked or made to be more than it seems is refused with a reason', () => {
  const a = { name: 'a.txt', content: 'some text' }
  expect(refusal(zipByHand([{ ...a, crc: 1 }]))).toMatch(/“a.txt” in it is damaged/)
  expect(refusal(zipByHand([{ ...a, unpacked: 3 }]))).toMatch(/damaged/)
  expect(refusal(zipByHand([{ ...a, unpacked: 4000 }]))).toMatch(/damaged/)
  expect(refusal(zipByHand([{ ...a, method: 12 }]))).toMatch(/damaged/)
  expect(refusal(zipByHand([{ ...a, flags: 1 }]))).toMatch(/password/)
  expect(refusal(zipByHand([{ ...a, mode: 0o120777 }]))).toMatch(/link to another file/)
  expect(refusal(zipByHand([a, { ...a, content: 'other' }]))).toMatch(/twice/)
  expect(refusal(zipByHand([a], 10_001))).toMatch(/10001 files/)
  expect(refusal(zipByHand([a], 2))).toMatch(/cut off/)
  expect(refusal(zipByHand([a], 0xffff))).toMatch(/zip64/)
  expect(refusal(zipByHand([{ ...a, content: 'A'.repeat(2_000_000) }]))).toMatch(/out of all proportion/)
  const whole = zipByHand([a])
  for (let length = 0; length < whole.length; length++) expect(refusal(whole.subarray(0, length))).toMatch(/cut off/)
})

test('a member that inflates to more than it says is stopped there', () => {
  expect(refusal(zipByHand([{ name: 'a.txt', content: 'A'.repeat(5_000_000), unpacked: 900_000 }]))).toMatch(/damaged/)
})

test('a member larger than what is asked for is not unpacked', () => {
  const zip = openZip(zipByHand([{ name: 'a.txt', content: 'A'.repeat(2_000) }]))
  expect(zip.read('a.txt', 2_000)).toHaveLength(2_000)
  expect(() => zip.read('a.txt', 1_999)).toThrow(/“a.txt” in it is 1 MB large/)
})

test('names that point elsewhere are only names', () => {
  const names = ['../../evil.txt', '/tmp/evil.txt', 'C:\\evil.txt', '__proto__', 'constructor']
  const zip = openZip(zipByHand(names.map((name) => ({ name, content: name }))))
  expect(zip.names).toEqual(names)
  for (const name of names) expect(new TextDecoder().decode(zip.read(name))).toBe(name)
  expect(zip.has('toString')).toBe(false)
})

test('a container that no format reads is refused with what to do, not read as text', () => {
  const detect = (name: string, bytes: Uint8Array) => () => detectFormat({ name, bytes })
  expect(detect('a.zip', zipOf({ 'a.txt': 'x', 'b.md': 'y' }))).toThrow(/zip folder.*Unpack/)
  expect(detect('a.txt', zipOf({ 'a.txt': 'x' }))).toThrow(/zip folder/)
  expect(detect('a.zip', zipByHand([{ name: 'a', content: 'x', flags: 1 }]))).toThrow(/password/)
  const types = '<Override ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation"/>'
  expect(detect('a.pptx', zipOf({ '[Content_Types].xml': types }))).toThrow(/PowerPoint/)
  expect(detect('a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toThrow(/Save it as .docx/)
  expect(isZip(new TextEncoder().encode('PK is how it begins'))).toBe(false)
})
