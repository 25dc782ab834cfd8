import { expect, test } from 'vitest'
import type { ImportedDocument } from '../../server/formats/format.ts'
import pdf from '../../server/formats/pdf.format.ts'
import { shown } from '../../server/text/shown.ts'
import { column, type Drawn, pdfOf, wrap } from '../helpers/pdf.ts'

async function read(pages: readonly (readonly Drawn[])[], info?: { title?: string }): Promise<ImportedDocument> {
  const imported = await pdf.read!({ name: 'a.pdf', bytes: pdfOf(pages, info) })
  return imported as ImportedDocument
}

/** Blocks as people read them: `heading1: Көпір`. */
function blocksOf(document: ImportedDocument): string[] {
  return document.blocks.map((block) => {
    const { text } = shown(document.text, block.parts ?? [[block.start, block.end]], document.codes)
    return `${block.hint ?? `${block.kind}${block.level ?? ''}`}: ${text}`
  })
}

const KAZAKH =
  'Өзеннің екі жағындағы ел бір жазда ұзын көпір салды, ал қыста оның үстімен арба да, адам да жүрді. Ауыл ақсақалдары бұл күнді ұмытпайды, балаларына айтып отырады және жыл сайын той жасайды'
const UKRAINIAN =
  'Люди з обох берегів звели міст за одне літо, а взимку ним уже їздили вози та ходили пішки. Старости сіл не забули того дня, розповідають про нього дітям і щороку збирають усіх на свято'
const paragraph = (text: string, letters: number) => wrap(`${text}.`, letters)
const flat = (lines: readonly string[]) => lines.join(' ').replaceAll('\t', '')

test('two columns are read one after the other, the headline over both first', async () => {
  const left = [...paragraph(KAZAKH, 42), ...paragraph(UKRAINIAN, 42)]
  const right = [...paragraph(UKRAINIAN, 42), ...paragraph(KAZAKH, 42)]
  const document = await read([
    [
      // Drawn row by row across the columns, as some programs do.
      ...left.flatMap((text, i) => [
        { x: 60, y: 140 + i * 12, text },
        { x: 320, y: 140 + i * 12, text: right[i]! },
      ]),
      { x: 60, y: 100, size: 20, text: 'Көпір туралы екі ауылдың әңгімесі осындай' },
    ],
  ])
  expect(blocksOf(document)).toEqual([
    'heading1: Көпір туралы екі ауылдың әңгімесі осындай',
    `sentence: ${KAZAKH}.`,
    `sentence: ${UKRAINIAN}.`,
    `sentence: ${UKRAINIAN}.`,
    `sentence: ${KAZAKH}.`,
  ])
})

test('a short last line, an indent and a wide space each begin a paragraph; wrapped lines do not', async () => {
  const lines = [...paragraph(KAZAKH, 60), ...wrap(UKRAINIAN, 58).map((line, i) => (i === 0 ? `\t${line}` : line))]
  const document = await read([
    [...column({ x: 60, y: 100 }, lines), ...column({ x: 60, y: 100 + lines.length * 12 + 12 }, wrap(KAZAKH, 60))],
  ])
  expect(blocksOf(document)).toEqual([`sentence: ${KAZAKH}.`, `sentence: ${UKRAINIAN}`, `sentence: ${KAZAKH}`])
  expect(document.text.split('\n\n')[0]!.split('\n')).toEqual(paragraph(KAZAKH, 60))
})

test('a paragraph over a page break is one block; heads and numbers between are blocks of their own', async () => {
  const lines = wrap(`${KAZAKH}, ${KAZAKH}, ${KAZAKH}, ${KAZAKH}.`, 80)
  const page = (from: number, to: number, number: number): Drawn[] => [
    { x: 60, y: 40, size: 8, text: 'Көпір тарихы' },
    ...column({ x: 60, y: 100 }, lines.slice(from, to)),
    { x: 290, y: 800, size: 8, text: `${number}` },
  ]
  const document = await read([page(0, 4, 7), page(4, 99, 8)])
  expect(blocksOf(document)).toEqual([
    'running-head: Көпір тарихы',
    `sentence: ${flat(lines)}`,
    'page-number: 7',
    'running-head: Көпір тарихы',
    'page-number: 8',
  ])
  const { parts } = document.blocks[1]!
  expect(parts!.map(([start, end]) => document.text.slice(start, end).replaceAll('\n', ' '))).toEqual([
    flat(lines.slice(0, 4)),
    flat(lines.slice(4)),
  ])
  expect(document.places!.map(([start, label]) => [document.text.slice(start, start + 12), label])).toEqual([
    ['Көпір тарихы', 'page 1'],
    ['Көпір тарихы', 'page 2'],
  ])
})

test.each([
  ['Про це повідомило міні-', 'стерство освіти та науки', 'міністерство освіти'],
  ['Про це повідомило міні\u00ad', 'стерство освіти та науки', 'міністерство освіти'],
  ['Бұл туралы білім минис-', 'трлігі хабарлады, дейді', 'министрлігі хабарлады'],
  ['It was said by the govern-', 'ment of the country then', 'government of the'],
  ['Тут міг бути хто-', 'небудь із тих, хто знав', 'хто-небудь із'],
  ['Він поїхав до міста Нью-', 'Йорк і жив там довго', 'Нью-Йорк і жив'],
  ['Бұл жұмыс 2021-', 'жылы басталған еді, дейді', '2021-жылы басталған'],
  ['Це дво-', 'і тримовний словник назв', 'дво- і тримовний'],
])('a word that a line divides is whole where it is shown: %s / %s', async (first, second, whole) => {
  const letters = Math.max(first.length, second.length)
  const document = await read([column({ x: 60, y: 100 }, [first.padStart(letters, 'ж'), second.padEnd(letters, 'ж')])])
  expect(blocksOf(document).join()).toContain(whole)
  expect(document.text).toContain(`${first}\n${second.slice(0, 5)}`)
})

test('a compound that stands in the document with its hyphen keeps it over a line end', async () => {
  const lines = [
    'Соціально-правовий захист мають усі, хто живе тут',
    'давно, і це не просто слова, а соціально-',
    'правовий лад, який тримається ще з тих часів тут',
  ]
  const document = await read([column({ x: 60, y: 100 }, lines)])
  expect(blocksOf(document).join()).toContain('а соціально-правовий лад')
})

test('a word that a page break divides is finished before the foot of the page', async () => {
  const lines = [
    'У ті часи про це писала кожна газета, яку видавали в місті, і навіть саме міні-',
    'стерство шляхів того уряду, який тоді був, знало все, що робилося на річці.',
  ]
  const page = (text: Drawn[], number: number): Drawn[] => [...text, { x: 290, y: 800, text: `${number}` }]
  const document = await read([
    page(column({ x: 60, y: 700 }, lines.slice(0, -1)), 1),
    page(column({ x: 60, y: 100 }, lines.slice(-1)), 2),
  ])
  expect(blocksOf(document)[0]).toContain('саме міністерство шляхів того уряду')
})

test('notes at the foot are blocks of their own, and their marks are codes that show nothing', async () => {
  const lines = wrap(`${KAZAKH}.`, 80)
  const document = await read([
    [
      ...column({ x: 60, y: 100 }, lines),
      { x: 60 + lines.at(-1)!.length * 5, y: 96 + (lines.length - 1) * 12, size: 6, text: '1' },
      { x: 60, y: 696, size: 5, text: '1' },
      { x: 64, y: 700, size: 8, text: 'Ауылдың кітабынан алынған.' },
      { x: 60, y: 710, size: 8, text: '2 Люди розповідали про це інакше.' },
    ],
  ])
  expect(blocksOf(document)).toEqual([
    `sentence: ${KAZAKH}.`,
    'note: Ауылдың кітабынан алынған.',
    'note: 2 Люди розповідали про це інакше.',
  ])
  const marks = document.codes.filter((code) => code[3] === 'alone:note')
  expect(marks.map(([start, end]) => document.text.slice(start, end))).toEqual(['1', '1'])
})

test('bold and italic words are protected codes; a ligature is kept and shown as its letters', async () => {
  const document = await read([
    [
      { x: 60, y: 100, text: 'Көпірдің аты ' },
      { x: 125, y: 100, font: 'bold', text: 'Достық' },
      { x: 160, y: 100, text: 'деп қойылды, ol ﬁnally bitti.' },
    ],
  ])
  expect(document.text).toBe('Көпірдің аты <b>Достық</b> деп қойылды, ol ﬁnally bitti.')
  expect(
    document.codes.map(([start, end, stands, inline]) => [document.text.slice(start, end), stands, inline]),
  ).toEqual([
    ['<b>', '', 'open:bold'],
    ['</b>', '', 'close:bold'],
    ['ﬁ', 'fi', undefined],
  ])
})

test('headings have levels by their size, items stand alone, and the largest first heading is the title', async () => {
  const document = await read([
    [
      { x: 60, y: 80, size: 20, text: 'Міст через річку' },
      { x: 60, y: 120, size: 14, text: 'Як його будували' },
      ...column({ x: 60, y: 150 }, paragraph(UKRAINIAN, 90)),
      { x: 60, y: 200, font: 'bold', text: 'Що було потрібно' },
      { x: 70, y: 220, text: '• камінь і дерево' },
      { x: 70, y: 232, text: '• люди з обох берегів' },
    ],
  ])
  expect(blocksOf(document)).toEqual([
    'heading1: Міст через річку',
    'heading2: Як його будували',
    `sentence: ${UKRAINIAN}.`,
    'heading3: Що було потрібно',
    'item: • камінь і дерево',
    'item: • люди з обох берегів',
  ])
  expect(document.title).toBe('Міст через річку')
})

test('a large first letter over two lines belongs to its word', async () => {
  const lines = wrap(KAZAKH.slice(1), 80)
  const document = await read([
    [
      { x: 60, y: 112, size: 26, text: 'Ө' },
      ...lines.map((text, i) => ({ x: i < 2 ? 75 : 60, y: 100 + i * 12, text })),
    ],
  ])
  expect(blocksOf(document)).toEqual([`sentence: ${KAZAKH}`])
})

test('cells of a table stand alone, row by row; a caption is told as one', async () => {
  const rows = [
    ['Жыл', 'Ұзындығы', 'Құны'],
    ['2021', '120 м', '1,5 млн'],
    ['2022', '240 м', '3 млн'],
    ['2023', '360 м', '4,5 млн'],
  ]
  const document = await read([
    [
      ...column({ x: 60, y: 60 }, paragraph(KAZAKH, 90)),
      ...rows.flatMap((row, i) => row.map((text, k) => ({ x: 60 + k * 120, y: 150 + i * 14, text }))),
      { x: 60, y: 240, size: 8, text: '1-кесте. Көпірдің құны' },
    ],
  ])
  expect(blocksOf(document)).toEqual([
    `sentence: ${KAZAKH}.`,
    ...rows.flat().map((cell) => `cell: ${cell}`),
    'caption: 1-кесте. Көпірдің құны',
  ])
})

test('of a long file no more pages are read than are looked at, and it says how many that are', async () => {
  const pages = Array.from({ length: 12 }, (_, i) =>
    column({ x: 60, y: 60 }, [`Бет ${i + 1}.`, ...paragraph(KAZAKH, 60)]),
  )
  const bytes = pdfOf(pages)
  const told: number[] = []
  const look = (await pdf.read!(
    { name: 'a.pdf', bytes },
    { most: 600, onProgress: (share) => told.push(share) },
  )) as ImportedDocument
  expect(look.text).toContain('Бет 4.')
  expect(look.text).not.toContain('Бет 5.')
  expect(look.share).toBeCloseTo(4 / 12)
  expect(Math.max(...told)).toBeLessThan(0.6)
  expect((await read(pages)).share).toBeUndefined()
})
