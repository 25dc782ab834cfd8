import { expect, test } from 'vitest'
import { FormatError } from '../../server/formats/format.ts'
import { type GlossaryConcept, readGlossaryFile } from '../../server/formats/glossary-file.ts'
import { writeGlossaryJson } from '../../server/formats/glossary-json.ts'

const glossary: readonly GlossaryConcept[] = [
  {
    id: 'kobzar',
    kind: 'person',
    gender: 'masculine',
    note: 'Ақын, "суретші"',
    terms: [
      { id: 'k1', lang: 'uk', text: 'Тарас Шевченко', status: 'preferred', gender: 'masculine' },
      {
        id: 'k2',
        lang: 'kk',
        text: 'Тарас\nШевченко; «Кобзарь»',
        status: 'quotation',
        gender: 'masculine',
        note: '=SUM(1)',
      },
    ],
  },
  { id: 'x', kind: 'event', terms: [{ id: 'x1', lang: 'en-GB', text: ' Fair, 2020 ', status: 'wrong' }] },
]

const read = (text: string) => readGlossaryFile(new TextEncoder().encode(text))

function refusal(text: string): string {
  try {
    read(text)
  } catch (error) {
    if (error instanceof FormatError) return `${error.line}:${error.column} ${error.message}`
    throw error
  }
  return 'read without complaint'
}

test('JSON written and read back is the same glossary', () => {
  expect(read([...writeGlossaryJson(glossary)].join(''))).toEqual(glossary)
})

test('a bare list, missing ids, kinds and states are read with defaults', () => {
  expect(read('[{"terms":[{"lang":"KK","text":"Абай"}]}]')).toEqual([
    { id: 'c1', kind: 'other', terms: [{ id: 'c1.1', lang: 'kk', text: 'Абай', status: 'admitted' }] },
  ])
})

test('a table needs only lang and text, with any delimiter; a row without a concept belongs to the one above', () => {
  for (const mark of [',', ';', '\t']) {
    const table = ['concept,lang,text', 'abai,kk,Абай', ',uk,Абай Кунанбаєв', 'b,en,Bee']
      .join('\r\n')
      .replaceAll(',', mark)
    expect(read(`\ufeff${table}`).map((one) => [one.id, one.terms.length])).toEqual([
      ['abai', 2],
      ['b', 1],
    ])
  }
})

test.each([
  ['{"concepts":[\n  {"id":"a","terms":[}]}', '2:22 a value was expected'],
  ['{"concepts":[\n  {"id":"a","kind":"ship","terms":[]}]}', '2:20 "ship" is not one of person'],
  ['{"concepts":[{"id":"a","terms":[\n{"lang":"kk","text":"А","status":"best"}]}]}', '2:34 "best" is not one of'],
  ['{"concepts":[{"id":"a","terms":[{"lang":"kk","text":" "}]}]}', '1:53 a term needs a text'],
  ['{"concepts":[{"id":"a","terms":[{"lang":"қаз","text":"А"}]}]}', '1:41 "қаз" is not a language tag'],
  ['{"concepts":[{"id":"a","terms":[]},\n{"id":"a","terms":[]}]}', '2:7 the id "a" stands twice'],
  ['{"concepts":[]} x', '1:17 nothing may follow'],
  ['{"concepts": [], "a": "б', '1:23 this text is not closed'],
  ['{"names":[]}', '1:1 a glossary is an object with a list "concepts"'],
  ['lang,status\nkk,wrong', '1:1 the first line must name the columns; "text" is missing'],
  ['lang,text,status\nkk,Абай,good', '2:3 "good" is not one of'],
  ['lang,text\nkk,"Абай\nҚұнанбай"\n,Ибраһим', '4:1 "" is not a language tag'],
  ['lang,text\nkk,"Абай', '2:'],
  ['<?xml version="1.0"?><tmx/>', '1:22 the root element is <tmx>, not <tbx> or <martif>'],
  ['  \n', '0:0 the file is empty'],
])('%j is refused at its place', (text, expected) => {
  expect(refusal(text).slice(0, expected.length)).toBe(expected)
})

test('deep nesting is refused, not followed', () => {
  expect(refusal(`{"concepts":${'['.repeat(100_000)}`)).toContain('nested too deeply')
})
