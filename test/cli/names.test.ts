import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { names } from '../../server/cli/names.ts'

const folder = mkdtempSync(join(tmpdir(), 'kopir-names-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const unit = (id: string, kk: string, en: string) =>
  `<tu tuid="${id}"><tuv xml:lang="kk"><seg>${kk}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`
const memory = file(
  'memory.tmx',
  `<?xml version="1.0"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="kk" datatype="plaintext"/><body>${unit('a', 'Кеше Сәуле келді.', 'Yesterday Saule came.')}${unit('b', 'Біз Сәуле туралы айттық.', 'We spoke of Saule.')}</body></tmx>`,
)

async function run(...args: readonly string[]) {
  const out = join(folder, 'out.jsonl')
  rmSync(out, { force: true })
  const code = await names([...args, '--out', out])
  return {
    code,
    lines: () =>
      readFileSync(out, 'utf8')
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  }
}

test('pairs come as JSON lines with the units that hold them, whichever language the file calls its source', async () => {
  const { code, lines } = await run('--source-lang', 'kk', '--target-lang', 'en', memory)
  expect(code).toBe(0)
  expect(lines()).toEqual([
    { source: 'Сәуле', target: 'Saule', confidence: expect.any(Number), count: 2, units: ['a', 'b'] },
  ])
  const turned = await run('--source-lang', 'en', '--target-lang', 'kk', memory)
  expect(turned.lines()).toMatchObject([{ source: 'Saule', target: 'Сәуле', count: 2 }])
})

test('a document is bad input, a missing language a wrong command line', async () => {
  expect((await run('--source-lang', 'kk', '--target-lang', 'en', file('t.txt', 'Сәуле'))).code).toBe(1)
  expect((await run('--source-lang', 'kk', memory)).code).toBe(2)
})
