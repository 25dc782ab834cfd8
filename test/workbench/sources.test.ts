import { expect, test } from 'vitest'
import type { Job } from '../../db/model/job.ts'
import { alignBitext } from '../../server/workbench/align-bitext.ts'
import { evidenceOf } from '../../server/workbench/evidence-pairs.ts'
import {
  addSource,
  listSources,
  patchSource,
  previewSource,
  removeSource,
  startSource,
} from '../../server/workbench/sources.ts'
import { undo } from '../../server/workbench/undo.ts'
import { ended, freshBench } from '../helpers/bench.ts'
import { pick, random } from '../text/random.ts'
import { freshTable, type Table } from './table.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const tmx = (units: readonly (readonly [kk: string, en: string])[], more = '') =>
  bytes(
    `<tmx version="1.4"><header srclang="en" creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" datatype="plaintext"/><body>${units
      .map(([kk, en]) => `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="kk"><seg>${kk}</seg></tuv></tu>`)
      .join('\n')}${more}</body></tmx>`,
  )

async function aligned({ deps, bitext, sketch }: Table): Promise<string> {
  let job: Job = await alignBitext(deps, bitext.id)
  while (job.finishedAt === null) {
    await new Promise((resolve) => setTimeout(resolve, 2))
    job = await deps.jobs.job(job.id)
  }
  expect(job.state).toBe('done')
  return (await sketch()).replaceAll('?', '')
}

/**
 * Texts of made-up words, all of one length and each there once, so that nothing but a dictionary tells which of the
 * sentences the target lacks.
 */
function needy(seed: number) {
  const next = random(seed)
  const word = (letters: string) => Array.from({ length: 5 }, () => pick(next, [...letters])).join('')
  const words = Array.from({ length: 60 }, () => [word('бдғжзқлмнпрстшаеоұы'), word('bdfgjkmnprtvaeiou')] as const)
  const sentences = Array.from({ length: 12 }, (_, i) => words.slice(5 * i, 5 * i + 5))
  const missing = 2 + Math.floor(next() * 8)
  const written = (side: 0 | 1) => sentences.map((each) => `${each.map((pair) => pair[side]).join(' ')}.`)
  return {
    words,
    source: written(0).map((text) => `Ж${text}`),
    target: written(1)
      .filter((_, i) => i !== missing)
      .map((text) => `W${text}`),
    gold: sentences
      .map((_, i) => (i === missing ? `${i + 1}:-` : `${i + 1}:${i < missing ? i + 1 : i}`))
      .sort()
      .join(' '),
  }
}

const seeds = [11, 12, 13, 14, 15]

test.each(['memory', 'dictionary'] as const)(
  'a %s changes the alignment of texts that need it; taken back or switched off, the old result is there again',
  async (kind) => {
    let changed = 0
    for (const seed of seeds) {
      const { words, source, target, gold } = needy(seed)
      const table = await freshTable({ source, target })
      const { deps, bitext } = table
      const projectId = bitext.projectId
      const before = await aligned(table)
      const file =
        kind === 'memory'
          ? {
              fileName: 'old.tmx',
              bytes: tmx(words.flatMap((pair) => [pair, pair]).map(([kk, en], i) => [`${kk} ${i}`, `${en} ${i}`])),
            }
          : { fileName: 'words.csv', bytes: bytes(`kk,en\n${words.map((pair) => pair.join()).join('\n')}`) }
      const added = await addSource(deps, { projectId, ...file })
      expect(added).toMatchObject({ kind, enabled: true })
      const after = await aligned(table)
      expect(after, `seed ${seed}`).toBe(gold)
      if (after !== before) changed++
      const off = await patchSource(deps, { id: added.id, version: added.version, patch: { enabled: false } })
      expect(await aligned(table), `seed ${seed}`).toBe(before)
      await patchSource(deps, { id: off.id, version: off.version, patch: { enabled: true } })
      expect(await aligned(table)).toBe(after)
      const now = (await listSources(deps, projectId)).items[0]!
      await removeSource(deps, now)
      expect(await aligned(table)).toBe(before)
      // Alignment and removal are taken back, then the source is there as it was.
      await undo(deps, projectId)
      await undo(deps, projectId)
      expect(await aligned(table)).toBe(after)
    }
    // A check of this test: without the source most of them are found wrong.
    expect(changed).toBeGreaterThan(seeds.length / 2)
  },
  60_000,
)

async function fresh() {
  const table = await freshTable({ source: ['Бір кісі келді.', 'Екі кетті.'], target: ['One man came.', 'Two left.'] })
  return {
    ...table,
    projectId: table.bitext.projectId,
    add: (fileName: string, content: Uint8Array, more = {}) =>
      addSource(table.deps, { projectId: table.bitext.projectId, fileName, bytes: content, ...more }),
  }
}

test('pairs stand by their languages, each once, whichever was the source', async () => {
  const { add, deps, projectId } = await fresh()
  const more =
    '<tu srclang="kk"><tuv xml:lang="kk"><seg>Көпір  бар.</seg></tuv><tuv xml:lang="en"><seg>A bridge.</seg></tuv><tuv xml:lang="uk"><seg>Міст.</seg></tuv></tu>' +
    '<tu><prop type="x-state">proposed</prop><tuv xml:lang="en"><seg>No.</seg></tuv><tuv xml:lang="kk"><seg>Жоқ.</seg></tuv></tu>' +
    `<tu><tuv xml:lang="en"><seg>${'a '.repeat(3000)}</seg></tuv><tuv xml:lang="kk"><seg>ұзақ</seg></tuv></tu>` +
    '<tu><tuv xml:lang="en"><seg>12</seg></tuv><tuv xml:lang="kk"><seg>12</seg></tuv></tu>'
  const source = await add(
    'Ескі жад.tmx',
    tmx(
      [
        ['Көпір бар.', 'A bridge.'],
        ['Су.', 'Water.'],
      ],
      more,
    ),
  )
  expect(source).toMatchObject({
    name: 'Ескі жад',
    kind: 'memory',
    format: 'tmx',
    pairs: [
      { langs: ['en', 'kk'], count: 2 },
      { langs: ['en', 'uk'], count: 1 },
      { langs: ['kk', 'uk'], count: 1 },
    ],
    problems: [
      'Left out: 1 pair that stood in it already.',
      'Left out: 1 translation that nobody has confirmed.',
      'Left out: 1 pair with more than 4,000 characters on a side.',
    ],
  })
  expect((await listSources(deps, projectId)).items).toEqual([source])
  expect((await deps.storage.history(projectId, { limit: 1 }))[0]).toMatchObject({ label: 'Add source “Ескі жад”' })
})

test('words of several translations, phrases and terms of a TBX come in a bitext’s direction', async () => {
  const { deps, bitext, add } = await fresh()
  await add(
    'd.csv',
    bytes('en;kk\nman|person;кісі; адам\ncame;келді\nunheard;естілмеген\n'.replace('кісі; адам', '"кісі; адам"')),
  )
  const tbx = (term: string, status: string) =>
    `<conceptEntry><langSec xml:lang="kk"><termSec><term>${term}</term><termNote type="administrativeStatus">${status}</termNote></termSec></langSec><langSec xml:lang="en"><termSec><term>left</term></termSec></langSec></conceptEntry>`
  await add('t.tbx', bytes(`<tbx style="dca"><text><body>${tbx('кетті', 'admittedTerm-admn-sts')}</body></text></tbx>`))
  const { words, sentences } = await evidenceOf(deps, bitext)
  expect(sentences).toEqual([])
  expect(words.map(({ source, target }) => `${source} ${target}`).sort()).toEqual([
    'келді came',
    'кетті left',
    'кісі man',
  ])
})

test('another script is another language, a region is not', async () => {
  const { deps, bitext, add } = await fresh()
  await add('latin.csv', bytes('kk-Latn,en\nkeldi,came\n'), { kind: 'dictionary' })
  expect((await evidenceOf(deps, bitext)).words).toEqual([])
  await add('region.csv', bytes('kk-KZ,en-GB\nкелді,came\n'))
  expect((await evidenceOf(deps, bitext)).words).toEqual([
    { source: 'келді', target: 'came', weight: expect.any(Number) },
  ])
})

test('a table without languages in its header shows its rows, and is read by the columns a person picks', async () => {
  const { deps, projectId, add } = await fresh()
  const table = { projectId, fileName: 'd.txt', bytes: bytes('came\tv.\tкелді\nleft\tv.\tкетті\n') }
  expect(await previewSource(deps, table)).toEqual({
    kind: 'dictionary',
    format: expect.any(String),
    table: {
      rows: [
        ['came', 'v.', 'келді'],
        ['left', 'v.', 'кетті'],
      ],
      columns: [],
    },
  })
  await expect(add(table.fileName, table.bytes)).rejects.toMatchObject({
    code: 'unreadable-file',
    message: /pick the columns/,
  })
  const columns = [
    { column: 2, lang: 'kk' },
    { column: 0, lang: 'en' },
  ]
  expect((await add(table.fileName, table.bytes, { columns })).pairs).toEqual([{ langs: ['en', 'kk'], count: 2 }])
})

test.each([
  [
    'a.tmx',
    '<tmx><body><tu><tuv><seg>x</seg></tuv></tu></body></tmx>',
    /“a\.tmx”, line 1, column \d+: <tuv> has no xml:lang/,
  ],
  [
    'a.tbx',
    '<tbx><text><body>\n<conceptEntry><langSec/></conceptEntry></body></text></tbx>',
    /line 2, column 15: <langSec> has no xml:lang; name its/,
  ],
  ['a.html', '<html><body><p>Бір сөйлем ғана.</p></body></html>', /this is a document .*; give translations: TMX/],
  ['a.csv', 'kk,en\nсот,', /there are no translations in it; a translation has texts in two languages/],
  ['a.csv', '', /the file is empty/],
])(
  '%s that cannot be taken is refused with the place and the way out, and nothing is kept',
  async (name, text, message) => {
    const { deps, add, projectId } = await fresh()
    await expect(add(name, bytes(text))).rejects.toMatchObject({ code: 'unreadable-file', message })
    expect((await listSources(deps, projectId)).items).toEqual([])
  },
)

test('of a large memory the aligner gets a bounded number of sentences, those that share rare words first', async () => {
  const deps = await freshBench()
  const table = await freshTable({ deps, source: ['Сирек қызғыштар ұшты.'], target: ['Rare lapwings flew.'] })
  const filler = Array.from(
    { length: 30_000 },
    (_, i) => [`Ұшты${'абвгд'[i % 5]} күн ${'к'.repeat(1 + (i % 90))}${i}`, `Flew day number ${i}`] as const,
  )
  await addSource(deps, {
    projectId: table.bitext.projectId,
    fileName: 'm.tmx',
    bytes: tmx([...filler, ['Қызғыш құс.', 'A lapwing.']]),
  })
  const { sentences } = await evidenceOf(deps, table.bitext)
  expect(sentences).toContainEqual({ source: 'Қызғыш құс.', target: 'A lapwing.' })
  expect(sentences.length).toBeLessThan(100)
}, 60_000)

test('a file made of a thousand languages, or of an endless header, is taken in its time', async () => {
  const { add } = await fresh()
  const units = Array.from(
    { length: 1_200 },
    (_, i) => `<tu><tuv xml:lang="x-a${i}"><seg>сөз</seg></tuv><tuv xml:lang="en"><seg>word</seg></tuv></tu>`,
  )
  const source = await add('many.tmx', tmx([], units.join('')))
  expect(source.pairs).toHaveLength(1_000)
  expect(source.problems).toEqual(['Left out: 200 pairs in other languages than the first 1,000 pairs of languages.'])
  const start = performance.now()
  await expect(add('wide.csv', bytes(`a${' '.repeat(2_000_000)}b,c\nd,e\n`))).rejects.toMatchObject({
    code: 'unreadable-file',
  })
  expect(performance.now() - start).toBeLessThan(5_000)
}, 60_000)

test('a long file is added by a job that tells how far it is; stopped, nothing of it is kept', async () => {
  const { deps, projectId } = await fresh()
  // As soon as it tells of progress, it is stopped.
  let stopped: Promise<Job> | undefined
  const quiet = deps.feed.subscribe((event) => {
    if (event.type === 'job' && event.job.progress > 0) stopped ??= deps.jobs.cancel(event.job.id)
  })
  let done = 0
  const units = Array.from({ length: 8_000 }, (_, i) => [`Көпір ${i} ашылды.`, `Bridge ${i} was opened.`] as const)
  const start = () => startSource(deps, { projectId, fileName: 'm.tmx', bytes: tmx(units) }, async () => void done++)
  await ended(deps.jobs, (await start()).id)
  expect((await stopped)?.state).toBe('cancelled')
  quiet()
  expect((await listSources(deps, projectId)).items).toEqual([])
  expect(done).toBe(1)

  const job = await start()
  expect((await listSources(deps, projectId)).jobs).toMatchObject([{ kind: 'source', message: 'm.tmx' }])
  await ended(deps.jobs, job.id)
  expect(await deps.jobs.job(job.id)).toMatchObject({ state: 'done', message: '“m” is added: 8,000 pairs.' })
  expect((await listSources(deps, projectId)).items).toMatchObject([{ pairs: [{ count: 8_000 }] }])
  expect(done).toBe(2)
}, 60_000)
