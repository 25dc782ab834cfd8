import { expect, test } from 'vitest'
import type { ImportedDocument } from '../../server/formats/format.ts'
import markdown from '../../server/formats/markdown.format.ts'
import { detectFormat, formatByExtension, formats } from '../../server/formats/registry.ts'
import { jumble, random } from '../text/random.ts'
import { file } from './units.ts'

const read = async (text: string) => (await markdown.read!(file('a.md', text))) as ImportedDocument

function visible({ text, codes }: ImportedDocument, start: number, end: number): string {
  let shown = ''
  let at = start
  for (const [from, to] of codes) {
    if (to <= start || from >= end) continue
    shown += text.slice(at, from)
    at = to
  }
  return (shown + text.slice(at, end)).replace(/\s+/g, ' ')
}

const blocksOf = async (text: string) => {
  const document = await read(text)
  return document.blocks.map((block) => [block.kind, visible(document, block.start, block.end)])
}

test('blocks have their kinds, and markup is hidden', async () => {
  const text = [
    '# The *old* bridge',
    'It **stands** still, see [the map](https://kopir.example/a_b "x") or <https://kopir.example>.\nNobody `knows\\_it` \\*why\\*.',
    '> A bridge is\n> **a promise**.',
    '- one\n- two\n\n  more of two',
    '| a | *b* |\n|---|---|\n| c | d |',
    '```js\nlet a = 1\n```',
    'Last<sup>1</sup> line<br>after ![picture](p.png) it',
    '<div>In a box</div>',
  ].join('\n\n')
  expect(await blocksOf(text)).toEqual(
    [
      ['heading', 'The old bridge'],
      ['sentence', 'It stands still, see the map or https://kopir.example. Nobody knows\\_it *why*.'],
      ['quote', 'A bridge is a promise'],
      ['item', 'one'],
      ['item', 'two'],
      ['item', 'more of two'],
      ['cell', 'a'],
      ['cell', 'b'],
      ['cell', 'c'],
      ['cell', 'd'],
      ['code', 'let a = 1'],
      ['sentence', 'Last1 line'],
      ['sentence', 'after it'],
      ['sentence', 'In a box'],
    ].map(([kind, shown]) => [kind, kind === 'quote' ? `${shown}.` : shown]),
  )
})

test('a fence of code that is never closed keeps its last line', async () => {
  expect(await blocksOf('Text\n\n```js\nlet a\nlet b')).toEqual([
    ['sentence', 'Text'],
    ['code', 'let a let b'],
  ])
  expect(await blocksOf('```\nsay ```')).toEqual([['code', 'say ```']])
  expect(await blocksOf('~~~~\na\n~~~\nb\n~~~~~\n\n> ```\n> c\n> ```\n\n```\n```')).toEqual([
    ['code', 'a ~~~ b'],
    ['code', '> c'],
  ])
})

test('the first heading is the title, and its depth is kept', async () => {
  const document = await read('Intro\n\n## Ескі **көпір**\n\n# Кейін')
  expect(document.title).toBe('Ескі көпір')
  expect(document.blocks.filter((block) => block.kind === 'heading').map((block) => block.level)).toEqual([2, 1])
})

test('blocks and codes are in order, do not overlap, and codes lie inside blocks', async () => {
  const pieces = [
    'word ',
    '**',
    '*',
    '`',
    '[a](b)',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '# ',
    '<b>',
    '</b>',
    '<br>',
    '|',
    '\\',
    '![x](y)',
    '```\n',
    '1. ',
    '  ',
    '[^1]',
    '---\n',
  ]
  for (let seed = 1; seed <= 300; seed++) {
    const document = await read(jumble(random(seed), pieces, 40))
    let at = 0
    for (const { start, end } of document.blocks) {
      expect(start, `seed ${seed}`).toBeGreaterThanOrEqual(at)
      expect(end, `seed ${seed}`).toBeGreaterThan(start)
      at = end
    }
    at = 0
    for (const [start, end] of document.codes) {
      expect(start, `seed ${seed}`).toBeGreaterThanOrEqual(at)
      expect(
        document.blocks.some((block) => block.start <= start && end <= block.end),
        `seed ${seed}`,
      ).toBe(true)
      at = end
    }
  }
})

test('nesting without end is refused', async () => {
  await expect(read(`${'> '.repeat(5000)}a`)).rejects.toMatchObject({
    name: 'FormatError',
    message: expect.stringContaining('100 deep'),
  })
})

test('a format is found by content before its name, and by ending for writing', () => {
  const found = (name: string, text: string) => detectFormat(file(name, text)).id
  expect(found('a.txt', 'Plain words.')).toBe('plain-text')
  expect(found('a', 'Plain words.')).toBe('plain-text')
  expect(found('a.txt', '# Title\n\n**Bold** words and [a link](https://kopir.example).')).toBe('markdown')
  expect(found('a.md', 'Plain words.')).toBe('markdown')
  expect(found('a.xml', '<?xml version="1.0"?><tmx version="1.4"/>')).toBe('tmx')
  expect(found('a.txt', 'kk\ten\nСу\tWater\n')).toBe('tsv')
  expect(formatByExtension('B.TMX')?.id).toBe('tmx')
  expect(formatByExtension('b.unknown')).toBeUndefined()
  expect([...formats.keys()]).toEqual([...formats.keys()].sort())
})

test('character references show what they stand for, but not in code, and unknown names stay as they are', async () => {
  const { text, codes, title } = await read(
    '# Law &amp; order\n\nA&nbsp;b &#1178; &#x49A; &nosuchname; `&amp;` <i>&lt;</i>\n',
  )
  const stands = codes.filter(([, , shown, inline]) => shown !== undefined && inline === undefined)
  expect(stands.map(([start, end, shown]) => [text.slice(start, end), shown])).toEqual([
    ['&amp;', '&'],
    ['&nbsp;', '\u00a0'],
    ['&#1178;', 'Қ'],
    ['&#x49A;', 'Қ'],
    ['&lt;', '<'],
  ])
  expect(title).toBe('Law & order')
})

test('marks that format are codes that pair, and what stands around a whole block is none', async () => {
  const codesOf = async (text: string) => {
    const document = await read(text)
    return document.codes.map(([start, end, , inline]) => [document.text.slice(start, end), inline])
  }
  expect(await codesOf('**Усе**\n\n# *Усе*\n\n- [усе](x)')).toEqual([])
  expect(
    await codesOf(
      '**Один *два*** _три_ ~~чотири~~ `п` [шість](a_b "c") ![сім](x) <sup>8</sup> \\* [^1]\n\n[^1]: Дев**ять**',
    ),
  ).toEqual([
    ['**', 'open:bold'],
    ['*', 'open:italic'],
    ['*', 'close:italic'],
    ['**', 'close:bold'],
    ['_', 'open:italic'],
    ['_', 'close:italic'],
    ['~~', 'open:strike'],
    ['~~', 'close:strike'],
    ['`', 'open:code'],
    ['`', 'close:code'],
    ['[', 'open:link'],
    ['](a_b "c")', 'close:link'],
    ['![сім](x)', 'alone:image'],
    ['<sup>', 'open:superscript'],
    ['</sup>', 'close:superscript'],
    ['\\', undefined],
    ['**', 'open:bold'],
    ['**', 'close:bold'],
  ])
  expect(await codesOf('Раз [^1] два **т<br>ри** <b>чо\n\n[^1]: Н')).toEqual([
    ['[^1]', 'alone:note'],
    ['**', 'alone:other'],
    ['**', 'alone:other'],
    ['<b>', 'alone:other'],
  ])
})

test('the text of a footnote is a note', async () => {
  expect(await blocksOf('Міст.[^1]\n\n[^1]: Старий *міст*.')).toEqual([
    ['sentence', 'Міст.'],
    ['note', 'Старий міст.'],
  ])
})

test('a paragraph made of marks is refused with its line, and many marks over many paragraphs are not', async () => {
  const many = `One **two**.\n\n${'[a] '.repeat(4_000)}\n`
  await expect(markdown.read!(file('a.md', many))).rejects.toMatchObject({ line: 3 })
  const usual = `${'One *two* [three].\n\n'.repeat(4_000)}`
  await expect(markdown.read!(file('a.md', usual))).resolves.toMatchObject({ kind: 'document' })
})
