import { expect, test } from 'vitest'
import csv from '../../server/formats/bilingual-csv.format.ts'
import tsv from '../../server/formats/bilingual-tsv.format.ts'
import type { ImportedBitext, Unit } from '../../server/formats/format.ts'
import { guarded, unguarded } from '../../server/formats/guard.ts'
import { file, joined, options, randomCodedUnits, randomUnits } from './units.ts'

const read = async (text: string, choice = {}) => (await csv.read!(file('a.csv', text), choice)) as ImportedBitext

test('what is written is read back the same, plain and safe, with commas and tabs', async () => {
  for (let seed = 1; seed <= 60; seed++) {
    // A table cannot tell an absent note from an empty one, nor a document's absence from an empty name.
    const units = randomUnits(seed, 12)
    for (const format of [csv, tsv]) {
      for (const safe of [false, true]) {
        const written = await joined(format.write!(units, { ...options, safe }))
        const { units: back } = (await format.read!(file('a', written))) as ImportedBitext
        expect(back, `seed ${seed} ${format.id} ${safe ? 'safe' : 'plain'}`).toEqual(units)
      }
    }
  }
})

test('a table of a private language names it and is read back', async () => {
  const unit = { ...randomUnits(1, 1)[0]!, sourceLang: 'x-elvish', targetLang: 'x-elvish-old' }
  const tags = { sourceLang: unit.sourceLang, targetLang: unit.targetLang }
  const written = await joined(csv.write!([unit], { ...options, ...tags }))
  expect((await read(written)).units).toEqual([unit])
})

test('guarding is undone exactly, and no guarded cell begins with a dangerous character', () => {
  for (const cell of [
    '=1+1',
    "'=1",
    "''",
    "'",
    '+',
    '-5 °C',
    '@a',
    '\t=1',
    '\r=1',
    '\n',
    '＝1',
    'plain',
    '',
    ' =1',
    '5-3',
  ]) {
    expect(unguarded(guarded(cell))).toBe(cell)
    expect(guarded(cell)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
  }
})

test('a plain table holds the cells as they are, a safe one says in its header that they are guarded', async () => {
  const unit = { ...randomUnits(1, 1)[0]!, source: '=1+1', target: "'t", note: '' }
  const first = async (safe: boolean) => (await joined(csv.write!([unit], { ...options, safe }))).split('\r\n')
  const [plainHeader, plain] = await first(false)
  expect(plainHeader).toMatch(/^kk,en,state,/)
  expect(plain).toMatch(/^=1\+1,'t,/)
  const [safeHeader, safe] = await first(true)
  expect(safeHeader).toMatch(/^\ufeffguard=1,kk,en,/)
  expect(safe).toMatch(/^,'=1\+1,''t,/)
})

test('what no text file can hold is left out and reported', async () => {
  const reports: string[] = []
  const unit = { ...randomUnits(1, 1)[0]!, source: 'a\0b', target: '\ud800c' }
  const written = await joined(csv.write!([unit], { ...options, onProblem: (_, message) => reports.push(message) }))
  expect((await read(written)).units[0]).toMatchObject({ source: 'ab', target: 'c' })
  expect(reports).toEqual(['zero bytes and half characters were left out'])
})

test('apostrophes of a table that announces no guard stay', async () => {
  expect((await read("kk,en\r\n'а,'b\r\n")).units).toMatchObject([{ source: "'а", target: "'b" }])
})

test.each([
  ['semicolons', 'kk;en\r\nСу, нан;Water, bread\r\n'],
  ['a named delimiter', 'sep=;\r\nkk;en\r\nСу, нан;"Water, bread"\r\n'],
  ['tabs', 'kk\ten\nСу, нан\tWater, bread\n'],
  ['commas and quotes', 'kk,en\n"Су, нан","Water, bread"'],
  ['old line ends', 'kk;en\rСу, нан;Water, bread\r'],
])('%s are found', async (_, text) => {
  expect((await read(text)).units).toMatchObject([
    { source: 'Су, нан', target: 'Water, bread', sourceLang: 'kk', targetLang: 'en' },
  ])
})

test('the wanted pair is taken from a table of several languages', async () => {
  const text = 'en,note,kk,uk\r\nWater,n,Су,Вода\r\n'
  expect((await read(text, { sourceLang: 'kk', targetLang: 'uk' })).units).toMatchObject([
    { source: 'Су', target: 'Вода', note: 'n' },
  ])
})

test('without a header the first two columns are taken and the person is asked for their languages', async () => {
  const { units, unnamed } = await read('Су,Water\r\nНан,Bread\r\n')
  expect(units).toHaveLength(2)
  expect(units[0]!.sourceLang).toBe('und')
  expect(unnamed).toBe(true)
  const chosen = await read('Су,Water\r\n', { sourceLang: 'kk', targetLang: 'en' })
  expect(chosen.units).toMatchObject([{ sourceLang: 'kk', targetLang: 'en' }])
  expect(chosen.unnamed).toBe(true)
})

test.each([
  ['Kazakh;English', 'kk', 'en'],
  ['Қазақша;Ағылшынша', 'kk', 'en'],
  ['казахский язык;Английский (США)', 'kk', 'en'],
  ['УКРАЇНСЬКА;English', 'uk', 'en'],
  ['kk;Russian', 'kk', 'ru'],
  ['Deutsch;français', 'de', 'fr'],
])('a header of names of languages is understood: %s', async (header, sourceLang, targetLang) => {
  const { units, unnamed } = await read(`${header}\r\nа;b\r\n`)
  expect(units).toMatchObject([{ source: 'а', target: 'b', sourceLang, targetLang }])
  expect(unnamed).toBeUndefined()
})

test.each([
  ['Source,Target,note', 'und', 'und'],
  ['English,Translation,note', 'en', 'und'],
  ['Оригинал,Перевод,note', 'und', 'und'],
])('a header that names the sides is no unit, and leaves their languages open: %s', async (header, source, target) => {
  const { units, unnamed } = await read(`${header}\r\nа,b,n\r\n`)
  expect(units).toMatchObject([{ source: 'а', target: 'b', sourceLang: source, targetLang: target, note: 'n' }])
  expect(unnamed).toBe(true)
})

test('rows of another width are reported and read', async () => {
  const { units, problems } = await read('kk,en\r\nСу\r\nНан,Bread,x\r\n')
  expect(units.map((unit) => [unit.source, unit.target])).toEqual([
    ['Су', ''],
    ['Нан', 'Bread'],
  ])
  expect(problems.map((problem) => problem.line)).toEqual([2, 3])
})

test.each([
  ['a quote never closed', 'kk,en\r\nСу,"Water\r\nНан,Bread\r\n', 2, 4, 'never closed'],
  ['text after a closing quote', 'kk,en\r\n"Су"лар,Waters\r\n', 2, 5, 'after a closing quote'],
  ['text after a closing quote of two lines', 'kk,en\r\n"Су\r\nлар"x,Waters\r\n', 3, 5, 'after a closing quote'],
  ['a language twice', 'kk,en,en\r\nа,b,c\r\n', 1, 1, 'stands twice'],
  ['one column', 'kk\r\nа\r\n', 1, 1, 'at least two columns'],
  ['a zero byte', 'kk,en\r\nа\0,b\r\n', 2, 2, 'zero byte'],
  ['nothing', '', 1, 1, 'empty'],
])('%s is refused with its place', async (_, text, line, column, message) => {
  await expect(read(text)).rejects.toMatchObject({
    name: 'FormatError',
    line,
    column,
    message: expect.stringContaining(message),
  })
})

test('a table that is not UTF-8 is refused with the likeliest encoding named, and read when it is chosen', async () => {
  const bytes = Uint8Array.from([...Buffer.from('uk;en\r\n'), 0xc2, 0xee, 0xe4, 0xe0, ...Buffer.from(' ;Water\r\n')])
  await expect(csv.read!({ name: 'a.csv', bytes })).rejects.toMatchObject({
    line: 2,
    column: 1,
    message: expect.stringContaining('windows-1251'),
  })
  const chosen = (await csv.read!({ name: 'a.csv', bytes }, { encoding: 'windows-1251' })) as ImportedBitext
  expect(chosen.units[0]!.source).toBe('Вода ')
})

test('names of columns that are names of everything are only cells', async () => {
  const { units } = await read('__proto__,constructor\r\nа,b\r\n')
  expect(units.map((unit) => unit.source)).toEqual(['__proto__', 'а'])
  expect(({} as Record<string, unknown>).а).toBeUndefined()
})

test.each([csv, tsv])('$id: inline codes have columns of their own, the texts stay clean', async (format) => {
  for (let seed = 1; seed <= 40; seed++) {
    const units = randomCodedUnits(seed, 12)
    for (const safe of [false, true]) {
      const written = await joined(format.write!(units, { ...options, codes: true, safe }))
      const read = (await format.read!(file(`a${format.extensions[0]}`, written))) as ImportedBitext
      expect(read.units, `seed ${seed}`).toEqual(units)
    }
  }
})

test('without columns for them, codes are reported as left out', async () => {
  const unit: Unit = {
    ...{ id: '1', source: 'а', target: 'a', sourceLang: 'kk', targetLang: 'en', state: 'confirmed' },
    codes: { source: [{ at: 0, inline: 'alone:note', native: '[1]', id: 1 }] },
  }
  const reports: string[] = []
  const onProblem = (_: Unit, message: string) => reports.push(message)
  const written = await joined(csv.write!([unit], { ...options, onProblem }))
  expect([written.includes('codes'), reports]).toEqual([false, ['inline codes were left out']])
  const coded = await joined(csv.write!([unit], { ...options, codes: true, onProblem }))
  expect(coded.split('\r\n')[0]).toMatch(/,kk codes,en codes$/)
  expect(coded).toContain('"[[0,""alone:note"",""[1]"",1]]"')
})

test.each(['x', '{}', '[1]', '[[0,"bold","<b>",1]]', '[[9,"open:bold","<b>",1]]', '[[0,"open:bold","<b>",0]]'])(
  'a cell of codes that holds %s is reported, the texts stay',
  async (cell) => {
    const quoted = `"${cell.replaceAll('"', '""')}"`
    const read = await csv.read!(file('a.csv', `kk,en,kk codes\r\nСу,Water,${quoted}\r\n`))
    expect(read).toMatchObject({
      units: [{ source: 'Су', target: 'Water' }],
      problems: [{ line: 2, message: expect.stringContaining('cell of inline codes') }],
    })
    expect((read as ImportedBitext).units[0]!.codes).toBeUndefined()
  },
)
