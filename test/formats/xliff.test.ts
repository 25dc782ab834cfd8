import { expect, test } from 'vitest'
import csv from '../../server/formats/bilingual-csv.format.ts'
import type { ImportedBitext, PlacedCode, Unit } from '../../server/formats/format.ts'
import tmx from '../../server/formats/tmx.format.ts'
import xliff from '../../server/formats/xliff.format.ts'
import { file, joined, options, randomCodedUnits } from './units.ts'

const read = async (text: string) => (await xliff.read!(file('a.xlf', text))) as ImportedBitext
const v1 = (body: string, file = 'original="бір.docx" source-language="kk" target-language="en"') =>
  `<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file ${file} datatype="x"><body>\n${body}\n</body></file></xliff>`
const v2 = (body: string, langs = 'srcLang="kk" trgLang="en"') =>
  `<?xml version="1.0"?>\n<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" ${langs}><file id="f">\n${body}\n</file></xliff>`
const sketch = (codes: readonly PlacedCode[] = []) =>
  codes.map(({ at, inline, native, id }) => `${at} ${inline} ${native} ${id}`)

test('what is written is read back the same, whatever the texts, notes, properties and codes hold', async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const units = randomCodedUnits(seed, 12).map((unit, i) =>
      i % 3 ? unit : { ...unit, props: [['x-project', ' Түр "1" <2>\r']] as const },
    )
    expect((await read(await joined(xliff.write!(units, options)))).units, `seed ${seed}`).toEqual(units)
  }
})

test('from XLIFF to TMX to a table and back, text, state and codes are the same', async () => {
  const units = randomCodedUnits(3, 40)
  const through = async (format: typeof xliff, given: readonly Unit[]) => {
    const bytes = new TextEncoder().encode(await joined(format.write!(given, { ...options, codes: true })))
    return ((await format.read!({ name: `a${format.extensions[0]}`, bytes })) as ImportedBitext).units
  }
  const back = await through(xliff, await through(csv, await through(tmx, await through(xliff, units))))
  expect(back).toEqual(units)
})

test('ids that repeat, or look like those given to others, come back all the same', async () => {
  const ids = ['a', 'a', '', 'n2', 'b c']
  const units = ids.map(
    (id): Unit => ({ id, source: 's', target: 't', sourceLang: 'kk', targetLang: 'en', state: 'drafted' }),
  )
  expect((await read(await joined(xliff.write!(units, options)))).units.map((unit) => unit.id)).toEqual(ids)
})

test('states of XLIFF 1.2 are those of links', async () => {
  const states: [string, string, Unit['state']][] = [
    ['', 'state="final"', 'confirmed'],
    ['', 'state="signed-off"', 'confirmed'],
    ['', 'state="translated"', 'confirmed'],
    ['approved="yes"', '', 'confirmed'],
    ['', '', 'confirmed'],
    ['approved="no"', '', 'proposed'],
    ['', 'state="new"', 'proposed'],
    ['', 'state="needs-review-translation"', 'proposed'],
    ['', 'state="x-other"', 'proposed'],
  ]
  const body = states.map(
    ([a, b], i) => `<trans-unit id="${i}" ${a}><source>а</source><target ${b}>a</target></trans-unit>`,
  )
  const { units, problems } = await read(v1(`${body.join('')}<trans-unit id="x"><source>б</source></trans-unit>`))
  expect(units.map((unit) => unit.state)).toEqual([...states.map(([, , state]) => state), 'proposed'])
  expect(units.at(-1)!.target).toBe('')
  expect(problems).toEqual([])
})

test('states of XLIFF 2 are those of links', async () => {
  const states = ['initial', 'translated', 'reviewed', 'final']
  const body = states.map(
    (s) => `<unit id="${s}"><segment state="${s}"><source>а</source><target>a</target></segment></unit>`,
  )
  const { units } = await read(v2(body.join('')))
  expect(units.map((unit) => unit.state)).toEqual(['proposed', 'confirmed', 'confirmed', 'confirmed'])
})

test('inline codes of XLIFF 1.2: native content, or the tag where there is none', async () => {
  const { units } = await read(
    v1(
      [
        '<trans-unit id="1"><source>А <g id="1" ctype="bold">ә<x id="2"/></g> <bpt id="3" ctype="link">[</bpt>б<ept id="3">](u)</ept>',
        '<ph id="4">{0}</ph><it id="5" pos="open">&lt;i></it> <mrk mtype="term">в</mrk></source>',
        '<target><g id="1" ctype="bold">A</g> <bx id="9" rid="8"/>b<ex id="10" rid="8"/></target></trans-unit>',
      ].join(''),
    ),
  )
  expect(units[0]).toMatchObject({ source: 'А ә б в', target: 'A b' })
  expect(sketch(units[0]!.codes!.source)).toEqual([
    '2 open:bold <g id="1" ctype="bold"> 1',
    '3 alone:other <x id="2"/> 2',
    '3 close:bold </g> 1',
    '4 open:link [ 3',
    '5 close:link ](u) 3',
    '5 alone:other {0} 4',
    '5 open:italic <i> 5',
    '6 open:other <mrk mtype="term"> 6',
    '7 close:other </mrk> 6',
  ])
  expect(sketch(units[0]!.codes!.target)).toEqual([
    '0 open:bold <g id="1" ctype="bold"> 1',
    '1 close:bold </g> 1',
    '2 open:other <bx id="9" rid="8"/> 7',
    '3 close:other <ex id="10" rid="8"/> 7',
  ])
})

test('inline codes of XLIFF 2: their original data is the native form', async () => {
  const { units } = await read(
    v2(
      [
        '<unit id="1"><originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData><segment>',
        '<source><pc id="1" dataRefStart="d1" dataRefEnd="d2">А</pc> <sc id="2" type="fmt" subType="xlf:i"/>б<ec startRef="2"/><cp hex="001A"/></source>',
        '<target>B <ph id="7" dataRef="d1"/><sc id="2" isolated="yes"/><mrk id="m" type="term">a</mrk></target></segment></unit>',
      ].join(''),
    ),
  )
  expect(units[0]).toMatchObject({ source: 'А б', target: 'B a' })
  expect(sketch(units[0]!.codes!.source)).toEqual([
    '0 open:bold <b> 1',
    '1 close:bold </b> 1',
    '2 open:italic <sc id="2" type="fmt" subType="xlf:i"/> 2',
    '3 close:italic <ec startRef="2"/> 2',
    '3 alone:other <cp hex="001A"/> 3',
  ])
  expect(sketch(units[0]!.codes!.target).map((code) => code.replace(/ \d+$/, ''))).toEqual([
    '2 alone:bold <b>',
    '2 open:other <sc id="2" isolated="yes"/>',
    '2 open:other <mrk id="m" type="term">',
    '3 close:other </mrk>',
  ])
})

test('a unit of several segments gives a pair for each, what is between them is left', async () => {
  const segments = [
    '<segment id="a"><source>Бір.</source><target>One.</target></segment><ignorable><source> </source></ignorable>',
    '<segment><source>Екі.</source></segment>',
  ]
  const { units, count } = await read(v2(`<unit id="u"><notes><note>UI</note></notes>${segments.join('')}</unit>`))
  expect(count).toBe(1)
  expect(units.map(({ id, source, target, note }) => [id, source, target, note])).toEqual([
    ['u/a', 'Бір.', 'One.', 'UI'],
    ['u/2', 'Екі.', '', 'UI'],
  ])
})

test('segments marked within a unit of XLIFF 1.2 are pairs of their own, with their own codes', async () => {
  const { units } = await read(
    v1(
      [
        '<trans-unit id="7"><source>Бір <g id="1">сөз</g>. Екі.</source>',
        '<seg-source><mrk mtype="seg" mid="1">Бір <g id="1">сөз</g>.</mrk> <mrk mtype="seg" mid="2">Екі.</mrk></seg-source>',
        '<target><mrk mtype="seg" mid="2">Two.</mrk> <mrk mtype="seg" mid="1">One <g id="1">word</g>.</mrk></target></trans-unit>',
      ].join(''),
    ),
  )
  expect(units.map(({ id, source, target }) => [id, source, target])).toEqual([
    ['7/1', 'Бір сөз.', 'One word.'],
    ['7/2', 'Екі.', 'Two.'],
  ])
  expect(sketch(units[0]!.codes!.target)).toEqual(['4 open:other <g id="1"> 1', '8 close:other </g> 1'])
})

test('proposals of a memory and other vocabularies are no text; groups, several files and notes are read', async () => {
  const unit = (id: string, more = '') =>
    `<trans-unit id="${id}"><source>А<z:b xmlns:z="urn:z">no</z:b></source><target>A</target><note>n ${id}</note>${more}</trans-unit>`
  const alternative = '<alt-trans><source>no</source><target>no</target></alt-trans>'
  const second = '</body></file><file original="екі.docx" source-language="kk" target-language="en"><body>'
  const { units, problems } = await read(
    v1(`<group><note>all</note>${unit('1', alternative)}</group>${second}${unit('1')}`),
  )
  expect(units).toMatchObject([
    { source: 'А', target: 'A', note: 'n 1', documents: { source: 'бір.docx' } },
    { source: 'А', target: 'A', note: 'n 1', documents: { source: 'екі.docx' } },
  ])
  expect(problems).toMatchObject([{ message: expect.stringContaining('notes of the whole file and of groups') }])
})

test('white space is kept where the file says so; else line ends are only the file’s', async () => {
  const text = '<source>\n  А <x id="1"/>\n   б  в<g id="2">\n</g></source>'
  const { units } = await read(
    v1(`<trans-unit id="1">${text}</trans-unit><trans-unit id="2" xml:space="preserve">${text}</trans-unit>`),
  )
  expect(units.map((unit) => unit.source)).toEqual(['А б  в', '\n  А \n   б  в\n'])
  expect(units.map((unit) => unit.codes!.source!.map(({ at }) => at))).toEqual([
    [1, 6, 6],
    [5, 13, 14],
  ])
})

test('a file that does not name its target language leaves it to the person', async () => {
  const text = v2('<unit id="1"><segment><source>а</source><target>a</target></segment></unit>', 'srcLang="kk"')
  const { units, unnamed, problems } = await read(text)
  expect([units[0]!.targetLang, unnamed]).toEqual(['und', true])
  expect(problems).toMatchObject([{ line: 3, message: expect.stringContaining('does not name the language') }])
  const said = (await xliff.read!(file('a.xlf', text), { targetLang: 'en' })) as ImportedBitext
  expect(said.units[0]!.targetLang).toBe('en')
})

test.each([
  ['another root', '<?xml version="1.0"?>\n<tmx/>', 2, 1, 'the root element is <tmx>, not <xliff>'],
  [
    'codes nested without end',
    v1(`<trans-unit id="1"><source>${'<g id="1">'.repeat(50_000)}`),
    3,
    618,
    'nested more than',
  ],
  ['tags that do not match', v1('<trans-unit id="1"><source>а</target></trans-unit>'), 3, 31, 'unexpected close tag'],
])('%s is refused with its place', async (_, text, line, column, message) => {
  await expect(read(text)).rejects.toMatchObject({
    name: 'FormatError',
    line,
    column,
    message: expect.stringContaining(message),
  })
})

test('it is known by its content, with a prefix too', () => {
  expect(xliff.sniff(file('a.txt', v1('')))).toBeGreaterThan(0.9)
  expect(xliff.sniff(file('a', '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:1.2">'))).toBeGreaterThan(0.9)
  expect(tmx.sniff(file('a.txt', v1('')))).toBe(0)
})
