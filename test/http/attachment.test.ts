import { expect, test } from 'vitest'
import { attachment } from '../../server/http/attachment.ts'

function nameIn(headers: Record<string, string>): string {
  return decodeURIComponent(headers['content-disposition']!.split("''")[1]!)
}

test('a long name keeps its ending and is cut between characters', () => {
  for (let length = 170; length < 190; length++) {
    const name = nameIn(attachment(`${'a'.repeat(length)}😀😀😀.txt`, 'text/plain'))
    expect([...name].length).toBeLessThanOrEqual(180)
    expect(name).toMatch(/^a{170,}😀*\.txt$/u)
  }
})

test('a name that would leave its folder or its header does not', () => {
  expect(nameIn(attachment('../a\\b"\r\nc\ud83d.txt', 'text/plain'))).toBe('.._a_b___c_.txt')
  expect(nameIn(attachment('', 'text/plain'))).toBe('download')
})
