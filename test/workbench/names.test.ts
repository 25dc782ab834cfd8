import { expect, test } from 'vitest'
import { StaleRow } from '../../db/errors.ts'
import type { ConceptId } from '../../db/model/ids.ts'
import { addVariant } from '../../server/workbench/add-variant.ts'
import {
  createConcept,
  getConcept,
  listConcepts,
  patchConcept,
  removeConcept,
} from '../../server/workbench/concepts.ts'
import { exportGlossary } from '../../server/workbench/glossary-export.ts'
import { importGlossary } from '../../server/workbench/glossary-file.ts'
import { getLink } from '../../server/workbench/links.ts'
import { nearConcepts } from '../../server/workbench/near-concepts.ts'
import { occurrencesOf } from '../../server/workbench/occurrences.ts'
import { createProject } from '../../server/workbench/projects.ts'
import { correctSegment, getSegment } from '../../server/workbench/segments.ts'
import { decideMention } from '../../server/workbench/tag-name.ts'
import { addTerm, patchTerm, removeTerm } from '../../server/workbench/terms.ts'
import { undo } from '../../server/workbench/undo.ts'
import { benchOver, freshBench } from '../helpers/bench.ts'
import { freshTable, type Table } from './table.ts'

const person = (text: string) => ({
  kind: 'person' as const,
  gender: null,
  note: '',
  terms: [{ lang: 'kk', text, status: 'preferred' as const, gender: null, note: '' }],
})

async function named(source: readonly string[], name = 'Асан') {
  const table = await freshTable({ source })
  const concept = await createConcept(table.deps, { projectId: table.bitext.projectId, ...person(name) })
  /** Names of a segment in short: `Асан?` suggested, `Асан=` tagged by a person, with their place. */
  const names = async (number: number) => {
    const { mentions } = await getSegment(table.deps, (await table.segment('source', number)).id)
    return mentions.map(({ start, form, decision }) => `${start}:${form}${decision === 'suggested' ? '?' : '='}`)
  }
  const decide = async (number: number, word: string, decision: 'confirmed' | 'rejected', nth = 0, id?: ConceptId) => {
    const segment = await table.segment('source', number)
    const text = segment.corrected ?? segment.shown
    let start = text.indexOf(word)
    for (let n = 0; n < nth; n++) start = text.indexOf(word, start + 1)
    const place = { start, end: start + word.length }
    return decideMention(table.deps, { segmentId: segment.id, conceptId: id ?? concept.id, ...place, decision })
  }
  const correct = async (number: number, text: string) =>
    correctSegment(table.deps, { ...(await table.segment('source', number)), text })
  return { ...table, concept, names, decide, correct }
}

const preferred = ({ terms }: { terms: readonly { text: string; lang: string; status: string }[] }, lang: string) =>
  terms.filter((term) => term.lang === lang && term.status === 'preferred').map(({ text }) => text)

test('names of the glossary are suggested, inflected ones too', async () => {
  const { names } = await named(['Асан келді.', 'Бұл Асанның үйі.', 'Ешкім жоқ.'])
  expect([await names(1), await names(2), await names(3)]).toEqual([['0:Асан?'], ['4:Асанның?'], []])
})

test('a suggestion a person confirms stays when the glossary forgets it; one they reject goes', async () => {
  const { names, decide, deps, concept } = await named(['Асан мен Асан келді.'])
  await decide(1, 'Асан', 'confirmed', 1)
  await decide(1, 'Асан', 'rejected', 0)
  expect(await names(1)).toEqual(['9:Асан='])
  await patchTerm(deps, { ...concept.terms[0]!, patch: { text: 'Үсен' } })
  expect(await names(1)).toEqual(['9:Асан='])
})

test('deciding again about a place replaces the decision', async () => {
  const { names, decide, deps, segment } = await named(['Асан келді.'])
  await decide(1, 'Асан', 'confirmed')
  await decide(1, 'Асан', 'rejected')
  expect(await names(1)).toEqual([])
  await decide(1, 'Асан', 'confirmed')
  expect(await names(1)).toEqual(['0:Асан='])
  expect(await deps.storage.mentionsOf([(await segment('source', 1)).id])).toHaveLength(1)
  const last = await deps.storage.lastSeq()
  await decide(1, 'Асан', 'confirmed')
  expect(await deps.storage.lastSeq()).toBe(last)
})

test('saying that a place is one concept takes back that it is another', async () => {
  const { names, decide, deps, bitext, segment } = await named(['Асан келді.'])
  const other = await createConcept(deps, { projectId: bitext.projectId, ...person('Асан қайғы') })
  await decide(1, 'Асан', 'confirmed')
  await decide(1, 'Асан', 'confirmed', 0, other.id)
  expect(await names(1)).toEqual(['0:Асан='])
  const { mentions } = await getSegment(deps, (await segment('source', 1)).id)
  expect(mentions[0]!.conceptId).toBe(other.id)
  await undo(deps, bitext.projectId)
  expect((await getSegment(deps, (await segment('source', 1)).id)).mentions[0]!.conceptId).not.toBe(other.id)
})

test('words that the glossary does not know can be tagged', async () => {
  const { names, decide } = await named(['Ақын келді.'])
  await decide(1, 'Ақын', 'confirmed')
  expect(await names(1)).toEqual(['0:Ақын='])
})

test('a decision stays with its word when the text around it changes, and comes back with the word', async () => {
  const { names, decide, correct } = await named(['Ол Ақын мен Ақын еді.'])
  await decide(1, 'Ақын', 'confirmed', 1)
  await correct(1, 'Бір күні ол Ақын мен Ақын еді.')
  expect(await names(1)).toEqual([`${'Бір күні ол Ақын мен '.length}:Ақын=`])
  await correct(1, 'Ол біреу еді.')
  expect(await names(1)).toEqual([])
  await correct(1, 'Ол Ақын, иә, Ақын еді.')
  expect(await names(1)).toEqual([`${'Ол Ақын, иә, '.length}:Ақын=`])
})

test('decisions go with their half of a cut, and come together in a merge', async () => {
  const { names, decide, split, merge } = await named(['Ақын бар, Ақын жоқ, Ақын бар.'])
  await decide(1, 'Ақын', 'confirmed', 0)
  await decide(1, 'Ақын', 'confirmed', 2)
  await split('source', 1, 'Ақын бар,'.length)
  expect([await names(1), await names(2)]).toEqual([['0:Ақын='], ['10:Ақын=']])
  await split('source', 2, 'Ақын жоқ,'.length)
  expect([await names(1), await names(2), await names(3)]).toEqual([['0:Ақын='], [], ['0:Ақын=']])
  await merge('source', '1+2+3')
  expect(await names(1)).toEqual(['0:Ақын=', '20:Ақын='])
})

test('a decision whose word is gone falls on no other word in a merge, and comes back with its own', async () => {
  const { names, decide, correct, merge } = await named(['Асан келді.', 'Асан кетті.'])
  await decide(2, 'Асан', 'rejected')
  await correct(2, 'Ол кетті.')
  await merge('source', '1+2')
  expect(await names(1)).toEqual(['0:Асан?'])
  await correct(1, 'Асан келді. Асан кетті.')
  expect(await names(1)).toEqual(['0:Асан?'])
})

test('a place outside the text, or a concept of another project, is refused', async () => {
  const { deps, segment, concept } = await named(['Асан келді.'])
  const { id: segmentId } = await segment('source', 1)
  const about = { segmentId, conceptId: concept.id, decision: 'confirmed' as const }
  for (const [start, end] of [
    [0, 99],
    [3, 3],
    [5, 2],
  ] as const) {
    await expect(decideMention(deps, { ...about, start, end })).rejects.toMatchObject({ code: 'bad-request' })
  }
  const elsewhere = await createProject(deps, { name: 'x' })
  const foreign = await createConcept(deps, { projectId: elsewhere.id, ...person('Асан') })
  const tag = decideMention(deps, { ...about, conceptId: foreign.id, start: 0, end: 4 })
  await expect(tag).rejects.toMatchObject({ code: 'not-found' })
})

test('a concept’s occurrences stand in reading order, whoever found them', async () => {
  const { deps, concept, decide } = await named(['Асан келді.', 'Ақын кетті.', 'Бұл Асанның үйі.'])
  await decide(2, 'Ақын', 'confirmed')
  await decide(1, 'Асан', 'rejected')
  const { items, total } = await occurrencesOf(deps, concept.id)
  expect(total).toBe(2)
  expect(items.map(({ number, mention }) => [number, mention.form])).toEqual([
    [2, 'Ақын'],
    [3, 'Асанның'],
  ])
})

test('what another person adds to the glossary is suggested at once, and what undo takes back is not', async () => {
  const { deps, bitext, names } = await named(['Үсен келді.'])
  expect(await names(1)).toEqual([])
  const oksana = benchOver(deps.storage, 'Oksana')
  await createConcept(oksana, { projectId: bitext.projectId, ...person('Үсен') })
  expect(await names(1)).toEqual(['0:Үсен?'])
  await undo(oksana, bitext.projectId)
  expect(await names(1)).toEqual([])
})

test('a language has one preferred term: a new one makes the old one admitted', async () => {
  const { deps, concept } = await named(['Асан.'])
  const en = { lang: 'en', gender: null, note: '' }
  await addTerm(deps, { conceptId: concept.id, ...en, text: 'Asan', status: 'preferred' })
  let now = await addTerm(deps, { conceptId: concept.id, ...en, text: 'Hasan', status: 'preferred' })
  expect([preferred(now, 'en'), preferred(now, 'kk')]).toEqual([['Hasan'], ['Асан']])
  now = await patchTerm(deps, { ...now.terms.find(({ text }) => text === 'Asan')!, patch: { status: 'preferred' } })
  expect(preferred(now, 'en')).toEqual(['Asan'])
  const last = await deps.storage.lastSeq()
  await undo(deps, now.projectId)
  expect(preferred(await getConcept(deps, concept.id), 'en')).toEqual(['Hasan'])
  expect(await deps.storage.lastSeq()).toBe(last + 1)
})

test('of two preferred terms of a language that come together, the first stays', async () => {
  const { deps, concept } = await named(['Асан.'])
  const en = { lang: 'en', gender: null, note: '', status: 'preferred' } as const
  const terms = [
    { ...en, lang: 'uk', text: 'Асан' },
    { ...en, text: 'Asan' },
    { ...en, text: 'Hasan' },
  ]
  const { projectId } = concept
  const both = await createConcept(deps, { projectId, kind: 'person', gender: null, note: '', terms })
  expect(both.terms.map(({ text, status }) => `${text} ${status}`)).toEqual([
    'Асан preferred',
    'Asan preferred',
    'Hasan admitted',
  ])
})

test('a glossary row changed by another person is not overwritten', async () => {
  const { deps, concept } = await named(['Асан.'])
  const oksana = benchOver(deps.storage, 'Oksana')
  const term = concept.terms[0]!
  await patchConcept(oksana, { ...concept, patch: { note: 'x' } })
  await patchTerm(oksana, { ...term, patch: { text: 'Асанәлі' } })
  await expect(patchConcept(deps, { ...concept, patch: { note: 'y' } })).rejects.toBeInstanceOf(StaleRow)
  await expect(removeConcept(deps, concept)).rejects.toBeInstanceOf(StaleRow)
  await expect(patchTerm(deps, { ...term, patch: { text: 'y' } })).rejects.toBeInstanceOf(StaleRow)
  await expect(removeTerm(deps, term)).rejects.toBeInstanceOf(StaleRow)
  // Also where the change would change nothing.
  await expect(patchConcept(deps, { ...concept, patch: {} })).rejects.toBeInstanceOf(StaleRow)
})

test('a removed concept takes its terms and decisions along, and brings them back', async () => {
  const { deps, bitext, concept, names, decide } = await named(['Ақын мен Асан келді.'])
  await decide(1, 'Ақын', 'confirmed')
  await removeConcept(deps, concept)
  expect([await names(1), await listConcepts(deps, bitext.projectId)]).toEqual([[], []])
  await undo(deps, bitext.projectId)
  expect(await names(1)).toEqual(['0:Ақын=', '9:Асан?'])
})

test('a glossary file is one change, and what is exported reads back the same', async () => {
  const deps = await freshBench()
  const [one, two] = [await createProject(deps, { name: 'one' }), await createProject(deps, { name: 'two' })]
  const terms = [
    { lang: 'kk', text: 'Сот', status: 'preferred' as const, gender: null, note: 'n' },
    { lang: 'uk', text: 'суд', status: 'admitted' as const, gender: 'masculine' as const, note: '' },
    { lang: 'en', text: 'court', status: 'wrong' as const, gender: null, note: '' },
  ]
  const court = { kind: 'institution' as const, gender: null, note: 'жазба', terms }
  for (const concept of [court, person('Асан')]) await createConcept(deps, { projectId: one.id, ...concept })
  const { bytes } = await exportGlossary(deps, { projectId: one.id, format: 'json' })
  const last = await deps.storage.lastSeq()
  expect(await importGlossary(deps, { projectId: two.id, fileName: 'g.json', bytes })).toEqual({ added: 2 })
  expect(await deps.storage.lastSeq()).toBe(last + 1)
  const plain = async (id: typeof one.id) =>
    (await listConcepts(deps, id)).map(({ kind, gender, note, terms }) => ({
      kind,
      gender,
      note,
      terms: terms.map(({ lang, text, status, gender, note }) => ({ lang, text, status, gender, note })),
    }))
  expect(await plain(two.id)).toEqual(await plain(one.id))
  await undo(deps, two.id)
  expect(await plain(two.id)).toEqual([])
})

test('a text is edited since when a number or a name changes, not when a comma does', async () => {
  const table: Table = await freshTable({ source: ['Асан 2018 жылы Алматыда, үйде, сотталды.'] })
  await table.pair('1:1')
  const correct = async (text: string) => correctSegment(table.deps, { ...(await table.segment('source', 1)), text })
  await correct('Асан 2018 жылы Алматыда үйде  сотталды!')
  expect(await table.sketch()).toBe('1:1=')
  await correct('Асан 2019 жылы Алматыда үйде сотталды.')
  expect(await table.sketch()).toBe('1:1~')
  await correct('Асан 2018 жылы Алматыда, үйде, сотталды.')
  expect(await table.sketch()).toBe('1:1=')
  await correct('Есен 2018 жылы Алматыда, үйде, сотталды.')
  expect(await table.sketch()).toBe('1:1~')
  await table.act({ act: 'confirm', links: [await table.linkRef('1:1')] })
  expect(await table.sketch()).toBe('1:1=')
})

test('typing the imported text again takes the correction away, and typing nothing new writes nothing', async () => {
  const table = await freshTable()
  const first = await table.segment('source', 1)
  await correctSegment(table.deps, { ...first, text: 'Басқа.' })
  const second = await table.segment('source', 1)
  expect(second.corrected).toBe('Басқа.')
  await correctSegment(table.deps, { ...second, text: first.shown })
  expect((await table.segment('source', 1)).corrected).toBeNull()
  const last = await table.deps.storage.lastSeq()
  await correctSegment(table.deps, { ...(await table.segment('source', 1)), text: first.shown })
  expect(await table.deps.storage.lastSeq()).toBe(last)
})

test('a movement that is called by numbers leaves the check of numbers alone', async () => {
  const { deps, pair, links, bitext } = await freshTable({
    source: ['«16/12» жиналды.'],
    target: ['The movement gathered.'],
  })
  await pair('1:1')
  const findings = async () => (await getLink(deps, (await links())[0]!.link.id)).findings
  expect(await findings()).not.toEqual([])
  await createConcept(deps, { projectId: bitext.projectId, ...person('16/12'), kind: 'movement' })
  expect(await findings()).toEqual([])
})

test('a stretch that nearly is a name becomes a form of it and a mention in one step', async () => {
  const { deps, concept, segment, bitext, names } = await named(['Ақсан келді.', 'Асан мен Ақсан келді.'])
  const { id, version } = await segment('source', 1)
  const place = { segmentId: id, start: 0, end: 5 }
  const [nearest] = (await nearConcepts(deps, place)).items
  expect(nearest).toMatchObject({ conceptId: concept.id, text: 'Ақсан', status: 'wrong', forms: ['Асан'] })
  await addVariant(deps, { ...place, version, conceptId: concept.id, text: nearest!.text, status: nearest!.status! })
  expect([await names(1), await names(2)]).toEqual([['0:Ақсан='], ['0:Асан?', '9:Ақсан?']])
  await undo(deps, bitext.projectId)
  expect([await names(1), await names(2)]).toEqual([[], ['0:Асан?']])
})
