import { expect, test } from 'vitest'
import { readMultipart } from '../../server/http/multipart.ts'

const body = (boundary: string) =>
  [
    `--${boundary}\r\nContent-Disposition: form-data; name="lang"\r\n\r\nkk\r\n`,
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="бір %22a%22.txt"\r\nContent-Type: text/plain\r\n\r\n`,
    `Сот\r\n--${boundary.slice(0, -1)}\r\n--\r\n\r\n`,
    `--${boundary}  \r\nContent-Disposition: form-data; name=empty\r\n\r\n\r\n--${boundary}--\r\nepilogue`,
  ].join('')

async function read(bytes: Uint8Array, size: number, most = 1e6, type = 'multipart/form-data; boundary=xyz') {
  const parts: { head: object; text: string; ended: boolean }[] = []
  async function* pieces() {
    for (let i = 0; i < bytes.length; i += size) yield bytes.slice(i, i + size)
  }
  await readMultipart(pieces(), type, most, (head) => {
    const part = { head, text: '', ended: false }
    const held: Buffer[] = []
    parts.push(part)
    return {
      write: (piece) => void held.push(Buffer.from(piece)),
      end() {
        part.ended = true
        part.text = Buffer.concat(held).toString('utf8')
      },
    }
  })
  return parts
}

test.each([1, 2, 3, 7, 64, 100_000])('a form is read alike in pieces of %i bytes', async (size) => {
  expect(await read(new TextEncoder().encode(body('xyz')), size)).toEqual([
    { head: { name: 'lang' }, text: 'kk', ended: true },
    { head: { name: 'file', fileName: 'бір "a".txt' }, text: 'Сот\r\n--xy\r\n--\r\n', ended: true },
    { head: { name: 'empty' }, text: '', ended: true },
  ])
})

test('a form that breaks off, has no boundary or is too long is refused', async () => {
  const bytes = new TextEncoder().encode(body('xyz'))
  for (const cut of [0, 5, 40, 60, bytes.length - 14]) {
    await expect(read(bytes.slice(0, cut), 9), `${cut}`).rejects.toMatchObject({ code: 'bad-request' })
  }
  await expect(read(bytes, 9, 1e6, 'multipart/form-data')).rejects.toMatchObject({ code: 'bad-request' })
  await expect(read(bytes, 9, 100)).rejects.toMatchObject({ code: 'too-large' })
  const endless = new TextEncoder().encode(`--xyz\r\nx: ${'a'.repeat(40_000)}`)
  await expect(read(endless, 1_000)).rejects.toMatchObject({ code: 'bad-request' })
})
