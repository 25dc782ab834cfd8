import { expect, test } from 'vitest'
import { addVariant } from '../../server/workbench/add-variant.ts'
import { createConcept, getConcept } from '../../server/workbench/concepts.ts'
import { inbox } from '../../server/workbench/inbox.ts'
import { judgeName, type NameJudgement } from '../../server/workbench/judge-name.ts'
import { correctSegment, getSegment } from '../../server/workbench/segments.ts'
import { termCounts } from '../../server/workbench/term-counts.ts'
import { undo } from '../../server/workbench/undo.ts'
import { freshTable } from './table.ts'

async function room(source: readonly string[] = ['Кеше Серкеабйға хат келді.', 'Айдана Серкебай келді.']) {
  const table = await freshTable({ source, target: ['A letter came to Serkebay.'] })
  const { projectId } = table.bitext
  const terms = [
    ['kk', 'Айдана Серкебай'],
    ['en', 'Aidana Serkebay'],
  ].map(([lang, text]) => ({ lang: lang!, text: text!, status: 'preferred' as const, gender: null, note: '' }))
  const concept = await createConcept(table.deps, { projectId, kind: 'person', gender: 'feminine', note: '', terms })
  const first = async () => getSegment(table.deps, (await table.segment('source', 1)).id)
  const judge = (decision: NameJudgement['decision'], text: string, conceptId?: NameJudgement['conceptId']) =>
    judgeName(table.deps, {
      projectId,
      decision,
      forms: [{ lang: 'kk', text, status: 'admitted', role: null }],
      conceptId,
    })
  const look = () => inbox(table.deps, projectId, { from: 0, count: 50 })
  return { ...table, projectId, concept, first, judge, look }
}

test('a misspelt name is suspected in its text, with what its card would have', async () => {
  const { first, concept } = await room()
  expect((await first()).suspects).toMatchObject([
    {
      form: 'Серкеабйға',
      text: 'Серкеабй',
      status: 'wrong',
      conceptId: concept.id,
      name: 'Айдана Серкебай',
      unsure: false,
    },
  ])
})

test('added as a variant it is a name, and no suspicion is left; one undo brings it back', async () => {
  const { first, concept, deps, projectId } = await room()
  const segment = await first()
  const [suspect] = segment.suspects
  const after = await addVariant(deps, { segmentId: segment.id, version: segment.version, ...suspect! })
  expect([after.suspects, after.mentions.map(({ form }) => form)]).toEqual([[], ['Серкеабйға']])
  const term = (await getConcept(deps, concept.id)).terms.at(-1)
  expect(term).toMatchObject({ text: 'Серкеабй', status: 'wrong', lang: 'kk' })
  await undo(deps, projectId)
  expect((await first()).suspects).toHaveLength(1)
})

test('said to be another name it is never suspected again, until that is undone', async () => {
  const { first, judge, concept, deps, projectId, segment } = await room()
  await judge('not-a-match', 'Серкеабй', concept.id)
  expect((await first()).suspects).toEqual([])
  await correctSegment(deps, { ...(await segment('source', 2)), text: 'Серкеабй келді.' })
  const second = await segment('source', 2)
  expect((await getSegment(deps, second.id)).suspects).toEqual([])
  await undo(deps, projectId)
  await undo(deps, projectId)
  expect((await first()).suspects).toHaveLength(1)
})

test('what people are not sure of is in the inbox, also a name that the glossary knows, until somebody settles it', async () => {
  const { first, judge, concept, look, deps } = await room()
  await judge('unsure', 'Серкеабй', concept.id)
  expect((await first()).suspects).toMatchObject([{ unsure: true }])
  await judge('unsure', 'Айдана Серкебай', concept.id)
  const { items, unsure } = await look()
  expect(unsure).toBe(2)
  const known = items.find(({ names }) => names.some(({ text }) => text === 'Айдана Серкебай'))
  expect(known).toMatchObject({ unsure: true, count: 1, near: [{ conceptId: concept.id }] })
  expect(known!.places.map(({ text, start, end }) => text.slice(start, end))).toEqual(['Айдана Серкебай'])
  // Whoever adds it in the text is sure.
  const segment = await first()
  await addVariant(deps, { segmentId: segment.id, version: segment.version, ...segment.suspects[0]! })
  await judge('match', 'Айдана Серкебай', concept.id)
  expect((await look()).unsure).toBe(0)
})

test('the terms of a concept are counted in one document', async () => {
  const { concept, deps, bitext } = await room(['Айдана Серкебай келді.', 'Айдана Серкебайға айтты.'])
  const term = concept.terms.find(({ lang }) => lang === 'kk')!
  const count = () => termCounts(deps, { id: concept.id, document: bitext.sourceId })
  expect(await count()).toEqual({ counts: { [term.id]: 2 } })
  const other = await termCounts(deps, { id: concept.id, document: bitext.targetId })
  expect(other).toEqual({ counts: {} })
})
