import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decode, detectEncoding, encodings } from '../../server/formats/encoding.ts'
import plainText from '../../server/formats/plain-text.format.ts'
import { firstBadByte } from '../../server/formats/utf8.ts'
import { random } from '../text/random.ts'

const KAZAKH = 'Өзеннің екі жағындағы ел бір жазда көпір салды. Ол көпір әлі тұр, қыста да жүреді.'
const UKRAINIAN = 'Люди з обох берегів звели міст за одне літо. Він стоїть і досі, їздять ним щодня.'
const RUSSIAN = 'Люди с обоих берегов построили мост за одно лето. Он стоит и сейчас, по нему ездят каждый день.'
const iconvName = (id: string) => (id === 'kz-1048' ? 'rk1048' : id)

test.each([
  ['windows-1251', UKRAINIAN],
  ['windows-1251', RUSSIAN],
  ['koi8-u', UKRAINIAN],
  ['koi8-u', RUSSIAN],
  ['kz-1048', KAZAKH],
  ['pt154', KAZAKH],
  ['cp866', RUSSIAN],
  ['utf-16le', KAZAKH],
  ['utf-16be', UKRAINIAN],
  ['utf-8', KAZAKH],
])('%s is proposed first, and its preview is the text: %s', (id, text) => {
  const best = detectEncoding(iconv.encode(text, iconvName(id)))[0]!
  expect(best.id).toBe(id)
  expect(text.startsWith(best.preview.slice(0, 60)) || text.includes(best.preview.slice(0, 60))).toBe(true)
})

test('every encoding that can be chosen gives back what it encoded', () => {
  for (const { id } of encodings) {
    const text = { 'kz-1048': KAZAKH, pt154: KAZAKH, 'windows-1252': 'Où est l’été ?', cp866: RUSSIAN }[id] ?? UKRAINIAN
    expect(decode(iconv.encode(text, iconvName(id)), id), id).toBe(text)
  }
})

test('a byte order mark settles the encoding and is no part of the text', () => {
  for (const id of ['utf-8', 'utf-16le', 'utf-16be']) {
    const bytes = iconv.encode(`\ufeff${KAZAKH}`, id)
    expect(detectEncoding(bytes)).toMatchObject([{ id, confidence: 1 }])
    expect(decode(bytes, id)).toBe(KAZAKH)
  }
})

test('bytes that an encoding does not have are refused with their place', () => {
  const bytes = Uint8Array.from([0x61, 0x0a, 0x62, 0xff, 0x63])
  expect(() => decode(bytes, 'utf-8')).toThrow(expect.objectContaining({ line: 2, column: 2 }))
  expect(() => decode(Uint8Array.from([0x61, 0x98]), 'windows-1251')).toThrow(
    expect.objectContaining({ line: 1, column: 2 }),
  )
  expect(() => decode(Uint8Array.from([0x00, 0xd8, 0x61, 0x00]), 'utf-16le')).toThrow('not valid UTF-16')
})

test('a file that is no text is refused', async () => {
  const noise = random(7)
  const bytes = Uint8Array.from({ length: 999 }, () => 1 + Math.floor(noise() * 255))
  await expect(plainText.read!({ name: 'a.txt', bytes })).rejects.toThrow('this is not a text file')
  await expect(
    plainText.read!({ name: 'a.txt', bytes: Uint8Array.from([0x61, 0x0a, 0x00, 0x61, 0x62]) }),
  ).rejects.toMatchObject({ line: 2, column: 1 })
})

test('the first byte that is not UTF-8 is where a fatal decoder stops', () => {
  for (let seed = 1; seed <= 3000; seed++) {
    const next = random(seed)
    const choice = [0x41, 0xd0, 0x9f, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80, 0xc0, 0xed, 0xa0, 0xf4, 0x90, 0xff]
    const bytes = Uint8Array.from(
      { length: 1 + Math.floor(next() * 7) },
      () => choice[Math.floor(next() * choice.length)]!,
    )
    const bad = firstBadByte(bytes)
    const valid = (part: Uint8Array) => {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(part)
        return true
      } catch {
        return false
      }
    }
    expect(valid(bytes), `seed ${seed}`).toBe(bad < 0)
    if (bad >= 0) expect(valid(bytes.subarray(0, bad)), `seed ${seed}`).toBe(true)
  }
})

test('UTF-8 with a broken byte is refused with its place, not read as something else', async () => {
  const bytes = Uint8Array.from([...Buffer.from(`${KAZAKH}\nОл`), 0xd0, ...Buffer.from(KAZAKH)])
  await expect(plainText.read!({ name: 'a.txt', bytes })).rejects.toMatchObject({ line: 2, column: 3 })
  expect(detectEncoding(bytes).map((each) => each.id)).toContain('windows-1251')
})

test('letters lost or garbled before the file came are reported', async () => {
  const problems = async (text: string) =>
    (await plainText.read!({ name: 'a.txt', bytes: new TextEncoder().encode(text) })).problems.map((p) => p.message)
  expect(await problems('Т?рк?стан ?аласы')).toEqual([expect.stringContaining('letters were lost')])
  const garbled = iconv.decode(Buffer.from('Люди звели міст'), 'windows-1251')
  expect(await problems(garbled)).toEqual([expect.stringContaining('wrong encoding')])
  expect(await problems(iconv.decode(Buffer.from('Люди звели міст'), 'windows-1252'))).toContainEqual(
    expect.stringContaining('wrong encoding'),
  )
  expect(await problems('Хто? Де? Коли? https://kopir.example/?a=b&c?d')).toEqual([])
})

test('a guess is said to be one', async () => {
  const { problems } = await plainText.read!({ name: 'a.txt', bytes: iconv.encode(UKRAINIAN, 'windows-1251') })
  expect(problems).toMatchObject([{ line: 0, message: expect.stringContaining('read as Windows-1251') }])
})
