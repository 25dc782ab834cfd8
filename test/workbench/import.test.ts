import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { RowNotFound } from '../../db/errors.ts'
import { newId } from '../../db/model/ids.ts'
import { documentViews, originalOf, patchDocument, removeDocument } from '../../server/workbench/documents.ts'
import { importFile, previewFile } from '../../server/workbench/import-file.ts'
import { importText } from '../../server/workbench/import-text.ts'
import { createProject, getProject, removeProject } from '../../server/workbench/projects.ts'
import { segmentsOf } from '../../server/workbench/segments.ts'
import { undo } from '../../server/workbench/undo.ts'
import { docxOf, p, r } from '../formats/office-files.ts'
import { freshBench } from '../helpers/bench.ts'
import { freshTable } from './table.ts'

async function freshProject() {
  const deps = await freshBench()
  return { deps, projectId: (await createProject(deps, { name: 'Chronicle' })).id }
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
/** windows-1251, as far as the tests need it. */
const cp1251 = (text: string) =>
  new Uint8Array(
    [...text].map((char) => {
      const code = char.charCodeAt(0)
      if (code < 128) return code
      const known: Record<string, number> = { і: 0xb3, І: 0xb2, ї: 0xbf, є: 0xba, '«': 0xab, '»': 0xbb }
      return known[char] ?? code - 0x410 + 0xc0
    }),
  )

async function texts({ deps }: Awaited<ReturnType<typeof freshProject>>, id: Parameters<typeof originalOf>[1]) {
  return (await segmentsOf(deps, { id, from: 0, limit: 1000 })).items.map(({ text }) => text)
}

test('a file’s bytes are kept exactly, whatever was made of them', async () => {
  const home = await freshProject()
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf('Бір сөз.\r\n\r\nЕкі\t сөз.  \n\u0301')])
  const read = await importFile(home.deps, { projectId: home.projectId, fileName: 'бір.txt', bytes, lang: 'kk' })
  if (read.kind !== 'document') throw new Error('no document')
  const kept = await originalOf(home.deps, read.document.id)
  expect(kept.bytes).toEqual(bytes)
  expect(kept.document).toMatchObject({
    original: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    fileName: 'бір.txt',
    encoding: 'utf-8',
  })
  expect((await texts(home, read.document.id)).join(' ')).toBe('Бір сөз. Екі сөз. \u0301')
})

test('segments are spans of the text, in order, and cover its words', async () => {
  const home = await freshProject()
  const text = 'Сот шешім шығарды. Журналист келіспеді.\n\nЕртеңіне хат жазды.'
  const document = await importText(home.deps, { projectId: home.projectId, name: 'x', text, lang: 'kk' })
  const { items } = await home.deps.storage.segments(document.id)
  const raw = await home.deps.storage.rawText(document.textId)
  expect(raw.text).toBe(text)
  expect(items.map(({ spans }) => spans.map(([start, end]) => text.slice(start, end)).join(' '))).toEqual(
    items.map(({ shown }) => shown),
  )
  const covered = items.flatMap(({ spans }) => spans)
  expect(covered.every(([start], i) => i === 0 || start >= covered[i - 1]![1])).toBe(true)
  expect(items.map(({ shown }) => shown).join(' ')).toBe(text.replace(/\s+/g, ' '))
})

test('what is not said is proposed: language, encoding, layout, name', async () => {
  const home = await freshProject()
  const text =
    'Суд ухвалив рішення у справі журналіста. Він не погодився з вироком і подав скаргу. Її розглянули у вересні.'
  const bytes = cp1251(text)
  const preview = await previewFile(home.deps, { fileName: 'вирок.txt', bytes })
  expect(preview).toMatchObject({ kind: 'document', format: 'plain-text', encoding: 'windows-1251', total: 3 })
  expect(preview.languages[0]!.lang).toBe('uk')
  expect(preview.encodings[0]!.sample).toContain('журналіста')
  expect(await documentViews(home.deps, home.projectId)).toEqual([])
  const read = await importFile(home.deps, { projectId: home.projectId, fileName: 'вирок.txt', bytes })
  if (read.kind !== 'document') throw new Error('no document')
  expect(read.document).toMatchObject({ lang: 'uk', name: 'вирок', encoding: 'windows-1251', segments: 3 })
})

test('what a person says stands against what would be proposed', async () => {
  const home = await freshProject()
  const said = { lang: 'ru', name: 'Название', encoding: 'windows-1251', layout: 'lines' as const }
  const bytes = cp1251('Одна строка без конца\nВторая строка')
  const read = await importFile(home.deps, { projectId: home.projectId, fileName: 'a.txt', bytes, ...said })
  if (read.kind !== 'document') throw new Error('no document')
  expect(read.document).toMatchObject(said)
  expect(await texts(home, read.document.id)).toEqual(['Одна строка без конца', 'Вторая строка'])
})

test('a text whose lines are sentences keeps them', async () => {
  const home = await freshProject()
  const lines = Array.from(
    { length: 20 },
    (_, i) => `Сот ${i} рет жиналды${' және тағы кейінге қалдырды'.repeat(i % 4)}${i % 3 === 0 ? '.' : ''}`,
  )
  const document = await importText(home.deps, {
    projectId: home.projectId,
    name: 'x',
    text: lines.join('\n'),
    lang: 'kk',
  })
  expect(document.layout).toBe('lines')
  expect(await texts(home, document.id)).toEqual(lines)
})

test('Markdown is shown without its marks, which stay in the raw text', async () => {
  const home = await freshProject()
  const text = '# Үкім\n\nСот **шешім** шығарды.\n\n- бірінші [сілтеме](http://x.test)\n'
  const document = await importText(home.deps, {
    projectId: home.projectId,
    name: 'x',
    text,
    lang: 'kk',
    format: 'markdown',
  })
  const { items } = await home.deps.storage.segments(document.id)
  expect(items.map(({ shown, kind }) => [kind, shown])).toEqual([
    ['heading', 'Үкім'],
    ['sentence', 'Сот шешім шығарды.'],
    ['item', 'бірінші сілтеме'],
  ])
  expect((await home.deps.storage.rawText(document.textId)).text).toBe(text)
})

test('a file that cannot be read keeps nothing, and says where it fails', async () => {
  const { deps, projectId } = await freshProject()
  const last = await deps.storage.lastSeq()
  const bad = importFile(deps, { projectId, fileName: 'a.tmx', bytes: bytesOf('<tmx><body><tu>') })
  await expect(bad).rejects.toMatchObject({ code: 'unreadable-file', message: expect.stringContaining('a.tmx') })
  const unknown = importFile(deps, { projectId, fileName: 'a.txt', bytes: bytesOf('a'), format: 'no-such' })
  await expect(unknown).rejects.toMatchObject({ code: 'unreadable-file' })
  const binary = importFile(deps, { projectId, fileName: 'a.bin', bytes: new Uint8Array([0, 1, 2, 3, 0, 255, 0, 9]) })
  await expect(binary).rejects.toMatchObject({ code: 'unreadable-file' })
  const nowhere = importFile(deps, { projectId: newId(), fileName: 'a.txt', bytes: bytesOf('a') })
  await expect(nowhere).rejects.toBeInstanceOf(RowNotFound)
  expect(await deps.storage.lastSeq()).toBe(last)
})

test('the same text may be imported twice', async () => {
  const { deps, projectId } = await freshProject()
  const one = await importText(deps, { projectId, name: 'x', text: 'Бір сөз.', lang: 'kk' })
  const two = await importText(deps, { projectId, name: 'x', text: 'Бір сөз.', lang: 'kk' })
  expect([one.id === two.id, one.textId === two.textId]).toEqual([false, true])
  await removeDocument(deps, one)
  expect(await texts({ deps, projectId }, two.id)).toEqual(['Бір сөз.'])
})

test('a removed document takes its bitexts, links and decisions along, and brings them back', async () => {
  const table = await freshTable()
  await table.pair('1:1')
  const document = await table.deps.storage.get('document', table.bitext.sourceId)
  await removeDocument(table.deps, document)
  expect(await getProject(table.deps, document.projectId)).toMatchObject({ bitexts: [], documents: [{ lang: 'en' }] })
  await undo(table.deps, document.projectId)
  expect(await table.sketch()).toBe('1:1=')
})

test('a removed project is gone with all in it, and comes back with all in it', async () => {
  const table = await freshTable()
  await table.pair('1:1')
  const project = await table.deps.storage.get('project', table.bitext.projectId)
  await removeProject(table.deps, project)
  expect(await table.deps.storage.projects()).toEqual([])
  await undo(table.deps, project.id)
  expect(await table.sketch()).toBe('1:1=')
})

test('a document can be renamed and said to be in another language; its text stays', async () => {
  const { deps, projectId } = await freshProject()
  const one = await importText(deps, { projectId, name: 'x', text: 'Бір сөз.', lang: 'kk' })
  const two = await patchDocument(deps, { ...one, name: 'y' })
  expect(two).toMatchObject({ name: 'y', lang: 'kk', textId: one.textId })
  await expect(patchDocument(deps, { ...one, name: 'z' })).rejects.toMatchObject({ name: 'StaleRow' })
  const last = await deps.storage.lastSeq()
  expect((await patchDocument(deps, { ...two, name: 'y' })).version).toBe(two.version)
  expect(await deps.storage.lastSeq()).toBe(last)
})

test('a table that names no languages has them proposed, takes those that are said, and is not kept without', async () => {
  const { deps, projectId } = await freshProject()
  const rows = ['Сот шешім шығарды және журналист келіспеді,The court has decided and the journalist disagreed', '7,8']
  const table = { fileName: 'a.csv', bytes: bytesOf(rows.join('\r\n')) }
  const { pairs } = await previewFile(deps, table)
  expect(pairs).toEqual({ sourceLang: 'kk', targetLang: 'en', unnamed: true, units: 2 })
  const said = { targetLang: 'de' }
  expect((await previewFile(deps, { ...table, ...said })).pairs).toMatchObject({ sourceLang: 'kk', targetLang: 'de' })
  const kept = await importFile(deps, { ...table, ...said, projectId })
  if (kept.kind !== 'bitext') throw new Error('no bitext')
  expect(kept.documents.map(({ lang, name }) => [lang, name])).toEqual([
    ['kk', 'a (kk)'],
    ['de', 'a (de)'],
  ])
  const mute = { fileName: 'b.csv', bytes: bytesOf('7,8\r\n9,10') }
  expect((await previewFile(deps, mute)).pairs).toMatchObject({ sourceLang: 'und', targetLang: 'und', unnamed: true })
  const bad = importFile(deps, { ...mute, sourceLang: 'kk', projectId })
  await expect(bad).rejects.toMatchObject({ code: 'unreadable-file', message: expect.stringContaining('Choose them') })
  const { documents } = await getProject(deps, projectId)
  expect(documents).toHaveLength(2)
})

test('an empty file is refused, and one of white space alone', async () => {
  const { deps, projectId } = await freshProject()
  for (const [fileName, text, words] of [
    ['a.txt', '', 'the file is empty'],
    ['a.md', '', 'the file is empty'],
    ['a.csv', '', 'the file is empty'],
    ['b.txt', '\ufeff \r\n\t\n', 'only white space'],
    ['b.md', '\n\n', 'only white space'],
  ] as const) {
    const file = { fileName, bytes: bytesOf(text) }
    const refusal = { code: 'unreadable-file', message: expect.stringContaining(words) }
    await expect(previewFile(deps, file), fileName).rejects.toMatchObject(refusal)
    await expect(importFile(deps, { ...file, projectId }), fileName).rejects.toMatchObject(refusal)
  }
  expect(await documentViews(deps, projectId)).toEqual([])
})

test('a file whose name is only a number or a checksum is called by its first words', async () => {
  const { deps, projectId } = await freshProject()
  const bytes = bytesOf('Сот шешім шығарды.\n\nЖурналист келіспеді.')
  const long = bytesOf(`${'Сот журналист ісін қарады және '.repeat(6)}.`)
  for (const [fileName, text, name] of [
    ['2019_03.txt', bytes, 'Сот шешім шығарды'],
    ['9f86d081884c7d65.txt', bytes, 'Сот шешім шығарды'],
    ['7.md', bytesOf('Бет 7.\n\n# Үкім\n'), 'Үкім'],
    ['7.txt', long, 'Сот журналист ісін қарады және Сот журналист ісін қарады…'],
    ['вирок.txt', bytes, 'вирок'],
    ['face.txt', bytes, 'face'],
    ['sot_7.txt', bytes, 'sot_7'],
  ] as const) {
    expect(await previewFile(deps, { fileName, bytes: text })).toMatchObject({ name })
    const kept = await importFile(deps, { projectId, fileName, bytes: text })
    expect(kept).toMatchObject({ document: { name } })
  }
})

test('a look at a long file gives its beginning and how much there is; keeping it takes all', async () => {
  const { deps, projectId } = await freshProject()
  const bytes = bytesOf(Array.from({ length: 500 }, (_, i) => `Сот ${i} рет жиналды.`).join('\n\n'))
  const preview = await previewFile(deps, { fileName: 'a.txt', bytes })
  expect([preview.segments.length, preview.total]).toEqual([400, 500])
  const kept = await importFile(deps, { projectId, fileName: 'a.txt', bytes })
  expect(kept).toMatchObject({ document: { segments: 500 } })
})

test('a Word document is kept with its codes, though its bytes are no text', async () => {
  const { deps, projectId } = await freshProject()
  const bytes = docxOf({ body: p(`${r('Сот ')}${r('шешті', 'b')}${r('.')}`) })
  expect(await previewFile(deps, { fileName: 'үкім.docx', bytes })).toMatchObject({ format: 'docx', encodings: [] })
  const kept = await importFile(deps, { projectId, fileName: 'үкім.docx', bytes, lang: 'kk' })
  if (kept.kind !== 'document') throw new Error('no document')
  expect(await texts({ deps, projectId }, kept.document.id)).toEqual(['Сот шешті.'])
})

test('a table in another encoding is refused with what each encoding would make of it, and read once one is chosen', async () => {
  const home = await freshProject()
  const file = {
    fileName: 'вирок.csv',
    bytes: cp1251('uk,en\nПерший вирок суду,The first ruling\nДругий вирок,The second one\n'),
  }
  const refused = previewFile(home.deps, file)
  await expect(refused).rejects.toMatchObject({ code: 'unreadable-file' })
  const { extra } = await refused.catch((error) => error)
  expect(extra.encodings[0]).toMatchObject({
    encoding: 'windows-1251',
    sample: expect.stringContaining('Перший вирок'),
  })
  const read = await previewFile(home.deps, { ...file, encoding: 'windows-1251' })
  expect(read.pairs).toMatchObject({ sourceLang: 'uk', targetLang: 'en', units: 2 })
  expect(read.encodings.length).toBeGreaterThan(1)
})

test('a file whose only unit is left out says why, and a file of another language of XML is refused', async () => {
  const { deps } = await freshProject()
  const tu = `<tu><tuv xml:lang="kk"><seg>${'ә'.repeat(1_100_000)}</seg></tuv><tuv xml:lang="en"><seg>a</seg></tuv></tu>`
  const header =
    '<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="kk" datatype="plaintext"/>'
  const tmx = bytesOf(`<?xml version="1.0"?>\n<tmx version="1.4">${header}<body>${tu}</body></tmx>`)
  await expect(previewFile(deps, { fileName: 'a.tmx', bytes: tmx })).rejects.toThrow(
    /line 2.*no translation units in it: .+/,
  )
  const tbx = bytesOf('<?xml version="1.0"?>\n<martif type="TBX"><text><body><p>a</p></body></text></martif>')
  await expect(previewFile(deps, { fileName: 'a.tbx', bytes: tbx })).rejects.toMatchObject({ code: 'unreadable-file' })
})
