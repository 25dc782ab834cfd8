import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { transliterate } from '../../server/cli/transliterate.ts'
import { inFolder, run } from './run.ts'

const pair = ['--from', 'uk', '--to', 'en']

test('a line a name, candidates best first', async () => {
  const { code, out } = await run(transliterate, ...pair, 'Шостка', 'Сергій Гончар')
  expect(code).toBe(0)
  expect(out.split('\n')[0]).toBe('Shostka')
  expect(out.split('\n')[1]).toMatch(/^Serhii Honchar\tSerhiy Honchar/)
})

test('--json names the standards, and a name without an answer has its line', async () => {
  const { out } = await run(transliterate, ...pair, '--json', 'Шостка', ' ')
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines[0]).toEqual({
    name: 'Шостка',
    candidates: [{ text: 'Shostka', standard: 'Resolution 55 of 2010, press usage' }],
  })
  expect(lines[1]).toEqual({ name: ' ', candidates: [] })
})

test('--standard leaves one, --accepted is followed', async () => {
  const kazakh = ['--from', 'kk', '--to', 'en']
  expect((await run(transliterate, ...kazakh, '--standard', 'latin-2021', 'Ғалым')).out).toBe('Ğalym\n')
  await inFolder(async (path) => {
    writeFileSync(path('accepted.tsv'), 'Ғалым\tGhalym\n')
    const { out } = await run(transliterate, ...kazakh, '--accepted', path('accepted.tsv'), 'Ғалым')
    expect(out.split('\t')[0]).toBe('Ghalym')
    writeFileSync(path('bad.tsv'), 'Ғалым\tGhalym\nҒалым\n')
    const bad = await run(transliterate, ...kazakh, '--accepted', path('bad.tsv'), 'Ғалым')
    expect([bad.code, bad.out]).toEqual([1, ''])
    expect(bad.err).toMatch(/bad\.tsv:2:1: /)
  })
})

test('a pair or a standard that is not known is told with those that are', async () => {
  const pairs = await run(transliterate, '--from', 'kk', '--to', 'zh', 'Асан')
  expect(pairs.code).toBe(2)
  expect(pairs.err).toContain('kk-en')
  const standards = await run(transliterate, ...pair, '--standard', 'iso', 'Асан')
  expect(standards.code).toBe(2)
  expect(standards.err).toContain('resolution-55')
  expect((await run(transliterate, '--help')).out).toContain('Resolution 55 of 2010')
})
