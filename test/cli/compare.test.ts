import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compare } from '../../server/cli/compare.ts'
import { inFolder, run } from './run.ts'

const asked = (text: string, lang = 'uk') =>
  inFolder(async (path) => {
    writeFileSync(path('asked.jsonl'), text)
    return run(compare, '--lang', lang, path('asked.jsonl'))
  })

test('every question is answered in its order, with how the form is made', async () => {
  const { code, out } = await asked(
    '{"id":1,"base":"Гончар","surface":"Гончарем"}\n\n{"id":"b","base":"Гончар","surface":"Гончарук"}\n',
  )
  expect(code).toBe(0)
  expect(out).toBe('{"id":1,"match":true,"how":"instrumental"}\n{"id":"b","match":false,"how":null}\n')
})

test('gender and declension are heard', async () => {
  const { out } = await asked(
    [
      '{"id":1,"base":"Левчук","surface":"Левчука","gender":"feminine"}',
      '{"id":2,"base":"Левчук","surface":"Левчука","gender":"masculine"}',
      '{"id":3,"base":"Левчук","surface":"Левчука","declension":"indeclinable"}',
    ].join('\n'),
  )
  expect(out.match(/true|false/g)).toEqual(['false', 'true', 'false'])
})

test('a line that is no question is told with its number, and nothing is answered', async () => {
  for (const bad of ['{"id":2,"base":"Гончар"}', 'Гончар', '{"id":2,"base":"а","surface":"а","gender":"x"}', 'null']) {
    const { code, out, err } = await asked(`{"id":1,"base":"Гончар","surface":"Гончара"}\n${bad}\n`)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/asked\.jsonl:2:1: .+\n$/)
  }
})

test('the language must be given', async () => {
  expect((await run(compare, 'x')).code).toBe(2)
  const help = await run(compare, '--help')
  expect(help.out).toContain('kopir compare --lang L')
})
