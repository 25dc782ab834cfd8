import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { tag } from '../../server/cli/tag.ts'

const folder = mkdtempSync(join(tmpdir(), 'kopir-tag-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const glossary = file(
  'names.json',
  '{"concepts":[{"id":"asan","kind":"person","terms":[{"id":"a1","lang":"kk","text":"Асан","status":"preferred"}]}]}',
)

async function run(...args: readonly string[]) {
  const errors: string[] = []
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => errors.push(String(text)) > 0)
  const out = join(folder, 'out.jsonl')
  rmSync(out, { force: true })
  const code = await tag([...args, '--out', out])
  spy.mockRestore()
  return { code, errors: errors.join(''), read: () => readFileSync(out, 'utf8') }
}

test('mentions are JSON lines with lines from 0 and offsets within the line', async () => {
  const text = file('text.txt', 'Ерте тұрды.\r\n\r\nБүгін Асанға хат келді.\r\n')
  const { code, read } = await run('--lang', 'kk', '--glossary', glossary, '--json', text)
  expect(code).toBe(0)
  expect(read()).toBe(
    '{"line":2,"start":6,"end":12,"conceptId":"asan","termId":"a1","form":"Асанға","status":"preferred"}\n',
  )
})

test('a glossary that cannot be read is told with line and column, and nothing is written', async () => {
  const { code, errors, read } = await run(
    '--lang',
    'kk',
    '--glossary',
    file('bad.json', '{"concepts":[\n]'),
    file('t', 'а'),
  )
  expect(code).toBe(1)
  expect(errors).toMatch(/bad\.json:2:2: a comma or a closing brace was expected here/)
  expect(errors.trim().split('\n')).toHaveLength(1)
  expect(read).toThrow()
})

test('a missing file is bad input, a missing option a wrong command line', async () => {
  expect((await run('--lang', 'kk', '--glossary', glossary, join(folder, 'none'))).code).toBe(1)
  expect((await run('--lang', 'kk', glossary)).code).toBe(2)
  expect((await run('--glossary', glossary, glossary)).code).toBe(2)
})

test('an unknown encoding is a wrong command line, as for every command', async () => {
  const { code, errors } = await run('--lang', 'kk', '--glossary', glossary, '--encoding', 'ebcdic-x', glossary)
  expect(code).toBe(2)
  expect(errors).toMatch(/--encoding ebcdic-x is not known/)
})

test('a bad glossary is told with what to do', async () => {
  const bad = file('bad-kind.json', '{"concepts":[{"id":"a","kind":"ship","terms":[]}]}')
  const { errors } = await run('--lang', 'kk', '--glossary', bad, file('t', 'а'))
  expect(errors).toMatch(/bad-kind\.json:1:\d+: "ship" is not one of .+\. Correct the file and try again\n$/)
})

test('a glossary without terms of the language is said so', async () => {
  const { code, errors, read } = await run('--lang', 'uk', '--glossary', glossary, file('t', 'Асан\n'))
  expect([code, read()]).toEqual([0, ''])
  expect(errors).toContain('no terms in uk')
})
