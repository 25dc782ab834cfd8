import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { FormatError } from '../../server/formats/format.ts'
import pdf from '../../server/formats/pdf.format.ts'
import { column, fileOf, pdfOf } from '../helpers/pdf.ts'

const SOUND = pdfOf([column({ x: 60, y: 100 }, ['Өзеннің екі жағындағы ел бір жазда көпір салды.'])])
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const bytesOf = (file: string) => new Uint8Array(Buffer.from(file, 'latin1'))
const read = (bytes: Uint8Array) => pdf.read!({ name: 'a.pdf', bytes })
const page = (contents: string) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents ${contents} >>`
const pages = (kids: string, count: number) => `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`
const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>'

/** A refusal in words for a person, soon. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const started = performance.now()
  const error = await read(bytes).then(
    () => undefined,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(FormatError)
  expect(performance.now() - started).toBeLessThan(10_000)
  return (error as FormatError).message
}

test('a PDF of pictures is refused with what to do', async () => {
  const file = fileOf(
    [CATALOGUE, pages('3 0 R', 1), page('4 0 R'), '<< /Length 0 >>\nstream\n\nendstream'],
    '/Root 1 0 R',
  )
  expect(await refusal(file)).toMatch(/no text.*picture.*OCR/)
})

test('a page without text among others is told', async () => {
  const file = pdfOf([column({ x: 60, y: 100 }, ['Көпір салынды.']), []])
  const { problems } = await read(file)
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('no text on page 2')])
})

test('text on its side is left out and told', async () => {
  const imported = await read(
    pdfOf([
      [
        { x: 60, y: 100, text: 'Көпір салынды.' },
        { x: 30, y: 400, text: 'Бет жиегінде', turned: true },
      ],
    ]),
  )
  expect(imported).toMatchObject({ text: 'Көпір салынды.' })
  expect(imported.problems[0]!.message).toContain('stands on its side')
})

test('a PDF that is locked with a password is refused in words', async () => {
  const key = 'ab'.repeat(32)
  const locked = latin(SOUND).replace(
    '/Root 1 0 R',
    `/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`,
  )
  expect(await refusal(bytesOf(locked))).toContain('password')
})

test.each([
  ['nothing but its first line', bytesOf('%PDF-1.7\n')],
  ['noise', bytesOf(`%PDF-1.7\n${'x0 obj << /A [ ( '.repeat(2000)}`)],
  ['its first half', SOUND.slice(0, 300)],
])('a PDF with %s is refused as damaged', async (_, bytes) => {
  expect(await refusal(bytes)).toMatch(/damaged|no text|no pages/)
})

test('a PDF whose table of places is lost is read all the same', async () => {
  const imported = await read(bytesOf(latin(SOUND).replace(/startxref\n\d+/, 'startxref\n77')))
  expect(imported).toMatchObject({ text: 'Өзеннің екі жағындағы ел бір жазда көпір салды.' })
})

test.each([
  ['pages that are their own children', [CATALOGUE, pages('2 0 R 2 0 R', 1_000_000)]],
  [
    'a thousand million pages',
    [CATALOGUE, pages('3 0 R', 1_000_000_000), page('4 0 R'), '<< /Length 0 >>\nstream\n\nendstream'],
  ],
  ['pages that are not there', [CATALOGUE, pages('9 0 R', 1500)]],
  [
    'arrays in arrays, a hundred thousand deep',
    [
      CATALOGUE,
      pages('3 0 R', 1),
      page('4 0 R'),
      `<< /Length 200000 >>\nstream\n${'['.repeat(100_000)}${']'.repeat(100_000)}\nendstream`,
    ],
  ],
  [
    'dictionaries a hundred thousand deep',
    [CATALOGUE.replace('>>', `/X ${'<</A '.repeat(100_000)}`), pages('3 0 R', 1)],
  ],
])('a PDF with %s is refused', async (_, objects) => {
  expect(await refusal(fileOf(objects, '/Root 1 0 R'))).not.toMatch(/undefined|at .*:\d/)
})

test('a table of places that leads to itself ends', async () => {
  const file = latin(SOUND)
  const table = /startxref\n(\d+)/.exec(file)![1]!
  const imported = await read(bytesOf(file.replace('/Root 1 0 R', `/Root 1 0 R /Prev ${table}`)))
  expect(imported).toMatchObject({ text: expect.stringContaining('көпір') })
})

test('a stream that unpacks to more than the memory has is refused before it is', async () => {
  const packed = deflateSync(Buffer.alloc(200 * 1024 * 1024, 32)).toString('latin1')
  const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`
  expect(await refusal(fileOf([CATALOGUE, pages('3 0 R', 1), page('4 0 R'), stream], '/Root 1 0 R'))).toContain('MB')
})

test('scripts and files to fetch are passed over', async () => {
  const file = latin(SOUND).replace(
    '/Pages 2 0 R',
    '/Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /URI /URI (http://127.0.0.1:9/) >> >>',
  )
  expect(await read(bytesOf(file))).toMatchObject({ text: expect.stringContaining('көпір') })
})

test('progress is told page by page, and reading stops when it should', async () => {
  const file = pdfOf(Array.from({ length: 10 }, () => column({ x: 60, y: 100 }, ['Көпір салынды.'])))
  const shares: number[] = []
  await pdf.read!({ name: 'a.pdf', bytes: file }, { onProgress: (share) => shares.push(share) })
  expect(shares).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
  let asked = 0
  const stopped = pdf.read!({ name: 'a.pdf', bytes: file }, { isCancelled: () => ++asked > 3 })
  await expect(stopped).rejects.toThrow('reading was stopped')
  expect(asked).toBe(4)
})

test('a file that begins with a PDF is taken for one whatever its name', () => {
  expect(pdf.sniff({ name: 'a.txt', bytes: SOUND })).toBe(1)
  expect(pdf.sniff({ name: 'a.pdf', bytes: bytesOf('Көпір') })).toBe(0)
})
