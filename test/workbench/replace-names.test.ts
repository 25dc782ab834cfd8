import { expect, test } from 'vitest'
import { StaleRow } from '../../db/errors.ts'
import type { DocumentId } from '../../db/model/ids.ts'
import { createConcept } from '../../server/workbench/concepts.ts'
import type { ReplacementPlace } from '../../server/workbench/name-views.ts'
import { planReplacement, replaceNames } from '../../server/workbench/replace-names.ts'
import { correctSegment } from '../../server/workbench/segments.ts'
import { addTerm } from '../../server/workbench/terms.ts'
import { undo } from '../../server/workbench/undo.ts'
import { freshTable } from './table.ts'

const term = (lang: string, text: string, status: 'preferred' | 'admitted' | 'deprecated' | 'wrong') => ({
  lang,
  text,
  status,
  gender: null,
  note: '',
})

async function library(source: readonly string[], target: readonly string[]) {
  const table = await freshTable({ source, target })
  const concept = await createConcept(table.deps, {
    projectId: table.bitext.projectId,
    kind: 'person',
    gender: 'feminine',
    note: '',
    terms: [
      term('kk', 'Айгүл', 'preferred'),
      term('kk', 'Айгуль', 'deprecated'),
      term('uk', 'Айгюль', 'preferred'),
      term('en', 'Aigul', 'preferred'),
      term('en', 'Aygul', 'wrong'),
    ],
  })
  return { ...table, concept }
}

const chosen = (places: readonly ReplacementPlace[]) =>
  places.map(({ segmentId, version, start, end, form, candidates }) => ({
    segmentId,
    version,
    start,
    end,
    form,
    text: candidates[0]!,
  }))

const kk = ['Айгуль келді.', 'Айгульді көрдік, Айгульге айттық.', 'Айгүл қайтты.']
const en = ['Aygul came.', 'We saw Aygul and told her.', 'Aigul went back.']

test('every deprecated and wrong form is found, with the form in its case that would stand there', async () => {
  const { deps, concept } = await library(kk, en)
  const { places, total } = await planReplacement(deps, { id: concept.id })
  expect(total).toBe(5)
  expect(places.map(({ lang, number, form, candidates, sure }) => [lang, number, form, candidates, sure])).toEqual([
    ['kk', 1, 'Айгуль', ['Айгүл'], true],
    ['kk', 2, 'Айгульді', ['Айгүлді'], true],
    ['kk', 2, 'Айгульге', ['Айгүлге'], true],
    ['en', 1, 'Aygul', ['Aigul'], true],
    ['en', 2, 'Aygul', ['Aigul'], true],
  ])
})

test('one side, or the forms of one term, are looked at where that is asked', async () => {
  const { deps, concept, bitext } = await library(kk, en)
  const side = await planReplacement(deps, { id: concept.id, documents: [bitext.targetId as DocumentId] })
  expect(side.places.map(({ lang }) => lang)).toEqual(['en', 'en'])
  const preferred = concept.terms.find(({ text }) => text === 'Айгүл')!
  expect((await planReplacement(deps, { id: concept.id, terms: [preferred.id] })).places).toEqual([])
})

test('all places change at once, and one undo brings every text back', async () => {
  const { deps, concept, bitext, texts } = await library(kk, en)
  const { places } = await planReplacement(deps, { id: concept.id })
  const { segments } = await replaceNames(deps, { id: concept.id, places: chosen(places) })
  expect(segments).toBe(4)
  expect(await texts('source')).toEqual(['Айгүл келді.', 'Айгүлді көрдік, Айгүлге айттық.', 'Айгүл қайтты.'])
  expect((await texts('target'))[1]).toBe('We saw Aigul and told her.')
  expect((await planReplacement(deps, { id: concept.id })).total).toBe(0)
  await undo(deps, bitext.projectId)
  expect([await texts('source'), await texts('target')]).toEqual([kk, en])
})

test('a text that somebody has changed since stops the whole replacement', async () => {
  const { deps, concept, segment, texts } = await library(kk, en)
  const { places } = await planReplacement(deps, { id: concept.id })
  await correctSegment(deps, { ...(await segment('source', 2)), text: 'Айгульді ешкім көрмеді.' })
  await expect(replaceNames(deps, { id: concept.id, places: chosen(places) })).rejects.toThrow(StaleRow)
  expect((await texts('source'))[0]).toBe('Айгуль келді.')
})

test('a place where another word stands is refused', async () => {
  const { deps, concept } = await library(kk, en)
  const { places } = await planReplacement(deps, { id: concept.id })
  const [first] = chosen(places)
  const wrong = replaceNames(deps, { id: concept.id, places: [{ ...first!, start: 2, end: 8 }] })
  await expect(wrong).rejects.toThrow('does not stand at 2–8')
})

test('a thousand texts change in pieces, others get their turn, and one undo takes all of it back', async () => {
  const many = Array.from({ length: 1_000 }, (_, i) => `Айгульді ${i + 1} рет көрдік.`)
  const { deps, concept, bitext, texts } = await library(many, ['Yes.'])
  const { places } = await planReplacement(deps, { id: concept.id })
  expect(places).toHaveLength(1_000)
  let turns = 0
  let going = true
  const tick = () => {
    turns++
    if (going) setImmediate(tick)
  }
  setImmediate(tick)
  const { changes } = await replaceNames(deps, { id: concept.id, places: chosen(places) })
  going = false
  expect(turns).toBeGreaterThan(4)
  expect(changes.length).toBeGreaterThan(1)
  expect((await texts('source')).every((text) => text.startsWith('Айгүлді '))).toBe(true)
  await undo(deps, bitext.projectId)
  expect(await texts('source')).toEqual(many)
})

test('the term that a person chooses is put in, in the case of the old form, in its language alone', async () => {
  const { deps, concept, bitext } = await library(kk, en)
  const admitted = await addTerm(deps, { conceptId: concept.id, ...term('kk', 'Айгүл Тас', 'admitted') })
  const by = [admitted.terms.find(({ text }) => text === 'Айгүл Тас')!.id]
  const { places, usable } = await planReplacement(deps, { id: concept.id, by, documents: [bitext.sourceId] })
  expect(places.map(({ candidates }) => candidates[0])).toEqual(['Айгүл Тас', 'Айгүл Тасты', 'Айгүл Тасқа'])
  expect(usable.map(({ text }) => text)).toEqual(['Айгүл', 'Айгюль', 'Aigul', 'Айгүл Тас'])
  const english = await planReplacement(deps, { id: concept.id, by, documents: [bitext.targetId] })
  expect(english.places.map(({ candidates }) => candidates[0])).toEqual(['Aigul', 'Aigul'])
})
