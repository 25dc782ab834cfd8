import { expect, test } from 'vitest'
import type { ImportedBitext, PlacedCode, Unit } from '../../server/formats/format.ts'
import tmx from '../../server/formats/tmx.format.ts'
import { createBitext, getBitext } from '../../server/workbench/bitexts.ts'
import { type ExportChoice, exportBitext } from '../../server/workbench/export-bitext.ts'
import { importFile } from '../../server/workbench/import-file.ts'
import { createProject } from '../../server/workbench/projects.ts'
import { correctSegment } from '../../server/workbench/segments.ts'
import { joined, options, randomCodedUnits } from '../formats/units.ts'
import { aligned, freshBench } from '../helpers/bench.ts'
import { pick, random } from '../text/random.ts'
import { freshTable, type Table, tableOf } from './table.ts'

type Choice = Partial<Omit<ExportChoice, 'bitextId'>>

async function exported(table: Pick<Table, 'deps' | 'bitext'>, choice: Choice = {}) {
  const all = { format: 'csv', include: 'confirmed', nulls: false, safe: false, ...choice } as const
  const file = await exportBitext(table.deps, { bitextId: table.bitext.id, ...all })
  let text = ''
  let pieces = 0
  for await (const chunk of file.chunks) {
    text += chunk
    pieces++
  }
  return { ...file, text, pieces }
}

/** What a file says, read back: `source ⟷ target mark`. */
async function pairsOf(table: Pick<Table, 'deps' | 'bitext'>, choice: Choice = {}) {
  const file = await exported(table, choice)
  const { deps } = table
  const project = await createProject(deps, { name: 'back' })
  const bytes = new TextEncoder().encode(file.text)
  const read = await importFile(deps, { projectId: project.id, fileName: file.fileName, bytes })
  if (read.kind !== 'bitext') throw new Error('no bitext')
  const back = tableOf(deps, await getBitext(deps, read.bitextId))
  const [source, target] = [await back.texts('source'), await back.texts('target')]
  const mark = { confirmed: '=', proposed: '?', drafted: '!', rejected: 'x' }
  const pairs = (await back.links()).map(({ link, sides }) => {
    const [s, t] = sides.split(':').map((n) => (n === '-' ? -1 : Number(n) - 1)) as [number, number]
    return `${source[s] ?? ''} ⟷ ${target[t] ?? ''} ${mark[link.state]}`
  })
  return { pairs, back, read, file }
}

test.each(['csv', 'tsv', 'tmx'])('%s: confirmed pairs only, in the order of the source', async (format) => {
  const table = await freshTable()
  await table.pair('3:1')
  await table.pair('1:2+3')
  await table.pair('2:-')
  await table.pair('4:4')
  await table.act({ act: 'reopen', links: [await table.linkRef('4:4')] })
  const { pairs } = await pairsOf(table, { format })
  expect(pairs).toEqual(['Бір келді. ⟷ Two left. Three stayed. =', 'Үш қалды. ⟷ One came. ='])
})

test.each(['csv', 'tsv', 'tmx'])('%s: all pairs with their states, where asked', async (format) => {
  const table = await freshTable()
  await table.pair('1:1')
  await table.pair('2:2')
  await table.act({ act: 'reopen', links: [await table.linkRef('2:2')] })
  await table.pair('3:3')
  await table.act({ act: 'reject', links: [await table.linkRef('3:3')] })
  const { pairs } = await pairsOf(table, { format, include: 'all' })
  expect(pairs).toEqual(['Бір келді. ⟷ One came. =', 'Екі кетті. ⟷ Two left. ?'])
})

test.each(['csv', 'tsv', 'tmx'])(
  '%s: segments without counterpart, where asked, stand where they belong',
  async (format) => {
    const table = await freshTable()
    await table.pair('1:1')
    await table.pair('2:-')
    await table.pair('-:2')
    await table.pair('3:3')
    await table.pair('-:4')
    expect((await pairsOf(table, { format })).pairs).toHaveLength(2)
    expect((await pairsOf(table, { format, nulls: true })).pairs).toEqual([
      'Бір келді. ⟷ One came. =',
      ' ⟷ Two left. =',
      'Екі кетті. ⟷  =',
      'Үш қалды. ⟷ Three stayed. =',
      ' ⟷ Four slept. =',
    ])
  },
)

test('a segment without source that comes first stands first', async () => {
  const table = await freshTable()
  await table.pair('-:1')
  await table.pair('1:2')
  expect((await pairsOf(table, { nulls: true })).pairs).toEqual([' ⟷ One came. =', 'Бір келді. ⟷ Two left. ='])
})

test('excluded text is in no file, and what is left of its link is no missing counterpart', async () => {
  const table = await freshTable()
  await table.pair('1+2:1')
  await table.pair('3:3')
  await table.act({ act: 'exclude', segments: await table.segmentRefs('source', '2+3'), excluded: true })
  expect((await pairsOf(table, { nulls: true })).pairs).toEqual(['Бір келді. ⟷ One came. ='])
})

test('a file bears the names of the document and the languages, and says its type', async () => {
  const table = await freshTable()
  const tmx = await exported(table, { format: 'tmx' })
  expect([tmx.fileName, tmx.mediaType]).toEqual(['source kk-en.tmx', expect.stringContaining('xml')])
  await expect(exported(table, { format: 'docx' })).rejects.toMatchObject({ code: 'bad-request' })
})

test('a long bitext is written piece by piece', async () => {
  const size = 1000
  const words = (one: string) => Array.from({ length: size }, (_, i) => `${one} ${i}.`)
  const table = await freshTable({ source: words('Сөз'), target: words('Word') })
  const { source, target } = await table.deps.storage.skeleton(table.bitext.id)
  await table.act({ act: 'pair', source: [source[0]!], target: [target[0]!], seen: [] })
  for (let i = 1; i < size; i++) {
    await table.act({ act: 'pair', source: [source[i]!], target: [target[i]!], seen: [] })
  }
  const { text, pieces } = await exported(table)
  expect(pieces).toBeGreaterThan(2)
  expect(text.split('\n').filter((line) => line.includes('Сөз'))).toHaveLength(size)
})

const hard = ['"', '=1+2', "'@x", '\t', '  ', '<b>&amp;', '😀', ';', ',', 'ә', '\u00a0', '-5', '«»', '{1}', "'"]

test.each(['csv', 'tsv', 'tmx'].flatMap((format) => [21, 22, Date.now() % 1e6].map((seed) => [format, seed] as const)))(
  '%s: what is exported and imported again gives the same pairs, whatever the texts say (seed %i)',
  async (format, seed) => {
    const next = random(seed)
    const table = await freshTable()
    for (const side of ['source', 'target'] as const) {
      for (let n = 1; n <= 4; n++) {
        const text = Array.from({ length: 1 + Math.floor(next() * 6) }, () => pick(next, [...hard, 'сөз'])).join('')
        await correctSegment(table.deps, { ...(await table.segment(side, n)), text: `${text}x` })
      }
    }
    await table.pair('1:2')
    await table.pair('2:1+3')
    await table.pair('3:-')
    await table.pair('4:4')
    await table.act({ act: 'reopen', links: [await table.linkRef('4:4')] })
    for (const safe of format === 'tmx' ? [false] : [false, true]) {
      const choice = { format, include: 'all', nulls: true, safe } as const
      const once = await pairsOf(table, choice)
      const [s, t] = [await table.texts('source'), await table.texts('target')]
      expect(once.pairs).toEqual([
        `${s[0]} ⟷ ${t[1]} =`,
        `${s[1]} ⟷ ${t[0]} ${t[2]} =`,
        `${s[2]} ⟷  =`,
        `${s[3]} ⟷ ${t[3]} ?`,
      ])
      expect((await pairsOf(once.back, choice)).pairs).toEqual(once.pairs)
    }
  },
)

test('an imported bitext keeps its documents’ names, and nothing in it counts as edited', async () => {
  const table = await freshTable()
  await table.pair('1:1')
  await table.pair('2:2')
  const { back, read } = await pairsOf(table, { format: 'tmx' })
  expect(read).toMatchObject({ units: 2, problems: [], documents: [{ name: 'source' }, { name: 'target' }] })
  expect(await back.sketch()).toBe('1:1= 2:2=')
})

const sketchOf = (codes: readonly PlacedCode[] = []) => codes.map(({ at, inline, native }) => [at, inline, native])
const sidesOf = ({ source, target, codes }: Unit) =>
  [source, sketchOf(codes?.source), target, sketchOf(codes?.target)] as const

async function imported(units: readonly Unit[]) {
  const deps = await freshBench()
  const project = await createProject(deps, { name: 'codes' })
  const bytes = new TextEncoder().encode(await joined(tmx.write!(units, options)))
  const read = await importFile(deps, { projectId: project.id, fileName: 'codes.tmx', bytes })
  if (read.kind !== 'bitext') throw new Error('no bitext')
  return tableOf(deps, await getBitext(deps, read.bitextId))
}

async function unitsOf(table: Pick<Table, 'deps' | 'bitext'>) {
  const { text } = await exported(table, { format: 'tmx', include: 'all', nulls: true })
  return ((await tmx.read!({ name: 'a.tmx', bytes: new TextEncoder().encode(text) })) as ImportedBitext).units
}

test.each([31, 32, 33, Date.now() % 1e6])(
  'inline codes of an imported bitext leave as they came, whatever they hold (seed %i)',
  async (seed) => {
    const units = randomCodedUnits(seed, 30).filter(({ source, target }) => source !== '' && target !== '')
    const back = await unitsOf(await imported(units))
    expect(back.map(sidesOf)).toEqual(units.map(sidesOf))
  },
)

const code = (at: number, inline: PlacedCode['inline'], native: string, id: number): PlacedCode => ({
  at,
  inline,
  native,
  id,
})
const bold = (from: number, to: number, id = 1) => [
  code(from, 'open:bold', '<b>', id),
  code(to, 'close:bold', '</b>', id),
]
const unit = (source: string, target: string, codes: NonNullable<Unit['codes']>): Unit => ({
  ...{ id: '', source, target, sourceLang: 'kk', targetLang: 'en', state: 'confirmed', codes },
})

test('codes go with a corrected text, and a code on both sides has one number', async () => {
  const table = await imported([
    unit('Ескі көпір құлады.', 'Old bridge fell.', {
      source: [...bold(5, 10), code(18, 'alone:note', '[1]', 2)],
      target: [code(0, 'open:italic', '<i>', 3), code(3, 'close:italic', '</i>', 3), ...bold(4, 10)],
    }),
  ])
  await correctSegment(table.deps, { ...(await table.segment('target', 1)), text: 'The old bridge has fallen.' })
  const [only] = await unitsOf(table)
  expect(only!.codes).toEqual({
    source: [...bold(5, 10), code(18, 'alone:note', '[1]', 2)],
    target: [code(4, 'open:italic', '<i>', 3), code(7, 'close:italic', '</i>', 3), ...bold(8, 14)],
  })
})

test('codes of segments that a link joins follow one another, halves of a pair find each other', async () => {
  const table = await imported([
    unit('Бір келді.', 'One came.', { source: [code(4, 'open:bold', '<b>', 1)] }),
    unit('Екі кетті.', 'Two left.', { source: [code(3, 'close:bold', '</b>', 1)], target: bold(0, 3) }),
  ])
  await table.pair('1+2:2')
  const [joinedUnit] = await unitsOf(table)
  expect([joinedUnit!.source, joinedUnit!.codes]).toEqual([
    'Бір келді. Екі кетті.',
    { source: bold(4, 14), target: bold(0, 3) },
  ])
})

test.each(['csv', 'tsv', 'tmx', 'xliff'])('%s: why segments are linked goes along, and comes back', async (format) => {
  const table = await freshTable({
    source: ['Журналист 2019 жылы "сотталды".', 'Сот 17 қыркүйекте үкім шығарды.'],
    target: ['The journalist was "convicted" in 2019.', 'The court ruled on 28 September.'],
  })
  await aligned(table.deps, table.bitext)
  const { back } = await pairsOf(table, { format, include: 'all', nulls: true })
  const reasons = async ({ links }: Pick<Table, 'links'>) => (await links()).map(({ link }) => link.evidence)
  expect((await reasons(table)).flat().length).toBeGreaterThan(4)
  expect(await reasons(back)).toEqual(await reasons(table))
})

test('a unit tells where its sides stand in their documents', async () => {
  const deps = await freshBench()
  const project = await createProject(deps, { name: 'x' })
  const keep = async (fileName: string, text: string, lang: string) => {
    const bytes = new TextEncoder().encode(text)
    const kept = await importFile(deps, { projectId: project.id, fileName, bytes, lang })
    if (kept.kind !== 'document') throw new Error('no document')
    return kept.document.id
  }
  const cue = '1\n00:00:01,000 --> 00:00:02,500\n'
  const sourceId = await keep('көпір.srt', `${cue}Көпір ашылды.\n`, 'kk')
  const targetId = await keep('bridge.srt', `${cue}The bridge is open.\n`, 'en')
  const bitext = await createBitext(deps, { projectId: project.id, sourceId, targetId })
  await tableOf(deps, await getBitext(deps, bitext.id)).pair('1:1')
  const file = await exportBitext(deps, {
    bitextId: bitext.id,
    format: 'tmx',
    include: 'all',
    nulls: false,
    safe: false,
  })
  const text = await joined(file.chunks)
  expect(text).toContain('<prop type="x-source-place">00:00:01,000 --&gt; 00:00:02,500</prop>')
  expect(text).toContain('<prop type="x-target-place">')
})
