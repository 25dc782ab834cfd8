import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { align } from '../../server/cli/align.ts'

const folder = mkdtempSync(join(tmpdir(), 'kopir-align-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const kazakh = ['Кеңес 2019 жылғы 3 наурызда жиналды.', 'Серік Бекназаров жиынды ашты.', 'Келесі отырыс 17 сәуірде.']
const english = [
  'The Council met on 3 March 2019.',
  'Serik Beknazarov opened the meeting.',
  'The next meeting is on 17 April.',
]
const source = file('kk.txt', `${kazakh.join('\n')}\n`)
const target = file('en.txt', `${english.join('\r\n')}\r\n`)

async function run(...args: readonly string[]) {
  const errors: string[] = []
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => errors.push(String(text)) > 0)
  const out = join(folder, 'out')
  rmSync(out, { force: true })
  const code = await align(['--source-lang', 'kk', '--target-lang', 'en', ...args])
  spy.mockRestore()
  return { code, errors: errors.join(''), text: existsSync(out) ? readFileSync(out, 'utf8') : undefined }
}
const toOut = ['--out', join(folder, 'out')]

test('a ladder has a line a bead: source, target, confidence', async () => {
  const { code, text } = await run('--segmented', ...toOut, source, target)
  expect(code).toBe(0)
  expect(text).toMatch(/^\[0\]:\[0\]:[01]\.\d\d\n\[1\]:\[1\]:[01]\.\d\d\n\[2\]:\[2\]:[01]\.\d\d\n$/)
})

test('empty lines are segments, a final line end starts none', async () => {
  const blank = file('blank.txt', `${english[0]}\n\n${english[1]}\n${english[2]}\n`)
  const { text } = await run('--segmented', ...toOut, source, blank)
  const indexes = [...text!.matchAll(/\]:\[([\d,]*)\]/g)].flatMap(([, list]) =>
    list!.split(',').filter(Boolean).map(Number),
  )
  expect(indexes).toEqual([0, 1, 2, 3])
})

test('documents are cut into segments first, and come with texts and evidence', async () => {
  const document = file('doc.txt', `${english.join(' ')}\n`)
  const { text } = await run(...toOut, file('doc-kk.txt', `${kazakh.join(' ')}\n`), document)
  const read = JSON.parse(text!) as { source: string[]; target: string[]; beads: { evidence: { kind: string }[] }[] }
  expect(read.source).toEqual(kazakh)
  expect(read.target).toEqual(english)
  expect(read.beads[0]!.evidence).toContainEqual(expect.objectContaining({ kind: 'date', target: '3 March 2019' }))
})

test.each(['tmx', 'csv'])('%s has the pairs', async (format) => {
  const { code, text } = await run('--segmented', '--format', format, ...toOut, source, target)
  expect(code).toBe(0)
  for (const line of [...kazakh, ...english]) expect(text).toContain(line)
})

test.each([[[]], [['--together']]])('a list is aligned pair by pair into its files %j', async (options) => {
  const outs = ['a.txt', 'b.txt'].map((name) => join(folder, name))
  for (const out of outs) rmSync(out, { force: true })
  const list = file('list.tsv', `${outs.map((out) => `${source}\t${target}\t${out}`).join('\n')}\n\n`)
  expect((await run('--segmented', '--pairs', list, ...options)).code).toBe(0)
  for (const out of outs) expect(readFileSync(out, 'utf8')).toMatch(/^\[0\]:\[0\]:/)
})

test('a list line without three columns is told with its number', async () => {
  const list = file('bad.tsv', `${source}\t${target}\n`)
  const { code, errors } = await run('--segmented', '--pairs', list)
  expect(code).toBe(1)
  expect(errors).toMatch(/bad\.tsv:1: not SRC, TGT and OUT/)
})

test('a file of a list that is not there is told with the list’s line', async () => {
  const out = join(folder, 'listed.txt')
  const list = file('gone.tsv', `${source}\t${target}\t${out}\n\n${source}\t${join(folder, 'none.txt')}\t${out}\n`)
  for (const options of [[], ['--together']]) {
    const { code, errors } = await run('--segmented', '--pairs', list, ...options)
    expect(code).toBe(1)
    expect(errors).toMatch(/gone\.tsv:3: .*none\.txt: there is no such file/)
  }
})

const hares = {
  source: file('hares.kk.txt', `${kazakh.with(2, 'Сол көжек 17 сәуірде табылды.').join('\n')}\n`),
  target: file('hares.en.txt', `${english.with(2, 'That leveret was found on 17 April.').join('\n')}\n`),
}
const learnt = ['көжек қашты|a leveret fled', 'көжек ұйықтады|the leveret slept', 'ақ көжек|a white leveret'].map(
  (pair) => pair.split('|') as [kk: string, en: string],
)
const inWords = expect.objectContaining({ kind: 'word', source: 'көжек', target: 'leveret' })

/** The evidence of each bead of the hares, aligned with these options. */
async function evidenceWith(...options: readonly string[]) {
  const { text } = await run('--segmented', '--format', 'json', ...options, ...toOut, hares.source, hares.target)
  return (JSON.parse(text!) as { beads: { evidence: unknown[] }[] }).beads.map((bead) => bead.evidence)
}

test('names of a glossary and sentences of a memory are taken as evidence', async () => {
  const term = (lang: string, text: string) => ({ id: `t-${lang}`, lang, text, status: 'preferred' })
  const glossary = file(
    'names.json',
    JSON.stringify({
      concepts: [
        { id: 'serik', kind: 'person', terms: [term('kk', 'Серік Бекназаров'), term('en', 'Serik Beknazarov')] },
      ],
    }),
  )
  const memory = file(
    'memory.tmx',
    `<?xml version="1.0"?><tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>${learnt
      .map(([k, e]) => `<tu><tuv xml:lang="en"><seg>${e}</seg></tuv><tuv xml:lang="kk"><seg>${k}</seg></tuv></tu>`)
      .join('')}</body></tmx>`,
  )
  const [, second, third] = await evidenceWith('--glossary', glossary, '--memory', memory)
  expect(second).toContainEqual(expect.objectContaining({ kind: 'name', source: 'serik' }))
  expect(third).toContainEqual(inWords)
  expect((await evidenceWith())[2]).not.toContainEqual(inWords)
})

test('a memory of several languages, or of none named, gives the pair that is aligned', async () => {
  for (const lines of [
    ['uk,en,kk', ...learnt.map(([k, e], i) => `${i},${e},${k}`)],
    learnt.map(([k, e]) => `${k},${e}`),
  ]) {
    const memory = file('memory.csv', `${lines.join('\n')}\n`)
    expect((await evidenceWith('--memory', memory))[2]).toContainEqual(inWords)
  }
})

test.each([
  [['--format', 'pdf', source, target], /--format pdf is not known/],
  [[source], /needs two files/],
  [['--together', source, target], /--together goes with --pairs/],
  [['--pairs', 'list', source, target], /--pairs takes no other files/],
  [['-', '-'], /only one of the files can be standard input/],
])('the command line %j is wrong: exit 2, one line', async (args, message) => {
  const { code, errors } = await run(...args)
  expect(code).toBe(2)
  expect(errors).toMatch(message)
  expect(errors.trim().split('\n')).toHaveLength(1)
})

test('a file that is not there is told by name, and nothing is written', async () => {
  const { code, errors, text } = await run('--segmented', ...toOut, join(folder, 'none.txt'), target)
  expect(code).toBe(1)
  expect(errors).toMatch(/none\.txt: there is no such file/)
  expect(text).toBeUndefined()
})

test('texts that do not look like translations are said to be comparable', async () => {
  const other = file('other.txt', 'Rain fell on the harbour all night.\nWho would buy herring at such a price?\n')
  const { code, errors } = await run('--segmented', ...toOut, source, other)
  expect(code).toBe(0)
  expect(errors).toMatch(/these look comparable, not parallel/)
})

test.each([
  ['words.csv', 'kk;en\nкөжек;hare|leveret\n'],
  [
    'words.tbx',
    `<martif type="TBX"><text><body><termEntry><langSet xml:lang="kk"><tig><term>көжек</term></tig></langSet>
<langSet xml:lang="en"><tig><term>leveret</term></tig></langSet></termEntry></body></text></martif>`,
  ],
])('the words of a dictionary are taken as evidence: %s', async (name, text) => {
  const glossary = file(name, text)
  expect((await evidenceWith('--glossary', glossary))[2]).toContainEqual(inWords)
  for (const together of [[], ['--together']]) {
    const out = join(folder, 'listed.json')
    const list = file('hares.tsv', `${hares.source}\t${hares.target}\t${out}\n`)
    await run('--segmented', '--format', 'json', '--glossary', glossary, '--pairs', list, ...together)
    const { beads } = JSON.parse(readFileSync(out, 'utf8')) as { beads: { evidence: unknown[] }[] }
    expect(beads[2]!.evidence).toContainEqual(inWords)
  }
})

test('a glossary that cannot be read is told with its place', async () => {
  const glossary = file('bad.tbx', '<tbx><text><body>\n<conceptEntry><langSec/></conceptEntry></body></text></tbx>')
  const { code, errors } = await run('--glossary', glossary, source, target)
  expect(code).toBe(1)
  expect(errors).toMatch(/bad\.tbx:2:15: <langSec> has no xml:lang; name its language/)
})

test('of a memory of many thousand sentences those that concern the texts are learnt from', async () => {
  const filler = Array.from({ length: 6_000 }, (_, i) => `Күн сайын ${i} есеп келеді.,Every day ${i} reports arrive.`)
  const memory = file('large.csv', `kk,en\n${filler.join('\n')}\n${learnt.map((pair) => pair.join()).join('\n')}\n`)
  expect((await evidenceWith('--memory', memory))[2]).toContainEqual(inWords)
  const out = join(folder, 'large.json')
  const list = file('large.tsv', `${hares.source}\t${hares.target}\t${out}\n`)
  await run('--segmented', '--format', 'json', '--memory', memory, '--pairs', list, '--together')
  const { beads } = JSON.parse(readFileSync(out, 'utf8')) as { beads: { evidence: unknown[] }[] }
  expect(beads[2]!.evidence).toContainEqual(inWords)
})
