import { expect, test } from 'vitest'
import { StaleRow } from '../../db/errors.ts'
import type { SegmentId } from '../../db/model/ids.ts'
import { createBitext } from '../../server/workbench/bitexts.ts'
import { createConcept } from '../../server/workbench/concepts.ts'
import { importFile } from '../../server/workbench/import-file.ts'
import { importText } from '../../server/workbench/import-text.ts'
import { createProject } from '../../server/workbench/projects.ts'
import { previewReread, rereadDocument } from '../../server/workbench/reread-document.ts'
import { correctSegment, getSegment } from '../../server/workbench/segments.ts'
import { decideMention } from '../../server/workbench/tag-name.ts'
import { redo, undo } from '../../server/workbench/undo.ts'
import { freshBench } from '../helpers/bench.ts'
import { jumble, pick, random } from '../text/random.ts'
import { freshTable, type Table, tableOf } from './table.ts'

/** Everything of a bitext's documents, links and decisions, versions aside. */
async function everything({ deps: { storage }, bitext }: Table) {
  const bare = <Row extends { version: number }>({ version: _version, ...rest }: Row) => rest
  const documents = [bitext.sourceId, bitext.targetId]
  const segments = (await Promise.all(documents.map(async (id) => (await storage.segments(id)).items))).flat()
  return {
    documents: await Promise.all(documents.map(async (id) => bare(await storage.get('document', id)))),
    segments: segments.map(bare),
    links: (await storage.links(bitext.id)).map(bare),
    mentions: (await storage.mentionsOf(segments.map(({ id }) => id))).map(bare),
  }
}

type Said = Omit<Parameters<typeof rereadDocument>[1], 'id' | 'version'>

async function reread(table: Table, said: Said) {
  const { version } = await table.deps.storage.get('document', table.bitext.sourceId)
  return rereadDocument(table.deps, { id: table.bitext.sourceId, version, ...said })
}
const look = (table: Table, said: Said) => previewReread(table.deps, { id: table.bitext.sourceId, ...said })
const corrected = (text: string, fileName = 'source.txt') => ({
  file: { fileName, bytes: new TextEncoder().encode(text) },
})

/** Read as paragraphs: `Шежіре Бір кісі келді.`, `Екі кісі кетті.`, `Үш кісі қалды.`; as lines the first is two. */
const chronicle = ['Шежіре\nБір кісі келді.', 'Екі кісі кетті.\nҮш кісі қалды.']
const english = ['One man came.', 'Two men left.', 'Three men stayed.']
async function chronicled(source = chronicle) {
  const table = await freshTable({ source, target: english })
  await reread(table, { layout: 'paragraphs' })
  return table
}

const person = (text: string) => ({
  kind: 'person' as const,
  gender: null,
  note: '',
  terms: [{ lang: 'kk', text, status: 'preferred' as const, gender: null, note: '' }],
})

async function tag(table: Table, number: number, word: string, nth = 0) {
  const { projectId } = table.bitext
  const concept = await createConcept(table.deps, { projectId, ...person(`Әлі ${word}`) })
  const segment = await table.segment('source', number)
  const text = segment.corrected ?? segment.shown
  let start = text.indexOf(word)
  for (let n = 0; n < nth; n++) start = text.indexOf(word, start + 1)
  await decideMention(table.deps, {
    segmentId: segment.id,
    conceptId: concept.id,
    start,
    end: start + word.length,
    decision: 'confirmed',
  })
}

/** Tagged words of every segment with their places: `1:0:Асан`. */
async function tags(table: Table): Promise<string[]> {
  const all: string[] = []
  const { items } = await table.deps.storage.segments(table.bitext.sourceId)
  for (const [i, { id }] of items.entries()) {
    const { mentions } = await getSegment(table.deps, id)
    for (const { mentionId, start, form } of mentions) if (mentionId) all.push(`${i + 1}:${start}:${form}`)
  }
  return all
}

const correct = async (table: Table, number: number, text: string) =>
  correctSegment(table.deps, { ...(await table.segment('source', number)), text })

test('another layout shows what it changes, cuts only there, and keeps both halves in the link', async () => {
  const table = await chronicled()
  for (const sides of ['1:1', '2:2', '3:3']) await table.pair(sides)
  const ids = (await table.deps.storage.segments(table.bitext.sourceId)).items.map(({ id }) => id)
  const seen = await look(table, { layout: 'lines' })
  expect(seen).toMatchObject({ layout: 'lines', total: 4, same: 2, lost: { total: 0 }, doubtful: { total: 0 } })
  expect([seen.added.total, seen.removed.total]).toEqual([0, 0])
  expect(seen.changed.items).toEqual([
    { kind: 'cut', before: ['Шежіре Бір кісі келді.'], after: ['Шежіре', 'Бір кісі келді.'], excluded: false },
  ])
  expect(await table.texts('source')).toHaveLength(3)
  const document = await reread(table, { layout: 'lines' })
  expect([document.layout, document.segments]).toEqual(['lines', 4])
  expect(await table.texts('source')).toEqual(['Шежіре', 'Бір кісі келді.', 'Екі кісі кетті.', 'Үш кісі қалды.'])
  expect(await table.sketch()).toBe('1+2:1= 3:2= 4:3=')
  const after = (await table.deps.storage.segments(table.bitext.sourceId)).items.map(({ id }) => id)
  expect([after[0], after[2], after[3]]).toEqual(ids)
})

test('only what changes is written, as one step that undo takes back whole', async () => {
  const table = await chronicled([...chronicle, '\n\nСоңы осы.'])
  for (const sides of ['1:1', '2:2', '3:3']) await table.pair(sides)
  const last = await table.segment('source', 4)
  await tag(table, 1, 'кісі')
  const before = await everything(table)
  await reread(table, { layout: 'lines' })
  const after = await everything(table)
  const [change] = await table.deps.storage.history(table.bitext.projectId, { limit: 1 })
  expect(change?.label).toBe('Read “source” again')
  // Every line is a paragraph of its own now, save the last, which was one before.
  const kinds = change?.edits.map(({ kind }) => kind).sort()
  expect(kinds).toEqual(['document', 'link', 'mention', ...Array(4).fill('segment')])
  expect(await table.segment('source', 5)).toEqual(last)
  await undo(table.deps, table.bitext.projectId)
  expect(await everything(table)).toEqual(before)
  await redo(table.deps, table.bitext.projectId)
  expect(await everything(table)).toEqual(after)
})

test('there and back again gives the same texts and links', async () => {
  const table = await chronicled()
  for (const sides of ['1:1', '2:2', '3:3']) await table.pair(sides)
  await table.act({ act: 'reopen', links: [await table.linkRef('2:2')] })
  await correct(table, 1, 'Шежіре: Бір адам келді.')
  await tag(table, 1, 'адам')
  const before = await everything(table)
  await reread(table, { layout: 'lines' })
  expect(await table.texts('source')).toEqual(['Шежіре:', 'Бір адам келді.', 'Екі кісі кетті.', 'Үш кісі қалды.'])
  expect(await tags(table)).toEqual(['2:4:адам'])
  await reread(table, { layout: 'paragraphs' })
  expect(await everything(table)).toEqual(before)
})

test('of joined links one that nobody confirmed leaves the whole open, and that is said before', async () => {
  const table = await chronicled()
  await reread(table, { layout: 'lines' })
  for (const sides of ['1:1', '2:2', '3:3']) await table.pair(sides)
  await table.act({ act: 'reopen', links: [await table.linkRef('2:2')] })
  const seen = await look(table, { layout: 'paragraphs' })
  expect(seen.changed.items.map(({ kind }) => kind)).toEqual(['joined'])
  expect(seen.lost.items).toEqual([
    { what: 'confirmation', segment: 'Шежіре', words: 'One man came.', state: 'confirmed' },
  ])
  await reread(table, { layout: 'paragraphs' })
  expect(await table.sketch()).toBe('1:1+2? 2:3=')
})

test('a document in two bitexts keeps the links of both', async () => {
  const table = await chronicled()
  const { projectId, sourceId } = table.bitext
  const uk = await importText(table.deps, { projectId, name: 'Хроніка', lang: 'uk', text: 'Один. Двоє. Троє.' })
  const other = tableOf(table.deps, await createBitext(table.deps, { projectId, sourceId: uk.id, targetId: sourceId }))
  await table.pair('1:1')
  await other.pair('2:1+2')
  await reread(table, { layout: 'lines' })
  expect([await table.sketch(), await other.sketch()]).toEqual(['1+2:1=', '2:1+2+3='])
})

test('what a person left out, or took in, stays so where the reading does not change', async () => {
  const table = await chronicled()
  await table.act({ act: 'exclude', segments: await table.segmentRefs('source', '1+3'), excluded: true })
  await reread(table, { layout: 'lines' })
  const { items } = await table.deps.storage.segments(table.bitext.sourceId)
  expect(items.map(({ excluded }) => excluded)).toEqual([true, true, false, true])
})

test('where people cut or joined themselves, it stays under another reading; reading once more cuts anew', async () => {
  const table = await chronicled()
  await table.split('source', 2, 'Екі кісі'.length)
  for (const sides of ['1:1', '2:2', '4:3']) await table.pair(sides)
  await reread(table, { layout: 'lines' })
  const lines = ['Шежіре', 'Бір кісі келді.', 'Екі кісі', 'кетті.', 'Үш кісі қалды.']
  expect(await table.texts('source')).toEqual(lines)
  expect(await table.sketch()).toBe('1+2:1= 3:2= 5:3=')
  expect((await look(table, {})).changed.items.map(({ kind, before }) => [kind, ...before])).toEqual([
    ['joined', 'Екі кісі', 'кетті.'],
  ])
  await reread(table, {})
  expect(await table.sketch()).toBe('1+2:1= 3:2= 4:3=')
})

test('what cleanup leaves out leaves the links of the sentences it stood in, and comes back when it is switched off', async () => {
  const deps = await freshBench()
  const { id: projectId } = await createProject(deps, { name: 'Chronicle' })
  const text = 'Сот шешім шығарды.\n\n© 2020 Азаттық. Барлық құқықтар қорғалған.\n\nАдвокат шағым түсірді.'
  const off = { rules: { rights: false }, places: {} }
  const source = await importText(deps, { projectId, name: 'Шешім', lang: 'kk', text, reading: off })
  const target = await importText(deps, { projectId, name: 'Ruling', lang: 'en', text: 'It ruled. He appealed.' })
  const table = tableOf(deps, await createBitext(deps, { projectId, sourceId: source.id, targetId: target.id }))
  const count = (await table.texts('source')).length
  await table.pair('1:1')
  await table.pair(`${count}:2`)
  const before = await everything(table)
  const on = { rules: {}, places: {} }
  const seen = await look(table, { reading: on })
  expect(new Set(seen.changed.items.map(({ kind, excluded }) => `${kind} ${excluded}`))).toEqual(
    new Set(['excluded true']),
  )
  const after = await reread(table, { reading: on })
  expect([after.reading, after.excluded]).toEqual([on, count - 2])
  expect(await table.sketch()).toBe(`1:1= ${count}:2=`)
  await reread(table, { reading: off })
  expect(await everything(table)).toEqual(before)
})

test('a corrected version keeps links by their words; what its words are gone of is listed', async () => {
  const source = ['Асан келді.', 'Үсен кетті.', 'Сот шешім шығарды.', 'Қайрат қалды.', 'Соңы осы.']
  const table = await freshTable({ source, target: ['A came.', 'U left.', 'It ruled.', 'Q stayed.', 'The end.'] })
  for (const sides of ['1:1', '2:2', '3:3', '4:4', '5:5']) await table.pair(sides)
  await tag(table, 1, 'Асан')
  await tag(table, 4, 'Қайрат')
  await correct(table, 4, 'Қайрат мырза қалды.')
  const before = await everything(table)
  const bytes = 'Жаңа кіріспе. Асан бүгін келді. Үсен кетті. Сот бұл күні шешім шығарды. Соңы осы.'
  const seen = await look(table, corrected(bytes))
  expect(seen.changed.items.map(({ kind, after }) => [kind, ...after])).toEqual([
    ['text', 'Асан бүгін келді.'],
    ['text', 'Сот бұл күні шешім шығарды.'],
  ])
  expect([seen.same, seen.added.items, seen.removed.items]).toEqual([2, ['Жаңа кіріспе.'], ['Қайрат қалды.']])
  expect(seen.lost.items).toEqual([
    { what: 'link', segment: 'Қайрат мырза қалды.', words: 'Q stayed.', state: 'confirmed' },
    { what: 'correction', segment: 'Қайрат қалды.', words: 'Қайрат мырза қалды.' },
    { what: 'name', segment: 'Қайрат мырза қалды.', words: 'Қайрат' },
  ])
  expect(await everything(table)).toEqual(before)
  const document = await reread(table, corrected(bytes, 'second.txt'))
  expect([document.fileName, document.size]).toEqual(['second.txt', new TextEncoder().encode(bytes).length])
  expect(await table.texts('source')).toEqual(bytes.split(/(?<=\.) /))
  expect(await table.sketch()).toBe('2:1= 3:2= 4:3= 5:5=')
  expect(await tags(table)).toEqual(['2:0:Асан'])
  const back = await table.deps.storage.readOriginal(document.original)
  expect(new TextDecoder().decode(back)).toBe(bytes)
  await undo(table.deps, table.bitext.projectId)
  expect(await everything(table)).toEqual(before)
})

test('a correction stays over words that changed under it, and is listed to be looked at', async () => {
  const table = await freshTable({ source: ['Бір кісі келді.', 'Екі кісі кетті.'] })
  await correct(table, 2, 'Екі адам кетіп қалды.')
  const said = corrected('Бір кісі келді. Екі кісі кеше кетті.')
  expect((await look(table, said)).doubtful.items).toEqual([
    { text: 'Екі адам кетіп қалды.', before: 'Екі кісі кетті.', after: 'Екі кісі кеше кетті.' },
  ])
  await reread(table, said)
  const segment = await table.segment('source', 2)
  expect([segment.corrected, segment.shown]).toEqual(['Екі адам кетіп қалды.', 'Екі кісі кеше кетті.'])
  await reread(table, corrected('Бір кісі келді. Екі адам кетіп қалды.'))
  expect((await table.segment('source', 2)).corrected).toBeNull()
})

test('a confirmed link whose meaning a corrected version changes shows as edited since', async () => {
  const table = await freshTable({ source: ['Асан 2019 жылы келді.', 'Үсен кетті.'] })
  await table.pair('1:1')
  await table.pair('2:2')
  await reread(table, corrected('Асан 2020 жылы келді. Үсен енді кетті.'))
  expect(await table.sketch()).toBe('1:1~ 2:2=')
})

test('a sentence that moves takes its link along', async () => {
  const table = await freshTable()
  for (const sides of ['1:1', '2:2', '3:3', '4:4']) await table.pair(sides)
  await reread(table, corrected('Екі кетті. Үш қалды. Төрт ұйықтады. Бір келді.'))
  expect(await table.sketch()).toBe('1:2= 2:3= 3:4= 4:1=')
})

test('the right encoding gives the right letters under the links that were made before', async () => {
  const deps = await freshBench()
  const { id: projectId } = await createProject(deps, { name: 'Chronicle' })
  const bytes = new TextEncoder().encode('Бір кісі келді. Екі кісі кетті.\nҮш кісі қалды.')
  const read = await importFile(deps, { projectId, fileName: 'a.txt', bytes, lang: 'kk', encoding: 'windows-1251' })
  const target = await importText(deps, { projectId, name: 'English', lang: 'en', text: english.join('\n') })
  const sourceId = (read as { document: { id: typeof target.id } }).document.id
  const table = tableOf(deps, await createBitext(deps, { projectId, sourceId, targetId: target.id }))
  const count = (await table.texts('source')).length
  expect(await table.texts('source')).not.toContain('Үш кісі қалды.')
  await table.pair(`${count}:3`)
  await reread(table, { encoding: 'utf-8' })
  expect(await table.texts('source')).toEqual(['Бір кісі келді.', 'Екі кісі кетті.', 'Үш кісі қалды.'])
  expect(await table.sketch()).toMatch(/^(2\+)?3:3[=~]$/)
})

test('reading again what would be read the same leaves no step in history', async () => {
  const table = await chronicled()
  const seq = await table.deps.storage.lastSeq()
  expect(await look(table, {})).toMatchObject({ same: 3, changed: { total: 0 } })
  await reread(table, {})
  expect(await table.deps.storage.lastSeq()).toBe(seq)
})

test('an old version is told so, and a ready bitext is not read again', async () => {
  const table = await chronicled()
  const { id, version } = await table.deps.storage.get('document', table.bitext.sourceId)
  await reread(table, { layout: 'lines' })
  await expect(rereadDocument(table.deps, { id, version, layout: 'paragraphs' })).rejects.toBeInstanceOf(StaleRow)
  const { projectId } = table.bitext
  const bytes = new TextEncoder().encode('kk,en\nБір.,One.\nЕкі.,Two.\n')
  const pairs = await importFile(table.deps, { projectId, fileName: 'pairs.csv', bytes })
  if (pairs.kind !== 'bitext') throw new Error('A table of pairs was read as a text')
  const side = { id: pairs.documents[0]!.id }
  const refused = expect.objectContaining({ name: 'ProblemError', code: 'rule-broken' })
  await expect(previewReread(table.deps, side)).rejects.toEqual(refused)
  await expect(previewReread(table.deps, { ...side, format: 'plain-text' })).rejects.toEqual(refused)
  await expect(previewReread(table.deps, { ...side, ...corrected('Бір. Екі.') })).rejects.toEqual(refused)
  const file = { fileName: 'pairs.csv', bytes }
  await expect(previewReread(table.deps, { id, file })).rejects.toEqual(refused)
})

const words = ['Бір ', 'кісі ', 'келді. ', 'Екі ', 'Сот\n', 'шешім ', '2020 ', '\n\n', 'Асан ', 'қалды.\n', 'Үш ']

/** A table with links, corrections, names and exclusions of all sorts. */
async function anyTable(next: () => number) {
  const table = await freshTable({ source: [`Басы. ${jumble(next, words, 50)}`], target: Array(12).fill('A word.') })
  await reread(table, { layout: 'paragraphs' })
  const count = (await table.texts('source')).length
  for (let i = 1; i <= count; i++) {
    const doing = next()
    if (doing < 0.5) await table.pair(`${i}${i < count && next() < 0.3 ? `+${i + 1}` : ''}:${1 + (i % 12)}`)
    else if (doing < 0.6) await table.pair(`${i}:-`)
    const text = (await table.texts('source'))[i - 1]!
    if (next() < 0.2) await correct(table, i, text.replace(/\S+/, pick(next, ['Мың', 'Жүз бір', ''])))
    if (next() < 0.2 && text.includes('кісі')) await tag(table, i, 'кісі').catch(() => {})
    if (next() < 0.2)
      await table.act({ act: 'exclude', segments: await table.segmentRefs('source', `${i}`), excluded: true })
  }
  for (const { link } of await table.links()) {
    if (link.state === 'confirmed' && next() < 0.3) await table.act({ act: 'reopen', links: [link] }).catch(() => {})
  }
  return table
}

/** Raw offsets of letters in live links with a counterpart, each with the segments it is linked with. */
async function coverage(table: Table): Promise<Map<number, Set<SegmentId>>> {
  const { storage } = table.deps
  const raw = await storage.rawText((await storage.get('document', table.bitext.sourceId)).textId)
  const covered = new Map<number, Set<SegmentId>>()
  for (const link of await storage.links(table.bitext.id, ['confirmed', 'proposed'])) {
    for (const { spans } of await storage.getMany('segment', link.source)) {
      for (const [start, end] of spans) {
        for (let at = start; at < end; at++) if (/\p{L}/u.test(raw.text[at]!)) covered.set(at, new Set(link.target))
      }
    }
  }
  return covered
}

test.each([1, 2, 3, 4, 5, 6, Date.now() % 1_000_000])(
  'whatever is linked, corrected and tagged: words stay linked, and undo restores all exactly (seed %i)',
  async (seed) => {
    const next = random(seed)
    const table = await anyTable(next)
    const before = await everything(table)
    const was = await coverage(table)
    for (const layout of ['lines', 'paragraphs'] as const) {
      await reread(table, { layout })
      const now = await coverage(table)
      for (const [at, targets] of was) {
        expect(
          [...targets].filter((id) => !now.get(at)?.has(id)),
          `offset ${at}, ${layout}`,
        ).toEqual([])
      }
    }
    // A link that came to hold more by a join holds more ever after; texts come back as they were.
    const shownNow = (await everything(table)).segments.map(({ shown }) => shown)
    expect(shownNow).toEqual(before.segments.map(({ shown }) => shown))
    const { projectId } = table.bitext
    for (const _ of ['lines', 'paragraphs']) await undo(table.deps, projectId)
    expect(await everything(table)).toEqual(before)
    const text = (await table.texts('source')).filter(() => next() < 0.8)
    await reread(table, corrected(`${jumble(next, words, 5)} ${text.join(' ')}`))
    await undo(table.deps, projectId)
    expect(await everything(table)).toEqual(before)
  },
)
