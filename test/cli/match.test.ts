import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { match } from '../../server/cli/match.ts'

const folder = mkdtempSync(join(tmpdir(), 'kopir-match-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const source = file(
  'kk.txt',
  'Ауыл мектебінің шатыры құлады.\nКеңес 2019 жылғы 3 наурызда Алматыда жиналды.\nЖурналистер сот шешіміне наразылық білдірді.\n',
)
const target = file(
  'en.txt',
  'Journalists protested against the decision of the court.\nMy aunt sells honey.\nThe Council met in Almaty on 3 March 2019.\n',
)

async function run(...args: readonly string[]) {
  const errors: string[] = []
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => errors.push(String(text)) > 0)
  const out = join(folder, 'out')
  rmSync(out, { force: true })
  const code = await match(['--source-lang', 'kk', '--target-lang', 'en', '--out', out, ...args])
  spy.mockRestore()
  return { code, errors: errors.join(''), text: existsSync(out) ? readFileSync(out, 'utf8') : undefined }
}

test('a line a pair, crossing, surest first', async () => {
  const { code, text } = await run('--segmented', source, target)
  expect(code).toBe(0)
  expect(text!.trim().split('\n').sort()).toEqual([
    expect.stringMatching(/^\[1\]:\[2\]:[01]\.\d\d$/),
    expect.stringMatching(/^\[2\]:\[0\]:[01]\.\d\d$/),
  ])
})

test('--min asks for surer pairs', async () => {
  expect((await run('--segmented', '--min', '1', source, target)).text).toBe('')
})

test('json has the texts and the evidence, tmx the pairs', async () => {
  const { text } = await run('--segmented', '--format', 'json', source, target)
  const read = JSON.parse(text!) as { pairs: { source: number; evidence: { kind: string }[] }[] }
  expect(read.pairs.find((pair) => pair.source === 1)!.evidence.map((item) => item.kind)).toContain('date')
  expect((await run('--segmented', '--format', 'tmx', source, target)).text).toContain('<seg>The Council met')
})

test.each([
  [['--min', 'much'], '--min much: give a number from 0 to 1'],
  [['--format', 'ladder'], '--format ladder is not known'],
])('%j is refused with what to give instead', async (args, words) => {
  const { code, errors, text } = await run(...args, source, target)
  expect(code).toBe(2)
  expect(errors).toContain(words)
  expect(text).toBeUndefined()
})
