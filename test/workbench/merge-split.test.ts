import { expect, test } from 'vitest'
import { conceptHistory } from '../../server/workbench/concept-history.ts'
import type { NewConcept } from '../../server/workbench/concepts.ts'
import { createConcept, listConcepts, patchConcept } from '../../server/workbench/concepts.ts'
import { duplicatesOf, judgePair } from '../../server/workbench/duplicates.ts'
import { importGlossary } from '../../server/workbench/glossary-file.ts'
import { glossaryRows } from '../../server/workbench/glossary-rows.ts'
import { mergeConcepts } from '../../server/workbench/merge-concepts.ts'
import { getParadigm } from '../../server/workbench/paradigms.ts'
import { createProject } from '../../server/workbench/projects.ts'
import { splitConcept } from '../../server/workbench/split-concept.ts'
import { decideMention } from '../../server/workbench/tag-name.ts'
import { patchTerm } from '../../server/workbench/terms.ts'
import { undo } from '../../server/workbench/undo.ts'
import { usageOf } from '../../server/workbench/usage.ts'
import { outcomeOf } from '../../web/components/merge-outcome.ts'
import { freshBench } from '../helpers/bench.ts'
import { freshTable } from './table.ts'

type TermGiven = readonly [lang: string, text: string, status?: NewConcept['terms'][number]['status']]

const concept = (kind: NewConcept['kind'], ...terms: TermGiven[]): NewConcept => ({
  kind,
  gender: null,
  note: '',
  terms: terms.map(([lang, text, status = 'preferred']) => ({ lang, text, status, gender: null, note: '' })),
})
const told = (all: Awaited<ReturnType<typeof listConcepts>>) =>
  all.map(({ terms }) => terms.map(({ lang, text, status }) => `${lang} ${text} ${status}`).sort())

async function twoConcepts() {
  const deps = await freshBench()
  const { id: projectId } = await createProject(deps, { name: 'Names' })
  const into = await createConcept(deps, {
    projectId,
    ...concept('person', ['kk', 'Серік Оспан'], ['en', 'Serik Ospan']),
  })
  const from = await createConcept(deps, {
    projectId,
    ...concept('person', ['en', 'Serik Ospanov'], ['en', 'Serik Ospan', 'admitted'], ['uk', 'Серік Оспанов']),
  })
  return { deps, projectId, into, from }
}

test('a concept that is merged gives its terms over; what was preferred stays so, and a term of both stands once', async () => {
  const { deps, projectId, into, from } = await twoConcepts()
  const before = told(await listConcepts(deps, projectId))
  await mergeConcepts(deps, { into, from })
  expect(told(await listConcepts(deps, projectId))).toEqual([
    ['en Serik Ospan preferred', 'en Serik Ospanov admitted', 'kk Серік Оспан preferred', 'uk Серік Оспанов preferred'],
  ])
  await undo(deps, projectId)
  expect(told(await listConcepts(deps, projectId))).toEqual(before)
})

test('notes and identifiers of both stay', async () => {
  const { deps, into, from } = await twoConcepts()
  const a = await patchConcept(deps, {
    id: into.id,
    version: into.version,
    patch: { note: 'A poet.', identifiers: [{ scheme: 'wikidata', value: 'Q1' }] },
  })
  const b = await patchConcept(deps, {
    id: from.id,
    version: from.version,
    patch: {
      note: 'Born in 1950.',
      identifiers: [
        { scheme: 'wikidata', value: 'Q1' },
        { scheme: 'viaf', value: '7' },
      ],
    },
  })
  const merged = await mergeConcepts(deps, { into: a, from: b })
  expect(merged.note).toBe('A poet.\nBorn in 1950.')
  expect(merged.identifiers).toEqual([
    { scheme: 'wikidata', value: 'Q1' },
    { scheme: 'viaf', value: '7' },
  ])
})

test('who saw an older version does not merge', async () => {
  const { deps, into, from } = await twoConcepts()
  await patchConcept(deps, { id: from.id, version: from.version, patch: { note: 'Changed.' } })
  await expect(mergeConcepts(deps, { into, from })).rejects.toThrow()
})

test('terms that are split off make a concept, and the tagged names of theirs go along', async () => {
  const table = await freshTable({
    source: ['Ақын Серік Оспановты көрді.', 'Серік Оспан келді.'],
    target: ['One.', 'Two.'],
  })
  const { deps, bitext } = table
  const { projectId } = bitext
  const whole = await createConcept(deps, {
    projectId,
    ...concept('person', ['kk', 'Серік Оспан'], ['kk', 'Серік Оспанов', 'admitted']),
  })
  for (const [number, form] of [
    [1, 'Серік Оспановты'],
    [2, 'Серік Оспан'],
  ] as const) {
    const segment = await table.segment('source', number)
    const start = segment.shown.indexOf(form)
    const span = { start, end: start + form.length }
    await decideMention(deps, {
      segmentId: segment.id,
      version: segment.version,
      conceptId: whole.id,
      ...span,
      decision: 'confirmed',
    })
  }
  const going = whole.terms.filter(({ text }) => text === 'Серік Оспанов').map(({ id }) => id)
  const fresh = await splitConcept(deps, { id: whole.id, version: whole.version, terms: going })
  expect(fresh.terms.map(({ text }) => text)).toEqual(['Серік Оспанов'])
  const forms = async (id: typeof whole.id) => (await deps.storage.mentionsOfConcept(id)).map(({ form }) => form)
  expect([await forms(whole.id), await forms(fresh.id)]).toEqual([['Серік Оспан'], ['Серік Оспановты']])
  await undo(deps, projectId)
  expect(await forms(whole.id)).toHaveLength(2)
})

test('all terms, or none, are not split off', async () => {
  const { deps, into } = await twoConcepts()
  const split = (terms: typeof into.terms) =>
    splitConcept(deps, { id: into.id, version: into.version, terms: terms.map(({ id }) => id) })
  await expect(split([])).rejects.toThrow('Choose the terms')
  await expect(split(into.terms)).rejects.toThrow('has to stay')
})

test('a term says its forms, and what is written down stands among them', async () => {
  const { deps, into } = await twoConcepts()
  const kazakh = into.terms.find(({ lang }) => lang === 'kk')!
  const genitive = async () => (await getParadigm(deps, kazakh.id)).rows.find(({ how }) => how === 'genitive')
  expect(await genitive()).toMatchObject({ forms: ['Серік Оспанның'], stored: false })
  const forms = [{ how: 'genitive', text: 'Серік Оспаннің' }]
  await patchTerm(deps, { id: kazakh.id, version: kazakh.version, patch: { forms } })
  expect(await genitive()).toMatchObject({ forms: ['Серік Оспаннің'], stored: true })
})

test('concepts that may be one are listed until a person has said what they are', async () => {
  const { deps, projectId, into, from } = await twoConcepts()
  const listed = async () => (await duplicatesOf(deps, projectId)).items.map(({ one, other }) => [one, other])
  // Of “Serik Ospan” and “Serik Ospanov” the first has the second's admitted term.
  const alike = await createConcept(deps, { projectId, ...concept('person', ['uk', 'Серік Оспан']) })
  const pair = [into.id, alike.id].sort()
  expect(await listed()).toContainEqual(pair)
  await judgePair(deps, { one: alike.id, other: into.id, verdict: 'unsure' })
  expect(await listed()).not.toContainEqual(pair)
  await judgePair(deps, { one: into.id, other: alike.id, verdict: 'different' })
  expect((await deps.storage.judgements(projectId)).map(({ verdict }) => verdict)).toEqual(['different'])
  await expect(judgePair(deps, { one: into.id, other: into.id, verdict: 'unsure' })).rejects.toThrow('Two different')
  await undo(deps, projectId)
  await undo(deps, projectId)
  expect(await listed()).toContainEqual(pair)
  expect(from.terms).toHaveLength(3)
})

test('a concept tells its history, of the terms that came and went too', async () => {
  const { deps, into, from } = await twoConcepts()
  await mergeConcepts(deps, { into, from })
  const labels = async (id: typeof into.id) => (await conceptHistory(deps, id)).items.map(({ label }) => label)
  expect(await labels(into.id)).toEqual([
    'Merge “Serik Ospanov” into “Серік Оспан”',
    'Add “Серік Оспан” to the glossary',
  ])
  expect(await labels(from.id)).toHaveLength(2)
  await expect(conceptHistory(deps, 'nothing' as typeof into.id)).rejects.toThrow()
})

test('a glossary is read in pieces, of each row what is said of it', async () => {
  const { deps, projectId, into, from } = await twoConcepts()
  const first = await glossaryRows(deps, { projectId, after: null, limit: 1 })
  expect(first.next).toBe(into.id)
  expect(first.items).toEqual([
    {
      id: into.id,
      version: into.version,
      kind: 'person',
      terms: into.terms.map(({ id, version, lang, text, status }) => ({ id, version, lang, text, status })),
    },
  ])
  const rest = await glossaryRows(deps, { projectId, after: first.next, limit: 5 })
  expect([rest.items.map(({ id }) => id), rest.next]).toEqual([[from.id], null])
})

test('how often concepts are mentioned is counted anew after a change', async () => {
  const table = await freshTable({
    source: ['Серік Оспановты көрді.', 'Серік Оспанов келді.'],
    target: ['One.', 'Two.'],
  })
  const { deps, bitext } = table
  const { projectId } = bitext
  expect(await usageOf(deps, projectId)).toEqual({ counts: {} })
  const { id } = await createConcept(deps, { projectId, ...concept('person', ['kk', 'Серік Оспанов']) })
  expect(await usageOf(deps, projectId)).toEqual({ counts: { [id]: 2 } })
})

test('what a merge is said to bring is what it brings, either way round', async () => {
  for (const swapped of [false, true]) {
    const { deps, projectId, into, from } = await twoConcepts()
    const noted = await patchConcept(deps, {
      id: from.id,
      version: from.version,
      patch: { note: 'Born in 1950.', identifiers: [{ scheme: 'viaf', value: '7' }] },
    })
    const [kept, gone] = swapped ? [noted, into] : [into, noted]
    const { terms, notes, identifiers } = outcomeOf(kept, gone)
    const merged = await mergeConcepts(deps, { into: kept, from: gone })
    const said = terms.map(({ term: { lang, text, status } }) => `${lang} ${text} ${status}`).sort()
    expect([said]).toEqual(told(await listConcepts(deps, projectId)))
    expect([notes.join('\n'), identifiers]).toEqual([merged.note, ['viaf 7']])
  }
})

test('the history of a concept tells its own rows alone, however many a change touched', async () => {
  const deps = await freshBench()
  const { id: projectId } = await createProject(deps, { name: 'Names' })
  const concepts = Array.from({ length: 500 }, (_, i) => ({
    id: `c${i}`,
    kind: 'place',
    terms: [{ lang: 'kk', text: `Ауыл ${i}`, status: 'preferred' }],
  }))
  const bytes = new TextEncoder().encode(JSON.stringify({ concepts }))
  await importGlossary(deps, { projectId, fileName: 'names.json', bytes })
  const [first] = await listConcepts(deps, projectId)
  const [change] = (await conceptHistory(deps, first!.id)).items
  expect(change!.rows!.map(({ id }) => id)).toEqual([first!.id, first!.terms[0]!.id])
})
