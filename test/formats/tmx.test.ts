import { expect, test } from 'vitest'
import type { ImportedBitext, PlacedCode, Unit } from '../../server/formats/format.ts'
import tmx from '../../server/formats/tmx.format.ts'
import { file, joined, options, randomCodedUnits, randomUnits } from './units.ts'

const read = async (text: string) => (await tmx.read!(file('a.tmx', text))) as ImportedBitext
const wrap = (body: string, srclang = 'kk') =>
  `<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="${srclang}"/><body>\n${body}\n</body></tmx>`

test('what is written is read back the same, whatever the texts hold', async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const units = randomUnits(seed, 12).map((unit, i) =>
      i % 3 ? unit : { ...unit, props: [['x-project', ' Түр "1" <2>\r']] as const },
    )
    const written = await joined(tmx.write!(units, options))
    expect((await read(written)).units, `seed ${seed}`).toEqual(units)
  }
})

test('an id that cannot be a tuid comes back all the same', async () => {
  const ids = ['a', 'a', '', 'b c', 'd\n']
  const units = ids.map(
    (id): Unit => ({ id, source: 's', target: 't', sourceLang: 'kk', targetLang: 'en', state: 'proposed' }),
  )
  expect((await read(await joined(tmx.write!(units, options)))).units.map((unit) => unit.id)).toEqual(ids)
})

test('properties of other tools under our names are kept, and do not hide ours', async () => {
  const foreign = '<prop type="x-state">translated</prop><prop type="x-score">85</prop><prop type="x-id">7</prop>'
  const sides = '<tuv xml:lang="kk"><seg>Су</seg></tuv><tuv xml:lang="en"><seg>Water</seg></tuv>'
  const { units } = await read(wrap(`<tu tuid="a">${foreign}${sides}</tu>`))
  const props = [
    ['x-state', 'translated'],
    ['x-score', '85'],
    ['x-id', '7'],
  ]
  expect(units).toMatchObject([{ id: 'a', state: 'confirmed', props }])
  const drafted = units.map((unit): Unit => ({ ...unit, state: 'drafted', confidence: 0.5 }))
  expect((await read(await joined(tmx.write!(drafted, options)))).units).toEqual(drafted)
})

test('confirmed units only, and units with an empty side only when asked', async () => {
  const units = randomUnits(5, 40)
  const kept = async (choice: Partial<typeof options>) =>
    (await read(await joined(tmx.write!(units, { ...options, ...choice })))).units
  expect(await kept({ include: 'confirmed' })).toEqual(units.filter((unit) => unit.state === 'confirmed'))
  const empty = units.filter((unit) => unit.source === '' || unit.target === '')
  expect(empty.length).toBeGreaterThan(0)
  expect(await kept({ nulls: false })).toEqual(units.filter((unit) => !empty.includes(unit)))
})

test('characters that XML cannot hold are left out and reported', async () => {
  const reports: string[] = []
  const unit: Unit = {
    id: '1',
    source: 'a\u0000b\ud800c',
    target: 'd\uffff',
    sourceLang: 'kk',
    targetLang: 'en',
    state: 'confirmed',
  }
  const written = await joined(tmx.write!([unit], { ...options, onProblem: (_, message) => reports.push(message) }))
  expect((await read(written)).units[0]).toMatchObject({ source: 'abc', target: 'd' })
  expect(reports).toEqual(['characters that XML cannot hold were left out'])
})

test('the old lang attribute, odd case and underscores are read as BCP 47', async () => {
  const { units, pairs } = await read(
    wrap('<tu><tuv lang="KK_kz"><seg>Су</seg></tuv><tuv xml:lang="eN-uS"><seg>Water</seg></tuv></tu>', 'kk-KZ'),
  )
  expect(units).toMatchObject([
    { source: 'Су', target: 'Water', sourceLang: 'kk-KZ', targetLang: 'en-US', state: 'confirmed' },
  ])
  expect([...pairs]).toEqual([['kk-KZ>en-US', 1]])
})

test('several languages of a unit give a unit for each pair, alternatives are all kept', async () => {
  const { units, count, pairs } = await read(
    wrap(
      '<tu><tuv xml:lang="uk"><seg>Міст</seg></tuv><tuv xml:lang="kk"><seg>Көпір</seg></tuv><tuv xml:lang="en"><seg>Bridge</seg></tuv><tuv xml:lang="en"><seg>The bridge</seg></tuv></tu>',
    ),
  )
  expect(count).toBe(1)
  expect(units.map((unit) => [unit.targetLang, unit.target])).toEqual([
    ['uk', 'Міст'],
    ['en', 'Bridge'],
    ['en', 'The bridge'],
  ])
  expect(Object.fromEntries(pairs)).toEqual({ 'kk>uk': 1, 'kk>en': 1 })
})

test('a unit without its source language is reported, not guessed', async () => {
  const { units, problems } = await read(wrap('<tu><tuv xml:lang="uk"><seg>Міст</seg></tuv></tu>'))
  expect(units).toEqual([])
  expect(problems).toEqual([{ line: 3, column: 1, message: 'the unit has no text in its source language, kk' }])
})

test('inline codes come back the same, wherever they stand and whatever they hold', async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const units = randomCodedUnits(seed, 12)
    expect((await read(await joined(tmx.write!(units, options)))).units, `seed ${seed}`).toEqual(units)
  }
})

test('codes of other tools keep their native form, and are one code on both sides', async () => {
  const { units, problems } = await read(
    wrap(
      [
        '<tu><tuv xml:lang="kk"><seg>Ескі <bpt i="5" x="b">&lt;b&gt;</bpt>көпір<ept i="5">&lt;/b&gt;</ept>',
        '<ph type="fnote">[1]</ph><it pos="end">&lt;/i&gt;</it></seg></tuv>',
        '<tuv xml:lang="en"><seg><ph>[1]</ph>Old <bpt i="1" x="b">&lt;strong&gt;</bpt>bridge',
        '<ept i="1">&lt;/strong&gt;</ept> <hi type="x-term">here</hi><ut>{\\b}</ut></seg></tuv></tu>',
      ].join(''),
    ),
  )
  expect(units).toMatchObject([{ source: 'Ескі көпір', target: 'Old bridge here' }])
  const sketch = (codes: readonly PlacedCode[] = []) =>
    codes.map(({ at, inline, native, id }) => `${at} ${inline} ${native} ${id}`)
  expect(sketch(units[0]!.codes!.source)).toEqual([
    '5 open:bold <b> 1',
    '10 close:bold </b> 1',
    '10 alone:note [1] 2',
    '10 close:italic </i> 3',
  ])
  expect(sketch(units[0]!.codes!.target)).toEqual([
    '0 alone:other [1] 4',
    '4 open:bold <strong> 1',
    '10 close:bold </strong> 1',
    '11 open:other <hi type="x-term"> 5',
    '15 close:other </hi> 5',
    '15 alone:other {\\b} 6',
  ])
  expect(problems).toEqual([])
})

test('text inside a code stays with the code, and that is said', async () => {
  const { units, problems } = await read(
    wrap(
      '<tu><tuv xml:lang="kk"><seg>А<ph>&lt;img alt="<sub>су <ph>x</ph></sub>"&gt;</ph></seg></tuv><tuv xml:lang="en"><seg>A</seg></tuv></tu>',
    ),
  )
  expect(units).toMatchObject([
    { source: 'А', codes: { source: [{ native: '<img alt="су x">', inline: 'alone:image' }] } },
  ])
  expect(problems).toMatchObject([{ message: expect.stringContaining('text inside an inline code is kept') }])
})

test('a segment of endless codes is left out with a report', async () => {
  for (const codes of ['<ph/>'.repeat(20_000), `<ph>${'x'.repeat(70_000)}</ph>`]) {
    const { units, problems } = await read(
      wrap(`<tu><tuv xml:lang="kk"><seg>а${codes}</seg></tuv><tuv xml:lang="en"><seg>a</seg></tuv></tu>`),
    )
    expect(units).toEqual([])
    expect(problems).toMatchObject([{ message: expect.stringContaining('inline codes, or very long ones, was left') }])
  }
})

test.each([
  ['a DOCTYPE with an internal subset', '<!DOCTYPE tmx [<!ENTITY a "b">]>\n<tmx/>', 1, 15, 'internal subset'],
  ['another root element', '<?xml version="1.0"?>\n<html/>', 2, 1, 'the root element is <html>, not <tmx>'],
  ['an unknown entity', wrap('<tu><note>a&nbsp;b</note></tu>'), 3, 12, 'undefined entity'],
  ['tags that do not match', wrap('<tu><note>a</tu></note>'), 3, 14, 'unexpected close tag'],
  ['an attribute twice', wrap('<tu tuid="1" tuid="2"/>'), 3, 14, 'duplicate attribute'],
  ['a variant without a language', wrap('<tu>\n<tuv><seg/></tuv></tu>'), 4, 1, '<tuv> has no xml:lang'],
  ['nesting without end', wrap('<tu>'.repeat(100)), 3, 249, 'nested more than 64 deep'],
])('%s is refused with its place', async (_, text, line, column, message) => {
  await expect(read(text)).rejects.toMatchObject({
    name: 'FormatError',
    line,
    column,
    message: expect.stringContaining(message),
  })
})

test('an external DOCTYPE is passed over', async () => {
  const text = wrap('<tu><tuv xml:lang="kk"><seg>а</seg></tuv><tuv xml:lang="en"><seg>a</seg></tuv></tu>')
  const { count } = await read(text.replace('<tmx', '<!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/tmx14.dtd">\n<tmx'))
  expect(count).toBe(1)
})

test('a segment far too long is left out with a report, its neighbours stay', async () => {
  const tu = (text: string) =>
    `<tu><tuv xml:lang="kk"><seg>${text}</seg></tuv><tuv xml:lang="en"><seg>a</seg></tuv></tu>\n`
  const { units, problems } = await read(wrap(tu('қысқа') + tu('ұзын '.repeat(20_000)) + tu('соңы')))
  expect(units.map((unit) => unit.source)).toEqual(['қысқа', 'соңы'])
  expect(problems[0]!.message).toContain('100000 characters was left out')
})

test.each(['utf-16le', 'utf-16be'])('%s with and without a byte order mark is read', async (encoding) => {
  const text = wrap('<tu><tuv xml:lang="kk"><seg>Әже</seg></tuv><tuv xml:lang="en"><seg>Gran</seg></tuv></tu>').replace(
    '?>',
    ' encoding="UTF-16"?>',
  )
  for (const mark of ['\ufeff', '']) {
    const bytes = new Uint8Array(Buffer.from(mark + text, 'utf16le'))
    if (encoding === 'utf-16be') Buffer.from(bytes.buffer).swap16()
    const { units } = (await tmx.read!({ name: 'a.tmx', bytes })) as ImportedBitext
    expect(units[0]!.source).toBe('Әже')
  }
})
