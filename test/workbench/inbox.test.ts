import { expect, test } from 'vitest'
import type { ConceptId } from '../../db/model/ids.ts'
import { createConcept, getConcept, listConcepts, removeConcept } from '../../server/workbench/concepts.ts'
import { inbox } from '../../server/workbench/inbox.ts'
import { judgeName, type NameJudgement } from '../../server/workbench/judge-name.ts'
import { createProject, removeProject } from '../../server/workbench/projects.ts'
import { correctSegment } from '../../server/workbench/segments.ts'
import { undo } from '../../server/workbench/undo.ts'
import { freshTable } from './table.ts'

const source = [
  'Кеше Сәуле Тұрсын Таразға келді.',
  'Біз Сәуле Тұрсынның мақаласын оқыдық.',
  'Бүгін Таразда жаңбыр жауды.',
  'Ол Жайықтан өтті.',
]
const target = [
  'Yesterday Saule Tursyn came to Taraz.',
  'We read the article of Saule Tursyn.',
  'Today it rained in Taraz.',
  'She crossed the Ural.',
]

async function room() {
  const table = await freshTable({ source, target })
  const { projectId } = table.bitext
  const look = (from = 0, count = 50) => inbox(table.deps, projectId, { from, count })
  const names = async () => (await look()).items.map(({ names }) => names.map(({ text }) => text).join(' '))
  const item = async (text: string) => {
    const { items } = await look()
    return items.find(({ names }) => names.some((name) => name.text === text))!
  }
  const judge = async (text: string, more: Partial<NameJudgement> & Pick<NameJudgement, 'decision'>) => {
    const { names, kind } = await item(text)
    const forms = names.map(({ lang, text, role }) => ({ lang, text, role, status: 'preferred' as const }))
    return judgeName(table.deps, { projectId, forms, kind, ...more })
  }
  const place = (...terms: readonly (readonly [string, string])[]) =>
    createConcept(table.deps, {
      projectId,
      kind: 'place',
      gender: null,
      note: '',
      terms: terms.map(([lang, text]) => ({ lang, text, status: 'preferred', gender: null, note: '' })),
    })
  const back = () => undo(table.deps, projectId)
  return { ...table, projectId, look, names, item, judge, place, back }
}

test('the inbox holds names of all documents, one item for all forms of one, with places and what stands around', async () => {
  const { look, item } = await room()
  expect(await look()).toMatchObject({ total: 4, unsure: 0, documents: 2 })
  const town = await item('Тараз')
  expect(town).toMatchObject({ count: 4, documents: 2, near: [], unsure: false })
  expect(town.names.map(({ lang, text, count }) => [lang, text, count])).toEqual([
    ['en', 'Taraz', 2],
    ['kk', 'Тараз', 2],
  ])
  const here = town.places.find(({ lang }) => lang === 'kk')!
  expect(here.text.slice(here.start, here.end)).toMatch(/^Тараз(да|ға)$/)
  expect(here.after).not.toBe('')
  expect((await item('Сәуле Тұрсын')).kind).toBe('person')
  expect((await look(1, 2)).items).toHaveLength(2)
})

test('what is not a name goes, in every case, and undo brings it back', async () => {
  const { judge, names, back } = await room()
  await judge('Тараз', { decision: 'not-a-name' })
  expect((await names()).join()).not.toMatch(/Тараз|Taraz/)
  await back()
  expect((await names()).join()).toMatch(/Тараз/)
})

test('a new concept takes the forms as terms, one preferred a language, in one step for undo', async () => {
  const { judge, names, deps, projectId, back } = await room()
  await judge('Сәуле Тұрсын', { decision: 'new', kind: 'person', gender: 'feminine' })
  const [concept] = await listConcepts(deps, projectId)
  expect(concept).toMatchObject({ kind: 'person', gender: 'feminine' })
  expect(concept!.terms.map(({ lang, text, status, role }) => [lang, text, status, role])).toEqual([
    ['en', 'Saule Tursyn', 'preferred', 'full'],
    ['kk', 'Сәуле Тұрсын', 'preferred', 'full'],
  ])
  expect((await names()).join()).not.toMatch(/Сәуле/)
  await back()
  expect(await listConcepts(deps, projectId)).toEqual([])
  expect((await names()).join()).toMatch(/Сәуле/)
})

test('a match adds the forms that the concept does not have, and leaves what it prefers', async () => {
  const { judge, place, deps, projectId } = await room()
  const { id } = await place(['kk', 'Жамбыл'], ['en', 'Dzhambul'], ['en', 'Taraz'])
  const { label } = await judge('Тараз', { decision: 'match', conceptId: id })
  expect(label).toBe('Add “Тараз” to “Жамбыл”')
  expect((await getConcept(deps, id)).terms.map(({ text, status }) => [text, status])).toEqual([
    ['Жамбыл', 'preferred'],
    ['Dzhambul', 'preferred'],
    ['Taraz', 'admitted'],
    ['Тараз', 'admitted'],
  ])
  expect(await deps.storage.judgements(projectId)).toMatchObject([{ one: id, other: 'name:kk:Тараз', verdict: 'same' }])
})

test('a concept is near by sound, and is not proposed again once it was refused', async () => {
  const { judge, place, item } = await room()
  const { id } = await place(['kk', 'Таразы'])
  expect((await item('Тараз')).near).toMatchObject([{ conceptId: id, name: 'Таразы', misspelling: true }])
  await judge('Тараз', { decision: 'not-a-match', conceptId: id })
  expect((await item('Тараз')).near).toEqual([])
})

test('confirmed links say to which concept a name belongs that sounds like nothing', async () => {
  const table = await room()
  const { id } = await table.place(['kk', 'Жайық'])
  expect((await table.item('Ural')).near).toEqual([])
  const links = ['4:4', '3:3'].map(async (sides) => (await table.pair(sides)).seq)
  await Promise.all(links)
  await correctSegment(table.deps, { ...(await table.segment('source', 3)), text: 'Бүгін Жайықта жаңбыр жауды.' })
  await correctSegment(table.deps, { ...(await table.segment('target', 3)), text: 'Today it rained on the Ural.' })
  expect((await table.item('Ural')).near).toMatchObject([{ conceptId: id, because: 'links' }])
})

test('what people are not sure of stands last, until they decide', async () => {
  const { judge, look, names } = await room()
  const [first] = await names()
  await judge('Тараз', { decision: 'unsure' })
  const { items, unsure } = await look()
  expect([unsure, items.at(-1)!.unsure]).toEqual([1, true])
  expect(items.at(-1)!.names.map(({ text }) => text)).toContain('Тараз')
  await expect(judge('Тараз', { decision: 'unsure' })).rejects.toThrow(/It is so already/)
  await judge('Тараз', { decision: 'new' })
  expect(await look()).toMatchObject({ total: 3, unsure: 0 })
  expect(first).toBeDefined()
})

test('a decision that needs a concept says so; one of another project is not found', async () => {
  const { judge, deps } = await room()
  await expect(judge('Тараз', { decision: 'match' })).rejects.toThrow(/Say which concept/)
  const other = await createProject(deps, { name: 'Басқа' })
  const { id } = await createConcept(deps, {
    projectId: other.id,
    kind: 'place',
    gender: null,
    note: '',
    terms: [{ lang: 'kk', text: 'Тараз', status: 'preferred', gender: null, note: '' }],
  })
  await expect(judge('Тараз', { decision: 'match', conceptId: id })).rejects.toThrow(/another project/)
})

test('judgements go with their project, and stay when their concept goes', async () => {
  const { judge, place, deps, projectId, back } = await room()
  const { id, version } = await place(['kk', 'Таразы'])
  await judge('Тараз', { decision: 'not-a-match', conceptId: id as ConceptId })
  await removeConcept(deps, { id, version })
  expect(await deps.storage.judgements(projectId)).toHaveLength(2)
  await removeProject(deps, { id: projectId, version: (await deps.storage.get('project', projectId)).version })
  expect(await deps.storage.judgements(projectId)).toEqual([])
  await back()
  expect(await deps.storage.judgements(projectId)).toHaveLength(2)
})
