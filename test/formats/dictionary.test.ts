import { expect, test } from 'vitest'
import { csvRecords } from '../../server/formats/csv-records.ts'
import { lookAtDictionary, readDictionaryTable } from '../../server/formats/dictionary-table.ts'
import type { Problem } from '../../server/formats/format.ts'
import { readGlossaryFile } from '../../server/formats/glossary-file.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const rows = (text: string, options = {}, problem?: (problem: Problem) => void) =>
  [...readDictionaryTable(bytes(text), options, problem)].map(({ line, words }) => [
    line,
    ...words.map(({ lang, text }) => `${lang} ${text}`),
  ])

test.each([',', ';', '\t'])('columns headed by languages, by tag or by name, with %j between them', (mark) => {
  const table = ['қазақша,EN,note,uk', 'сот,court,a building,суд', 'ой,,,думка'].join('\r\n').replaceAll(',', mark)
  expect(rows(`\ufeff${table}`)).toEqual([
    [2, 'kk сот', 'en court', 'uk суд'],
    [3, 'kk ой', 'uk думка'],
  ])
})

test('a cell holds several words with ; or | between them, and two columns may be of one language', () => {
  expect(rows('kk,en,en\n"сот; төрелік","court | tribunal;",bench\n')).toEqual([
    [2, 'kk сот', 'kk төрелік', 'en court', 'en tribunal', 'en bench'],
  ])
})

test('a table without languages in its header is read by the columns a person picks, its first row too', () => {
  const table = 'court\tn.\tсот\nbridge\tn.\tкөпір\n'
  expect(() => rows(table)).toThrow(/does not name the languages of two columns; name them/)
  expect(lookAtDictionary(bytes(table))).toEqual({
    rows: [
      ['court', 'n.', 'сот'],
      ['bridge', 'n.', 'көпір'],
    ],
    columns: [],
  })
  const columns = [
    { column: 0, lang: 'en' },
    { column: 2, lang: 'kk' },
  ]
  expect(rows(table, { columns })).toEqual([
    [1, 'en court', 'kk сот'],
    [2, 'en bridge', 'kk көпір'],
  ])
  expect(() => rows(table, { columns: [columns[0]!, { column: 3, lang: 'kk' }] })).toThrow(
    /no column 4; the first line has 3/,
  )
})

test('rows of another width and cells that are no words are told with their line', () => {
  const problems: Problem[] = []
  rows(`kk,en\n\nсот\n"көл\nкөл",lake\nой,${'a'.repeat(1001)}\n`, {}, (problem) => problems.push(problem))
  expect(problems).toEqual([
    { line: 3, column: 0, message: 'the row has 1 cells, the first one 2' },
    { line: 6, column: 0, message: 'a cell of 1001 characters was left out; the limit for a word or phrase is 1000' },
  ])
})

test('quotes that are never closed are refused at their place; text that is not UTF-8 names its likely encoding', () => {
  expect(() => rows('kk,en\nсот,"court')).toThrow(expect.objectContaining({ line: 2, column: 5 }))
  const cyrillic = [...'суд;court\nміст;bridge\nріка;river'].map((sign) =>
    sign === 'і' ? 0xb3 : sign > 'ÿ' ? sign.charCodeAt(0) - 0x350 : sign.charCodeAt(0),
  )
  const table = Uint8Array.from([...bytes('uk;en\n'), ...cyrillic])
  expect(() => [...readDictionaryTable(table)]).toThrow(/windows-1251/)
  expect([...readDictionaryTable(table, { encoding: 'windows-1251' })]).toHaveLength(3)
})

test('records keep quoted delimiters, doubled quotes and line ends, and the empty cell at the very end', () => {
  expect([...csvRecords('a,"b,""c""\r\nd",\r\ne,f\rg,', ',')]).toMatchObject([
    { cells: ['a', 'b,"c"\r\nd', ''], line: 1 },
    { cells: ['e', 'f'], line: 3 },
    { cells: ['g', ''], line: 4 },
  ])
})

test('cells of sentences are kept whole, and what nobody confirmed is marked so', () => {
  const table = bytes('kk;en;state\n"Көпір; өткел | су.";"A bridge; a ford | water.";confirmed\nСу.;Water.;proposed')
  expect([...readDictionaryTable(table, { sentences: true })]).toMatchObject([
    { proposed: false, words: [{ text: 'Көпір; өткел | су.' }, { text: 'A bridge; a ford | water.' }] },
    { proposed: true, share: 1, words: [{ text: 'Су.' }, { text: 'Water.' }] },
  ])
})

test('a dictionary is a glossary too, a row a concept', () => {
  expect(readGlossaryFile(bytes('kk;en\nсот;court|tribunal\n;\n'))).toEqual([
    {
      id: 'c1',
      kind: 'other',
      terms: [
        { id: 'c1.1', lang: 'kk', text: 'сот', status: 'admitted' },
        { id: 'c1.2', lang: 'en', text: 'court', status: 'admitted' },
        { id: 'c1.3', lang: 'en', text: 'tribunal', status: 'admitted' },
      ],
    },
  ])
})
