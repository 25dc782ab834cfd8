import { expect, test } from 'vitest'
import { createConcept } from '../../server/workbench/concepts.ts'
import { preferredForms } from '../../server/workbench/preferred-forms.ts'
import { segmentsOf } from '../../server/workbench/segments.ts'
import { freshBench, freshBitext } from '../helpers/bench.ts'

const term = (lang: string, text: string, status: 'preferred' | 'deprecated') => ({
  lang,
  text,
  status,
  gender: null,
  note: '',
})

async function withConcept(terms: ReturnType<typeof term>[]) {
  const deps = await freshBench()
  const { source } = await freshBitext(deps, { source: 'Кеше Асқарованы көрдік.', target: 'We saw her.' })
  const concept = await createConcept(deps, {
    projectId: source.projectId,
    kind: 'person',
    gender: null,
    note: '',
    terms,
  })
  const { items } = await segmentsOf(deps, { id: source.id, from: 0, limit: 10 })
  const segment = items[0]!
  const start = segment.text.indexOf('Асқарованы')
  return { deps, place: { segmentId: segment.id, conceptId: concept.id, start, end: start + 'Асқарованы'.length } }
}

test('the preferred form is offered in the case of the form it replaces', async () => {
  const { deps, place } = await withConcept([
    term('kk', 'Дана Асқар', 'preferred'),
    term('kk', 'Асқарова', 'deprecated'),
  ])
  expect(await preferredForms(deps, place)).toEqual({ forms: ['Асқарды', 'Дана Асқарды'], sure: false })
})

test('a concept without a term in the language has no form to offer', async () => {
  const { deps, place } = await withConcept([term('en', 'Dana Askar', 'preferred')])
  expect(await preferredForms(deps, place)).toEqual({ forms: [], sure: true })
})
