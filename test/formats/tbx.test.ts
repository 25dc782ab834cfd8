import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FormatError } from '../../server/formats/format.ts'
import { readGlossaryFile } from '../../server/formats/glossary-file.ts'
import { readTbx } from '../../server/formats/tbx-read.ts'
import { shared } from '../helpers/shared.ts'

const v3 = (style: string, entries: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="${style}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p>Our own terms</p></sourceDesc></fileDesc></tbxHeader>
<text><body>${entries}</body></text></tbx>`

const read = (text: string) => readGlossaryFile(new TextEncoder().encode(text))

const bridge = {
  id: 'bridge',
  kind: 'place',
  note: 'Over the Zhem',
  terms: [
    { id: 't1', lang: 'kk', text: 'Жем көпірі', status: 'preferred' },
    { id: 'bridge.2', lang: 'en', text: 'Zhem bridge', status: 'admitted', note: 'in news' },
    { id: 'bridge.3', lang: 'en', text: 'Emba bridge', status: 'deprecated', gender: 'neuter' },
  ],
}

test('categories as attributes (DCA)', () => {
  const entry = `<conceptEntry id="bridge"><descrip type="subjectField">Place</descrip>
    <descripGrp><descrip type="definition">A bridge</descrip><admin type="source">We</admin></descripGrp><note>Over the Zhem</note>
    <langSec xml:lang="KK"><descrip type="definition">Көпір</descrip><termSec>
      <term id="t1">Жем
        көпірі</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec>
    <langSec xml:lang="en"><termSec><term>Zhem <hi>bridge</hi></term><note>in news</note></termSec>
      <termSec><term>Emba bridge</term><termNote type="grammaticalGender">neuter</termNote>
        <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec></conceptEntry>`
  expect(read(v3('dca', entry))).toEqual([bridge])
})

test('categories as elements (DCT)', () => {
  const entry = `<conceptEntry id="bridge"><min:subjectField>place</min:subjectField><basic:note>Over the Zhem</basic:note>
    <langSec xml:lang="kk"><termSec><term id="t1">Жем көпірі</term>
      <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec>
    <langSec xml:lang="en"><termSec><term>Zhem bridge</term><basic:note>in news</basic:note></termSec>
      <termSec><term>Emba bridge</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>
        <basic:grammaticalGender>neuter</basic:grammaticalGender></termSec></langSec></conceptEntry>`
  expect(read(v3('dct', entry))).toEqual([bridge])
})

test('the form of 2008, with a DOCTYPE that is never fetched, in a declared encoding', () => {
  const text = `<?xml version="1.0" encoding="windows-1251"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>ours</p></sourceDesc></fileDesc></martifHeader><text><body>
<termEntry id="a"><langSet xml:lang="uk"><tig><term>міст</term></tig></langSet>
<langSet xml:lang="en"><ntig><termGrp><term>bridge</term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig></langSet></termEntry>
<termEntry id="a"><langSet xml:lang="en"><tig><term/></tig><tig><term>ford</term></tig></langSet></termEntry>
</body></text></martif>`
  // Every letter of it stands in windows-1251 at its place in Unicode less 0x350, but і, which is 0xB3.
  const bytes = Uint8Array.from(text, (sign) =>
    sign === 'і' ? 0xb3 : sign > '\u00ff' ? sign.charCodeAt(0) - 0x350 : sign.charCodeAt(0),
  )
  const [first, second] = readGlossaryFile(bytes)
  expect(first!.terms.map(({ lang, text }) => [lang, text])).toEqual([
    ['uk', 'міст'],
    ['en', 'bridge'],
  ])
  expect(second).toMatchObject({ id: 'c2', terms: [{ text: 'ford' }] })
})

test('a term without text, and one of a thousand characters, are left out and told with their place', () => {
  const long = 'а'.repeat(1001)
  const [concept] = readTbx(
    v3(
      'dca',
      `\n<conceptEntry id="a"><langSec xml:lang="kk">\n  <termSec><term> </term></termSec>
  <termSec><term>${long}</term></termSec><termSec><term>өткел</term></termSec></langSec></conceptEntry>`,
    ),
  )
  expect(concept!.terms.map((term) => term.text)).toEqual(['өткел'])
  expect(concept!.problems).toMatchObject([
    { line: 6, column: 3 },
    { line: 7, column: 3 },
  ])
})

test.each([
  ['<langSec><termSec><term>a</term></termSec></langSec>', /<langSec> has no xml:lang; name its language/],
  ['<langSec xml:lang="қаз"/>', /xml:lang="қаз" is not a language tag such as kk/],
  ['<langSec xml:lang="en"><termSec></langSec>', /not well-formed XML/],
  [`${'<note>'.repeat(100)}`, /nested more than 64 deep/],
  ['&laughs;', /not well-formed XML/],
])('%j is refused with its line', (inside, message) => {
  const refused = () => read(v3('dca', `\n<conceptEntry id="a">${inside}</conceptEntry>`))
  expect(refused).toThrow(FormatError)
  expect(refused).toThrow(message)
  try {
    refused()
  } catch (error) {
    expect((error as FormatError).line).toBe(5)
  }
})

interface Expected {
  readonly file: string
  readonly expect: { reject?: true; line?: number; column?: number; concepts: number; terms: Record<string, number> }
}

const exchange = shared('data/exchange')
const files = exchange
  ? (JSON.parse(readFileSync(`${exchange}/manifest.json`, 'utf8')) as Expected[]).filter(({ file }) =>
      /\.tbx$/.test(file),
    )
  : []

test.skipIf(!exchange).each(files)(
  '$file of the field is read, or refused at its place',
  ({ file, expect: expected }) => {
    const bytes = readFileSync(`${exchange}/${file}`)
    if (expected.reject) {
      expect(() => readGlossaryFile(bytes)).toThrow(
        expect.objectContaining({ line: expected.line, column: expected.column }),
      )
      return
    }
    const concepts = readGlossaryFile(bytes)
    expect(concepts).toHaveLength(expected.concepts)
    const terms: Record<string, number> = {}
    for (const { lang } of concepts.flatMap((concept) => concept.terms)) {
      const code = lang.split('-')[0]!
      terms[code] = (terms[code] ?? 0) + 1
    }
    expect(terms).toEqual(expected.terms)
  },
)
