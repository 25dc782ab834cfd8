import { afterAll, expect, test } from 'vitest'
import type { Format, Replacement } from '../../server/formats/format.ts'
import { formats } from '../../server/formats/registry.ts'
import { applyEdits, textEdits, withCodes } from '../../server/formats/rewrite-text.ts'
import { createBitext, getBitext } from '../../server/workbench/bitexts.ts'
import { importFile } from '../../server/workbench/import-file.ts'
import { createProject } from '../../server/workbench/projects.ts'
import { correctSegment } from '../../server/workbench/segments.ts'
import { translatedDocument, translationOutlook } from '../../server/workbench/translated-document.ts'
import { freshBench } from '../helpers/bench.ts'
import { freshTable, tableOf } from './table.ts'

/** Paragraphs a line, `<b>`, `<i>` and `<n/>` as inline codes: a format of its own, so that no other decides here. */
const marked: Format = {
  id: 'marked-test',
  label: 'Marked',
  extensions: ['.marked'],
  mediaType: 'text/x-marked',
  sniff: ({ name }) => (name.endsWith('.marked') ? 1 : 0),
  async read({ bytes }) {
    const text = new TextDecoder().decode(bytes)
    const types: Record<string, string> = { b: 'bold', i: 'italic', n: 'note' }
    const codes = [...text.matchAll(/<(\/?)([bin])(\/?)>/g)].map(({ 0: tag, 1: slash, 2: name, 3: alone, index }) => {
      const role = alone ? 'alone' : slash ? 'close' : 'open'
      return [index, index + tag.length, '', `${role}:${types[name!]}`] as never
    })
    const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
      start: index,
      end: index + line.length,
      kind: 'sentence' as const,
    }))
    return { kind: 'document', text, encoding: 'utf-8', codes, blocks, problems: [] }
  },
  async rewrite(file, replacements: readonly Replacement[]) {
    const read = await marked.read!(file)
    if (read.kind !== 'document') throw new Error('no document')
    const edits = textEdits(read, replacements, (next) => withCodes(next, (piece) => piece))
    return new TextEncoder().encode(applyEdits(read.text, edits))
  },
}
const known = formats as Map<string, Format>
known.set(marked.id, marked)
// Other tests of this process know it not.
afterAll(() => void known.delete(marked.id))

async function desk(source: string, target: string) {
  const deps = await freshBench()
  const project = await createProject(deps, { name: 'x' })
  const keep = async (fileName: string, text: string, lang: string) => {
    const bytes = new TextEncoder().encode(text)
    const kept = await importFile(deps, { projectId: project.id, fileName, bytes, lang, format: marked.id })
    if (kept.kind !== 'document') throw new Error('no document')
    return kept.document
  }
  const [a, b] = [await keep('үкім.marked', source, 'kk'), await keep('ruling.marked', target, 'en')]
  const bitext = await createBitext(deps, { projectId: project.id, sourceId: a.id, targetId: b.id })
  const table = tableOf(deps, await getBitext(deps, bitext.id))
  const written = async (include: 'confirmed' | 'all' = 'confirmed') => {
    const file = await translatedDocument(deps, { bitextId: bitext.id, include })
    return { ...file, text: new TextDecoder().decode(file.bytes) }
  }
  return { ...table, written }
}

test('what has a confirmed counterpart is replaced where it stands, all else stays', async () => {
  const table = await desk('## Бір келді.\n\nЕкі кетті. Үш қалды.\n', 'One came.\nTwo left. Three stayed.\n')
  await table.pair('1:1')
  await table.pair('3:3')
  const file = await table.written()
  expect(file).toMatchObject({ fileName: 'үкім.en.marked', translated: 2, untranslated: 1, guessed: 0, left: 0 })
  expect(file.text).toBe('One came.\n\nЕкі кетті. Three stayed.\n')
})

test('proposed counterparts come in only where asked for', async () => {
  const table = await desk('Бір келді.\nЕкі кетті.', 'One came.\nTwo left.')
  await table.pair('1:1')
  await table.pair('2:2')
  await table.act({ act: 'reopen', links: [await table.linkRef('2:2')] })
  expect((await table.written()).text).toBe('One came.\nЕкі кетті.')
  expect((await table.written('all')).text).toBe('One came.\nTwo left.')
})

test('formatting goes with its words, also from the start of a sentence to its end; guesses are counted', async () => {
  const table = await desk(
    '<b>BBC</b> көрсетті.<n/> Сот <i>кеше</i> жиналды.',
    'It was shown by BBC. The court met <i>yesterday</i>.',
  )
  await table.pair('1:1')
  await table.pair('2:2')
  const { text, guessed } = await table.written()
  expect(text).toBe('It was shown by <b>BBC</b>.<n/> The court met <i>yesterday</i>.')
  expect(guessed).toBe(0)
  const other = await desk('Сот <i>кеше</i> жиналды.', 'The court met.')
  await other.pair('1:1')
  expect(await other.written()).toMatchObject({ text: 'The <i>court</i> met.', guessed: 1 })
})

test('segments that one text stands for become it: neighbours whole, others through the first', async () => {
  const table = await desk('<b>Бір.</b> <i>Екі.</i>\nҮш.<n/> Төрт.', 'One and two.\nThree.')
  await table.pair('1+2:1')
  const together = await table.written()
  expect(together.text.replace(/<\/?[bi]>/g, '')).toBe('One and two.\nҮш.<n/> Төрт.')
  expect(together.text.match(/<[bi]>/g)).toEqual(['<b>', '<i>'])
  const apart = await desk('Бір.\nЕкі <b>сөз</b><n/> осы. Үш.', 'One, two.\nThree.')
  await apart.pair('1+2:1')
  expect(await apart.written()).toMatchObject({ text: 'One, two.\n<n/> Үш.', translated: 2, untranslated: 1 })
})

test('corrected texts are what is written, and excluded segments are neither written nor counted', async () => {
  const table = await desk('Бір келді.\nЖарнама.', 'One came.\nAds.')
  await table.pair('1:1')
  await table.act({ act: 'exclude', segments: await table.segmentRefs('source', '2'), excluded: true })
  await correctSegment(table.deps, { ...(await table.segment('target', 1)), text: 'One has come.' })
  expect(await table.written()).toMatchObject({ text: 'One has come.\nЖарнама.', untranslated: 0 })
})

test('a plain text is written back too, and a bitext that came as a table is not', async () => {
  const table = await freshTable()
  await table.pair('1:1')
  const choice = { bitextId: table.bitext.id, include: 'confirmed' } as const
  expect(await translationOutlook(table.deps, choice)).toEqual({ possible: true, translated: 1, untranslated: 3 })
  const file = await translatedDocument(table.deps, choice)
  expect([file.fileName, new TextDecoder().decode(file.bytes)]).toEqual([
    'source.en.txt',
    'One came. Екі кетті. Үш қалды. Төрт ұйықтады.',
  ])
  const { deps } = table
  const project = await createProject(deps, { name: 'y' })
  const bytes = new TextEncoder().encode('kk,en\r\nСу,Water\r\n')
  const read = await importFile(deps, { projectId: project.id, fileName: 'a.csv', bytes })
  if (read.kind !== 'bitext') throw new Error('no bitext')
  const ready = { bitextId: read.bitextId, include: 'all' } as const
  expect(await translationOutlook(deps, ready)).toMatchObject({ possible: false })
  await expect(translatedDocument(deps, ready)).rejects.toMatchObject({ code: 'bad-request' })
})

test('a file that is read in another way now is refused rather than cut at the wrong places', async () => {
  const table = await desk('Бір келді.', 'One came.')
  await table.pair('1:1')
  const read = marked.read!
  try {
    marked.read = async (file) => ({ ...(await read(file)), text: 'Басқа мәтін.' }) as never
    await expect(table.written()).rejects.toMatchObject({
      code: 'unreadable-file',
      message: expect.stringContaining('read it again'),
    })
  } finally {
    marked.read = read
  }
})
