import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { convert } from '../../server/cli/convert.ts'
import { tag } from '../../server/cli/tag.ts'
import { glossaryFormats } from '../../server/formats/glossary-registry.ts'
import { inFolder, run } from './run.ts'

const json = `{"concepts":[{"id":"asan","kind":"person","gender":"masculine","identifiers":[{"scheme":"wikidata","value":"Q7"}],
"terms":[{"id":"a1","lang":"kk","text":"Асан","status":"preferred","role":"given"},{"id":"a2","lang":"en","text":"Asan","status":"preferred"},
{"id":"a3","lang":"en","text":"Hasan","status":"wrong","note":"a slip"}]}]}`

test('a glossary goes through every format that holds all of it and comes back the same', async () => {
  await inFolder(async (path) => {
    writeFileSync(path('a.json'), json)
    const way = ['a.json', 'b.tbx', 'c.csv', 'd.xlsx', 'e.tsv', 'f.tbx', 'g.json']
    for (const [i, to] of way.slice(1).entries()) {
      expect(await run(convert, path(way[i]!), path(to))).toEqual({
        code: 0,
        out: '',
        err: `${path(to)}: 1 concept of ${path(way[i]!)}\n`,
      })
    }
    expect(JSON.parse(readFileSync(path('g.json'), 'utf8'))).toEqual(JSON.parse(json))
    expect(readFileSync(path('f.tbx'))).toEqual(readFileSync(path('b.tbx')))
  })
})

test('a format of one pair needs the pair, and tells what it leaves out', async () => {
  await inFolder(async (path) => {
    writeFileSync(path('a.json'), json)
    expect(await run(convert, path('a.json'), path('b.txt'))).toMatchObject({ code: 2 })
    const pair = ['--source-lang', 'kk', '--target-lang', 'en']
    const { code, err } = await run(convert, ...pair, path('a.json'), path('b.txt'))
    expect(code).toBe(0)
    expect(err).toContain('1 × the kind of a concept was left out')
    expect(readFileSync(path('b.txt'), 'utf8')).toContain('Асан\tAsan\tAvoid: Hasan\n')
    expect((await run(convert, ...pair, '--format', 'weblate', path('a.json'), path('b.csv'))).code).toBe(0)
    expect(readFileSync(path('b.csv'), 'utf8')).toMatch(/^"location","source","target"/)
    expect(await run(convert, '--format', 'word', path('a.json'), path('b.x'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('use one of csv, json'),
    })
  })
})

test('tag takes a glossary of every format', async () => {
  await inFolder(async (path) => {
    writeFileSync(path('a.json'), json)
    writeFileSync(path('text.txt'), 'Бүгін Асанға хат келді.\n')
    for (const { id, extensions } of glossaryFormats.values()) {
      const file = path(`${id}${extensions[0]}`)
      await run(convert, '--format', id, '--source-lang', 'kk', '--target-lang', 'en', path('a.json'), file)
      const args = ['--lang', 'kk', '--glossary-langs', 'kk,en', '--glossary', file, path('text.txt')]
      const { code, out } = await run(tag, ...args)
      expect([id, code, JSON.parse(out).form]).toEqual([id, 0, 'Асанға'])
    }
  })
})
