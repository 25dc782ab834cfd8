import { isUtf8 } from 'node:buffer'
import { createRequire } from 'node:module'
import iconv from 'iconv-lite'
import type jschardet from 'jschardet'
import { FormatError } from './format.ts'
import { scoreText } from './letters.ts'
import { firstBadByte, utf8Share } from './utf8.ts'

/** An encoding a file may be in, as it is offered to a person. */
export interface EncodingCandidate {
  /** What `--encoding` and the import form take: `utf-8`, `windows-1251` … */
  readonly id: string
  /** As menus show it. */
  readonly label: string
  /** 0…1: how surely the file is in it; 1 where a byte order mark or valid UTF-8 leaves no doubt. */
  readonly confidence: number
  /** The first words that the encodings read differently, decoded. */
  readonly preview: string
}

/** Encodings that can be chosen by hand, the likeliest for Kazakh and Ukrainian first. */
export const encodings: readonly { readonly id: string; readonly label: string }[] = [
  { id: 'utf-8', label: 'UTF-8' },
  { id: 'utf-16le', label: 'UTF-16 (little endian)' },
  { id: 'utf-16be', label: 'UTF-16 (big endian)' },
  { id: 'windows-1251', label: 'Windows-1251 (Cyrillic)' },
  { id: 'koi8-u', label: 'KOI8-U (Ukrainian)' },
  { id: 'kz-1048', label: 'KZ-1048 (Kazakh)' },
  { id: 'pt154', label: 'PT154 (Kazakh)' },
  { id: 'cp866', label: 'CP866 (Cyrillic, DOS)' },
  { id: 'windows-1252', label: 'Windows-1252 (Western)' },
]

// How others write the same encodings: XML declarations, iconv, chardet, hands.
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    utf8: 'utf-8',
    ascii: 'utf-8',
    'us-ascii': 'utf-8',
    'utf-8-sig': 'utf-8',
    'utf-16': 'utf-16le',
    utf16: 'utf-16le',
    'utf-16-le': 'utf-16le',
    'utf-16-be': 'utf-16be',
    utf16le: 'utf-16le',
    utf16be: 'utf-16be',
    cp1251: 'windows-1251',
    'win-1251': 'windows-1251',
    koi8u: 'koi8-u',
    'koi8-r': 'koi8-u',
    kz1048: 'kz-1048',
    rk1048: 'kz-1048',
    'strk1048-2002': 'kz-1048',
    ptcp154: 'pt154',
    cp154: 'pt154',
    ibm866: 'cp866',
    latin1: 'windows-1252',
    'iso-8859-1': 'windows-1252',
    cp1252: 'windows-1252',
  }),
)

const ICONV_NAMES: ReadonlyMap<string, string> = new Map([['kz-1048', 'rk1048']])
const SINGLE_BYTE = ['windows-1251', 'koi8-u', 'kz-1048', 'pt154', 'cp866', 'windows-1252']

/** The id of an encoding for any of its names; undefined for one that cannot be read. */
export function encodingId(name: string): string | undefined {
  const lower = name.trim().toLowerCase()
  const id = ALIASES.get(lower) ?? lower
  if (encodings.some((known) => known.id === id)) return id
  return iconv.encodingExists(id) && !/^(?:utf-?(?:7|32)|base64|hex|binary|ucs)/.test(id) ? id : undefined
}

/**
 * The encodings a file may be in, best first; never empty.
 *
 * A byte order mark and valid UTF-8 settle it. Otherwise each single-byte encoding is scored by how well its letters
 * fit Kazakh, Ukrainian, Russian or a Western language, with chardet's opinion as one more vote. A file that is UTF-8
 * but for a few bytes is proposed as UTF-8; decoding then refuses it with the place.
 *
 * @throws FormatError for a file that is no text: zero bytes outside UTF-16, or mostly control codes
 */
export function detectEncoding(bytes: Uint8Array): readonly EncodingCandidate[] {
  const marked = byteOrderMark(bytes) ?? wideWithoutMark(bytes)
  if (marked !== undefined) return [candidate(bytes, marked, 1)]
  refuseBinary(bytes)
  if (isUtf8(bytes)) return [candidate(bytes, 'utf-8', 1)]
  const damaged = utf8Share(bytes) > 0.9
  const sample = sampleOf(bytes)
  const votes = chardetVotes(sample)
  const scored = SINGLE_BYTE.map((id) => ({ id, score: scoreText(rawDecode(sample, id)) + (votes.get(id) ?? 0) }))
  scored.sort((a, b) => b.score - a.score)
  const best = scored[0]!.score
  // 3: a decoding whose letters are e³ times less likely each is as good as out.
  const weights = scored.map(({ score }) => Math.exp(3 * (score - best)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const guesses = scored.map(({ id }, i) => candidate(bytes, id, Math.min(0.99, weights[i]! / total)))
  // UTF-8 with a broken byte: better refused with its place than read as something else.
  return damaged ? [candidate(bytes, 'utf-8', 0.95), ...guesses] : guesses
}

/**
 * Decodes a file strictly: nothing is replaced silently. A byte order mark is left out of the text.
 *
 * @param encoding  an id or another name of an encoding
 * @throws FormatError at the first place that is not in this encoding
 */
export function decode(bytes: Uint8Array, encoding: string): string {
  const id = encodingId(encoding)
  if (id === undefined) throw new FormatError(0, 0, `the encoding "${encoding}" is not known here`)
  if (id.startsWith('utf-16')) return decodeWide(bytes, byteOrderMark(bytes) ?? id)
  refuseBinary(bytes)
  if (id === 'utf-8') return decodeUtf8(bytes)
  const text = rawDecode(bytes, id)
  const lost = text.indexOf('\ufffd')
  if (lost >= 0) {
    const byte = bytes[lost]!.toString(16).padStart(2, '0')
    throw placed(text, lost, `byte 0x${byte} has no meaning in ${labelOf(id)}; choose another encoding`)
  }
  return text
}

/**
 * Decodes with the chosen encoding, or else with the likeliest, which the whole file decides.
 *
 * @param most  about so many units are enough: the text then ends at the end of a line, and `share` says how much it is
 */
export function decodeDetected(bytes: Uint8Array, chosen?: string, most?: number): Decoded {
  const [best] = chosen === undefined ? detectEncoding(bytes) : []
  const encoding = best?.id ?? encodingId(chosen!) ?? chosen!
  const sure = best === undefined || best.confidence === 1
  const end = most === undefined ? bytes.length : lineEndAfter(bytes, most, encoding)
  if (end === bytes.length || (encoding === 'utf-8' && !isUtf8(bytes)))
    return { text: decode(bytes, encoding), encoding, sure }
  return { text: decode(bytes.subarray(0, end), encoding), encoding, sure, share: end / bytes.length }
}

export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly sure: boolean
  /** Of the bytes; the text is all of them where absent. */
  readonly share?: number
}

/** Where the first line ends after so many units of text, in bytes; a very long line is not cut. */
function lineEndAfter(bytes: Uint8Array, units: number, encoding: string): number {
  if (encodingId(encoding)?.startsWith('utf-16')) {
    for (let i = 2 * units; i + 1 < bytes.length; i += 2) {
      if (bytes[i]! + bytes[i + 1]! === 10 && (bytes[i] === 10 || bytes[i + 1] === 10)) return i + 2
    }
    return bytes.length
  }
  // No character of UTF-8 has more bytes for a unit than three; Cyrillic has two.
  const found = bytes.indexOf(10, (encoding === 'utf-8' ? 2 : 1) * units)
  return found < 0 ? bytes.length : found + 1
}

/** The encoding a byte order mark stands for. */
export function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

export function labelOf(id: string): string {
  return encodings.find((known) => known.id === id)?.label ?? id
}

// Two-byte text shows in its high bytes: 0 for Latin and signs, 4 for Cyrillic, on one side only.
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 4 || bytes.length % 2 === 1) return undefined
  const high = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0 || bytes[i] === 4) high[i & 1]!++
  const half = length / 2
  if (high[1]! > half * 0.8 && high[0]! < half * 0.2) return 'utf-16le'
  if (high[0]! > half * 0.8 && high[1]! < half * 0.2) return 'utf-16be'
  return undefined
}

function refuseBinary(bytes: Uint8Array): void {
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    const text = iconv.decode(Buffer.from(bytes.subarray(0, zero)), 'utf-8')
    throw placed(text, text.length, 'a zero byte: this is not a text file, or it is damaged')
  }
  const length = Math.min(bytes.length, 4096)
  let controls = 0
  for (let i = 0; i < length; i++) if (bytes[i]! < 32 && !TEXT_CONTROLS.has(bytes[i]!)) controls++
  if (controls > length * 0.05) throw new FormatError(0, 0, 'this is not a text file')
}

// Tab, line feed, vertical tab, form feed, carriage return, end of file of DOS, escape.
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13, 26, 27])

function decodeUtf8(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const bad = firstBadByte(bytes)
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, bad))
  const byte = bytes[bad]!.toString(16).padStart(2, '0')
  throw placed(before, before.length, `not UTF-8: byte 0x${byte} at offset ${bad}. Choose the file's encoding`)
}

function decodeWide(bytes: Uint8Array, id: string): string {
  try {
    return new TextDecoder(id, { fatal: true }).decode(bytes)
  } catch {
    throw new FormatError(0, 0, `this is not valid ${labelOf(id)}; choose another encoding`)
  }
}

function rawDecode(bytes: Uint8Array, id: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), ICONV_NAMES.get(id) ?? id)
}

function placed(text: string, offset: number, what: string): FormatError {
  const before = text.slice(0, offset)
  const line = (before.match(/\n/g)?.length ?? 0) + 1
  return new FormatError(line, offset - before.lastIndexOf('\n'), what)
}

// Enough to judge by, from where the encodings differ.
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 128)
  return bytes.subarray(Math.max(0, first - 200), first + 20_000)
}

// Loaded for the first file that is not UTF-8: its tables take a tenth of a second.
const detector = (): typeof jschardet => createRequire(import.meta.url)('jschardet')

function chardetVotes(sample: Uint8Array): Map<string, number> {
  const votes = new Map<string, number>()
  for (const { encoding, confidence } of detector().detectAll(Buffer.from(sample)).slice(0, 4)) {
    const id = encoding === null ? undefined : encodingId(encoding)
    if (id !== undefined && !votes.has(id)) votes.set(id, 0.5 * confidence)
  }
  return votes
}

function candidate(bytes: Uint8Array, id: string, confidence: number): EncodingCandidate {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 128),
  )
  const wide = id.startsWith('utf-16')
  let from = wide ? 0 : Math.max(0, first - 40)
  // Not into the middle of a character.
  while (id === 'utf-8' && from > 0 && (bytes[from]! & 0xc0) === 0x80) from--
  const piece = bytes.subarray(from, from + 800)
  const text = wide ? new TextDecoder(id).decode(piece) : rawDecode(piece, id)
  return { id, label: labelOf(id), confidence, preview: text.replace(/^\ufeff|\ufffd+$/g, '').slice(0, 400) }
}
