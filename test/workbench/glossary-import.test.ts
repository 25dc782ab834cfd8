import { expect, test } from 'vitest'
import type { ConceptId, ProjectId } from '../../db/model/ids.ts'
import { createConcept, listConcepts, removeConcept } from '../../server/workbench/concepts.ts'
import type { Deps } from '../../server/workbench/deps.ts'
import { exportGlossary, glossaryOutlook } from '../../server/workbench/glossary-export.ts'
import { incomingRows, openGlossary } from '../../server/workbench/incoming-glossaries.ts'
import { createProject } from '../../server/workbench/projects.ts'
import { takeGlossary } from '../../server/workbench/take-glossary.ts'
import { redo, undo } from '../../server/workbench/undo.ts'
import { freshBench } from '../helpers/bench.ts'

const ours = { new: 'add', same: 'merge', adds: 'merge', contradicts: 'merge' } as const

/** A project with Kyiv and Olena in its glossary. */
async function bench(): Promise<{ deps: Deps; projectId: ProjectId }> {
  const deps = await freshBench()
  const { id: projectId } = await createProject(deps, { name: 'Chronicle' })
  const term = (lang: string, text: string, status: 'preferred' | 'admitted' | 'deprecated' = 'preferred') => ({
    lang,
    text,
    status,
    gender: null,
    note: '',
  })
  const make = (kind: 'place' | 'person', ...terms: ReturnType<typeof term>[]) =>
    createConcept(deps, { projectId, kind, gender: null, note: '', terms })
  await make('place', term('uk', 'Київ'), term('en', 'Kyiv'), term('en', 'Kiev', 'deprecated'))
  await make('person', term('uk', 'Олена Бондар'))
  return { deps, projectId }
}

const table = `concept,kind,lang,text,status,role,forms,source,identifiers,concept note
k,place,uk,Київ,preferred,,родовий = Києва,ДСТУ,wikidata:Q899,столиця
k,place,kk,Киев,preferred,,,,,
k,place,en,Kiev,preferred,,,,,
z,place,kk,Жем,preferred,full,,,,
o,person,uk,Олена Бондар,preferred,,,,,
`
const file = (text: string, fileName = 'names.csv') => ({ fileName, bytes: new TextEncoder().encode(text) })

const sketch = async (deps: Deps, projectId: ProjectId) =>
  (await listConcepts(deps, projectId)).map(({ terms }) =>
    terms
      .map(
        ({ lang, text, status }) =>
          `${lang}:${text}${{ preferred: '★', admitted: '', deprecated: '✗' }[status as 'admitted']}`,
      )
      .join(' '),
  )
const before = ['uk:Київ★ en:Kyiv★ en:Kiev✗', 'uk:Олена Бондар★']

test('a look at a file says what merges with what and keeps nothing', async () => {
  const { deps, projectId } = await bench()
  const last = await deps.storage.lastSeq()
  const view = await openGlossary(deps, { projectId, ...file(table) })
  expect(view).toMatchObject({
    fileName: 'names.csv',
    format: 'csv',
    problems: [],
    total: 3,
    counts: { new: 1, same: 1, adds: 0, contradicts: 1 },
  })
  const { items, total } = await incomingRows(deps, { id: view.id, from: 0, count: 10 })
  expect([total, items.map(({ verdict, by }) => [verdict, by])]).toEqual([
    3,
    [
      ['contradicts', 'preferred'],
      ['new', null],
      ['same', 'preferred'],
    ],
  ])
  expect(items[0]).toMatchObject({
    index: 0,
    added: [1],
    standing: { terms: [{ text: 'Київ' }, { text: 'Kyiv' }, { text: 'Kiev' }] },
    contradictions: [
      {
        what: 'status',
        lang: 'en',
        here: { text: 'Kiev', status: 'deprecated' },
        there: { text: 'Kiev', status: 'preferred' },
      },
    ],
  })
  expect((await incomingRows(deps, { id: view.id, verdict: 'new', from: 0, count: 1 })).items).toMatchObject([
    { index: 1 },
  ])
  expect(await deps.storage.lastSeq()).toBe(last)
})

test('merged, what stands here wins and what was left open is filled; one undo takes all back', async () => {
  const { deps, projectId } = await bench()
  const { id } = await openGlossary(deps, { projectId, ...file(table) })
  expect(await takeGlossary(deps, { id, all: ours })).toEqual({ added: 1, merged: 1, unchanged: 1, skipped: 0 })
  const after = ['uk:Київ★ en:Kyiv★ en:Kiev✗ kk:Киев★', 'uk:Олена Бондар★', 'kk:Жем★']
  expect(await sketch(deps, projectId)).toEqual(after)
  const [kyiv, , zhem] = await listConcepts(deps, projectId)
  expect(kyiv).toMatchObject({ note: 'столиця', identifiers: [{ scheme: 'wikidata', value: 'Q899' }] })
  expect(kyiv!.terms[0]).toMatchObject({ forms: [{ how: 'родовий', text: 'Києва' }], source: 'ДСТУ' })
  expect(zhem!.terms[0]!.role).toBe('full')
  await undo(deps, projectId)
  expect(await sketch(deps, projectId)).toEqual(before)
  await redo(deps, projectId)
  expect(await sketch(deps, projectId)).toEqual(after)
})

test('merged for the file, its status wins and there is still one preferred term a language', async () => {
  const { deps, projectId } = await bench()
  const { id } = await openGlossary(deps, { projectId, ...file(table) })
  await takeGlossary(deps, { id, all: { ...ours, contradicts: 'theirs' } })
  expect((await sketch(deps, projectId))[0]).toBe('uk:Київ★ en:Kyiv en:Kiev★ kk:Киев★')
})

test('a person chooses row by row: kept apart, or left out', async () => {
  const { deps, projectId } = await bench()
  const { id } = await openGlossary(deps, { projectId, ...file(table) })
  const rows = [
    { index: 0, choice: 'add' as const },
    { index: 1, choice: 'skip' as const },
  ]
  expect(await takeGlossary(deps, { id, all: ours, rows })).toEqual({ added: 1, merged: 0, unchanged: 1, skipped: 1 })
  expect(await sketch(deps, projectId)).toEqual([...before, 'uk:Київ★ kk:Киев★ en:Kiev★'])
  await expect(takeGlossary(deps, { id, all: ours })).rejects.toThrow('Choose the file again')
})

test('the same file a second time adds nothing', async () => {
  const { deps, projectId } = await bench()
  for (const expected of [
    { added: 1, merged: 1, unchanged: 1 },
    { added: 0, merged: 0, unchanged: 3 },
  ]) {
    const { id } = await openGlossary(deps, { projectId, ...file(table) })
    expect(await takeGlossary(deps, { id, all: ours })).toMatchObject(expected)
  }
})

test('what people did between the look and the taking stands', async () => {
  const { deps, projectId } = await bench()
  const { id } = await openGlossary(deps, { projectId, ...file(table) })
  const [kyiv] = await listConcepts(deps, projectId)
  await removeConcept(deps, { id: kyiv!.id as ConceptId, version: kyiv!.version })
  expect(await takeGlossary(deps, { id, all: ours })).toMatchObject({ added: 2, merged: 0 })
  expect(await sketch(deps, projectId)).toEqual(['uk:Олена Бондар★', 'uk:Київ★ kk:Киев★ en:Kiev★', 'kk:Жем★'])
})

test('two concepts of a file that are one here go into it both', async () => {
  const { deps, projectId } = await bench()
  const text = 'concept,lang,text\na,uk,Київ\na,kk,Киев\nb,en,Kyiv\nb,de,Kiew\nb,kk,Киев\n'
  const { id } = await openGlossary(deps, { projectId, ...file(text) })
  expect(await takeGlossary(deps, { id, all: ours })).toMatchObject({ merged: 2 })
  expect((await sketch(deps, projectId))[0]).toBe('uk:Київ★ en:Kyiv★ en:Kiev✗ kk:Киев de:Kiew')
})

test('a file of two columns asks for their languages, one that is no glossary says so', async () => {
  const { deps, projectId } = await bench()
  const pairs = file('Київ\tKyiv\nЛьвів\tLviv\n', 'omegat.txt')
  await expect(openGlossary(deps, { projectId, ...pairs })).rejects.toMatchObject({
    code: 'unreadable-file',
    extra: { needs: 'languages' },
  })
  const view = await openGlossary(deps, { projectId, ...pairs, sourceLang: 'uk', targetLang: 'en' })
  expect(view.counts).toEqual({ new: 1, same: 1, adds: 0, contradicts: 0 })
  await expect(openGlossary(deps, { projectId, ...file('<tmx/>') })).rejects.toThrow(
    /“names\.csv”, line 1, column 1: the root/,
  )
})

test('what is too long is left out and told', async () => {
  const { deps, projectId } = await bench()
  const text = `lang,text,note\nuk,Рух,${'н'.repeat(6_000)}\nuk,${'а'.repeat(400)},\n`
  const view = await openGlossary(deps, { projectId, ...file(text) })
  expect(view.problems.join('\n')).toMatch(/a term of more than 300 characters.*\n.*a note or source was cut to 5000/)
})

test('an export holds the pair and statuses asked for, and says beforehand what it will not hold', async () => {
  const { deps, projectId } = await bench()
  const choice = { projectId, format: 'omegat', source: 'uk', target: 'en', statuses: ['preferred' as const] }
  const { losses } = await glossaryOutlook(deps, choice)
  expect(losses).toContainEqual({ what: 'a concept without a usable term in both languages was left out', count: 1 })
  const { bytes, fileName } = await exportGlossary(deps, choice)
  expect(fileName).toBe('Chronicle glossary uk-en.txt')
  expect(new TextDecoder().decode(bytes).split('\n').slice(1)).toEqual(['Київ\tKyiv', ''])
  await expect(exportGlossary(deps, { projectId, format: 'omegat' })).rejects.toThrow('Say which two')
  await expect(exportGlossary(deps, { projectId, format: 'doc' })).rejects.toThrow('it writes csv, json')
})
