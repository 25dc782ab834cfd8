import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { convert } from '../../server/cli/convert.ts'
import { version } from '../../server/version.ts'
import { inFolder, run } from './run.ts'

test('a table becomes TMX and the same table again, both widths of it', async () => {
  await inFolder(async (path) => {
    writeFileSync(path('a.csv'), 'kk,en,state,score\r\nСу,Water,confirmed,0.9\r\n"=1, ""2""\nx",-5 °C,proposed,\r\n')
    for (const [from, to, ...args] of [
      ['a.csv', 'b.tmx'],
      ['b.tmx', 'c.csv', '--safe'],
      ['c.csv', 'd.tsv'],
      ['d.tsv', 'e.tmx'],
    ] as const) {
      expect(await run(convert, ...args, path(from), path(to))).toEqual({
        code: 0,
        out: '',
        err: `${path(to)}: 2 units\n`,
      })
    }
    expect(readFileSync(path('e.tmx'))).toEqual(readFileSync(path('b.tmx')))
    expect(readFileSync(path('c.csv'), 'utf8')).toMatch(/^\ufeffguard=1,kk,en,/)
  })
})

test('what cannot be carried is told', async () => {
  await inFolder(async (path) => {
    const tu = (props: string) =>
      `<tu>${props}<tuv xml:lang="kk"><seg>а</seg></tuv><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="uk"><seg>я</seg></tuv></tu>`
    writeFileSync(
      path('a.tmx'),
      `<tmx version="1.4"><header srclang="kk"/><body>${tu('<prop type="x-p">1</prop>')}${tu('')}</body></tmx>`,
    )
    const { code, err } = await run(convert, '--target-lang', 'uk', path('a.tmx'), path('b.csv'))
    expect(code).toBe(0)
    expect(err).toContain('2 units of other pairs than kk–uk left out')
    expect(err).toContain('1 unit: properties of other tools have no column in a table')
    expect(readFileSync(path('b.csv'), 'utf8')).toContain('а,я,')
  })
})

test('a bad file leaves nothing behind and says where it is bad', async () => {
  await inFolder(async (path) => {
    writeFileSync(path('a.tmx'), '<tmx version="1.4"><header srclang="kk"/>\n<body><tu></body></tmx>')
    const { code, err } = await run(convert, path('a.tmx'), path('b.csv'))
    expect(code).toBe(1)
    expect(err).toBe(
      `${path('a.tmx')}:2:13: not well-formed XML: unexpected close tag. Correct the file and try again\n`,
    )
    expect(readdirSync(dirname(path('a.tmx')))).toEqual(['a.tmx'])
  })
})

test('a pair asked for without its regions keeps them', async () => {
  await inFolder(async (path) => {
    writeFileSync(path('a.csv'), 'en-US,uk-UA\nWater,Вода\n')
    const { code } = await run(
      convert,
      ...['--source-lang', 'en', '--target-lang', 'uk'],
      ...[path('a.csv'), path('b.tsv')],
    )
    expect(code).toBe(0)
    expect(readFileSync(path('b.tsv'), 'utf8')).toMatch(/^en-US\tuk-UA\t/)
  })
})

test('columns without names take the languages of the command line', async () => {
  await inFolder(async (path) => {
    writeFileSync(path('a.csv'), 'Су,Water\nНан,Bread\n')
    const { code } = await run(convert, '--source-lang', 'kk', '--target-lang', 'en', path('a.csv'), path('b.tmx'))
    expect(code).toBe(0)
    const written = readFileSync(path('b.tmx'), 'utf8')
    expect(written).toContain('<tuv xml:lang="kk"><seg>Нан</seg></tuv>')
    expect(written).toContain(`creationtool="Kopir" creationtoolversion="${version}"`)
  })
})

test('an ending that cannot be written is a wrong command line, a document is bad input', async () => {
  await inFolder(async (path) => {
    writeFileSync(path('a.txt'), 'Words.')
    expect(await run(convert, path('a.txt'), path('b.docx'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('.tmx'),
    })
    expect(await run(convert, path('a.txt'), path('b.tmx'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('not a bitext'),
    })
  })
})

test('columns without names and without languages are an error that says how to name them', async () => {
  await inFolder(async (path) => {
    writeFileSync(path('a.csv'), 'Су,Water\n')
    for (const given of [[], ['--source-lang', 'kk']]) {
      const { code, err } = await run(convert, ...given, path('a.csv'), path('b.tmx'))
      expect(code).toBe(1)
      expect(err).toContain('Name them with --source-lang and --target-lang')
    }
    expect(readdirSync(dirname(path('a.csv')))).toEqual(['a.csv'])
  })
})

test('XLIFF becomes TMX, a table and XLIFF again with its states and inline codes', async () => {
  await inFolder(async (path) => {
    const unit = (id: string, state: string) =>
      `<trans-unit id="${id}"><source>Ескі <g id="1">көпір</g></source><target state="${state}">Old <g id="1">bridge</g></target></trans-unit>`
    const head = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
    const langs = 'original="a.docx" source-language="kk" target-language="en" datatype="x"'
    const body = `${unit('a', 'final')}${unit('b', 'needs-translation')}`
    writeFileSync(path('a.xlf'), `${head}<file ${langs}><body>${body}</body></file></xliff>`)
    for (const [from, to] of [
      ['a.xlf', 'b.xliff'],
      ['b.xliff', 'c.tmx'],
      ['c.tmx', 'd.csv'],
      ['d.csv', 'e.tsv'],
      ['e.tsv', 'f.xliff'],
    ] as const) {
      expect(await run(convert, path(from), path(to))).toMatchObject({ code: 0, err: `${path(to)}: 2 units\n` })
    }
    const last = readFileSync(path('f.xliff'), 'utf8')
    expect(last).toBe(readFileSync(path('b.xliff'), 'utf8'))
    expect(last).toContain('&lt;g id="1"&gt;</bpt>bridge<ept')
    expect(last.match(/state="[^"]*"/g)).toEqual(['state="final"', 'state="needs-review-translation"'])
  })
})
