import { expect, test } from 'vitest'
import type { DocumentId } from '../../db/model/ids.ts'
import { readSheets } from '../../server/formats/xlsx-read.ts'
import { createConcept } from '../../server/workbench/concepts.ts'
import type { Deps } from '../../server/workbench/deps.ts'
import { nameReport } from '../../server/workbench/name-report.ts'
import { nameReportFile } from '../../server/workbench/name-report-file.ts'
import { correctSegment } from '../../server/workbench/segments.ts'
import { decideMention } from '../../server/workbench/tag-name.ts'
import { undo } from '../../server/workbench/undo.ts'
import type { BitextView } from '../../server/workbench/views.ts'
import { unwaive, waive } from '../../server/workbench/waivers.ts'
import { freshDesk } from '../http/desk.ts'
import { freshTable } from './table.ts'

const term = (lang: string, text: string, status: 'preferred' | 'admitted' | 'wrong' = 'admitted') => ({
  lang,
  text,
  status,
  gender: null,
  note: '',
})

async function addPerson(deps: Deps, { projectId }: BitextView, ...terms: ReturnType<typeof term>[]) {
  return createConcept(deps, { projectId, kind: 'person', gender: null, note: '', terms })
}

async function furnished() {
  const table = await freshTable({
    source: ['Роза Бағлан келді.', 'Бағлан кетті.', 'Розза Бағлан қалды.', 'Бағлан ұйықтады.'],
    target: ['She came.', 'Baglan left.', 'Roza Baglan stayed.', 'She slept.'],
  })
  const { deps, bitext } = table
  const concept = await addPerson(
    deps,
    bitext,
    term('kk', 'Роза Бағлан', 'preferred'),
    term('kk', 'Бағлан'),
    term('kk', 'Розза Бағлан', 'wrong'),
    term('en', 'Roza Baglan', 'preferred'),
    term('en', 'Baglan'),
  )
  const scope = { projectId: bitext.projectId }
  const report = (more: { document?: DocumentId } = {}) => nameReport(deps, { ...scope, ...more })
  const kinds = async () => (await report()).findings.map(({ kind, places }) => `${kind} ${places[0]!.written}`)
  return { ...table, concept, scope, report, kinds }
}

test('a project is reported with all its texts, a bitext with its two, a document by itself', async () => {
  const { deps, bitext, scope, report } = await furnished()
  const whole = await report()
  expect(whole.documents.map(({ name, mentions }) => `${name} ${mentions}`)).toEqual(['source 4', 'target 2'])
  expect(await nameReport(deps, { ...scope, bitext: bitext.id })).toEqual(whole)
  const one = await report({ document: bitext.targetId })
  expect(one.documents.map(({ name }) => name)).toEqual(['target'])
  expect(one.rows[0]!.cells[0]!.forms.map(({ text }) => text).sort()).toEqual(['Baglan', 'Roza Baglan'])
})

test('a name on one side counts where the link is confirmed, and leads to its bitext', async () => {
  const { kinds, pair, report, bitext } = await furnished()
  expect(await kinds()).toEqual(['wrong-form Розза Бағлан', 'full-name-missing Baglan'])
  await pair('1:1')
  await pair('2:2')
  expect(await kinds()).toEqual(['wrong-form Розза Бағлан', 'one-side-only Роза Бағлан', 'full-name-missing Baglan'])
  const found = (await report()).findings.find(({ kind }) => kind === 'one-side-only')!
  const own = (await report({ document: bitext.sourceId })).findings
  expect(own.map(({ kind }) => kind)).toEqual(['wrong-form', 'one-side-only'])
  expect([found.bitextId, found.missingIn!.id, found.expected]).toEqual([bitext.id, bitext.targetId, 'Roza Baglan'])
})

test('decisions about names and segments left out of the work change the report at once', async () => {
  const { deps, act, segment, segmentRefs, kinds, concept } = await furnished()
  const wrong = await segment('source', 3)
  const place = { segmentId: wrong.id, conceptId: concept.id, start: 0, end: 12 }
  await decideMention(deps, { ...place, decision: 'rejected' })
  expect(await kinds()).toEqual(['full-name-missing Baglan'])
  await act({ act: 'exclude', segments: await segmentRefs('target', '2'), excluded: true })
  expect(await kinds()).toEqual([])
})

test('numbers of segments count what is left out, as the document page does', async () => {
  const { act, segmentRefs, report } = await furnished()
  await act({ act: 'exclude', segments: await segmentRefs('source', '1'), excluded: true })
  const { findings } = await report()
  expect(findings.find(({ kind }) => kind === 'wrong-form')!.places[0]!.number).toBe(3)
})

test('a document or bitext of another project is not found', async () => {
  const { deps, scope } = await furnished()
  const other = await freshTable({ deps })
  await expect(nameReport(deps, { ...scope, bitext: other.bitext.id })).rejects.toThrow('another project')
  await expect(nameReport(deps, { ...scope, document: other.bitext.sourceId })).rejects.toThrow('another project')
})

test('the page that is exported has everything in it, and nothing of a name is run', async () => {
  const { deps, bitext, scope } = await furnished()
  await addPerson(deps, bitext, term('en', 'She', 'preferred'), term('kk', '<script>alert(1)</script>', 'preferred'))
  const { fileName, content } = await nameReportFile(deps, { ...scope, format: 'html' })
  expect(fileName).toBe('Names in Chronicle.html')
  expect(content).toContain('<mark>Розза Бағлан</mark> қалды.')
  expect(content).toContain('“Розза Бағлан” should be “Роза Бағлан”.')
  expect(content).not.toMatch(/<script|src=|href=|https?:/)
  expect(content).toContain('&#60;script&#62;')
})

test('tables have a row for each form and each place, and guard what a spreadsheet would run', async () => {
  const { deps, scope, bitext } = await furnished()
  await addPerson(deps, bitext, term('en', '=She', 'preferred'))
  const csv = (await nameReportFile(deps, { ...scope, format: 'csv' })).content as string
  const [header, ...lines] = csv.split('\r\n')
  expect(header).toBe(
    '\ufeffguard=1,part,finding,name,kind,document,language,form,status,count,segment,text,explanation',
  )
  expect(lines).toContain(',form,,Роза Бағлан / Roza Baglan,person,source,kk,Бағлан,admitted,2,2,,')
  expect(lines.filter((line) => line.startsWith(',finding,Wrong'))).toEqual([
    ',finding,Wrong or deprecated form,Роза Бағлан / Roza Baglan,person,source,kk,Розза Бағлан,wrong,,3,Розза Бағлан қалды.,“Розза Бағлан” should be “Роза Бағлан”.',
  ])
  expect(csv).toContain(",'=She,person,")
  const xlsx = (await nameReportFile(deps, { ...scope, format: 'xlsx' })).content as Uint8Array
  const [sheet] = [...readSheets(xlsx)]
  expect(sheet!.length).toBe(lines.length)
})

test('the report and its files are asked for by address', async () => {
  const { deps, scope, bitext } = await furnished()
  const { call } = await freshDesk({ deps })
  const path = `/api/projects/${scope.projectId}/names-report`
  const read = await call('GET', path)
  expect([read.status, read.body.findings[0].kind, read.body.unmentioned]).toEqual([200, 'wrong-form', 0])
  expect((await call('GET', `${path}?document=${bitext.targetId}`)).body.documents).toHaveLength(1)
  const file = await call('GET', `${path}/export?format=html&bitext=${bitext.id}`)
  expect(file.headers.get('content-disposition')).toContain('attachment; filename="Names in source and target.html"')
  expect((await call('GET', `${path}/export?format=pdf`)).status).toBe(400)
  expect((await call('GET', `/api/projects/${'0'.repeat(26)}/names-report`)).status).toBe(404)
})

test('a finding that was dismissed stands apart with its reason, until it is brought back or becomes another', async () => {
  const { deps, scope, report, kinds, segment } = await furnished()
  const [wrong] = (await report()).findings
  expect(wrong!.kind).toBe('wrong-form')
  const dismissal = { ...scope, subject: wrong!.subject!, reason: 'A quotation.', what: 'Розза' }
  expect((await waive(deps, dismissal))!.label).toBe('Dismiss: Розза')
  expect(await kinds()).not.toContain('wrong-form Розза Бағлан')
  const { dismissed } = await report()
  expect(dismissed).toMatchObject([{ kind: 'wrong-form', reason: 'A quotation.' }])
  const file = await nameReportFile(deps, { ...scope, format: 'csv' })
  expect(String(file.content)).not.toContain('should be')

  // Said again, the later reason stands; undo takes back one after the other.
  await waive(deps, { ...dismissal, reason: 'A nickname.' })
  expect((await report()).dismissed.map(({ reason }) => reason)).toEqual(['A nickname.'])
  await undo(deps, scope.projectId)
  expect((await report()).dismissed.map(({ reason }) => reason)).toEqual(['A quotation.'])

  // Another place is the same finding.
  await correctSegment(deps, { ...(await segment('source', 4)), text: 'Розза Бағлан ұйықтады.' })
  expect(await kinds()).not.toContain('wrong-form Розза Бағлан')

  await unwaive(deps, { id: (await report()).dismissed[0]!.waiverId })
  expect(await kinds()).toContain('wrong-form Розза Бағлан')
})
