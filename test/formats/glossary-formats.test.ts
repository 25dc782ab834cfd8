import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { FormatError } from '../../server/formats/format.ts'
import { readGlossary } from '../../server/formats/glossary-file.ts'
import {
  type GlossaryFormat,
  type GlossaryWriteOptions,
  LanguagesMissing,
} from '../../server/formats/glossary-format.ts'
import { detectGlossary, glossaryByExtension, glossaryFormats } from '../../server/formats/glossary-registry.ts'
import type { GlossaryConcept } from '../../server/formats/glossary-words.ts'
import { shared } from '../helpers/shared.ts'

/** Everything that Kopir holds of names, with the marks that formats trip over. */
const glossary: readonly GlossaryConcept[] = [
  {
    id: 'olena',
    kind: 'person',
    gender: 'feminine',
    note: 'Редакторка, "Міст"; <b>&\nдругий рядок',
    identifiers: [
      { scheme: 'wikidata', value: 'Q42' },
      { scheme: 'url', value: 'https://example.org/олена?a=1&b=2;c' },
      { scheme: 'our own: list', value: '7; 8:9\\' },
    ],
    terms: [
      {
        id: 'olena.uk',
        lang: 'uk',
        text: 'Олена Бондар',
        status: 'preferred',
        role: 'full',
        declension: 'indeclinable',
        forms: [
          { how: 'genitive', text: 'Олени Бондар' },
          { how: 'знахідний; або = родовий', text: 'Олену Бондар; пані' },
        ],
        source: 'Наказ № 5, 2021',
      },
      { id: '01abc', lang: 'uk', text: 'Бондар', status: 'admitted', role: 'surname' },
      { id: '2', lang: 'uk', text: 'О. Б.', status: 'quotation', role: 'abbreviation', note: 'Kopir role: given' },
      { id: '3', lang: 'kk', text: 'Олена Бондарь', status: 'wrong', gender: 'masculine', note: '=1+1' },
      { id: '4', lang: 'kk', text: 'Олена Бондар', status: 'preferred', role: 'full' },
      { id: '5', lang: 'en', text: 'Olena Bondar', status: 'preferred', role: 'full', note: "'quoted'" },
      { id: '6', lang: 'en', text: 'Helen Bondar', status: 'deprecated', role: 'nickname' },
    ],
  },
  {
    id: 'zhem',
    kind: 'place',
    terms: [
      { id: 'zhem.1', lang: 'kk', text: 'Жем', status: 'preferred' },
      { id: 'zhem.2', lang: 'kk-Latn', text: 'Jem', status: 'admitted' },
      { id: 'zhem.3', lang: 'kk', text: 'жемдік', status: 'admitted', role: 'adjective' },
      { id: 'zhem.4', lang: 'en', text: 'Emba', status: 'admitted' },
    ],
  },
  { id: 'fair', kind: 'event', terms: [{ id: 'fair.1', lang: 'en-GB', text: ' Fair,\t2020 ', status: 'admitted' }] },
  { id: 'empty', kind: 'other', note: 'No term yet', terms: [] },
]

const pair = { sourceLang: 'en', targetLang: 'uk' }

function written(format: GlossaryFormat, concepts = glossary, options: GlossaryWriteOptions = pair) {
  const lost = new Map<string, number>()
  const onLoss = (what: string) => lost.set(what, (lost.get(what) ?? 0) + 1)
  const pieces = [...format.write(concepts, { ...options, onLoss })]
  return { bytes: Buffer.concat(pieces.map((piece) => Buffer.from(piece as string))), lost }
}

/** Terms under their languages: TBX keeps the order within a language only. */
const byLanguage = (concepts: readonly GlossaryConcept[]) =>
  concepts.map((concept) => ({
    ...concept,
    terms: concept.terms.toSorted((a, b) => (a.lang < b.lang ? -1 : a.lang > b.lang ? 1 : 0)),
  }))

const all = [...glossaryFormats.values()]
const whole = all.filter((format) => !format.bilingual)

test('there are formats for everything, and for one pair of languages', () => {
  expect(whole.map(({ id }) => id)).toEqual(['csv', 'json', 'tbx', 'tbx-2008', 'tsv', 'xlsx'])
  expect(all.filter((format) => format.bilingual).map(({ id }) => id)).toEqual(['omegat', 'weblate', 'weblate-tbx'])
})

test.each(whole.map((format) => [format.id, format] as const))('%s gives back all that it was given', (id, format) => {
  const { bytes, lost } = written(format)
  const name = `names${format.extensions[0]}`
  expect(detectGlossary({ name, bytes }).id).toBe(id)
  const back = readGlossary({ name: '', bytes })
  expect(back.format).toBe(id)
  expect(back.problems).toEqual([])
  const isTbx = id.startsWith('tbx')
  expect(byLanguage(back.concepts)).toEqual(byLanguage(isTbx ? glossary.slice(0, 3) : glossary))
  expect([...lost]).toEqual(isTbx ? [['a concept without terms was left out; TBX has no place for it', 1]] : [])
})

test.each(['csv', 'tsv'])('%s that is safe for spreadsheets gives back the same, and runs nothing', (id) => {
  const format = glossaryFormats.get(id)!
  const { bytes } = written(format, glossary, { safe: true })
  expect(byLanguage(format.read({ name: '', bytes }).concepts)).toEqual(byLanguage(glossary))
  const cells = bytes.toString().split(/[,\t\r\n]/)
  expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([])
})

test.each(all.map((format) => [format.id, format] as const))(
  '%s holds only the languages and statuses asked for',
  (_, format) => {
    const { bytes } = written(format, glossary, {
      ...pair,
      languages: ['en', 'uk'],
      statuses: ['preferred', 'admitted'],
    })
    const terms = format.read({ name: '', bytes }, pair).concepts.flatMap((concept) => concept.terms)
    expect(terms.length).toBeGreaterThan(0)
    expect(terms.every(({ lang, status }) => /^(?:en|uk)/.test(lang) && /^(?:preferred|admitted)$/.test(status))).toBe(
      true,
    )
  },
)

test('OmegaT gets a line a usable form, forms to avoid in the comment, and gives the terms back', () => {
  const { bytes, lost } = written(glossaryFormats.get('omegat')!, glossary, { sourceLang: 'kk', targetLang: 'en' })
  expect(bytes.toString().split('\n').slice(1, 3)).toEqual([
    `Олена Бондар\tOlena Bondar\tРедакторка, "Міст"; <b>& другий рядок · 'quoted'. Avoid: Helen Bondar`,
    'Жем\tEmba',
  ])
  const [olena, zhem] = readGlossary({ name: 'g.txt', bytes }, { sourceLang: 'kk', targetLang: 'en' }).concepts
  expect(olena!.terms.map(({ lang, text, status }) => [lang, text, status])).toEqual([
    ['kk', 'Олена Бондар', 'admitted'],
    ['en', 'Olena Bondar', 'admitted'],
    ['en', 'Helen Bondar', 'deprecated'],
  ])
  expect(zhem!.terms.map(({ text }) => text)).toEqual(['Жем', 'Emba', 'Jem', 'жемдік'])
  expect([...lost.keys()]).toEqual([
    'a term in another language was left out',
    'a deprecated or wrong form of the source language was left out',
    'the kind of a concept was left out',
    'the identifiers of a concept were left out',
    'what is preferred, or for quotations only, is not said',
    'the gender of a name was left out',
    'the role, declension or stored forms of a term were left out',
    'a concept without a usable term in both languages was left out',
  ])
})

test('Weblate gets one row a concept, two with the same source apart by their context', () => {
  const twice = [glossary[1]!, { ...glossary[1]!, id: 'other-zhem' }]
  const { bytes, lost } = written(glossaryFormats.get('weblate')!, twice, { sourceLang: 'kk', targetLang: 'en' })
  expect(bytes.toString()).toBe(
    '"location","source","target","ID","fuzzy","context","translator_comments","developer_comments"\r\n' +
      '"","Жем","Emba","","False","","",""\r\n"","Жем","Emba","","False","other-zhem","",""\r\n',
  )
  expect(lost.get('a second form of a name was left out; there is one pair a concept')).toBe(4)
  const back = readGlossary({ name: '', bytes }, { sourceLang: 'kk', targetLang: 'en' })
  expect([back.format, back.concepts.length]).toEqual(['weblate', 2])
  const tbx = written(glossaryFormats.get('weblate-tbx')!).bytes.toString()
  expect(tbx).toContain('<term id="_6">Helen Bondar</term>')
  expect(tbx).toContain('<termNote type="administrativeStatus">forbidden</termNote>')
  expect(tbx.indexOf('xml:lang="en"', 300)).toBeLessThan(tbx.indexOf('xml:lang="uk"'))
  expect(tbx).not.toContain('xml:lang="kk"')
})

test('a file of two columns that names no languages asks for them', () => {
  for (const [name, text] of [
    ['a.txt', '# ours\nміст\tbridge\tover the river\n'],
    ['a.csv', 'міст,bridge\nріка,river\n'],
    ['b.csv', 'source,target\nміст,bridge\n'],
  ] as const) {
    const bytes = Buffer.from(text)
    expect(() => readGlossary({ name, bytes }), name).toThrow(LanguagesMissing)
    const { concepts } = readGlossary({ name, bytes }, { sourceLang: 'uk', targetLang: 'en' })
    expect(concepts[0]!.terms.map(({ lang, text }) => [lang, text])).toEqual([
      ['uk', 'міст'],
      ['en', 'bridge'],
    ])
  }
})

test('tables of other tools: their names for columns, states and parts', () => {
  const table =
    'Entry ID;Language;Term;Usage status;Term type;Definition;Wikidata\n1;uk;НАБУ;Approved;acronym;Бюро;Q16\n;uk;набу;forbidden;variant;;\n'
  expect(readGlossary({ name: 'x.csv', bytes: Buffer.from(table) }).concepts).toEqual([
    {
      id: '1',
      kind: 'other',
      note: 'Бюро',
      identifiers: [{ scheme: 'wikidata', value: 'Q16' }],
      terms: [
        { id: '1.1', lang: 'uk', text: 'НАБУ', status: 'preferred', role: 'abbreviation' },
        { id: '1.2', lang: 'uk', text: 'набу', status: 'deprecated' },
      ],
    },
  ])
})

test('TBX of other tools: references, sources, parts of speech; what has no place is told', () => {
  const entry = (style: string, inside: string) =>
    Buffer.from(
      `<tbx type="TBX-Basic" style="${style}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body><conceptEntry id="c">${inside}</conceptEntry></body></text></tbx>`,
    )
  const dca = entry(
    'dca',
    `<xref type="externalCrossReference" target="https://www.wikidata.org/wiki/Q899">Kyiv</xref>
     <langSec xml:lang="uk"><termSec><term>київський</term><termNote type="partOfSpeech">adjective</termNote>
     <termNote type="termType">fullForm</termNote><admin type="source">ДСТУ</admin><descrip type="context">Це</descrip>
     <transacGrp><transac type="transactionType">origination</transac><date>2020-01-01</date></transacGrp></termSec></langSec>`,
  )
  const read = readGlossary({ name: '', bytes: dca })
  expect(read.concepts[0]).toMatchObject({
    identifiers: [{ scheme: 'wikidata', value: 'Q899' }],
    terms: [{ text: 'київський', status: 'admitted', role: 'full', source: 'ДСТУ' }],
  })
  expect(read.problems.map(({ message }) => message)).toEqual([
    'Kopir has no place for some of it: context, transactionType, date',
  ])
  const dct = entry(
    'dct',
    `<min:externalCrossReference target="https://example.org/x">x</min:externalCrossReference><langSec xml:lang="en"><termSec>
     <term>NABU</term><min:partOfSpeech>properNoun</min:partOfSpeech><basic:termType>acronym</basic:termType><basic:source>us</basic:source></termSec></langSec>`,
  )
  expect(readGlossary({ name: '', bytes: dct }).concepts[0]).toMatchObject({
    identifiers: [{ scheme: 'url', value: 'https://example.org/x' }],
    terms: [{ role: 'abbreviation', source: 'us' }],
  })
})

test.each([
  ['an entity that expands', '<!DOCTYPE tbx [<!ENTITY a "aaaa">]><tbx><text>&a;</text></tbx>'],
  ['an entity of a file', '<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/passwd">]><martif>&x;</martif>'],
  ['nesting without end', `<tbx>${'<hi>'.repeat(100_000)}`],
  ['quotes without end', `lang,text\nkk,"${'а'.repeat(100_000)}`],
  ['zero bytes', 'lang,text\nkk,а\0б\n'],
  ['a bomb of a container', 'PK\u0003\u0004nothing'],
  ['columns without names', `a,b,c,d,e\n${'x,'.repeat(50)}\n`],
])('%s is refused in words, and soon', (_, text) => {
  const began = performance.now()
  expect(() => readGlossary({ name: 'x', bytes: Buffer.from(text) }, { sourceLang: 'kk', targetLang: 'en' })).toThrow(
    FormatError,
  )
  expect(performance.now() - began).toBeLessThan(1_000)
})

test.each([
  ['names that objects have', 'concept,lang,text,__proto__,constructor\n__proto__,kk,Абай,1,2\n'],
  ['ten thousand columns', `lang,text${',x'.repeat(10_000)}\nkk,Абай${',y'.repeat(10_000)}\n`],
  ['backslashes and marks', `lang,text,forms,identifiers\nkk,Абай,"${'\\'.repeat(50_001)}","${';:'.repeat(50_000)}"\n`],
])('%s are read like any other', (_, text) => {
  const began = performance.now()
  expect(readGlossary({ name: 'x.csv', bytes: Buffer.from(text) }).concepts[0]!.terms[0]!.text).toBe('Абай')
  expect(({} as Record<string, unknown>).kk).toBeUndefined()
  expect(performance.now() - began).toBeLessThan(1_000)
})

test('a name’s ending says which format is written', () => {
  expect(
    ['a.tbx', 'a.csv', 'a.tsv', 'a.xlsx', 'a.json', 'a.txt', 'a.pdf'].map((name) => glossaryByExtension(name)?.id),
  ).toEqual(['tbx', 'csv', 'tsv', 'xlsx', 'json', 'omegat', undefined])
})

const verify = shared('kit/exchange/verify/verify-tbx.sh')
const folder = mkdtempSync(join(tmpdir(), 'kopir-tbx-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.skipIf(!verify || !existsSync('/usr/bin/xmllint')).each(['tbx', 'tbx-2008', 'weblate-tbx'])(
  '%s passes the schema and other tools',
  (id) => {
    const file = join(folder, `${id}.tbx`)
    writeFileSync(file, written(glossaryFormats.get(id)!).bytes)
    const said = execFileSync('sh', [verify!, file, ...(id === 'tbx' ? ['--basic'] : [])], {
      encoding: 'utf8',
      env: { ...process.env, PARTIAL: '1' },
    })
    expect(said).toContain('RESULT ok')
  },
  60_000,
)
