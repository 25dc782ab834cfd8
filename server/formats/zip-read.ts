import { crc32, inflateRawSync } from 'node:zlib'
import { FormatError } from './format.ts'

/** The members of a zip container: read one at a time, each checked against what the container says of it. */
export interface ZipContainer {
  /** Names in the order of the container. Only ever compared: never a path on this machine. */
  readonly names: readonly string[]
  has(name: string): boolean
  /**
   * @param atMost  bytes, where a larger member cannot be what it should
   * @throws FormatError when there is no such member, or it is damaged, too large or larger than it says
   */
  read(name: string, atMost?: number): Uint8Array<ArrayBuffer>
}

/** What a container may hold: far above any document, far below what would fill the memory. */
const most = { members: 10_000, unpacked: 1_000_000_000, ratio: 100, ratioFrom: 1_000_000 }

interface Member {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

/** Whether the bytes begin as a zip container does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/**
 * Opens a zip container by its directory (APPNOTE 6.3.10) without unpacking anything.
 *
 * @throws FormatError when it is damaged, encrypted, or made to be more than it seems: too many or repeated members,
 * links, sizes out of proportion
 */
export function openZip(bytes: Uint8Array): ZipContainer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const members = readDirectory(bytes, view)
  return {
    names: [...members.keys()],
    has: (name) => members.has(name),
    read(name, atMost = most.unpacked) {
      const member = members.get(name)
      if (member === undefined) throw damaged(`there is no “${name}” in it`)
      if (member.unpacked > atMost) {
        const size = Math.ceil(member.unpacked / 1e6)
        throw damaged(`“${name}” in it is ${size} MB large; ${Math.ceil(atMost / 1e6)} MB is the most Kopir reads`)
      }
      return unpack(bytes, view, member)
    },
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Member> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count === 0xffff || at === 0xffffffff) throw damaged('it is a zip container of the very large kind (zip64)')
  if (count > most.members) throw damaged(`it holds ${count} files; ${most.members} is the most Kopir opens`)
  const members = new Map<string, Member>()
  let total = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw damaged('its directory is cut off')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const member: Member = {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    check(member, view.getUint16(at + 8, true), view.getUint32(at + 38, true) >>> 16)
    if (members.has(name)) throw damaged(`it holds “${name}” twice`)
    total += member.unpacked
    members.set(name, member)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (total > most.unpacked) throw damaged(`unpacked it would take ${Math.round(total / 1e6)} MB`)
  return members
}

// The end record stands at the very end, before a comment of at most 65,535 bytes.
function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= least; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  throw damaged('it is cut off: its directory is missing')
}

function check({ name, packed, unpacked }: Member, flags: number, unixMode: number): void {
  if ((flags & 1) !== 0) throw damaged('it is locked with a password. Save it without one')
  if ((unixMode & 0xf000) === 0xa000) throw damaged(`“${name}” in it is a link to another file`)
  if (unpacked > most.ratioFrom && unpacked > packed * most.ratio) {
    throw damaged(`“${name}” in it would unpack to ${Math.round(unpacked / 1e6)} MB, out of all proportion`)
  }
}

function unpack(bytes: Uint8Array, view: DataView, member: Member): Uint8Array<ArrayBuffer> {
  const { name, method, offset, packed, unpacked } = member
  const broken = () => damaged(`“${name}” in it is damaged`)
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) throw broken()
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const stored = bytes.subarray(start, start + packed)
  if (stored.length !== packed || (method !== 0 && method !== 8)) throw broken()
  let content: Uint8Array<ArrayBuffer>
  try {
    // Never more than it says it is, whatever the data would inflate to.
    content =
      method === 0 ? new Uint8Array(stored) : new Uint8Array(inflateRawSync(stored, { maxOutputLength: unpacked + 1 }))
  } catch {
    throw broken()
  }
  if (content.length !== unpacked || crc32(content) !== member.crc) throw broken()
  return content
}

function damaged(what: string): FormatError {
  return new FormatError(0, 0, what)
}
