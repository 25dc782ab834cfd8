import { expect, test } from 'vitest'
import { getBitext } from '../../server/workbench/bitexts.ts'
import { type ExportChoice, exportBitext } from '../../server/workbench/export-bitext.ts'
import { importFile } from '../../server/workbench/import-file.ts'
import { createProject } from '../../server/workbench/projects.ts'
import { correctSegment } from '../../server/workbench/segments.ts'
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
