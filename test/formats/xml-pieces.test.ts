import { expect, test } from 'vitest'
import { FormatError } from '../../server/formats/format.ts'
import { readTmx } from '../../server/formats/tmx-read.ts'
import { decodeXml, decodeXmlPieces } from '../../server/formats/xml-read.ts'
import { random } from '../text/random.ts'

const unit = (i: number, end: string, long: string) =>
  `<tu tuid="${i}">${end}<tuv\t${end}xml:lang="kk"><seg>Көпір &lt;${i}&gt; 🌉${long}</seg></tuv>${end}<tuv xml:lang="en"><seg>Bridge ${i}</seg></tuv></tu>${end}`

/** A memory of about so many units, line ends of all kinds, with something at its end; `lines` make its texts longer. */
function memory(count: number, last = '', ends = ['\n', '\r\n', '\r', ''], lines = 0): string {
  const units = Array.from({ length: count }, (_, i) => {
    const end = ends[i % ends.length]!
    return unit(i, end, ` Көпір өзен үстінде, 🌉 жағада.${end}`.repeat(lines))
  })
  return `<?xml version="1.0"?>\r\n<tmx version="1.4"><header srclang="kk"/><body>${units.join('')}${last}</body></tmx>`
}

function* cut(text: string, next: () => number, most: number): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = at + 1 + Math.floor(next() * most)
    yield text.slice(at, end)
    at = end
  }
}

/** What reading gives: the units with their places, or the refusal with its own. */
function told(read: () => Iterable<unknown>): unknown {
  try {
    return [...read()]
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    return [error.line, error.column, error.message]
  }
}

const faults = [
  '',
  '<tu><tuv><seg>x</seg></tuv></tu>',
  '<tu>\n  </x>',
  'a & b',
  '<tu a="1" a="2"/>',
  '<tu ',
  '<tuv xml:lang="қаз"/>',
]

test.each(faults)('a memory in pieces is read, or refused, as the whole is: %j at its end', (fault) => {
  for (const seed of [1, 2, 3]) {
    const next = random(seed)
    const text = memory(20, fault)
    expect(told(() => readTmx(cut(text, next, 40)))).toEqual(told(() => readTmx(text)))
  }
})

test.each(faults)('places are right far behind what is still held, in many lines and in one: %j', (fault) => {
  for (const ends of [['\n'], ['\r\n', '\r'], ['']]) {
    const text = memory(2_000, fault, ends, 32)
    expect(text.length).toBeGreaterThan(2_000_000)
    const [whole, pieces] = [
      told(() => readTmx(text)),
      told(() => readTmx(cut(text, random(4), 100_000))),
    ] as unknown[][]
    expect(pieces!.slice(-3)).toEqual(whole!.slice(-3))
    expect(pieces!.length).toBe(whole!.length)
  }
})

const fileOf = (bytes: Uint8Array, size: number) => ({
  head: bytes.subarray(0, 4000),
  whole: () => bytes,
  *chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  },
})
const wide = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

test.each([1, 3, 7, 1000])('bytes in pieces of %i are decoded as the whole is', (size) => {
  const text = memory(3)
  for (const bytes of [new TextEncoder().encode(text), new TextEncoder().encode(`\ufeff${text}`), wide(text)]) {
    expect([...decodeXmlPieces(fileOf(bytes, size))].join('')).toBe(decodeXml(bytes).text)
  }
  const letters = [...'<?xml version="1.0" encoding="windows-1251"?><a>Міст</a>'].map((sign) =>
    sign === 'і' ? 0xb3 : sign > 'ÿ' ? sign.charCodeAt(0) - 0x350 : sign.charCodeAt(0),
  )
  expect([...decodeXmlPieces(fileOf(Uint8Array.from(letters), size))].join('')).toContain('<a>Міст</a>')
})

test('bytes that are not in the encoding are refused at their place', () => {
  const bytes = new TextEncoder().encode(memory(3))
  const broken = bytes.slice(0, bytes.length - 20)
  broken[broken.length - 3] = 0xff
  const refusal = (read: () => unknown) => {
    try {
      read()
    } catch (error) {
      if (error instanceof FormatError) return [error.line, error.column, error.message]
      throw error
    }
    return 'read'
  }
  const whole = refusal(() => decodeXml(broken))
  expect(whole).not.toBe('read')
  expect(refusal(() => [...decodeXmlPieces(fileOf(broken, 64))])).toEqual(whole)
  expect(refusal(() => [...decodeXmlPieces(fileOf(wide('<a/>').slice(0, -1), 4))])).toEqual(
    refusal(() => decodeXml(wide('<a/>').slice(0, -1))),
  )
})
