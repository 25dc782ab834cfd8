import { expect, test } from 'vitest'
import type { ImportedBitext, ReadOptions } from '../../server/formats/format.ts'
import { detectFormat } from '../../server/formats/registry.ts'
import xlsx from '../../server/formats/xlsx.format.ts'
import { row, type XlsxParts, xlsxOf } from './office-files.ts'

const read = async (parts: XlsxParts | string, options?: ReadOptions) =>
  (await xlsx.read!(
    { name: 'a.xlsx', bytes: xlsxOf(typeof parts === 'string' ? { sheets: [parts] } : parts) },
    options,
  )) as ImportedBitext
const texts = ({ units }: ImportedBitext) => units.map(({ source, target }) => [source, target])

test('languages in the header name the sides, in any columns and in words', async () => {
  const found = await read(
    row(1, 'No', 'English', '', 'Қазақша', 'note') +
      row(2, '', 'Water', '', 'Су', 'wet').replace('<row r="2">', '<row r="2"><c r="A2"><v>1</v></c>') +
      row(4, '', 'Bread').replace('<row r="4">', '<row r="4"><c r="A4"><v>2</v></c>'),
  )
  expect(found.units).toMatchObject([
    { source: 'Water', target: 'Су', sourceLang: 'en', targetLang: 'kk', note: 'wet', state: 'confirmed' },
    { source: 'Bread', target: '' },
  ])
  expect([...found.pairs]).toEqual([['en>kk', 2]])
  expect(found.problems).toEqual([])
  expect(found.unnamed).toBeUndefined()
})

test('without names the first two columns of text are the sides, whatever is counted or titled before', async () => {
  const number = (cell: string, value: number) => `<c r="${cell}"><v>${value}</v></c>`
  const found = await read(
    row(1, 'Біздің сөздік') +
      row(3, '', 'Су', 'Вода').replace('<row r="3">', `<row r="3" hidden="1">${number('A3', 1)}`) +
      row(4, '', 'Нан', 'Хліб').replace('<row r="4">', `<row r="4">${number('A4', 2)}`),
    { sourceLang: 'kk' },
  )
  expect(texts(found)).toEqual([
    ['Су', 'Вода'],
    ['Нан', 'Хліб'],
  ])
  expect(found).toMatchObject({ unnamed: true, problems: [{ line: 1 }] })
  expect([...found.pairs.keys()]).toEqual(['kk>und'])
})

test('shared texts lose their looks and reading aids, and keep their white space', async () => {
  const cell = (reference: string, index: number) => `<c r="${reference}" t="s"><v>${index}</v></c>`
  const found = await read({
    strings:
      '<si><t xml:space="preserve"> Ескі </t></si><si><r><rPr><b/></rPr><t>Кө</t></r><r><t>пір</t></r><rPh><t>kopir</t></rPh></si><si><t>a_x000D_\n_x005F_x0041__x0000_</t></si><si/>',
    sheets: [
      `<row r="1">${cell('A1', 0)}${cell('B1', 1)}</row><row r="2">${cell('A2', 2)}${cell('B2', 1)}</row><row r="3">${cell('A3', 3)}${cell('B3', 0)}</row>`,
    ],
  })
  expect(texts(found)).toEqual([
    [' Ескі ', 'Көпір'],
    ['a\n_x0041__x0000_', 'Көпір'],
    ['', ' Ескі '],
  ])
})

test('numbers, dates, truth values and formulas are shown as a reader sees them', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="#,##0 &quot;day&quot;"/><numFmt numFmtId="167" formatCode="[Red]d mmm hh:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="9"/></cellXfs>'
  const cells: [xml: string, shown: string][] = [
    ['<c r="B#"><v>0.30000000000000004</v></c>', '0.3'],
    ['<c r="B#"><v>1E-3</v></c>', '0.001'],
    ['<c r="B#" s="1"><v>46350</v></c>', '2026-11-24'],
    ['<c r="B#" s="2"><v>59</v></c>', '1900-02-28'],
    ['<c r="B#" s="3"><v>1.5</v></c>', '36:00'],
    ['<c r="B#" s="4"><v>12</v></c>', '12'],
    ['<c r="B#" s="5"><v>46350.395833333336</v></c>', '2026-11-24 09:30'],
    ['<c r="B#" s="6"><v>0.07</v></c>', '7%'],
    ['<c r="B#" t="b"><v>1</v></c>', 'TRUE'],
    ['<c r="B#" t="str"><f>A1&amp;"x"</f><v>Водаx</v></c>', 'Водаx'],
    ['<c r="B#" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['<c r="B#" t="d"><v>2026-11-24T00:00:00</v></c>', '2026-11-24'],
  ]
  const rows = cells.map(([xml], i) =>
    row(i + 2, `unit ${i}`).replace('</row>', `${xml.replace('#', String(i + 2))}</row>`),
  )
  const found = await read({ styles, sheets: [row(1, 'en', 'uk') + rows.join('')] })
  expect(found.units.map(({ target }) => target)).toEqual(cells.map(([, shown]) => shown))
  const old = await read({
    styles,
    from1904: true,
    sheets: [row(1, 'en', 'uk') + row(2, 'a').replace('</row>', '<c r="B2" s="1"><v>0</v></c></row>')],
  })
  expect(old.units[0]!.target).toBe('1904-01-01')
})

test('the first sheet that people see with two columns of text is read', async () => {
  const found = await read({
    sheets: [
      { rows: row(1, 'en', 'uk') + row(2, 'hidden', 'x'), hidden: true },
      row(1, 'About this file'),
      row(1, 'en', 'uk') + row(2, 'Water', 'Вода'),
      row(1, 'en', 'uk') + row(2, 'late', 'x'),
    ],
  })
  expect(texts(found)).toEqual([['Water', 'Вода']])
  await expect(read(row(1, 'one') + row(2, '', 'two'))).rejects.toThrow(/two columns/)
  await expect(read(row(1, 'one'))).rejects.toThrow(/two columns with text/)
})

test('cells too long are left out with a report, cells that cannot be are refused', async () => {
  const found = await read(row(1, 'en', 'uk') + row(2, 'x'.repeat(70_000), 'y') + row(3, 'a', 'b'))
  expect(texts(found)).toEqual([['a', 'b']])
  expect(found.problems).toMatchObject([{ line: 2, message: expect.stringContaining('70000') }])
  for (const bad of [
    '<row r="0"><c r="A0"/></row>',
    '<row r="9999999"/>',
    '<row r="1"><c r="ZZZ1"><v>1</v></c></row>',
    '<row r="1"><c r="1A"><v>1</v></c></row>',
    '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
    '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
  ])
    await expect(read(bad), bad).rejects.toMatchObject({ name: 'FormatError', line: 2 })
})

test('one text that very many cells refer to is not taken for more text than there is memory', async () => {
  const rows = Array.from(
    { length: 3_000 },
    (_, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>0</v></c><c r="B${i + 1}" t="s"><v>0</v></c></row>`,
  ).join('')
  const noise = Array.from({ length: 60_000 }, (_, i) => String.fromCharCode(97 + ((i * i * 7) % 26))).join('')
  await expect(read({ strings: `<si><t>${noise}</t></si>`, sheets: [rows] })).rejects.toThrow(/more text/)
})

test('a file is known by its content, and 20,000 rows take little time', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => row(i + 2, `Sentence number ${i}.`, `Речення номер ${i * 7}.`))
  const bytes = xlsxOf({ sheets: [row(1, 'en', 'uk') + rows.join('')] })
  expect(detectFormat({ name: 'a.txt', bytes }).id).toBe('xlsx')
  const began = performance.now()
  expect(((await xlsx.read!({ name: 'a', bytes })) as ImportedBitext).count).toBe(20_000)
  expect(performance.now() - began).toBeLessThan(5_000)
})
